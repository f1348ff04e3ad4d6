import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const name = 'virtual:shipped'
const path = '/shipped.json'

/**
 * Has the build read, align and check the document that comes with the app, so that a first visit opens as fast as any
 * other; the page itself begins with it. `virtual:shipped` says where the outcome lies, and which core made it: findings of another core are made anew.
 */
export function shippedDocument(): Plugin {
  let root = ''
  let developing = false
  const prepared = async () => {
    const cache = join(root, 'node_modules', '.sixfold', `${coreOf(root)}.json`)
    if (!existsSync(cache)) {
      mkdirSync(join(cache, '..'), { recursive: true })
      writeFileSync(cache, JSON.stringify(await (await import('./prepare.ts')).prepare(root)))
    }
    return readFileSync(cache)
  }
  return {
    name: 'shipped-document',
    configResolved: (config) => {
      root = config.root
    },
    configureServer({ middlewares }) {
      developing = true
      middlewares.use((request, response, next) => {
        if (request.url === path) void prepared().then((body) => response.end(body), next)
        else next()
      })
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return
      // While the core is being worked on no findings outlive a restart.
      if (developing) return `export const address = ${JSON.stringify(path)}; export const core = '${Date.now()}'`
      const reference = this.emitFile({ type: 'asset', name: 'declaration.json', source: await prepared() })
      return `export const address = import.meta.ROLLUP_FILE_URL_${reference}; export const core = '${coreOf(root)}'`
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (developing) return html
        const [{ withFirstSight }, { preparedProject }] = await Promise.all([import('./firstSight.ts'), import('../src/store/prepared.ts')])
        return withFirstSight(html, preparedProject.parse(JSON.parse((await prepared()).toString())))
      },
    },
  }
}

/** What findings depend on beside the texts: the core, its tables and its packages, as one name. */
function coreOf(root: string): string {
  const sum = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of ['.config', 'corpus', 'src/core', 'src/store'])
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true }).map((entry) => ({ entry, file: join(entry.parentPath, entry.name) })).sort((a, b) => (a.file < b.file ? -1 : 1)))
      if (file.entry.isFile()) sum.update(readFileSync(file.file))
  return sum.digest('hex').slice(0, 16)
}
