import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { TableTexts } from '../src/core/index.ts'

/** The texts of the tables in `corpus/terms`. */
export function tableTexts(root: string): TableTexts {
  const folder = join(root, 'corpus', 'terms')
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'))
  return Object.fromEntries(files.map((file) => [file.replace(/\.tsv$/, ''), readFileSync(join(folder, file), 'utf8')]))
}

/** Lays the tables beside the command line, with the stems of their words and what the aligner reads of all entries, which takes longer than to align a document. */
export function tablesBeside(): Plugin {
  let root = ''
  return {
    name: 'tables-beside',
    configResolved: (config) => {
      root = config.root
    },
    async generateBundle() {
      const { parseResources, prepareStems, prepareWords } = await import('../src/core/index.ts')
      const texts = tableTexts(root)
      for (const [table, source] of Object.entries(texts)) this.emitFile({ type: 'asset', fileName: `terms/${table}.tsv`, source })
      const resources = parseResources(texts)
      this.emitFile({ type: 'asset', fileName: 'terms/stems.bin', source: prepareStems(resources.wordings) })
      this.emitFile({ type: 'asset', fileName: 'terms/words.bin', source: prepareWords(resources) })
    },
  }
}
