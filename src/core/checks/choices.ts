import type { Span } from '../model/index.ts'
import { compilePattern } from '../text/index.ts'
import type { Cell, RowView } from './cell.ts'
import { anyDenials, denials } from './denial.ts'
import { contentWords, counterparts, position, type Word } from './meaning.ts'

/** A choice that a text may make or leave out as it likes, so that it tells only against one that it excludes. */
interface Plain {
  readonly id: string
  /** What says it, by language. */
  readonly forms: Readonly<Record<string, RegExp>>
  /** The choice that it is where something in its clause is denied. */
  readonly denied?: string
  /** The ids that cannot be meant where this one is. */
  readonly against: readonly string[]
  readonly telling: false
}

/** A choice that is said only when it is meant: where words take no endings, one that no other version has is one too many; or one too many only where some version has a choice that it excludes. */
interface Telling extends Omit<Plain, 'telling'> {
  readonly telling: true | 'beside another'
  /** What may also say it: it is not counted, and excuses a choice that stands alone. */
  readonly perhaps?: Readonly<Record<string, RegExp>>
  /** Of its words those that tell when they stand alone; the others are also said freely. */
  readonly alone?: Readonly<Record<string, RegExp>>
}

/** One of several things that a statement says and that exclude each other: if or unless, most or few, early or late. */
export type Choice = Plain | Telling

/** Choices among which a text makes its own wherever it makes one. */
export type Family = readonly Choice[]

/** Turns words, alternatives of a regular expression, into whole words of a language with spaces; they take endings where `*` says so. */
export const words = (forms: string): RegExp => compilePattern(`(?<![\\p{L}\\p{M}])(?:${forms.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`, 'giu')

/** The same for Arabic, where a conjunction or preposition and the article may be written on to the word. */
export const arabicWords = (forms: string): RegExp => compilePattern(`(?<![\\p{L}\\p{M}])[وفبلك]{0,2}(?:ال|لل)?(?:${forms.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`, 'gu')

/** A choice that a text makes, and where. */
export interface Made {
  readonly choice: Choice
  readonly span: Span
}

/** Tags of words whose parts are none of their own; of adverbs, and of what is only guessed to be a name, parts may be (仍|须, 远|高于). */
const closed = /^(?:n(?!r)|t|v|m|f|j|s)/u

/** Whether words of an unspaced text are cut out of others: they begin within one (年中 in 青年中, 少 in 减少), or are one character of a noun (略 in 战略). */
const cutOut = (cell: Cell, [start, end]: Span): boolean =>
  !cell.profile.spaced && (cell.tagged?.some(({ tag, span }) => closed.test(tag) && span[0] <= start && start < span[1] && (span[0] < start || (/^n/u.test(tag) && end - start === 1 && end < span[1]))) ?? false)

/** Whether a denial is but a part of a word (无害), which turns no clause round. */
const inWord = (cell: Cell, [start, end]: Span): boolean => cell.tagged?.some(({ span }) => span[0] <= start && end <= span[1] && span[1] - span[0] > end - start) ?? false

/** Whether something in the clause of a choice is denied, from where the choice begins. */
const turned = (cell: Cell, [start, end]: Span): boolean => denials(cell).some(({ span }) => start <= span[0] && span[0] < cell.clauseAt(end)[1] && !inWord(cell, span))

/** The choices of a family that a cell makes, in order; of two readings of the same words the longer one. */
function made(cell: Cell, family: Family): readonly Made[] {
  return cell.once(`choices:${family[0]?.id}`, () => {
    const found = family.flatMap((choice): Made[] => {
      const pattern = choice.forms[cell.profile.lang]
      // Most patterns are met nowhere, and a search alone costs less.
      if (!pattern || cell.text.search(pattern) < 0) return []
      return Array.from(cell.text.matchAll(pattern), ({ index, 0: quote }) => ({ choice, span: [index, index + quote.length] as const })).filter(({ span }) => !cutOut(cell, span))
    })
    return found
      .filter(({ span }) => !found.some(({ span: [start, end] }) => start <= span[0] && span[1] <= end && end - start > span[1] - span[0]))
      .map(({ choice, span }) => ({ choice: (choice.denied !== undefined && turned(cell, span) && family.find(({ id }) => id === choice.denied)) || choice, span }))
      .sort((a, b) => a.span[0] - b.span[0])
  })
}

