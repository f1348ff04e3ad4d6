import type { Span } from '../model/index.ts'
import type { Entry } from '../terms/index.ts'
import type { Cell, Knowledge, RowView } from './cell.ts'
import { lexemeOf } from './lexeme.ts'
import { grammaticalCharacters } from './data/light-zh.ts'
import { contentWords, isTerm, supported, type Word } from './meaning.ts'

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

/** The content words of the target and which versions answer each, drawn up once for a row or sentence. */
export const accountOf = (view: RowView, knowledge: Knowledge): readonly Answered[] => view.once('account', () => drawUp(view, knowledge))

/** Whether the text has a form of an entry letter by letter, be it inside another word; a single character proves nothing. */
export const spelled = (entry: Entry, { text, profile }: Cell): boolean => !profile.spaced && (entry.forms[profile.lang] ?? []).some((form) => form.status !== 'wrong' && form.text.length > 1 && text.includes(form.text))

/** Whether a longer word of a witness is said here by its parts: a term of some field by each of them that carries meaning, any other word by one. */
export function saidInParts(word: Word, target: Cell): boolean {
  const parts = partsOf(word)
  const said = parts.filter((content) => target.entries.hasAny(content)).length
  return said > 0 && (said === parts.length || !word.entries.some(isTerm))
}

/** What tells Chinese words alike: the character that they begin with or, of two characters, the one that they end with, if it carries meaning. */
const marksOf = (word: string): string[] => [`${word[0]}-`, ...(word.length === 2 ? [`-${word[1]}`] : [])].filter((mark) => !grammaticalCharacters.has(mark.replace('-', '')))

/** The tagged words of the target that are in no word which half of the versions answer, by what tells them alike to others. */
const strangers = (view: RowView): ReadonlyMap<string, readonly Span[]> =>
  view.once('strangers', () => {
    const { target, others } = view
    const answered = contentWords(target).filter((word) => others.filter((cell) => supported(word, cell)).length * 2 >= others.length)
    const found = new Map<string, Span[]>()
    let next = 0
    for (const { text, span } of target.tagged ?? []) {
      while ((answered[next]?.span[1] ?? Infinity) <= span[0]) next++
      if (text.length > 1 && (answered[next]?.span[0] ?? Infinity) >= span[1]) for (const mark of marksOf(text)) push(found, mark, span)
    }
    return found
  })

/** How many of the Chinese names of an entry, the usual ones first, tell what else it may be called. */
const usual = 2

/**
 * Whether something may be said elsewhere in the target in a word that the tables do not have for it: one that hardly
 * any version answers and that has a character in common with what it is called (绝密 for 秘密, 捐献者 for 捐助者).
 */
export const echoed = (entries: readonly Entry[], view: RowView, [start, end]: Span): boolean => {
  const names = entries.flatMap(({ forms }) => (forms[view.target.profile.lang] ?? []).filter(({ status }) => status !== 'wrong').slice(0, usual))
  return names.some(({ text }) => marksOf(text).some((mark) => strangers(view).get(mark)?.some((span) => span[1] <= start || end <= span[0])))
}

/** What the words of so many characters inside a longer one may stand for, of those that carry meaning. */
export const partsOf = ({ cell, span }: Word, least = 1): readonly (readonly Entry[])[] =>
  cell.entries.matches.flatMap(({ span: [start, end], values }) => {
    const { content } = lexemeOf(values)
    return span[0] <= start && end <= span[1] && end - start >= least && end - start < span[1] - span[0] && content.length > 0 ? [content] : []
  })

/** How many cells some words stand in, those of one cell being neighbours. */
export const cellsOf = (words: readonly Word[]): number => words.filter(({ cell }, at) => cell !== words[at - 1]?.cell).length

/** Adds to a list kept in a map. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

function drawUp({ target, others }: RowView, { resources: { relatedness } }: Knowledge): Answered[] {
  const free = new Set(others.flatMap((cell) => contentWords(cell).filter((word) => !supported(word, target)).flatMap(({ entries }) => entries)))
  const near = (entry: Entry): boolean => {
    for (const other of relatedness.neighbours(entry)) if (free.has(other)) return true
    return false
  }
  return contentWords(target).map((word, rank) => {
    const witnesses = new Set(others.filter((cell) => supported(word, cell)))
    return { word, rank, witnesses, kin: witnesses.size === 0 && word.entries.some(near) }
  })
}
