import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { packTable } from '../src/core/terms/packing/index.ts'

const query = /\?packed$/
const packed = (path: string) => packTable(readFileSync(path, 'utf8'), path)

/**
 * `…/table.tsv?packed` is the address of the table as `packTable` packs it. The table itself stays the source of truth;
 * the packed one stands in the built app only, and while developing is made when it is asked for.
 */
export function packedTables(): Plugin {
  let root = ''
  let developing = false
  return {
    name: 'packed-tables',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root
    },
    configureServer({ middlewares }) {
      developing = true
      middlewares.use((request, response, next) => {
        const path = /^(\/corpus\/.*\.tsv)\?bytes$/.exec(request.url ?? '')?.[1]
        if (path === undefined) next()
        else response.end(packed(root + path))
      })
    },
    load(id) {
      if (!query.test(id)) return
      const path = id.replace(query, '')
      if (developing) return `export default ${JSON.stringify(`${path.slice(root.length)}?bytes`)}`
      const reference = this.emitFile({ type: 'asset', name: basename(path).replace(/tsv$/, 'packed'), source: packed(path) })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
  }
}