const times = (cell: Cell, family: Family, choice: Choice): number => made(cell, family).filter((one) => one.choice === choice).length

/** Whether a cell has words that may stand for a choice, beside those that make it outright. */
const maySay = (cell: Cell, family: Family, choice: Choice, within: Span = [0, cell.text.length]): boolean => {
  const pattern = choice.telling === false ? undefined : choice.perhaps?.[cell.profile.lang]
  if (!pattern || cell.quote(within).search(pattern) < 0) return false
  const outright = made(cell, family).filter((one) => one.choice === choice)
  return outright.length === 0 || Array.from(cell.quote(within).matchAll(pattern)).some(({ index, 0: { length } }) => !outright.some(({ span: [start, end] }) => start < within[0] + index + length && within[0] + index < end))
}

/** A choice of the target that no witness makes, with the places where the witnesses make one that excludes it. */
export interface Stranger extends Made {
  readonly against: readonly { readonly cell: Cell; readonly span: Span }[]
}

/** The share of the witnesses that must agree on what is said instead. */
const most = 0.8

/** The witnesses that make a choice which excludes one of the target, oftener than the target does, each with the place; where both make as many choices, the one in the same order. */
function against({ target, others }: RowView, family: Family, { against: ids }: Choice, at: number): { cell: Cell; span: Span }[] {
  const own = made(target, family)
  return others.flatMap((cell) => {
    const theirs = made(cell, family)
    const rivals = theirs.filter(({ choice }) => ids.includes(choice.id) && times(cell, family, choice) > times(target, family, choice))
    const opposite = theirs.length === own.length ? rivals.find((one) => one === theirs[at]) : undefined
    const one = opposite ?? rivals[0]
    return one ? [{ cell, span: one.span }] : []
  })
}

/** Whether a choice stands in the same place in the choices of a witness as in those of the target; `undefined` where the two make not as many. */
const inPlace = (cell: Cell, family: Family, at: number, count: number, choice: Choice): boolean | undefined => {
  const theirs = made(cell, family)
  return theirs.length === count ? theirs[at]?.choice === choice : undefined
}

/** How many of the words that a choice is said of are looked for in the other versions. */
const reach = 3

/** The choice that a cell makes of a word: the last before it in its clause, or else the first after it. */
function madeOf(cell: Cell, family: Family, [start, end]: Span): Made | undefined {
  const [from, to] = cell.clauseAt(start)
  const inClause = made(cell, family).filter(({ span }) => from <= span[0] && span[1] <= to)
  return inClause.findLast(({ span }) => span[1] <= start) ?? inClause.find(({ span }) => end <= span[0])
}

/** The words that a choice is said of: the next few behind it, before another choice or the end of its clause. */
function saidOf(cell: Cell, family: Family, { span }: Made): readonly Word[] {
  const [, clauseEnd] = cell.clauseAt(span[0])
  const end = Math.min(clauseEnd, made(cell, family).find((one) => one.span[0] >= span[1])?.span[0] ?? clauseEnd)
  return contentWords(cell).filter((word) => span[1] <= word.span[0] && word.span[1] <= end).slice(0, reach)
}

/** Whether a choice that no other version makes is one too many, beside those that make another. */
function tells({ choice, span }: Made, cell: Cell, against: readonly unknown[]): boolean {
  if (cell.profile.spaced || choice.telling === false || (choice.telling === 'beside another' && against.length === 0)) return false
  const alone = choice.alone?.[cell.profile.lang]
  return !alone || alone.test(cell.quote(span))
}

/** Where another version has one of the words that a choice of the target is said of, and the choice that it makes of it. */
interface Vote {
  readonly cell: Cell
  readonly span: Span
  readonly one: Made | undefined
}

/** Of the words of another version that may translate a word the one that stands nearest to its place. */
const nearest = (word: Word, cell: Cell): Word | undefined => {
  const apart = (other: Word) => Math.abs(position(other) - position(word))
  return counterparts(word, cell).reduce<Word | undefined>((best, other) => (best && apart(best) <= apart(other) ? best : other), undefined)
}

