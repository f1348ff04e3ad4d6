import type { Span } from '../model/index.ts'
import { push } from './account.ts'
import type { Cell, Knowledge, RowView } from './cell.ts'
import { unsaid, type Unsaid } from './consensus.ts'
import { lightWords } from './data/light-zh.ts'
import { lists, missesMember, surplus, type Surplus } from './coordination.ts'
import { excess, measure } from './lengths.ts'
import { contentWords, isTerm, supported, type Word } from './meaning.ts'
import { gap, placeOf } from './place.ts'

/** Something that may have been left out. */
export interface Gap {
  /** The words of each witness that has it. */
  readonly runs: readonly (readonly Word[])[]
  /** Where in the target it should stand. */
  readonly span: Span
  /** How likely it is that something is missing, from 0 to 1. */
  readonly probability: number
}

/**
 * What each sign adds to the log odds that something is missing: fitted by logistic regression on 1,294 good rows and 146 in which something was left out.
 * Of rows that took no part in the fit, seven in ten of those with something left out lie above even odds and two good ones in a thousand.
 * `plain` was set by hand: what all say and nothing here could mean is missed also where it is short.
 */
const weights = { none: -7.5, length: -11.03, silent: 0.88, noRoom: 1.3, parts: -2.14, heard: -0.56, listed: 2.33, stretch: 2.29, surplus: 2.72, strange: 8.12, pairs: -3.96, plain: 2.6 }

/** The share of the witnesses that must have what is missing. */
const most = 0.8

/** Beyond these, as logarithms beside a good translation, the length tells no more. */
const [shortest, longest] = [-0.4, 0.2]

/** What most of some figures, one of a witness, reach. */
const reached = (figures: readonly number[], witnesses: number): number => [...figures].sort((a, b) => b - a)[Math.ceil(witnesses * most) - 1] ?? Math.min(...figures, 0)

const ranks = (cell: Cell): ReadonlyMap<Word, number> => cell.once('ranks', () => new Map(contentWords(cell).map((word, rank) => [word, rank])))

const rank = (word: Word): number => ranks(word.cell).get(word) ?? 0

/** How many content words on from another one stands at most that belongs to the same clause. */
const together = 3

/** Whether most witnesses say two things in one breath. */
const joined = (a: Unsaid, b: Unsaid, witnesses: number): boolean =>
  [...a.words].filter(([cell, words]) => words.some((word) => b.words.get(cell)?.some((other) => Math.abs(rank(word) - rank(other)) <= together))).length >= witnesses * 0.6

/** Things that stand together in most witnesses. */
function grouped(things: readonly Unsaid[], witnesses: number): readonly (readonly Unsaid[])[] {
  let groups: (readonly Unsaid[])[] = []
  for (const thing of things) {
    const near = groups.filter((group) => group.some((other) => joined(thing, other, witnesses)))
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), thing]]
  }
  return groups
}

