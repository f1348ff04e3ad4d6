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

const nobody: Mentions = []

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
    const known = new Map<Words['vocabulary'], readonly Mentions[]>()
    const mentions = ({ lang, vocabulary }: Words): readonly Mentions[] => {
      let found = known.get(vocabulary)
      if (!found) known.set(vocabulary, (found = discounted(this.wordings(lang).mentions(entries, vocabulary), vocabulary.keys.length)))
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

  private wordings(lang: string): Wordings {
    let found = this.tongues.get(lang)
    if (!found) this.tongues.set(lang, (found = new Wordings(this.said(lang))))
    return found
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
export function wordList(entries: Entries, further?: WordList): WordList {
  const words = new WordList(further)
  for (let entry = 0; entry < entries.size; entry++) for (const form of entries.of(entry, 'zh')) words.add(form)
  return words
}
