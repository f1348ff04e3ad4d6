import type { Resources } from '../terms/index.ts'
import type { Words, WordSource } from './lexicon.ts'
import { unitsOf, WordList } from './units.ts'

/** Wordings of one meaning by language tag; any of them may stand for any of another language. */
export type Equivalents = Readonly<Record<string, readonly string[]>>

/** A unit of an entry's wordings in one language: a whole wording counts 1, one word of `n` counts `1/n`. */
type Part = readonly [key: string, weight: number]
/** Words of a vocabulary that an entry's wordings hold. */
type Mentions = readonly (readonly [id: number, weight: number])[]

/** What a word of the same family as a wording's counts beside the word itself. */
const relativeWeight = 0.5
/** Phrases longer than this say little about any one of their words. */
const longestForm = 5
const nobody: Mentions = []
const plainHan = /^(?![〇零一二两三四五六七八九十百千万亿]+$)\p{Script=Han}+$/u

/**
 * Entries of dictionaries and termbases. They are read in a language when a document asks for them: all of them in the
 * language of its first version, and in the others those only that its first version mentions.
 */
export class Glossary implements WordSource {
  private readonly parts = new Map<string, (readonly Part[] | undefined)[]>()
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly number[]>>()

  constructor(
    private readonly entries: readonly Equivalents[],
    private readonly words: WordList,
  ) {}

  around(pivot: Words): WordSource {
    const index = this.index(pivot.lang)
    const entries = [...new Set(pivot.vocabulary.keys.flatMap((key) => index.get(key) ?? []))]
    const known = new Map<Words['vocabulary'], readonly Mentions[]>()
    const mentions = ({ lang, vocabulary }: Words): readonly Mentions[] => {
      let found = known.get(vocabulary)
      if (!found) known.set(vocabulary, (found = discounted(entries.map((entry) => this.mentions(entry, lang, vocabulary)), vocabulary.keys.length)))
      return found
    }
    const view: WordSource = {
      around: () => view,
      pairs: (a, b, found) => {
        const inB = mentions(b)
        mentions(a).forEach((list, at) => {
          for (const [s, weight] of list) for (const [t, other] of inB[at] ?? nobody) found(s, t, weight * other)
        })
      },
    }
    return view
  }

  pairs(a: Words, b: Words, found: (a: number, b: number, weight: number) => void): void {
    this.around(a).pairs(a, b, found)
  }

  private mentions(entry: number, lang: string, vocabulary: Words['vocabulary']): Mentions {
    let out: (readonly [number, number])[] | undefined
    for (const [key, weight] of this.partsOf(entry, lang)) {
      const id = vocabulary.find(key)
      if (id !== undefined) (out ??= []).push([id, weight])
      for (const relative of vocabulary.relatives(key)) (out ??= []).push([relative, weight * relativeWeight])
    }
    return out ?? nobody
  }

  /** An entry's units in a language. */
  private partsOf(entry: number, lang: string): readonly Part[] {
    let read = this.parts.get(lang)
    if (!read) this.parts.set(lang, (read = []))
    let parts = read[entry]
    if (!parts) {
      const weights = new Map<string, number>()
      for (const form of this.entries[entry]?.[lang] ?? []) {
        // A wording that Chinese is segmented by is one word.
        const whole = plainHan.test(form) && this.words.lengthAt(form, 0, form.length) === form.length
        const keys = whole ? [form] : unitsOf(form, lang, this.words).map(({ key }) => key)
        if (keys.length <= longestForm) for (const key of keys) weights.set(key, Math.max(weights.get(key) ?? 0, 1 / keys.length))
      }
      read[entry] = parts = [...weights]
    }
    return parts
  }

  /** The entries that hold each unit. */
  private index(lang: string): ReadonlyMap<string, readonly number[]> {
    let byKey = this.indexes.get(lang)
    if (!byKey) {
      const map = new Map<string, number[]>()
      for (let entry = 0; entry < this.entries.length; entry++)
        for (const [key] of this.partsOf(entry, lang)) {
          const list = map.get(key)
          if (list) list.push(entry)
          else map.set(key, [entry])
        }
      this.indexes.set(lang, (byKey = map))
    }
    return byKey
  }
}

/** A word that is a part of more wordings than this says little about the rest of any of them. */
const commonPart = 6

/** Lowers what words count that are part of many wordings: articles, prepositions, auxiliaries. */
function discounted(all: readonly Mentions[], size: number): readonly Mentions[] {
  const times = new Float64Array(size)
  for (const list of all) for (const [id, weight] of list) if (weight < 1) times[id] = (times[id] ?? 0) + 1
  return all.map((list) => (list.length ? list.map(([id, weight]) => [id, weight < 1 ? weight * Math.min(1, commonPart / (times[id] ?? 1)) : weight] as const) : list))
}

/** The Chinese wordings of entries, to segment by; see {@link WordList} for `further`. */
export function wordList(entries: readonly Equivalents[], further?: WordList): WordList {
  const words = new WordList(further)
  for (const entry of entries) for (const form of entry['zh'] ?? []) words.add(form)
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
