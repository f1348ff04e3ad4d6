import type { Resources } from '../terms/index.ts'
import { ReadWords } from './entry-words.ts'
import { Glossary, listed, wordList, type Entries, type Equivalents } from './glossary.ts'
import { learn, priorOf, type Words, type WordSource } from './lexicon.ts'
import type { Parallel } from './meetings.ts'
import { readPrepared } from './prepared.ts'
import { frequencies, readSide, type Side } from './side.ts'
import { unitsOf, type WordList } from './units.ts'

/** What a caller brings beside the tables: dictionary entries, and texts known to correspond (earlier alignments, memories). */
export interface Priors {
  readonly entries: readonly Equivalents[]
  /** Each with one text a language. */
  readonly memory: readonly Readonly<Record<string, string>>[]
}

/** What all aligning functions take. */
export interface KnowledgeOptions {
  readonly resources?: Resources
  readonly priors?: Priors
  /** What the document itself has taught, see {@link Statistics}. */
  readonly statistics?: Statistics
}

/** Word knowledge made ready: one word list to segment by, the sources of equivalents, and the memory. */
export interface Knowledge {
  readonly words: WordList
  readonly sources: readonly WordSource[]
  /** The memory's texts of two sides, and further ones, by the sides' own words. */
  memory(a: Side, b: Side, further?: readonly Readonly<Record<string, string>>[]): readonly Parallel[]
}

const nobody = {}
const made = new WeakMap<object, WeakMap<object, Knowledge>>()
/** Of so few segments the passages that ship say less than it costs to read them. */
const fewSegments = 40
/** Memories larger than this are read up to here. */
const mostMemory = 20_000

/** Prepares knowledge; the same tables and priors are prepared once. */
export function knowledgeOf({ resources, priors, statistics }: KnowledgeOptions): Knowledge {
  let byPriors = made.get(resources ?? nobody)
  if (!byPriors) made.set(resources ?? nobody, (byPriors = new WeakMap()))
  let found = byPriors.get(priors ?? nobody)
  if (!found) {
    const { words, glossaries } = dictionaries(resources, listed(priors?.entries ?? []))
    const passages = resources?.tables.quotations.filter(({ certain }) => certain).map(({ wording }) => wording) ?? []
    const brief = (priors?.memory ?? []).slice(0, mostMemory)
    const texts = [...brief, ...passages]
    found = {
      words,
      sources: glossaries,
      memory: (a, b, further = []) => [...(a.words.length + b.words.length < fewSegments ? brief : texts), ...further].flatMap((text) => parallel(text, a, b, words) ?? []),
    }
    byPriors.set(priors ?? nobody, found)
  }
  return statistics ? { ...found, sources: [...found.sources, statistics] } : found
}

/** The tables and what a person brings as glossaries, and the words to segment by. */
function dictionaries(resources: Resources | undefined, brought: Entries): { readonly words: WordList; readonly glossaries: readonly Glossary[] } {
  // Words that are brought may cut what the tables say otherwise than it was cut beforehand.
  if (resources?.prepared && brought.size === 0) {
    const { words, said } = readPrepared(resources.prepared.words)
    return { words, glossaries: [new Glossary(said)] }
  }
  const shipped = resources?.wordings ?? listed([])
  const words = wordList(shipped, wordList(brought))
  return { words, glossaries: [shipped, brought].filter(({ size }) => size > 0).map((entries) => new Glossary((lang) => new ReadWords(lang, entries, words))) }
}

const unitKeys = new WeakMap<WordList, Map<string, readonly string[]>>()

/** The unit keys of a memory's text; texts are asked for again with every pair of sides, so they are kept. */
function keysOf(text: string, lang: string, words: WordList): readonly string[] {
  let known = unitKeys.get(words)
  if (!known) unitKeys.set(words, (known = new Map<string, readonly string[]>()))
  const name = `${lang} ${text}`
  let keys = known.get(name)
  if (!keys) {
    if (known.size > 2 * mostMemory) known.clear()
    known.set(name, (keys = [...new Set(unitsOf(text, lang, words).map(({ key }) => key))]))
  }
  return keys
}

