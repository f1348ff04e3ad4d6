import type { Span } from '../model/index.ts'
import { compilePattern, type Profile } from '../text/index.ts'
import type { Entry } from '../terms/index.ts'
import { saidInParts } from './account.ts'
import type { Cell } from './cell.ts'
import { stressed } from './data/grammar-zh.ts'
import { contentWords, supported, unknownStretches, weighty, type Word } from './meaning.ts'

/** A member of a list: the text between two joints, with its content words and the meanings by which it is known again. */
export interface ListMember {
  readonly span: Span
  readonly words: readonly Word[]
  readonly entries: ReadonlySet<Entry>
}

/** Things named side by side, joined by marks of enumeration and by *and* or *or*. */
export interface List {
  readonly cell: Cell
  readonly members: readonly ListMember[]
}

/** How long a member may be, in characters; what is longer is a clause. */
const longest = (profile: Profile): number => (profile.spaced ? 50 : 14)

/** What ends any list. */
const border = /[.;:!?()（）。；：！？؛؟—\n]/gu

/** A place where two members may meet, and whether a word joins them. */
export interface Joint {
  readonly span: Span
  readonly word: boolean
}

const joinPatterns = new Map<Profile, RegExp>()

/** Marks of enumeration with or without a word that joins, and such words alone. */
function joinPattern(profile: Profile): RegExp {
  let found = joinPatterns.get(profile)
  if (!found) {
    const { coordination, spaced, script } = profile
    const words = [...coordination.words].sort((a, b) => b.length - a.length)
    const clitic = script === 'Arabic' ? `|(?<=[^\\p{L}\\p{M}.؛:]\\s|[\\p{L}\\p{M}\\p{N}»)]\\s)و(?=\\p{L}{2})` : ''
    const word = spaced ? `(?<![\\p{L}’'])(?:${words.join('|')})(?![\\p{L}’'])${clitic}` : `(?:${words.join('|')})`
    const mark = spaced ? `(?<!\\d)[${coordination.marks}]\\s*|[${coordination.marks}]\\s+` : `[${coordination.marks}]|，(?=${word})`
    joinPatterns.set(profile, (found = compilePattern(`(?:${mark})(?<word>${word})?|(?<alone>${word})`, 'giu')))
  }
  return found
}

/** The marks of enumeration and the words that join, in their order; a comma may also part clauses. */
export const joints = (cell: Cell): readonly Joint[] => cell.once('joints', () => findJoints(cell))

function findJoints(cell: Cell): Joint[] {
  const { text, profile } = cell
  const known = new Map(cell.vocabulary.map(({ span, values }) => [span[0], values]))
  return [...text.matchAll(joinPattern(profile))].flatMap((match): Joint[] => {
    const word = match.groups?.word ?? match.groups?.alone
    const start = match.index + match[0].length - (word?.length ?? 0)
    const span: Span = [match.index, match.index + match[0].length]
    if (stressed.test(text.slice(match.index))) return []
    // A letter or character that is no word of its own: 和 in 和平, the first letter of an Arabic word.
    const joins = word !== undefined && (profile.spaced ? word.length > 1 || profile.script !== 'Arabic' || !(known.get(start) ?? []).some(({ form }) => form.text.startsWith(word)) : cell.bounded([start, span[1]]))
    // What is written on to the next word belongs to it.
    if (joins) return [{ span: /\p{L}/u.test(text[span[1]] ?? '') && profile.script === 'Arabic' ? [span[0], start] : span, word: true }]
    return match.groups?.alone === undefined ? [{ span: [span[0], start], word: false }] : []
  })
}

