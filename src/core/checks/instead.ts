import type { Entry, Relatedness } from '../terms/index.ts'
import { cellsOf, push, spelled } from './account.ts'
import type { Cell, Knowledge, RowView } from './cell.ts'
import { contentWords, isBare, supported, wordOf, type Word } from './meaning.ts'

/** One thing that several witnesses say, each in words of its own, gathered by the entries which those words share. */
export interface Concept {
  /** Its words in each witness that has it. */
  readonly words: ReadonlyMap<Cell, readonly Word[]>
  /** Every entry by which at least half of the witnesses have it, the best attested first. */
  readonly entries: readonly Entry[]
}

/** A word of the target beside something that the others say where it stands and for which the target has no word. */
export interface Instead {
  readonly word: Word
  /** The witnesses that have a word for it. */
  readonly witnesses: readonly Cell[]
  readonly concept: Concept
  /** Whether every word that answers it is a word of the concept, so that it is that word in another reading. */
  readonly reading: boolean
  /** How many neighbours of the concept's words are said beside the word. */
  readonly near: number
  /** In how many unrelated languages the word and the concept may be called the same: two make them synonyms. */
  readonly likeness: () => number
}

/** The share of the witnesses by which a concept has one of its entries. */
const half = 0.5

/** How many content words beside its own tell where a concept should be said. */
const beside = 2

/** More of the witnesses than this have a word for what stands here: then it is no stranger. */
const most = 0.6

/** Words of the target that the tagger knows and the tables do not; they answer nothing that can be told. */
const unknownWords = (cell: Cell): readonly Word[] =>
  (cell.tagged ?? []).filter(({ text, tag, span }) => text.length > 1 && /^[nvadlijzbs]/u.test(tag) && !cell.vocabulary.some((match) => match.span[1] - match.span[0] > 1 && match.span[0] < span[1] && span[0] < match.span[1])).map(({ span }) => ({ cell, span, entries: [], content: [] }))

/** Words of the tables inside phrases that the tagger's dictionary lists whole (表示遗憾). */
const wordsInPhrases = (cell: Cell): readonly Word[] =>
  cell.vocabulary.flatMap(({ span: [start, end], values }) => {
    const phrase = end - start > 1 && cell.tagged?.find(({ span }) => span[0] <= start && end <= span[1] && (span[0] === start || span[1] === end) && span[1] - span[0] - (end - start) > 1)
    return phrase ? [wordOf(cell, [start, end], values)] : []
  })

const overlaps = (a: Word, b: Word): boolean => a.cell === b.cell && a.span[0] < b.span[1] && b.span[0] < a.span[1]

/** What several witnesses say; words that share most of their places are one concept. */
function conceptsOf(others: readonly Cell[]): Concept[] {
  const byEntry = new Map<Entry, Word[]>()
  for (const cell of others) for (const word of contentWords(cell)) for (const entry of word.content) push(byEntry, entry, word)
  const attested = [...byEntry].map(([entry, words]) => ({ entry, words, size: cellsOf(words) })).filter(({ words, size }) => size >= Math.max(2, others.length * half) && words.filter(isBare).length * 2 <= words.length)
  const groups: { words: Word[]; entries: Entry[] }[] = []
  const ofWord = new Map<Word, (typeof groups)[number]>()
  for (const { entry, words } of attested.sort((a, b) => b.size - a.size)) {
    const counts = new Map<(typeof groups)[number], number>()
    for (const word of words) {
      const group = ofWord.get(word)
      if (group) counts.set(group, (counts.get(group) ?? 0) + 1)
    }
    const [home] = [...counts].sort((a, b) => b[1] - a[1])
    if (home && home[1] * 2 > words.length) home[0].entries.push(entry)
    else {
      const group = { words: [...words], entries: [entry] }
      groups.push(group)
      for (const word of words) if (!ofWord.has(word)) ofWord.set(word, group)
    }
  }
  return groups.map(({ words, entries }) => {
    const byCell = new Map<Cell, Word[]>()
    for (const word of words) push(byCell, word.cell, word)
    return { words: byCell, entries }
  })
}

/** Where in the target, by the ranks of its words, the neighbours of a concept's words are said, as far as each is said once. */
function aims({ words }: Concept, ranks: ReadonlyMap<Entry, readonly number[]>): number[] {
  return [...words].flatMap(([cell, list]) => {
    const all = contentWords(cell)
    return list.flatMap((word) => {
      const at = all.indexOf(word)
      return all.slice(Math.max(0, at - beside), at + beside + 1).flatMap((other) => {
        const said = new Set(list.includes(other) ? [] : other.entries.flatMap((entry) => ranks.get(entry) ?? []))
        return said.size === 1 ? [...said] : []
      })
    })
  })
}

const likeness = ({ entries }: Word, concept: Concept, relatedness: Relatedness<Entry>): number => Math.max(0, ...entries.flatMap((entry) => concept.entries.map((other) => relatedness.likeness(entry, other))))

/** Every pair of a word that few answer and of what most say in its place; worked out once for a row or sentence. */
export const insteadOf = (view: RowView, knowledge: Knowledge): readonly Instead[] => view.once('instead', () => pairUp(view, knowledge))

function pairUp({ target, others }: RowView, { resources: { relatedness } }: Knowledge): Instead[] {
  if (others.length < 3) return []
  const unsaid = conceptsOf(others).filter(({ entries }) => !entries.some((entry) => target.entries.has(entry) || spelled(entry, target)))
  if (unsaid.length === 0) return []
  const words = [...contentWords(target), ...unknownWords(target), ...wordsInPhrases(target)].sort((a, b) => a.span[0] - b.span[0])
  const ranks = new Map<Entry, number[]>()
  words.forEach(({ entries }, rank) => entries.forEach((entry) => push(ranks, entry, rank)))
  const strangers = words.flatMap((word, rank) => {
    const witnesses = others.filter((cell) => supported(word, cell))
    return witnesses.length < others.length * most + 1 ? [{ word, rank, witnesses }] : []
  })
  return unsaid.flatMap((concept) => {
    const places = aims(concept, ranks)
    const own = [...concept.words.values()].flat()
    return strangers.flatMap(({ word, rank, witnesses }): Instead[] => {
      const answers = witnesses.length === 0 ? [] : witnesses.flatMap((cell) => contentWords(cell).filter((other) => other.entries.some((entry) => word.entries.includes(entry))))
      const reading = answers.length > 0 && answers.every((answer) => own.some((one) => overlaps(one, answer)))
      const near = places.filter((place) => Math.abs(place - rank) <= beside).length
      return reading || near > 0 ? [{ word, witnesses, concept, reading, near, likeness: () => likeness(word, concept, relatedness) }] : []
    })
  })
}
