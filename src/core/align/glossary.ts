import type { EntryWords } from './entry-words.ts'
import type { Words, WordSource } from './lexicon.ts'
import { WordList } from './units.ts'
import { Wordings, type Mentions } from './wordings.ts'

/** Wordings of one meaning by language tag; any of them may stand for any of another language. */
export type Equivalents = Readonly<Record<string, readonly string[]>>

/** Entries by their numbers, with what each says in a language. */
export interface Entries {
  readonly size: number
  of(entry: number, lang: string): readonly string[]
}

/** Entries that are listed. */
export const listed = (entries: readonly Equivalents[]): Entries => ({ size: entries.length, of: (entry, lang) => entries[entry]?.[lang] ?? [] })

/**
 * Entries of dictionaries and termbases. They are read in a language when a document asks for them: all of them in the
 * language of its first version, and in the others those only that its first version mentions.
 */
export class Glossary implements WordSource {
  private readonly tongues = new Map<string, Wordings>()

  /** `said`: what the entries say in a language. */
  constructor(private readonly said: (lang: string) => EntryWords) {}

  around(pivot: Words): WordSource {
    const entries = this.wordings(pivot.lang).holding(pivot.vocabulary)
    const known = new Map<Words['vocabulary'], Mentions>()
    const mentions = ({ lang, vocabulary }: Words): Mentions => {
      let found = known.get(vocabulary)
      if (!found) known.set(vocabulary, (found = discounted(this.wordings(lang).mentions(entries, vocabulary), vocabulary.keys.length)))
      return found
    }
    const view: WordSource = {
      around: () => view,
      pairs: (a, b, found) => {
        const [inA, inB] = [mentions(a), mentions(b)]
        for (let entry = 0; entry < entries.length; entry++)
          for (let x = inA.starts[entry] ?? 0, endA = inA.starts[entry + 1] ?? 0; x < endA; x++)
            for (let y = inB.starts[entry] ?? 0, endB = inB.starts[entry + 1] ?? 0; y < endB; y++) found(inA.ids[x] ?? 0, inB.ids[y] ?? 0, (inA.weights[x] ?? 0) * (inB.weights[y] ?? 0))
      },
    }
    return view
  }

  pairs(a: Words, b: Words, found: (a: number, b: number, weight: number) => void): void {
    this.around(a).pairs(a, b, found)
  }

  private wordings(lang: string): Wordings {
    let found = this.tongues.get(lang)
    if (!found) this.tongues.set(lang, (found = new Wordings(this.said(lang))))
    return found
  }
}

/** A word that is a part of more wordings than this says little about the rest of any of them. */
const commonPart = 6

/** Lowers what words count that are part of many wordings: articles, prepositions, auxiliaries. */
function discounted({ starts, ids, weights }: Mentions, size: number): Mentions {
  const times = new Float64Array(size)
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    if ((weights[at] ?? 0) < 1) times[id] = (times[id] ?? 0) + 1
  }
  return { starts, ids, weights: weights.map((weight, at) => (weight < 1 ? weight * Math.min(1, commonPart / (times[ids[at] ?? 0] ?? 1)) : weight)) }
}

/** The Chinese wordings of entries, to segment by; see {@link WordList} for `further`. */
export function wordList(entries: Entries, further?: WordList): WordList {
  const words = new Set<string>()
  for (let entry = 0; entry < entries.size; entry++) for (const form of entries.of(entry, 'zh')) words.add(form)
  return new WordList(words, further)
}