/** What another version makes of the first of the words that a choice is said of for which it has one; none where it has none. */
function voteOn(target: Cell, family: Family, own: Made, cell: Cell): Vote | undefined {
  for (const word of saidOf(target, family, own)) {
    const span = nearest(word, cell)?.span
    if (span) return { cell, span, one: madeOf(cell, family, span) }
  }
  return undefined
}

/** Whether another choice of the target, the same as one of a witness, may be what that one is: it is made of its words, or of words that the witness has not. */
const mayAnswer = (target: Cell, family: Family, other: Made, { cell, one }: Vote): boolean => {
  const vote = voteOn(target, family, other, cell)
  return !vote || vote.one === one
}

/** How far apart, in shares of their texts, what two texts say may stand in one place. */
const place = 0.15

/** Whether a choice of a witness stands in the clause of a vote, or where the target's own stands. */
function beside({ span }: Made, { cell, span: [at] }: Vote, own: Made, target: Cell): boolean {
  const [start, end] = cell.clauseAt(at)
  return (start <= span[0] && span[1] <= end) || Math.abs(position({ cell, span }) - position({ cell: target, span: own.span })) <= place
}

/** A choice of the target, where most witnesses say of the same words something that excludes it, or, for a telling one, where none makes it of them. */
function strangeHere({ target, others }: RowView, family: Family, own: Made): Stranger | null {
  const { choice } = own
  const [from, to] = target.clauseAt(own.span[0])
  // Where a denial has several parts, another of them may turn the choice round.
  if (target.profile.spaced && anyDenials(target).some(({ span }) => from <= span[0] && span[1] <= to)) return null
  const votes = others.flatMap((cell) => voteOn(target, family, own, cell) ?? [])
  const excludes = (vote: Vote) => {
    const rival = vote.one
    if (!rival || !choice.against.includes(rival.choice.id)) return false
    // What the witness says as often, and in the same clause or place, it may say of the same words.
    if (times(vote.cell, family, choice) >= times(target, family, choice) && made(vote.cell, family).some((one) => one.choice === choice && beside(one, vote, own, target))) return false
    const same = made(target, family).filter((other) => other.choice === rival.choice)
    // What the target says as often as a witness may be what that one says.
    return times(vote.cell, family, rival.choice) > same.length || !same.some((other) => mayAnswer(target, family, other, vote))
  }
  if (votes.some((vote) => vote.one && !excludes(vote))) return null
  const enough = (list: readonly unknown[]) => list.length >= others.length * most
  const against = votes.flatMap(({ cell, one }) => (one ? [{ cell, span: one.span }] : []))
  if (enough(against)) return { ...own, against }
  const silent = votes.filter(({ cell }) => times(cell, family, choice) < times(target, family, choice))
  return tells(own, target, against) && enough(silent) && !votes.some(({ cell, span }) => maySay(cell, family, choice, cell.clauseAt(span[0]))) ? { ...own, against: [] } : null
}

/** A choice of the target that it makes oftener than anybody else, where most others make one that excludes it oftener than the target does, or where it tells by itself. */
function strangeInAll(view: RowView, family: Family, own: Made, at: number): Stranger | null {
  const { target, others } = view
  const { choice } = own
  const all = made(target, family).length
  const count = times(target, family, choice)
  if (others.some((cell) => times(cell, family, choice) >= count)) return null
  const found = against(view, family, choice, at)
  // One of several is the strange one where a witness has a rival in its very place, and none has the same.
  const places = count > 1 ? others.map((cell) => inPlace(cell, family, at, all, choice)) : []
  if (places.includes(true)) return null
  const rivalled = others.some((cell, i) => places[i] === false && choice.against.includes(made(cell, family)[at]?.choice.id ?? ''))
  if (!places.includes(undefined) && found.length >= others.length * most) return { ...own, against: found }
  if (count > 1 && !rivalled) return null
  const alone = others.length >= 4 && tells(own, target, found) && !others.some((cell) => (count === 1 && times(cell, family, choice) > 0) || maySay(cell, family, choice))
  return alone ? { ...own, against: [] } : null
}

/** The choices of the target that no other version makes. Bound choices, which are said of the words behind them, are also compared as choices about those words. */
export const strangers = (view: RowView, family: Family, bound: boolean): readonly Stranger[] =>
  made(view.target, family).flatMap((own, at) => strangeInAll(view, family, own, at) ?? (bound ? (strangeHere(view, family, own) ?? []) : []))
