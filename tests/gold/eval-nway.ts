/**
 * Six versions of the Declaration, each perturbed by itself and without labels, aligned all together and pair by pair.
 * For each of the fifteen pairs: the share of segments that stand in a right bead. Option: `--seeds N`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align, alignSegments } from '../../src/core/align/index.ts'
import { readVersion } from '../../src/core/formats/index.ts'
import { asId, type VersionId } from '../../src/core/model/index.ts'
import { perturb, random, truth } from '../core/align/perturb.ts'
import { loadTables } from '../core/align/tables.ts'

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '6' }, bare: { type: 'boolean' } } })
const langs = ['zh', 'en', 'fr', 'es', 'ru', 'ar']
const rates = { drop: 0.04, merge: 0.05, cut: 0.1 }
const resources = loadTables()
const options = values.bare ? {} : { resources }
const versions = langs.map((lang) =>
  readVersion({ name: `${lang}.md`, bytes: readFileSync(join(import.meta.dirname, `../../corpus/declaration/${lang}.md`)) }, { id: asId<VersionId>(lang), lang, status: 'reference', provenance: '' }),
)
const rows = align(versions, { resources })
  .map(({ members }) => versions.map(({ id, blocks }) => (members[id] ?? []).map((one) => blocks.find((block) => block.id === one)?.text ?? '').join(' ')))
  .filter((cells) => cells.every((text) => text.length > 20))

type Cells = readonly (readonly number[])[]
const names = (cells: Cells, a: number, b: number) => `${cells[a]?.join(',') ?? ''}|${cells[b]?.join(',') ?? ''}`

/** Segments of two sides that stand in a bead of the truth, and all of them. */
function right(found: readonly Cells[], wanted: readonly Cells[], a: number, b: number): readonly [right: number, all: number] {
  const known = new Set(wanted.map((cells) => names(cells, a, b)))
  // A run of segments without counterpart may be given one by one or together.
  const lost = (side: number, other: number) => new Set(wanted.flatMap((cells) => (cells[other]?.length === 0 ? (cells[side] ?? []) : [])))
  const [lostA, lostB] = [lost(a, b), lost(b, a)]
  let hits = 0
  let all = 0
  for (const cells of found) {
    const [x, y] = [cells[a] ?? [], cells[b] ?? []]
    all += x.length + y.length
    const gap = y.length === 0 ? x.every((at) => lostA.has(at)) : x.length === 0 && y.every((at) => lostB.has(at))
    if (gap || known.has(names(cells, a, b))) hits += x.length + y.length
  }
  return [hits, all]
}

const sums = new Map<string, { together: number; apart: number; all: number; others: number }>()
let whole = 0
let wholeOf = 0
for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const next = random(seed)
  const cutter = rows.map(() => Math.floor(next() * langs.length))
  const pieces = langs.map((lang, side) => perturb(rows.map((cells) => cells[side] ?? ''), lang === 'zh' ? '' : ' ', next, (row) => cutter[row] === side, rates))
  const sides = pieces.map((list, side) => ({ lang: langs[side] ?? '', texts: list.map(({ text }) => text) }))
  const all = truth(pieces, rows.length)
  const found = alignSegments(sides, options).map(({ members }) => members)
  const known = new Set(all.map((cells) => JSON.stringify(cells)))
  whole += found.filter((cells) => known.has(JSON.stringify(cells))).length
  wholeOf += all.length
  for (let a = 0; a < langs.length; a++)
    for (let b = a + 1; b < langs.length; b++) {
      const pair = [pieces[a] ?? [], pieces[b] ?? []]
      const apart = alignSegments([a, b].flatMap((side) => sides[side] ?? []), options).map(({ members }) => members)
      const [hits, count] = right(found, all, a, b)
      const [single, singles] = right(apart, truth(pair, rows.length), 0, 1)
      const name = `${langs[a] ?? ''}-${langs[b] ?? ''}`
      const sum = sums.get(name) ?? { together: 0, apart: 0, all: 0, others: 0 }
      sums.set(name, { together: sum.together + hits, all: sum.all + count, apart: sum.apart + single, others: sum.others + singles })
    }
}
console.log(`${values.seeds} documents of ${rows.length} rows; rows right in all six versions: ${(whole / wholeOf).toFixed(3)} of ${wholeOf}`)
for (const [name, { together, apart, all, others }] of sums) console.log(`${name}   six together ${(together / all).toFixed(4)}   pair alone ${(apart / others).toFixed(4)}${together / all < apart / others ? '   worse' : ''}`)