/** The lists of a cell, in their order. */
export function lists(cell: Cell): readonly List[] {
  return cell.once('lists', () => {
    const limit = longest(cell.profile)
    const borders = [...cell.text.matchAll(border)].map(({ index }) => index)
    const found: List[] = []
    let chain: Joint[] = []
    const close = () => {
      // In languages that use one mark for lists and clauses, only a word shows that it was a list.
      while (cell.profile.spaced && chain.length > 0 && !chain.at(-1)?.word) chain.pop()
      const [first, last] = [chain[0], chain.at(-1)]
      if (first && last) {
        const from = Math.max(first.span[0] - limit, ...borders.filter((at) => at < first.span[0]).map((at) => at + 1), 0)
        const to = Math.min(last.span[1] + limit, ...borders.filter((at) => at >= last.span[1]), cell.text.length)
        const spans = [...chain, undefined].map((joint, at): Span => [chain[at - 1]?.span[1] ?? clauseStart(cell, from, first.span[0]), joint?.span[0] ?? clauseEnd(cell, last.span[1], to)])
        found.push({ cell, members: spans.map((span, at) => member(cell, span, at === 0 ? 'last' : at === spans.length - 1 ? 'first' : 'all')) })
      }
      chain = []
    }
    for (const joint of joints(cell)) {
      const last = chain.at(-1)
      if (last && (joint.span[0] - last.span[1] > limit || borders.some((at) => at >= last.span[1] && at < joint.span[0]) || /[，]/u.test(cell.text.slice(last.span[1], joint.span[0])))) close()
      chain.push(joint)
      if (joint.word && cell.profile.script !== 'Arabic') close()
    }
    close()
    return found
  })
}

const clauseStart = ({ text, profile }: Cell, from: number, to: number): number => {
  const cut = Math.max(...[...profile.clauseMarks].map((mark) => text.lastIndexOf(mark, to - 1)))
  return Math.max(from, cut + 1)
}

const clauseEnd = ({ text, profile }: Cell, from: number, to: number): number => {
  const cuts = [...profile.clauseMarks, ...profile.coordination.marks].map((mark) => text.indexOf(mark, from)).filter((at) => at >= 0)
  return Math.min(to, ...cuts)
}

/** How many words of an outer member, counted from its joint, belong to the list for sure. */
const near = 2

function member(cell: Cell, span: Span, which: 'first' | 'last' | 'all'): ListMember {
  const inside = ([start, end]: Span) => span[0] <= start && end <= span[1]
  const words = contentWords(cell).filter((word) => inside(word.span))
  const own = which === 'all' ? words : which === 'first' ? words.slice(0, near) : words.slice(-near)
  return { span, words, entries: new Set(own.flatMap(({ content }) => content)) }
}

const alike = (a: ListMember, b: ListMember): boolean => [...a.entries].some((entry) => b.entries.has(entry))

/** Whether a word is a member of a list of which another cell says a neighbour, and has no list with that neighbour which is as long. */
export const missesMember = (word: Word, other: Cell): boolean =>
  lists(word.cell).some((list) => {
    const at = list.members.findIndex(({ words }) => words.includes(word))
    if (at < 0 || !telling(list, at).includes(word)) return false
    const said = [at - 1, at + 1].flatMap((beside) => list.members[beside] ?? []).filter(({ entries }) => other.entries.hasAny([...entries]))
    return said.length > 0 && !lists(other).some(({ members }) => members.length >= list.members.length && members.some(({ words }) => words.some(({ entries }) => said.some((one) => entries.some((entry) => one.entries.has(entry))))))
  })

/** A member of a list to which nothing answers in another cell, where the same list is one member shorter. */
export interface Surplus {
  readonly list: List
  readonly member: ListMember
  /** The place in the other cell beside which it should stand. */
  readonly beside: Span
  /** Whether the other cell demonstrably has no word for it; else only the number of members tells. */
  readonly strange: boolean
}

/** The words of a member that tell what it names: all of an inner one, of an outer one the word at its joint. */
function telling({ cell, members }: List, at: number): readonly Word[] {
  const words = members[at]?.words ?? []
  // 则应与邻国 is no list of 内陆国家 and 邻国.
  if (at === 0 && !cell.profile.spaced && words.at(-1)?.span[1] !== members[0]?.span[1]) return []
  // Nor is 公布数据，并对逾期不报者 one of what is made public and of delays.
  if (at > 0 && at === members.length - 1 && !cell.profile.spaced && words[0]?.span[0] !== members[at]?.span[0]) return []
  // Nor does the word beyond a name that no table knows tell what is joined (Manila or Lima is offered).
  if (cell.profile.spaced && at === members.length - 1 && unknownStretches(cell).some(([start]) => start >= (members[at]?.span[0] ?? 0) && start < (words[0]?.span[0] ?? 0))) return []
  return at === 0 ? words.slice(-1) : at === members.length - 1 ? words.slice(0, 1) : words
}

