/** The lexicon, as `npm run bench lexicon`: packed and unpacked, and a million words of running text looked up in each language. */
import { readFileSync } from 'node:fs'
import { packTable, unpackTable, words } from '../../src/core/index.ts'
import { loadTables } from '../core/align/tables.ts'

/** The shortest of some runs: the others only say that the machine was busy. */
function timed<T>(name: string, work: () => T, runs = 3): T {
  let shortest = Infinity
  let result = work()
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    result = work()
    shortest = Math.min(shortest, performance.now() - start)
  }
  console.log(`${name}: ${shortest.toFixed(0)} ms`)
  return result
}

const corpus = (path: string) => readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8')
const text = corpus('terms/lexicon.tsv')
const packed = timed('packed', () => packTable(text), 1)
timed('unpacked', () => unpackTable(packed), 5)
console.log(`  ${packed.length} bytes of ${Buffer.byteLength(text)}`)

const resources = loadTables()
for (const lang of ['zh', 'en', 'fr', 'es', 'ru', 'ar']) {
  const document = corpus(`declaration/${lang}.md`)
  const count = words(document, lang).length
  const million = document.repeat(Math.ceil(1e6 / count))
  const matches = timed(`a million words of ${lang} looked up`, () => resources.lexicon(lang).longest(million), 2)
  console.log(`  ${matches.length} matches`)
}
