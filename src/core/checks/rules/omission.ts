import type { Span } from '../../model/index.ts'
import type { Entry } from '../../terms/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { accountOf, echoed, saidInParts, type Account, type Unanswered } from '../account.ts'
import { members } from '../coordination.ts'
import { lightWords } from '../data/light-zh.ts'
import { sentenceCheck } from '../define.ts'
import { contentWords, isBare, missingEntries, position, supported, unknownStretches, weighty, type Missing, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** The place in the target that answers a word of a witness, nearest to where it should stand. */
function answer(word: Word | undefined, target: Cell, aim: number): Span | undefined {
  const places = word?.entries.flatMap((entry) => target.entries.get(entry) ?? []) ?? []
  return [...places].sort((a, b) => Math.abs(a[0] - aim) - Math.abs(b[0] - aim))[0]
}

/** Han characters that say too little to show kinship between two words. */
const light = /[的地得性化者力们人大小上下中不一有在为以于和与及其之所行作成发出进动起来去到开加可能会员学生定]/gu

/** Whether the absence of a single word may be noticed: a thing or a deed, not a quality or a word of every text. */
const telling = ({ table, group }: Entry): boolean => (table === 'lexicon' ? group === 'n' || group === 'v' : table === 'term' && group !== 'general')

/** How far from its place, as a share of the sentence, something missing may still be said in other words. */
const reach = 0.2

/**
 * Whether nothing near the place of a missing entry can stand for it: no word that the other versions do not have, no
 * word that the tables do not know, no telling character in common.
 */
function lost({ entry, words }: Missing, { target, others }: RowView): boolean {
  const lang = target.profile.lang
  const aim = words.reduce((sum, word) => sum + position(word), 0) / words.length
  const near = ([start, end]: Span) => Math.abs((start + end) / 2 / target.text.length - aim) <= reach
  if (unknownStretches(target).some(near)) return false
  if (contentWords(target).some((word) => near(word.span) && !others.some((cell) => supported(word, cell)))) return false
  const around = target.text.slice(Math.max(0, Math.floor((aim - 2 * reach) * target.text.length)), Math.ceil((aim + 2 * reach) * target.text.length)).replace(light, '')
  return !(entry.forms[lang] ?? []).some(({ text }) => [...text.replace(light, '')].some((char) => around.includes(char)))
}

/** Characters between two words that hold no word of their own. */
const joints = /[的和与及或、，在中上下将了并而以为对于等都也均其该所之\s]/gu

/** The widest stretch between the answers of two neighbours, in characters, that still shows whether anything stands there. */
const widest = 20

/** Whether a word that is missing has no room here: its neighbours are answered, and between the answers nothing stands that could be it. */
function noRoom(word: Word, target: Cell): boolean {
  const { before, after } = borders([word], target)
  const aim = position(word) * target.text.length
  const places = [answer(before, target, aim), answer(after, target, aim)].filter((place) => place !== undefined)
  if (places.length === 0) return false
  const from = Math.min(...places.map(([start]) => start))
  const to = Math.max(...places.map(([, end]) => end))
  // With one neighbour alone a little of both sides.
  const span: Span = places.length > 1 ? [from, to] : [Math.max(0, from - 3), to + 3]
  if (span[1] - span[0] > widest) return false
  const rest = target.text.split('')
  for (const { span: known } of contentWords(target)) for (let at = known[0]; at < known[1]; at++) rest[at] = ' '
  for (const { span: known } of target.functions) for (let at = known[0]; at < known[1]; at++) rest[at] = ' '
  return rest.slice(...span).join('').replace(joints, '').replace(/[^\p{L}]/gu, '') === ''
}

/** Whether a list of the target has a member that no table knows: it may be the one that seems to be missing. */
function unknownMember(target: Cell): boolean {
  const { marks, words } = target.profile.coordination
  const joins = (text: string, at: 'start' | 'end') => [...marks, ...words].some((join) => (at === 'start' ? text.startsWith(join) : text.endsWith(join)))
  return unknownStretches(target).some(([start, end]) => joins(target.text.slice(0, start), 'end') || joins(target.text.slice(end), 'start'))
}

/** The words by which the witnesses name one member of a list that has none here, though the members beside it are here. */
function lostMember({ words, missing }: Account, { target, others }: RowView): readonly (readonly Word[])[] {
  if (others.length < 4 || target.profile.spaced || unknownMember(target) || words.some(({ word, witnesses }) => witnesses.size === 0 && weighty(word) && members(target).has(word))) return []
  const named = (one: Unanswered): Word[] =>
    [...one.words].flatMap(([cell, found]) => {
      const word = found.find((candidate) => weighty(candidate) && !supported(candidate, target) && !saidInParts(candidate, target) && members(cell).has(candidate))
      const list = word && members(cell).get(word)
      return word && [list?.before, list?.after].some((neighbour) => neighbour && supported(neighbour, target)) ? [word] : []
    })
  const lists = missing
    .filter((one) => !one.kin && one.free.size >= others.length * 0.8 && one.entry.table !== 'function' && one.entry.group !== 'number-scale')
    .map((one) => ({ one, found: named(one) }))
    .filter(({ one, found }) => found.length >= others.length * 0.8 && !echoed(one, words, target, [0, target.text.length]))
    .sort((a, b) => b.found.length - a.found.length)
  return (lists[0]?.found ?? []).map((word) => [word])
}

/** How many content words apart two lost words of one clause may stand. */
const together = 2

/** The words of a clause that is lost: in each witness those of several missing meanings that stand together. */
function lostClause({ words, missing }: Account, { target, others }: RowView): readonly (readonly Word[])[] {
  const candidates = missing.filter((one) => !one.kin && one.free.size >= others.length * 0.8 && one.entry.group !== 'number-scale')
  const audible = new Set(candidates.filter((one) => echoed(one, words, target, [0, target.text.length])))
  return others.flatMap((cell) => {
    const runs: { word: Word; rank: number; echo: boolean }[][] = []
    contentWords(cell).forEach((word, rank) => {
      const meanings = candidates.filter((one) => one.words.get(cell)?.includes(word))
      if (meanings.length === 0 || isBare(word) || supported(word, target) || saidInParts(word, target)) return
      const one = { word, rank, echo: meanings.some((meaning) => audible.has(meaning)) }
      const last = runs.at(-1)?.at(-1)
      if (last && rank - last.rank <= together) runs.at(-1)?.push(one)
      else runs.push([one])
    })
    // Two words may be said in another way, three hardly.
    const [longest] = runs.filter((run) => run.length > 2 || (run.length === 2 && !run.some(({ echo }) => echo))).sort((x, y) => y.length - x.length)
    return longest ? [longest.map(({ word }) => word)] : []
  })
}

/** The word that all witnesses have, near which nothing here can stand for it and between whose neighbours nothing has room. */
function lostWord(view: RowView): readonly (readonly Word[])[] {
  const { target, others } = view
  if (others.length < 4) return []
  const single = missingEntries(view).find(
    (candidate) =>
      telling(candidate.entry) &&
      !(candidate.entry.forms[target.profile.lang] ?? []).some(({ text }) => lightWords.has(text)) &&
      candidate.witnesses.length === others.length &&
      candidate.words.every((word) => weighty(word) && !saidInParts(word, target)) &&
      lost(candidate, view) &&
      candidate.words.filter((word) => noRoom(word, target)).length >= others.length * 0.6,
  )
  return single?.witnesses.map((cell) => single.words.filter((word) => word.cell === cell).slice(0, 1)) ?? []
}

/** Where a gap shows: from the end of what stands before it to the beginning of what stands after it, with a few characters of both. */
function gap(target: Cell, before: number | undefined, after: number | undefined): Span {
  const from = before ?? after ?? 0
  const to = after !== undefined && after > from && after - from <= 24 ? after : from
  const end = /^[^，。；：,;.\n]{0,8}[，。；：,;.\n]/u.exec(target.text.slice(to))?.[0].length ?? 4
  return [Math.max(0, from - 4), Math.min(target.text.length, to + (after === undefined ? end : 4))]
}

const middle = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)]
}