/** The stretches of a witness of whose words the target has none. */
const stretches = (cell: Cell, target: Cell): readonly (readonly Word[])[] => {
  const runs: Word[][] = [[]]
  for (const word of contentWords(cell)) {
    if (supported(word, target)) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.filter((run) => run.length > 0)
}

const lengthOf = (run: readonly Word[]): number => {
  const [first, last] = [run[0], run.at(-1)]
  return first && last ? (measure(first.cell.text.slice(first.span[0], last.span[1]), first.cell.profile.lang) ?? 0) : 0
}

const longestOf = (runs: readonly (readonly Word[])[]): readonly Word[] => runs.reduce<readonly Word[]>((best, run) => (lengthOf(run) > lengthOf(best) ? run : best), [])

/** Of the lists that are a member longer in the witnesses, those beside one place that most have. */
function largest(found: readonly Surplus[]): readonly Surplus[] {
  const sets = new Map<number, Surplus[]>()
  for (const one of found) push(sets, one.beside[0], one)
  return [...sets.values()].reduce<readonly Surplus[]>((best, set) => (cellsOf(set) > cellsOf(best) ? set : best), [])
}

const cellsOf = (found: readonly Surplus[]): number => new Set(found.map(({ list }) => list.cell)).size

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number => (all.length === 0 ? 0 : all.filter(holds).length / all.length)

/** Whether nothing in the target could mean something, of which a term may share a character with another word, and no Chinese word for it may be left out at will. */
const isPlain = ({ room, parts, echoed, heard, entries }: Unsaid): boolean => !room && !parts && !echoed && heard <= Number([...entries].every(isTerm)) && ![...entries].some(({ forms }) => (forms.zh ?? []).some(({ text }) => lightWords.has(text)))

/** What speaks for a gap where some things are unsaid, or none that the tables know, and lists are shorter than in the witnesses. */
function weigh({ target, others }: RowView, things: readonly Unsaid[], runs: readonly (readonly Word[])[], found: readonly Surplus[]): number {
  const isListed = ({ words }: Unsaid) => [...words.values()].filter((list) => list.some((word) => missesMember(word, target))).length >= others.length * most
  const agreeing = cellsOf(found) / others.length
  return (
    weights.silent * Math.min(3, things.filter(({ echoed }) => !echoed).length) +
    weights.noRoom * Number(things.some(({ room }) => !room)) +
    weights.plain * Number(things.some((thing) => isPlain(thing) && thing.words.size === others.length)) +
    weights.parts * share(things, ({ parts }) => parts) +
    weights.heard * (things.length === 0 ? 0 : Math.min(2, ...things.map(({ heard }) => heard))) +
    weights.listed * Number(things.some(isListed)) +
    weights.stretch * Math.log1p(reached(runs.map(lengthOf), others.length)) +
    weights.surplus * Number(agreeing >= most) +
    (weights.strange * share(found, ({ strange }) => strange) + weights.pairs * share(found, ({ list }) => list.members.length === 2)) * agreeing
  )
}

/** What at least as likely as `least` was left out of the target, weighed from the things that most witnesses say, the lengths of the texts, the stretches that nothing answers and the lists that are shorter here. */
export function gapOf(view: RowView, knowledge: Knowledge, least: number): Gap | undefined {
  const { target, others } = view
  const length = Math.max(shortest, Math.min(longest, excess(view) ?? 0))
  const found = others.flatMap((cell) => lists(cell).flatMap((list) => surplus(list, target) ?? []))
  const silent = others.map((cell) => stretches(cell, target))
  const candidates = [...grouped(unsaid(view, knowledge).filter(({ kin }) => !kin), others.length), []].map((things) => {
    const words = new Set(things.flatMap((thing) => [...thing.words.values()].flat()))
    const places = new Set(found.filter(({ member }) => things.length === 0 || member.words.some((word) => words.has(word))).map(({ beside }) => beside[0]))
    const longer = largest(found.filter(({ beside }) => places.has(beside[0])))
    const around = silent.map((runs) => longestOf(things.length === 0 ? runs : runs.filter((run) => run.some((word) => words.has(word))))).filter((run) => run.length > 0)
    const odds = weights.none + weights.length * length + weigh(view, things, around, longer)
    return { things, words, longer, around, odds }
  })
  const best = candidates.reduce((a, b) => (b.odds > a.odds ? b : a))
  const probability = 1 / (1 + Math.exp(-best.odds))
  if (probability < least) return undefined
  const isMember = cellsOf(best.longer) >= others.length * most
  const runs = isMember ? best.longer.map(({ member }) => member.words) : best.around.map((run) => (best.things.length === 0 ? run : run.filter((word) => best.words.has(word))))
  const beside = best.longer[0]?.beside
  return runs.length === 0 ? undefined : { runs, span: isMember && beside ? gap(target, beside[1], undefined) : placeOf(runs, target), probability }
}
