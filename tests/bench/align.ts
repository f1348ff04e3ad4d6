/**
 * Speed of the aligner, in seconds of processor time: six versions of the Declaration, growth over 1k to 32k lines, 30,000 x 43,000 lines, memory.
 * `--large` adds the last two rows of growth, the largest pair, and texts that are odd: each in its own way, with the memory so far.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { align, alignSegments } from '../../src/core/align/index.ts'
import { readVersion } from '../../src/core/formats/index.ts'
import { asId, type Version, type VersionId } from '../../src/core/model/index.ts'
import { lines, setsFolder } from '../core/align/gold.ts'
import { random } from '../core/align/perturb.ts'
import { loadTables } from '../core/align/tables.ts'

const root = join(import.meta.dirname, '../..')
const resources = loadTables()
const large = process.argv.includes('--large')

/** Seconds of this process's work, which other processes on the machine do not lengthen. */
function timed<T>(work: () => T): [result: T, seconds: number] {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1e6]
}

/** Peak resident memory of this process in megabytes. */
const peak = (): string => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`

/** Two sides of invented words with a regular translation, of which lines are split so that the target is longer. */
function invented(count: number, splits: number): { source: string[]; target: string[] } {
  const next = random(7)
  const syllables = ['ka', 'lo', 'mi', 'ten', 'ru', 'sa', 'vor', 'ne', 'pil', 'gu']
  const word = (rank: number, mark: string) => `${mark}${syllables[rank % 10] ?? ''}${syllables[Math.floor(rank / 10) % 10] ?? ''}${syllables[Math.floor(rank / 100) % 10] ?? ''}${syllables[Math.floor(rank / 1000) % 10] ?? ''}`
  const source: string[] = []
  const target: string[] = []
  for (let line = 0; line < count; line++) {
    const ranks = Array.from({ length: 6 + Math.floor(next() * 16) }, () => Math.floor(8000 * next() ** 3))
    const other = ranks.flatMap((rank) => (next() < 0.25 ? [] : [word(rank, 'x')]))
    source.push(ranks.map((rank) => word(rank, '')).join(' '))
    if (next() < splits) target.push(other.slice(0, other.length >> 1).join(' '), other.slice(other.length >> 1).join(' '))
    else target.push(other.join(' '))
  }
  return { source, target }
}

const versions = ['zh', 'en', 'fr', 'es', 'ru', 'ar'].flatMap((lang): Version[] => {
  const file = join(root, `corpus/declaration/${lang}.md`)
  if (!existsSync(file)) return []
  return [readVersion({ name: `${lang}.md`, bytes: readFileSync(file) }, { id: asId<VersionId>(lang), lang, status: 'reference', provenance: '' })]
})
for (const run of ['first', 'second', 'third']) {
  const [rows, seconds] = timed(() => align(versions, { resources }))
  console.log(`Declaration, ${versions.length} versions, ${run} time: ${rows.length} rows in ${(seconds * 1000).toFixed(0)} ms`)
}
const [rows] = timed(() => align(versions, { resources }))
for (const [name, free] of [
  ['nine rows of ten locked', (at: number) => at % 10 === 5],
  ['all rows locked but the twenty in view', (at: number) => at >= 40 && at < 60],
] as const) {
  const locked = rows.filter((_, at) => !free(at)).map((row) => ({ ...row, locked: true }))
  align(versions, { resources, locked })
  const [, again] = timed(() => align(versions, { resources, locked }))
  console.log(`Declaration with ${name}: ${(again * 1000).toFixed(0)} ms`)
}

const bible = join(setsFolder, 'bible.001')
if (existsSync(bible)) {
  const sides = [
    { lang: 'en', texts: lines(join(bible, 'src.txt')) },
    { lang: 'zh', texts: lines(join(bible, 'tgt.txt')) },
  ]
  const [beads, seconds] = timed(() => alignSegments(sides, { resources }))
  console.log(`bible.001, ${sides.map(({ texts }) => texts.length).join(' x ')} lines: ${beads.length} rows in ${seconds.toFixed(2)} s, ${peak()}`)
}

const growth = [1000, 2000, 4000, 8000, ...(large ? [16_000, 32_000] : [])]
for (const count of growth) {
  const { source, target } = invented(count, 0.2)
  const [beads, seconds] = timed(() => alignSegments([{ lang: 'x-one', texts: source }, { lang: 'x-two', texts: target }]))
  console.log(`${String(count).padStart(6)} x ${target.length} lines: ${beads.length} rows in ${seconds.toFixed(2)} s, ${((seconds * 1e6) / count).toFixed(0)} µs a line, ${peak()}`)
}
if (large) {
  const { source, target } = invented(30_000, 0.4333)
  const [beads, seconds] = timed(() => alignSegments([{ lang: 'x-one', texts: source }, { lang: 'x-two', texts: target }]))
  console.log(`${source.length} x ${target.length} lines: ${beads.length} rows in ${seconds.toFixed(2)} s, ${peak()}`)
}

/** Texts that are not as texts should be; each is aligned to the end with progress that only rises. */
function odd(): Record<string, () => readonly [readonly string[], readonly string[]]> {
  const same = (count: number, line: string) => Array.from({ length: count }, () => line)
  const pair = (count: number) => {
    const { source, target } = invented(count, 0)
    return [source, target] as const
  }
  const endless = (lines: readonly string[], word: string, times: number) => lines.with(lines.length >> 1, word.repeat(times))
  return {
    'a million characters in a line': () => [endless(pair(200)[0], 'ka lo mi ', 120_000), endless(pair(200)[1], '长', 1_000_000)],
    'an empty side': () => [pair(20_000)[0], []],
    'one line and many': () => [['one line'], pair(20_000)[1]],
    'identical lines': () => [same(5000, 'Yes.'), same(5000, 'Oui.')],
    'identical lines, fewer on one side': () => [same(10_000, 'Yes.'), same(7000, 'Oui.')],
    'every tenth line': () => [pair(20_000)[0], pair(20_000)[1].filter((_, at) => at % 10 === 0)],
    'half untranslated': () => [pair(10_000)[0], [...pair(10_000)[1].slice(0, 5000), ...pair(10_000)[0].slice(5000)]],
    '100,000 lines': () => pair(100_000),
  }
}
if (large)
  for (const [name, make] of Object.entries(odd())) {
    const [source, target] = make()
    let last = 0
    const onProgress = (done: number) => {
      if (done < last) throw new Error(`progress fell from ${last} to ${done}`)
      last = done
    }
    const [beads, seconds] = timed(() => alignSegments([{ lang: 'x-one', texts: source }, { lang: 'x-two', texts: target }], { onProgress }))
    console.log(`${name}, ${source.length} x ${target.length} lines: ${beads.length} rows in ${seconds.toFixed(2)} s, ${peak()}`)
  }
