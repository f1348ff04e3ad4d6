/** Reading and scoring of the alignment sets beside the repository; see `score.py` there for the conventions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A bead: indices of the source and of the target, either may be empty. */
export type GoldBead = readonly [source: readonly number[], target: readonly number[]]

export interface GoldSet {
  readonly name: string
  readonly langs: readonly [source: string, target: string]
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly gold: readonly GoldBead[]
  /** Verse of each segment where beads are scored by verse. */
  readonly verses?: readonly [source: readonly string[], target: readonly string[]]
}

export const lines = (file: string): string[] => {
  const out = readFileSync(file, 'utf8').split(/\r?\n/)
  if (out.at(-1) === '') out.pop()
  return out
}

const numbersOf = (cell: string | undefined): number[] => (cell ?? '').split(',').filter(Boolean).map(Number)

/** Where the sets are: beside the repository, or the folder that `SIXFOLD_SETS` names. */
export const setsFolder = process.env.SIXFOLD_SETS ?? join(import.meta.dirname, '../../../../shared/gold/align')

/** Every set of the folder, or `null` when there is no such folder. */
export function readSets(folder: string): GoldSet[] | null {
  if (!existsSync(join(folder, 'manifest.json'))) return null
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const langs = new Map<string, readonly [string, string]>()
  if (Array.isArray(manifest))
    for (const entry of manifest as { name?: unknown; sl?: unknown; tl?: unknown }[]) langs.set(String(entry.name), [String(entry.sl), String(entry.tl)])
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'gold.tsv')))
    .map((name) => {
      const at = (file: string) => join(folder, name, file)
      const gold = lines(at('gold.tsv'))
        .filter((line) => line.trim() && !line.startsWith('#'))
        .map((line): GoldBead => {
          const [source, target] = line.split('\t')
          return [numbersOf(source), numbersOf(target)]
        })
      return {
        name,
        langs: langs.get(name) ?? ['und', 'und'],
        source: lines(at('src.txt')),
        target: lines(at('tgt.txt')),
        gold,
        ...(existsSync(at('src.verse')) && { verses: [lines(at('src.verse')), lines(at('tgt.verse'))] as const }),
      }
    })
}

/** A set that ships with the tests: a story, a bead a line with the sentences of each language. */
export function readProse(file: string): GoldSet {
  const sides: Record<'zh' | 'en', string[]> = { zh: [], en: [] }
  const gold = lines(file).map((line): GoldBead => {
    const bead = JSON.parse(line) as Record<'zh' | 'en', string[]>
    const places = (lang: 'zh' | 'en') => bead[lang].map((_, at) => sides[lang].length + at)
    const found = [places('zh'), places('en')] as const
    sides.zh.push(...bead.zh)
    sides.en.push(...bead.en)
    return found
  })
  return { name: basename(file, '.jsonl'), langs: ['zh', 'en'], source: sides.zh, target: sides.en, gold }
}

/** Counts over one or more sets, from which precision and recall follow. */
export interface Counts {
  strictPrecise: number
  laxPrecise: number
  predicted: number
  strictFound: number
  laxFound: number
  linked: number
}

export const noCounts = (): Counts => ({ strictPrecise: 0, laxPrecise: 0, predicted: 0, strictFound: 0, laxFound: 0, linked: 0 })

const key = ([source, target]: GoldBead): string => `${source.join(',')}\t${target.join(',')}`
const linked = ([source, target]: GoldBead): boolean => source.length > 0 && target.length > 0
const filled = ([source, target]: GoldBead): boolean => source.length > 0 || target.length > 0

/** Beads of one verse joined, as aligner-eval does before it scores. */
function byVerse(beads: readonly GoldBead[], [source, target]: readonly [readonly string[], readonly string[]]): GoldBead[] {
  const verse = (indices: readonly number[], of: readonly string[]) => (indices.length ? [...new Set(indices.map((at) => of[at] ?? ''))] : [null])
  const out: GoldBead[] = []
  let last: string | null = null
  for (const [a, b] of beads) {
    const [s, t] = [verse(a, source), verse(b, target)]
    const [one, other] = [s[0] ?? null, t[0] ?? null]
    const same = s.length === 1 && t.length === 1 ? (one === other ? one : one === null ? other : other === null ? one : null) : null
    const before = out.at(-1)
    if (before && same !== null && same === last) out[out.length - 1] = [[...before[0], ...a], [...before[1], ...b]]
    else out.push([a, b])
    last = same
  }
  return out
}

/** Matches of `found` in `known`: exactly, and by sharing a source and a target with some bead. */
function matches(found: readonly GoldBead[], known: readonly GoldBead[]): [strict: number, lax: number, all: number] {
  const keys = new Set(known.map(key))
  const targets = new Map<number, Set<number>>()
  for (const [source, target] of known)
    for (const i of source) {
      const set = targets.get(i) ?? new Set<number>()
      for (const j of target) set.add(j)
      targets.set(i, set)
    }
  const unique = new Map(found.map((bead) => [key(bead), bead]))
  let strict = 0
  let lax = 0
  for (const [name, [source, target]] of unique) {
    if (keys.has(name)) {
      strict++
      lax++
    } else if (source.some((i) => target.some((j) => targets.get(i)?.has(j)))) lax++
  }
  return [strict, lax, unique.size]
}

/** Adds a set's counts: precision over every predicted bead, recall over gold beads with both sides. */
export function addCounts(counts: Counts, set: GoldSet, predicted: readonly GoldBead[]): void {
  const found = (set.verses ? byVerse(predicted, set.verses) : predicted).filter(filled)
  const [strictPrecise, laxPrecise, all] = matches(found, set.gold.filter(filled))
  const [strictFound, laxFound, links] = matches(set.gold.filter(linked), found.filter(linked))
  counts.strictPrecise += strictPrecise
  counts.laxPrecise += laxPrecise
  counts.predicted += all
  counts.strictFound += strictFound
  counts.laxFound += laxFound
  counts.linked += links
}

export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const measure = (hits: number, all: number, found: number, links: number): Measure => {
  const precision = all ? hits / all : 0
  const recall = links ? found / links : 0
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

export const strict = (counts: Counts): Measure => measure(counts.strictPrecise, counts.predicted, counts.strictFound, counts.linked)
export const lax = (counts: Counts): Measure => measure(counts.laxPrecise, counts.predicted, counts.laxFound, counts.linked)

/** Whether a predicted bead is in the gold exactly. */
export const goldKeys = (set: GoldSet): ReadonlySet<string> => new Set(set.gold.map(key))
export const beadKey = key
