import type { Span } from '../../model/index.ts'
import type { Cell, Knowledge, RowView } from '../cell.ts'
import { isLost, unsaid, type Unsaid } from '../consensus.ts'
import { lists, missesMember, surplus, type Surplus } from '../coordination.ts'
import { sentenceCheck } from '../define.ts'
import { lightWords } from '../data/light-zh.ts'
import { itemsOf } from '../items.ts'
import { excess, longer } from '../lengths.ts'
import { contentWords, supported, weighty, type Word } from '../meaning.ts'
import { gap, placeOf } from '../place.ts'
import { agreement } from '../votes.ts'

/** The share of the witnesses that must have what is missing. */
const most = 0.8

/** What is missing: the words of each witness that has it, and where it should stand. */
interface Gap {
  readonly runs: readonly (readonly Word[])[]
  readonly span: Span
  readonly sure: number
}

/** A word of something unsaid and its place among the content words. */
interface Placed {
  readonly word: Word
  readonly thing: Unsaid
  readonly rank: number
}

/** From this length on, as a logarithm beside that of a good translation, nothing is missing; what is shorter than the second has a gap that shows. */
const full = 0.05
const clearly = -0.15

/** How many content words apart two lost words of one clause may stand. */
const together = 2

/** A run without what may be heard here at its ends: it tells better where the rest is missing. */
function trimmed(run: readonly Placed[]): readonly Placed[] {
  const silent = (at: number) => run[at]?.thing.heard === 0
  const from = run.findIndex((_, at) => silent(at))
  return from < 0 ? run : run.slice(from, run.findLastIndex((_, at) => silent(at)) + 1)
}

/** In each witness the words of most things unsaid that stand together. */
function runsOf(things: readonly Unsaid[], others: readonly Cell[]): readonly { readonly words: readonly Word[]; readonly things: ReadonlySet<Unsaid> }[] {
  return others.flatMap((cell) => {
    const runs: Placed[][] = []
    contentWords(cell).forEach((word, rank) => {
      const thing = things.find(({ words }) => words.get(cell)?.includes(word))
      if (!thing) return
      const last = runs.at(-1)?.at(-1)
      if (last && rank - last.rank <= together) runs.at(-1)?.push({ word, thing, rank })
      else runs.push([{ word, thing, rank }])
    })
    const [longest] = runs.map((run) => ({ words: trimmed(run).map(({ word }) => word), things: new Set(run.map(({ thing }) => thing)) })).sort((a, b) => b.things.size - a.things.size)
    return longest ? [longest] : []
  })
}

/** Whether in most witnesses something unsaid is a member of a list that is shorter here. */
const isMember = ({ words }: Unsaid, { target, others }: RowView): boolean => [...words.values()].filter((list) => list.some((word) => missesMember(word, target))).length >= others.length * most

/** Whether one word for it may be left out of a text at will. */
const isLight = ({ entries }: Unsaid, { profile }: Cell): boolean => [...entries].some(({ forms }) => (forms[profile.lang] ?? []).some(({ text }) => lightWords.has(text)))

function lostWords(view: RowView, knowledge: Knowledge): Gap | undefined {
  const { target, others } = view
  const things = unsaid(view, knowledge).filter(({ kin }) => !kin)
  const length = excess(view)
  // A text of full length says it in other words.
  if (length !== undefined && length > full) return undefined
  const short = length !== undefined && length <= clearly
  const lost = things.filter((thing) => (isLost(thing) || (short && !thing.parts && !thing.echoed && thing.words.size === others.length)) && !isLight(thing, target))
  const silent = things.filter(({ echoed }) => !echoed)
  const clause = runsOf(things, others).filter((run) => run.things.size > 2 || (run.things.size === 2 && [...run.things].every((thing) => silent.includes(thing))))
  const [best] = [...lost].sort((a, b) => b.words.size - a.words.size)
  const single = best && (lost.length > 1 || best.words.size === others.length) ? best : silent.find((thing) => !thing.room && !thing.parts && thing.heard < 2 && isMember(thing, view))
  const isClause = clause.length >= others.length * most
  const runs = isClause ? clause.map(({ words }) => words) : single ? [...single.words.values()].map((words) => words.slice(0, 1)) : []
  if (runs.length === 0) return undefined
  return { runs, span: placeOf(runs, target), sure: isClause ? 0.85 : 0.75 }
}