/** The nearest words before and after a run that the target answers. */
function borders(run: readonly Word[], target: Cell): { before: Word | undefined; after: Word | undefined } {
  const [first, last] = [run[0], run.at(-1)]
  const all = first ? contentWords(first.cell).filter((word) => answer(word, target, 0)) : []
  return { before: all.findLast(({ span }) => first && span[1] <= first.span[0]), after: all.find(({ span }) => last && span[0] >= last.span[1]) }
}

/**
 * A clause, a member of a list or a word that the other versions have and this one lacks. Most of them show
 * words that stand together and have no counterpart here, or a member of a list whose neighbours are here, or all of them a
 * single word for which there is neither a counterpart nor room.
 */
export const omission = sentenceCheck({
  id: 'omission',
  mqm: 'accuracy/omission',
  severity: 'major',
  messages: ['omitted'],
  row(view, report, knowledge) {
    const { target, others } = view
    if (others.length < 3 || target.text.length < 8) return
    const account = accountOf(view, knowledge)
    const clause = lostClause(account, view)
    const isClause = clause.length >= others.length * 0.8
    const member = isClause ? [] : lostMember(account, view)
    const found = isClause ? clause : member.length > 0 ? member : lostWord(view)
    if (found.length === 0) return
    const answers = found.map((run) => {
      const { before, after } = borders(run, target)
      const aim = (run[0] ? position(run[0]) : 0) * target.text.length
      return [answer(before, target, aim)?.[1], answer(after, target, aim)?.[0]] as const
    })
    report({
      messageId: 'omitted',
      data: { count: found.length, of: others.length, there: (found[0] ?? []).map((word) => word.cell.quote(word.span)) },
      cell: target,
      span: gap(target, middle(answers.map(([before]) => before)), middle(answers.map(([, after]) => after))),
      evidence: found.flatMap((run) => {
        const [first, last] = [run[0], run.at(-1)]
        return first && last ? [{ cell: first.cell, span: [first.span[0], last.span[1]] as const }] : []
      }),
      confidence: (isClause ? 0.85 : member.length > 0 ? 0.8 : 0.65) * agreement(found.length, others.length),
    })
  },
})
