/**
 * Scores word links against judged words of the Declaration (`links.jsonl`): precision of every predicted link that
 * touches a judged word, recall of the words that have a counterpart, and precision by confidence. `-v` lists what is wrong or missing.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { align, linkWords, rowTexts, Statistics, type WordLink } from '../../src/core/align/index.ts'
import { readVersion } from '../../src/core/formats/index.ts'
import { asId, type Row, type Version, type VersionId } from '../../src/core/model/index.ts'
import { lines } from '../core/align/gold.ts'
import { loadTables } from '../core/align/tables.ts'

/** A judged word: its `nth` place in the row's text of the first version, and what it may be linked to in the second's; nothing where it has no counterpart of its own. */
interface Judged {
  readonly label: string
  readonly versions: readonly [string, string]
  readonly quote: string
  readonly nth: number
  readonly right: readonly (readonly [quote: string, nth: number])[]
}

const corpus = join(import.meta.dirname, '../../corpus/declaration')
const resources = loadTables()
const versions = ['zh', 'en', 'fr', 'es', 'ru', 'ar'].map((lang) =>
  readVersion({ name: `${lang}.md`, bytes: readFileSync(join(corpus, `${lang}.md`)) }, { id: asId<VersionId>(lang), lang, status: 'reference', provenance: '' }),
)
const blocks = (row: Row, version: Version) => (row.members[version.id] ?? []).flatMap((id) => version.blocks.find((block) => block.id === id) ?? [])
const aligned = align(versions, { resources })
// The app links with what the rows have taught; `--untaught` shows what that is worth.
const statistics = process.argv.includes('--untaught') ? undefined : new Statistics(rowTexts(versions, aligned), { resources })
const rows = new Map(aligned.flatMap((row) => versions.flatMap((version) => blocks(row, version).flatMap(({ label }) => (label ? [[label, row] as const] : [])))))

function cell(label: string, lang: string): string {
  const row = rows.get(label)
  const version = versions.find((one) => one.lang === lang)
  return row && version ? blocks(row, version).map(({ text }) => text).join('\n') : ''
}

function place(text: string, quote: string, nth: number): readonly [number, number] {
  let at = -1
  for (let k = 0; k < nth; k++) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) throw new Error(`links.jsonl: “${quote}” does not stand ${nth} times in: ${text.slice(0, 60)}`)
  }
  return [at, at + quote.length]
}

const touches = (x: readonly [number, number], y: readonly [number, number]) => x[0] < y[1] && y[0] < x[1]
const verbose = process.argv.includes('-v')
const memo = new Map<string, readonly WordLink[]>()
let right = 0
let predicted = 0
let found = 0
let wanted = 0
const bins = new Map<number, [right: number, all: number]>()
for (const line of lines(join(import.meta.dirname, 'links.jsonl'))) {
  const judged = JSON.parse(line) as Judged
  const [a, b] = judged.versions
  const [x, y] = [cell(judged.label, a), cell(judged.label, b)]
  const name = `${judged.label} ${a} ${b}`
  const links = memo.get(name) ?? linkWords({ lang: a, text: x }, { lang: b, text: y }, { resources, ...(statistics && { statistics }) })
  memo.set(name, links)
  const span = place(x, judged.quote, judged.nth)
  const targets = judged.right.map(([quote, nth]) => place(y, quote, nth))
  let hit = false
  for (const link of links.filter((one) => touches(one.a, span))) {
    const ok = targets.some((target) => touches(link.b, target))
    hit ||= ok
    predicted++
    if (ok) right++
    const bin = Math.floor(link.confidence * 20) / 20
    const [hits, all] = bins.get(bin) ?? [0, 0]
    bins.set(bin, [hits + (ok ? 1 : 0), all + 1])
    if (!ok && verbose) console.log(`wrong    ${name}: ${x.slice(...link.a)} ~ ${y.slice(...link.b)} (${link.confidence.toFixed(2)}), right: ${judged.right.map(([quote]) => quote).join(' or ') || 'none'}`)
  }
  if (targets.length > 0) {
    wanted++
    if (hit) found++
    else if (verbose) console.log(`missing  ${name}: ${judged.quote} ~ ${judged.right.map(([quote]) => quote).join(' or ')}`)
  }
}
console.log(`precision ${(right / predicted).toFixed(3)} of ${predicted} links, recall ${(found / wanted).toFixed(3)} of ${wanted} words`)
console.log(`by confidence  ${[...bins].sort(([p], [q]) => q - p).map(([bin, [hits, all]]) => `${bin.toFixed(2)}: ${(hits / all).toFixed(2)} of ${all}`).join('   ')}`)
