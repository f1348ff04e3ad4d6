import type { Entry } from '../terms/index.ts'
import type { Cell, Knowledge, RowView } from './cell.ts'
import { contentWords, isContent, supported, type Word } from './meaning.ts'

/** A content word of the target and what speaks for it. */
export interface Answered {
  readonly word: Word
  /** Its place among the content words of the target. */
  readonly rank: number
  /** The witnesses that have a word for it. */
  readonly witnesses: ReadonlySet<Cell>
  /** Whether a witness has at least a word of nearly the same meaning that answers nothing else here. */
  readonly kin: boolean
}

/** An entry that witnesses express and for which the target has no word. */
export interface Unanswered {
  readonly entry: Entry
  /** Its words in each witness that has it. */
  readonly words: ReadonlyMap<Cell, readonly Word[]>
  /** How far a word of the target, by its rank, stands from where the entry should be said: the median over the witnesses, in content words. */
  readonly distance: (rank: number) => number
}

/** What the words of a row or sentence answer to each other, over all its versions. */
export interface Account {
  readonly words: readonly Answered[]
  readonly missing: readonly Unanswered[]
}

/** How many content words beside a missing one tell where it should stand. */
const beside = 2

/** The account of a row or sentence, drawn up once. */
export const accountOf = (view: RowView, knowledge: Knowledge): Account => view.target.once('account', () => drawUp(view, knowledge))

/** Whether the text has a form of an entry letter by letter, be it inside another word; a single character proves nothing. */
export const spelled = (entry: Entry, { text, profile }: Cell): boolean => !profile.spaced && (entry.forms[profile.lang] ?? []).some((form) => form.status !== 'wrong' && form.text.length > 1 && text.includes(form.text))

/** Whether a longer word of a witness is said here by its parts. */
export const saidInParts = ({ cell, span }: Word, target: Cell): boolean =>
  [...cell.entries].some(([entry, places]) => isContent(entry) && target.entries.has(entry) && places.some(([start, end]) => span[0] <= start && end <= span[1] && end - start < span[1] - span[0]))

/** Adds to a list kept in a map. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Infinity

function drawUp({ target, others }: RowView, { resources: { relatedness } }: Knowledge): Account {
  const entriesOf = (words: Iterable<Word>): Set<Entry> => new Set([...words].flatMap(({ entries }) => entries))
  const near = (entry: Entry, entries: ReadonlySet<Entry>): boolean => {
    for (const other of relatedness.neighbours(entry)) if (entries.has(other)) return true
    return false
  }
  const own = contentWords(target)
  const ranks = new Map<Entry, number[]>()
  own.forEach(({ entries }, rank) => entries.forEach((entry) => push(ranks, entry, rank)))

  const free = new Set(others.flatMap((cell) => contentWords(cell).filter((word) => !supported(word, target))))
  const freeEntries = entriesOf(free)
  const words = own.map((word, rank): Answered => {
    const witnesses = new Set(others.filter((cell) => supported(word, cell)))
    return { word, rank, witnesses, kin: witnesses.size === 0 && word.entries.some((entry) => near(entry, freeEntries)) }
  })

  // Where the neighbours of missing words are said in the target.
  const aimsOf = (places: ReadonlyMap<Cell, readonly Word[]>): number[][] =>
    [...places].map(([cell, list]) => {
      const all = contentWords(cell)
      return list.flatMap((word) => {
        const at = all.indexOf(word)
        return all.slice(Math.max(0, at - beside), at + beside + 1).flatMap((other) => (other === word ? [] : other.entries.flatMap((answer) => ranks.get(answer) ?? [])))
      })
    })
  const found = new Map<Entry, Map<Cell, Word[]>>()
  for (const cell of others)
    for (const word of contentWords(cell))
      for (const entry of word.entries) {
        if (!isContent(entry) || target.entries.has(entry)) continue
        const places = found.get(entry) ?? new Map<Cell, Word[]>()
        found.set(entry, places)
        push(places, cell, word)
      }
  // What few witnesses say is nobody's omission.
  const shared = [...found].filter(([entry, places]) => places.size * 2 >= others.length && !spelled(entry, target))
  const missing = shared.map(([entry, places]): Unanswered => {
    let aims: number[][] | undefined
    return {
      entry,
      words: places,
      distance: (rank) => median((aims ??= aimsOf(places)).map((there) => Math.min(Infinity, ...there.map((place) => Math.abs(place - rank))))),
    }
  })
  return { words, missing }
}