/** Pairs of members that have a meaning in common, in order. */
function pairs(a: List, b: List): [number, number][] {
  const found: [number, number][] = []
  let from = 0
  a.members.forEach((one, i) => {
    const j = b.members.findIndex((other, at) => at >= from && alike(one, other))
    if (j < 0) return
    found.push([i, j])
    from = j + 1
  })
  return found
}

/** Whether a character of what a member may be called stands beside a place: two things are often named in one word (身心, 防控). */
function merged({ words }: ListMember, { text, profile }: Cell, [start, end]: Span): boolean {
  const around = text.slice(Math.max(0, start - 2), end + 2)
  const forms = words.flatMap(({ entries }) => entries.flatMap((entry) => entry.forms[profile.lang] ?? []))
  return !profile.spaced && forms.some((form) => [...form.text].some((char) => char !== '的' && around.includes(char)))
}

/** The numbers of a member by which it is known again, be the rest said in other words. */
const numbersOf = ({ span }: ListMember, { numbers }: Cell): readonly number[] => numbers.flatMap(({ span: [start, end], value, weak }) => (!weak && span[0] <= start && end <= span[1] ? [value] : []))

/** The members of a list that another cell lacks. */
export function surplus(list: List, other: Cell): Surplus | null {
  const strange = (at: number) => {
    const words = telling(list, at)
    return words.length > 0 && words.every((word) => weighty(word) && !supported(word, other) && !saidInParts(word, other))
  }
  const best = lists(other)
    .map((candidate) => ({ candidate, matched: pairs(list, candidate) }))
    .sort((x, y) => y.matched.length - x.matched.length || Math.abs(x.candidate.members.length - list.members.length) - Math.abs(y.candidate.members.length - list.members.length))[0]
  if (!best || best.matched.length === 0) {
    if (list.members.length !== 2) return null
    const at = [0, 1].find((side) => strange(side) && telling(list, 1 - side).some((word) => supported(word, other)))
    const lost = at === undefined ? undefined : list.members[at]
    const anchor = at === undefined ? undefined : telling(list, 1 - at)[0]
    const beside = anchor?.entries.flatMap((entry) => other.entries.get(entry) ?? [])[0]
    // Where one mark serves lists and clauses it cannot be told whether there is a list already.
    const listed = beside && !other.profile.spaced && lists(other).some(({ members }) => members.some(({ words, span }) => words.length > 0 && span[0] <= beside[0] && beside[1] <= span[1]))
    return lost && beside && !listed && !merged(lost, other, beside) ? { list, member: lost, beside, strange: true } : null
  }
  const { candidate, matched } = best
  const ends: [number, number][] = [...matched, [list.members.length, candidate.members.length]]
  let previous: [number, number] = matched[0] ?? [0, 0]
  const regions = ends.map((next, index) => {
    const region = index === 0 ? { from: 0, to: next[0], there: next[1], at: candidate.members[next[1]] } : { from: previous[0] + 1, to: next[0], there: next[1] - previous[1] - 1, at: candidate.members[previous[1]] }
    previous = next
    return region
  })
  // What leads to a list may look like its first member where one mark serves lists and clauses (… are furthest behind, including farmers, …).
  const counted = regions.filter((_, index) => index > 0)
  const longer = counted.filter(({ from, to, there }) => to - from !== there)
  const head = list.cell.profile.spaced && list.members.length > 2 ? undefined : regions[0]
  const region = longer.length === 1 ? longer[0] : longer.length === 0 && head && head.to - head.from === head.there + 1 ? head : undefined
  if (!region || region.to - region.from !== region.there + 1) return null
  const candidates = Array.from({ length: region.to - region.from }, (_, index) => region.from + index)
  const at = candidates.find(strange)
  const lost = list.members[at ?? region.from]
  // What is said elsewhere in the text is not lost.
  if (at === undefined && (region === head || lost?.words.some((word) => weighty(word) && supported(word, other)))) return null
  if (lost && numbersOf(lost, list.cell).some((value) => other.numbers.some((mention) => mention.value === value))) return null
  return lost && region.at ? { list, member: lost, beside: region.at.span, strange: at !== undefined } : null
}
