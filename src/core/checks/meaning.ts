import type { Span } from '../model/index.ts'
import { family, type Entry, type Named } from '../terms/index.ts'
import type { Cell, RowView } from './cell.ts'
import { barest, lightWords } from './data/light-zh.ts'
import { isContent, lexemeOf } from './lexeme.ts'

export { isContent } from './lexeme.ts'

/** Short words of languages with spaces are grammar more often than not. */
const shortWord = 3

/** What the words of one spelling, which share their list of entries, weigh by the tables. */
interface Weight {
  /** Some entry is hardly more than grammar. */
  readonly bare: boolean
  /** Content by every reading, and not by every reading what a text may add at will. */
  readonly weighty: boolean
}

const weights = new WeakMap<readonly Entry[], Weight>()

function weightOf(entries: readonly Entry[]): Weight {
  let found = weights.get(entries)
  if (!found) {
    const chinese = entries.map(({ forms }) => (forms.zh ?? []).filter(({ status }) => status !== 'wrong'))
    found = {
      bare: chinese.some((forms) => forms.some(({ text }) => barest.has(text))),
      weighty: entries.every(isContent) && !chinese.every((forms) => forms.every(({ text }) => lightWords.has(text))),
    }
    weights.set(entries, found)
  }
  return found
}

/** Whether a word may be hardly more than grammar (*be*, *have*, *that*). */
export const isBare = ({ cell, span, entries }: Word): boolean => (cell.profile.spaced && span[1] - span[0] <= shortWord) || weightOf(entries).bare

/** Whether a word surely says something: content by every reading, and not only what a text may add at will. */
export const weighty = (word: Word): boolean =>
  weightOf(word.entries).weighty && !isBare(word) && (word.cell.profile.spaced || !lightWords.has(word.cell.quote(word.span)))

/** Whether a word names a thing: a noun by its tag, or a term of some field. */
export const isNominal = ({ cell, span, entries }: Word): boolean => cell.partOfSpeech(cell.quote(span)).join() === 'n' || entries.some(isTerm)

/** Whether an entry is a term of some field and not a word of every text. */
export const isTerm = ({ table, group }: Entry): boolean => table === 'term' && group !== 'general'

/** Whether an entry of the termbase names a place, as opposed to words such as *region*. */
export const isPlace = ({ table, group, forms }: Entry): boolean => table === 'term' && (group === 'region' || group === 'country') && /^\p{Lu}/u.test(forms.en?.[0]?.text ?? '')

/** Whether a word is several between spaces (*interest payments*). */
export const isPhrase = ({ cell, span }: Word): boolean => /\s/u.test(cell.quote(span))

/** A word of a text with every entry that it may stand for. */
export interface Word {
  readonly cell: Cell
  readonly span: Span
  readonly entries: readonly Entry[]
  /** Those of its entries that carry meaning. */
  readonly content: readonly Entry[]
}

/** What stands at a place as a word. */
export function wordOf(cell: Cell, span: Span, values: readonly Named<Entry>[]): Word {
  const { entries, content } = lexemeOf(values)
  return { cell, span, entries, content }
}

/** The content words of a cell, longest match; a single Han character is too ambiguous to be one. */
export function contentWords(cell: Cell): readonly Word[] {
  return cell.once('contentWords', () =>
    cell.vocabulary.flatMap(({ span, values }): Word[] => {
      if (!cell.profile.spaced && (span[1] - span[0] < 2 || !cell.bounded(span))) return []
      const word = wordOf(cell, span, values)
      return word.content.length > 0 ? [word] : []
    }),
  )
}

/** The content words of a cell by the entries that they may stand for, in order. */
export function wordsByEntry(cell: Cell): ReadonlyMap<Entry, readonly Word[]> {
  return cell.once('wordsByEntry', () => {
    const found = new Map<Entry, Word[]>()
    for (const word of contentWords(cell))
      for (const entry of word.entries) {
        const known = found.get(entry)
        if (!known) found.set(entry, [word])
        else if (known.at(-1) !== word) known.push(word)
      }
    return found
  })
}

/** The content words of another cell that may translate a word: those with an entry in common. */
export function counterparts(word: Word, other: Cell): readonly Word[] {
  const byEntry = wordsByEntry(other)
  const lists = word.entries.flatMap((entry) => {
    const words = byEntry.get(entry)
    return words ? [words] : []
  })
  if (lists.length < 2) return lists[0] ?? []
  return [...new Set(lists.flat())].sort((a, b) => a.span[0] - b.span[0])
}

/** Whether two words have an entry in common. */
export const alike = (a: Word, b: Word): boolean => a.entries.some((entry) => b.entries.includes(entry))

/** The function words of a cell. */
export function functionWords(cell: Cell): readonly Word[] {
  return cell.once('functionWords', () => cell.functions.filter(({ span }) => cell.bounded(span)).map(({ span, values }) => wordOf(cell, span, values)))
}

/** The families of the longer words of a text, see {@link family}; the shortest are grammar. */
export const families = (text: string, lang: string): readonly string[] => Array.from(text.matchAll(/[\p{L}\p{M}]{3,}/gu), ([word]) => family(word, lang))

/** Whether some entry of a word is also found in another cell. */
export const supported = (word: Word, by: Cell): boolean => by.entries.hasAny(word.entries)

/** An entry that other versions express in words for which the target has no counterpart. */
export interface Missing {
  readonly entry: Entry
  readonly words: readonly Word[]
  /** The witnesses that express it. */
  readonly witnesses: readonly Cell[]
}

/** Entries that witnesses express and the target does not, not even by another reading of the same words. */
export function missingEntries(view: RowView): readonly Missing[] {
  return view.once('missing', () => collectMissing(view))
}

function collectMissing({ target, others }: RowView): Missing[] {
  const found = new Map<Entry, { entry: Entry; words: Word[]; witnesses: Cell[] }>()
  for (const cell of others)
    for (const word of contentWords(cell)) {
      if (supported(word, target)) continue
      for (const entry of word.content) {
        const known = found.get(entry)
        if (!known) found.set(entry, { entry, words: [word], witnesses: [cell] })
        else if (known.words.at(-1) !== word) {
          known.words.push(word)
          if (known.witnesses.at(-1) !== cell) known.witnesses.push(cell)
        }
      }
    }
  return [...found.values()]
}

/** The preferred form of an entry in a language. */
export const preferred = (entry: Entry, lang: string): string | undefined => entry.forms[lang]?.find(({ status }) => status === 'preferred')?.text

/** Where a word stands in its text, as a share of its length; texts of one row run more or less in step. */
export const position = ({ cell, span }: Pick<Word, 'cell' | 'span'>): number => (span[0] + span[1]) / 2 / Math.max(1, cell.text.length)

/** Stretches of letters that no table knows: a missing counterpart may hide there. */
export function unknownStretches(cell: Cell): readonly Span[] {
  return cell.once('unknown', () => {
    const spans: Span[] = []
    let from = 0
    const gap = (to: number) => {
      for (const match of cell.text.slice(from, to).matchAll(cell.profile.spaced ? /\p{L}{4,}/gu : /\p{L}{2,}/gu)) spans.push([from + match.index, from + match.index + match[0].length])
    }
    for (const { span } of cell.vocabulary) {
      gap(span[0])
      from = span[1]
    }
    gap(cell.text.length)
    return spans
  })
}
