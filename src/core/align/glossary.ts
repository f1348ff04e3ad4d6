import type { Resources } from '../terms/index.ts'
import type { WordSource } from './lexicon.ts'
import { unitsOf, WordList } from './units.ts'

/** Wordings of one meaning by language tag; any of them may stand for any of another language. */
export type Equivalents = Readonly<Record<string, readonly string[]>>

type Weighted = readonly [key: string, weight: number]

/** Unit keys of each entry in one language, and the entries of each key. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly (readonly [entry: number, weight: number])[]>
  readonly byEntry: readonly (readonly Weighted[])[]
}

/** Phrases longer than this say little about any one of their words. */
const longestForm = 5

/** Entries of dictionaries and termbases, indexed by the aligner's units in each language when first asked for. */
export class Glossary implements WordSource {
  private readonly indexes = new Map<string, Index>()

  constructor(
    private readonly entries: readonly Equivalents[],
    private readonly words: WordList,
  ) {}

  /** How many of the entries have wordings in both languages. */
  coverage(a: string, b: string): number {
    return this.entries.filter((entry) => entry[a]?.length && entry[b]?.length).length
  }

  equivalents(from: string, to: string): ReturnType<WordSource['equivalents']> {
    const { byKey } = this.index(from)
    const { byEntry } = this.index(to)
    return (key, found) => {
      for (const [entry, weight] of byKey.get(key) ?? []) for (const [other, otherWeight] of byEntry[entry] ?? []) found(other, weight * otherWeight)
    }
  }

  private index(lang: string): Index {
    let found = this.indexes.get(lang)
    if (!found) this.indexes.set(lang, (found = this.build(lang)))
    return found
  }

  private build(lang: string): Index {
    const byKey = new Map<string, [number, number][]>()
    const byEntry = this.entries.map((entry, at) => {
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
      return [...weights]
    })
    return { byKey, byEntry }
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