function parallel(texts: Readonly<Record<string, string>>, a: Side, b: Side, words: WordList): Parallel | null {
  const x = texts[a.lang]
  const y = texts[b.lang]
  if (!x || !y) return null
  const known = (text: string, side: Side) => Int32Array.from(keysOf(text, side.lang, words).flatMap((key) => side.vocabulary.find(key) ?? []))
  const pair = { a: known(x, a), b: known(y, b) }
  return pair.a.length && pair.b.length ? pair : null
}

/**
 * Words that are less likely to stand for each other than this are not taken for equivalents: where dictionaries explain
 * most of a text, what is left over is telling; where nothing is known, two words that met twice may have met by chance.
 */
const leastLearned = { known: 0.3, unknown: 0.6 }
/**
 * What is learned is discounted twice, by `(k-1)/k` and by doubt, so that two meetings that nothing contradicts give no
 * more than a half; its root is what it is worth beside a dictionary's word. See tests/gold/README.md on how often it is right.
 */
const worth = (probability: number): number => Math.cbrt(probability)
/**
 * Words that stand in a larger share of the rows than this are mostly grammar (ont, han, have), which stands beside
 * everything and is learned wrongly; in short documents so many rows are allowed.
 */
const commonShare = 1 / 20
const fewestCommon = 3
/** Documents of more rows than this are learned from every second one, every third one and so on. */
const mostRows = 5_000

/** Words of a document's aligned rows, learned for each pair of languages when first asked for. */
export class Statistics implements WordSource {
  private readonly learned = new Map<string, ReadonlyMap<string, readonly (readonly [string, number])[]>>()

  /** `rows`: the texts of each row by language. */
  constructor(
    private readonly rows: readonly Readonly<Record<string, string>>[],
    private readonly options: Omit<KnowledgeOptions, 'statistics'> = {},
  ) {}

  pairs(a: Words, b: Words, found: (a: number, b: number, weight: number) => void): void {
    const table = this.table(a.lang, b.lang)
    a.vocabulary.keys.forEach((key, s) => {
      for (const [other, weight] of table.get(key) ?? []) {
        const t = b.vocabulary.find(other)
        if (t !== undefined) found(s, t, weight)
      }
    })
  }

  around(): WordSource {
    return this
  }

  private table(from: string, to: string): ReadonlyMap<string, readonly (readonly [string, number])[]> {
    const name = `${from} ${to}`
    const known = this.learned.get(name)
    if (known) return known
    const { words, sources } = knowledgeOf(this.options)
    const step = Math.ceil(this.rows.length / mostRows)
    const both = this.rows.filter((row, at) => at % step === 0 && row[from] && row[to])
    const a = readSide(from, both.map((row) => row[from] ?? ''), words)
    const b = readSide(to, both.map((row) => row[to] ?? ''), words)
    const beads = a.words.map((ids, row) => ({ a: ids, b: b.words[row] ?? new Int32Array(0) }))
    const prior = priorOf(a, b, sources)
    const { probability } = learn(a, b, prior, beads, 5)
    const explained = a.vocabulary.keys.filter((_, s) => prior.pairs.has(s)).length > a.vocabulary.keys.length / 2
    const least = leastLearned[explained ? 'known' : 'unknown']
    const forward = new Map<string, [string, number][]>()
    const backward = new Map<string, [string, number][]>()
    const put = (map: Map<string, [string, number][]>, key: string, other: string, weight: number) => {
      const list = map.get(key)
      if (list) list.push([other, weight])
      else map.set(key, [[other, weight]])
    }
    const [rowsOfA, rowsOfB] = [frequencies(a), frequencies(b)]
    const most = Math.max(fewestCommon, both.length * commonShare)
    probability().each((s, t, weight) => {
      if (weight < least || (rowsOfA[s] ?? 0) > most || (rowsOfB[t] ?? 0) > most) return
      put(forward, a.vocabulary.keys[s] ?? '', b.vocabulary.keys[t] ?? '', worth(weight))
      put(backward, b.vocabulary.keys[t] ?? '', a.vocabulary.keys[s] ?? '', worth(weight))
    })
    this.learned.set(name, forward)
    this.learned.set(`${to} ${from}`, backward)
    return forward
  }
}