/** An item, (a) (b) (c), that most witnesses have and of whose words the target has fewest, where its own items are one less. */
function lostItem({ target, others }: RowView): Gap | undefined {
  const own = itemsOf(target)
  const more = others.filter((cell) => itemsOf(cell).length === own.length + 1)
  if (own.length === 0 || more.length < others.length * most) return undefined
  const wordsOf = (cell: Cell, at: number) => contentWords(cell).filter((word) => weighty(word) && itemsOf(cell)[at] !== undefined && within(word.span, itemsOf(cell)[at]?.span))
  const said = (cell: Cell, at: number) => {
    const words = wordsOf(cell, at)
    return words.filter((word) => supported(word, target)).length / Math.max(1, words.length)
  }
  const [lost] = Array.from({ length: own.length + 1 }, (_, at) => ({ at, share: more.reduce((sum, cell) => sum + said(cell, at), 0) / more.length })).sort((a, b) => a.share - b.share)
  if (!lost) return undefined
  const [before, after] = [own[lost.at - 1], own[lost.at]]
  return { runs: more.map((cell) => wordsOf(cell, lost.at)), span: after ? gap(target, after.label[0], after.label[1]) : gap(target, before?.span[1], undefined), sure: 0.85 }
}

const within = ([start, end]: Span, outer: Span | undefined): boolean => outer !== undefined && outer[0] <= start && end <= outer[1]

/** How many pairs must have a member for which here is demonstrably no word. */
const ofPairs = 0.7

/** A member that the lists of most witnesses have and the same list here has not. */
function lostMember({ target, others }: RowView): Gap | undefined {
  const found: Surplus[] = []
  let without = 0
  for (const cell of others) {
    const more = lists(cell).flatMap((list) => surplus(list, target) ?? [])
    found.push(...more)
    if (more.length === 0 && others.length - ++without < others.length * most) return undefined
  }
  const at = (span: Span) => found.filter(({ beside }) => beside[0] === span[0])
  const [best] = found.map(({ beside }) => at(beside)).sort((a, b) => b.length - a.length)
  if (!best?.[0] || !best.some(({ strange }) => strange) || new Set(best.map(({ list }) => list.cell)).size < others.length * most) return undefined
  // In a pair the number of members tells little.
  const pairs = best.filter(({ list }) => list.members.length === 2)
  if (pairs.length * 2 > best.length && pairs.filter(({ strange }) => strange).length < pairs.length * ofPairs) return undefined
  const { beside } = best[0]
  return { runs: best.map(({ member }) => member.words), span: gap(target, beside[1], undefined), sure: 0.8 }
}

/** The longest stretch of a witness of whose words the target has none. */
function longestUnsaid(cell: Cell, target: Cell): readonly Word[] {
  const runs: Word[][] = [[]]
  for (const word of contentWords(cell)) {
    if (supported(word, target)) runs.push([])
    else runs.at(-1)?.push(word)
  }
  const length = (run: readonly Word[]) => (run.at(-1)?.span[1] ?? 0) - (run[0]?.span[0] ?? 0)
  return runs.reduce((longest, run) => (length(run) > length(longest) ? run : longest))
}

/** The least share of a witness that a stretch must have to tell why the text is so much shorter. */
const telling = 0.12

/** Whether a stretch tells why the text is so much shorter. */
const long = (run: readonly Word[]): boolean => {
  const [first, last] = [run[0], run.at(-1)]
  return first !== undefined && last !== undefined && last.span[1] - first.span[0] >= telling * first.cell.text.length
}

/** Something that makes the text far shorter than all others lead to expect, be it said in words that no table knows. */
function lostLength(view: RowView): Gap | undefined {
  const { target, others } = view
  const cells = longer(view)
  if (cells.length < others.length * most) return undefined
  const runs = cells.map((cell) => longestUnsaid(cell, target)).filter(long)
  return runs.length < others.length * most ? undefined : { runs, span: placeOf(runs, target), sure: 0.8 }
}

/**
 * Words, a member of a list, an item or a clause that the other versions have and this one lacks: most of them say something that no
 * word here means, in whose place nothing stands and of whose possible names no telling character is here; or the
 * same list has one member more in most of them; or the text is far shorter than all of them lead to expect.
 */
export const omission = sentenceCheck({
  id: 'omission',
  mqm: 'accuracy/omission',
  severity: 'major',
  messages: ['omitted'],
  row(view, report, knowledge) {
    const { target, others } = view
    if (others.length < 4 || target.text.length < 8) return
    const found = lostItem(view) ?? lostWords(view, knowledge) ?? lostMember(view) ?? lostLength(view)
    if (!found) return
    report({
      messageId: 'omitted',
      data: { count: found.runs.length, of: others.length, there: (found.runs[0] ?? []).map((word) => word.cell.quote(word.span)) },
      cell: target,
      span: found.span,
      evidence: found.runs.flatMap((run) => {
        const [first, last] = [run[0], run.at(-1)]
        return first && last ? [{ cell: first.cell, span: [first.span[0], last.span[1]] as const }] : []
      }),
      confidence: found.sure * agreement(found.runs.length, others.length),
    })
  },
})
