import type { Resources } from '../terms/index.ts'
import type { Words, WordSource } from './lexicon.ts'
import type { Vocabulary } from './side.ts'
import { unitsOf, WordList } from './units.ts'

/** Wordings of one meaning by language tag; any of them may stand for any of another language. */
export type Equivalents = Readonly<Record<string, readonly string[]>>

type Posting = readonly [entry: number, weight: number]
type Mentions = ReadonlyMap<number, readonly (readonly [id: number, weight: number])[]>

/** Phrases longer than this say little about any one of their words. */
const longestForm = 5

/** Entries of dictionaries and termbases, indexed by the aligner's units in each language when first asked for. */
export class Glossary implements WordSource {
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly Posting[]>>()
  private readonly mentioned = new WeakMap<Vocabulary, { size: number; map: Mentions }>()

  constructor(
    private readonly entries: readonly Equivalents[],
    private readonly words: WordList,
  ) {}

  /** How many of the entries have wordings in both languages. */
  coverage(a: string, b: string): number {
    return this.entries.filter((entry) => entry[a]?.length && entry[b]?.length).length
  }

  pairs(a: Words, b: Words, found: (a: number, b: number, weight: number) => void): void {
    const inB = this.mentions(b)
    for (const [entry, list] of this.mentions(a)) {
      const others = inB.get(entry)
      if (!others) continue
      for (const [s, weight] of list) for (const [t, other] of others) found(s, t, weight * other)
    }
  }

  /** For each entry the words of the vocabulary that its wordings hold, with their weights. */
  private mentions({ lang, vocabulary }: Words): Mentions {
    let found = this.mentioned.get(vocabulary)
    if (found?.size !== vocabulary.keys.length) {
      const byKey = this.index(lang)
      const map = new Map<number, (readonly [number, number])[]>()
      vocabulary.keys.forEach((key, id) => {
        for (const [entry, weight] of byKey.get(key) ?? []) {
          const list = map.get(entry)
          if (list) list.push([id, weight])
          else map.set(entry, [[id, weight]])
        }
      })
      this.mentioned.set(vocabulary, (found = { size: vocabulary.keys.length, map }))
    }
    return found.map
  }

  /** The entries of each unit key. */
  private index(lang: string): ReadonlyMap<string, readonly Posting[]> {
    const known = this.indexes.get(lang)
    if (known) return known
    const byKey = new Map<string, Posting[]>()
    this.entries.forEach((entry, at) => {
      const weights = new Map<string, number>()
      for (const form of entry[lang] ?? []) {
        const units = unitsOf(form, lang, this.words)
        if (units.length > longestForm) continue
        for (const { key } of units) weights.set(key, Math.max(weights.get(key) ?? 0, 1 / units.length))
      }
      for (const [key, weight] of weights) {
        const postings = byKey.get(key)
        if (postings) postings.push([at, weight])
        else byKey.set(key, [[at, weight]])
      }
    })
    this.indexes.set(lang, byKey)
    return byKey
  }
}

/** The Chinese wordings of entries, to segment by. */
export function wordList(...lists: readonly (readonly Equivalents[])[]): WordList {
  const words = new WordList()
  for (const entries of lists) for (const entry of entries) for (const form of entry['zh'] ?? []) words.add(form)
  return words
}

const shipped = new WeakMap<Resources, readonly Equivalents[]>()

/** The tables that ship as equivalents; forms marked as wrong are left out. */
export function resourceEntries(resources: Resources): readonly Equivalents[] {
  let found = shipped.get(resources)
  if (!found) {
    const { concepts, senses, functionWords, lexicon } = resources.tables
    found = [...concepts, ...senses, ...functionWords, ...lexicon].map(({ forms }) =>
      Object.fromEntries(Object.entries(forms).map(([lang, list]) => [lang, list.filter(({ status }) => status !== 'wrong').map(({ text }) => text)])),
    )
    shipped.set(resources, found)
  }
  return found
}
