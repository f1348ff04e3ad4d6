import { accountOf, type Answered } from '../account.ts'
import type { Cell, RowView } from '../cell.ts'
import { lists, surplus } from '../coordination.ts'
import type { Span } from '../../model/index.ts'
import { sentenceCheck } from '../define.ts'
import { contentWords, counterparts, isNominal, missingEntries, supported, unknownStretches, weighty, type Word } from '../meaning.ts'

/** How many words in a row must be without any support to make an invented clause. */
const clause = 3

/** How many content words around a gap may hold a counterpart. */
const reach = 2

/** The widest gap, in content words, between the counterparts of neighbours that still are neighbours. */
const widest = 4

/** Runs of content words for which no witness has a word. */
function strangers(words: readonly Answered[]): Answered[][] {
  const runs: Answered[][] = []
  let run: Answered[] = []
  for (const word of words) {
    if (word.witnesses.size > 0) run = []
    else if (run.push(word) === 1) runs.push(run)
  }
  return runs
}

/** Where a word is said in a cell, as places among its content words. */
const placesOf = (word: Word | undefined, cell: Cell): number[] => (word ? counterparts(word, cell).map((other) => contentWords(cell).indexOf(other)) : [])

/** Whether a witness has nothing of its own where a run should be said; `null` where that cannot be told. */
function closed(run: readonly Word[], before: Word | undefined, after: Word | undefined, target: Cell, cell: Cell): boolean | null {
  const [first, last] = [run[0], run.at(-1)]
  const [starts, ends] = [placesOf(before, cell), placesOf(after, cell)]
  const pairs = starts.length > 0 && ends.length > 0 ? starts.flatMap((from) => ends.map((to) => [Math.min(from, to), Math.max(from, to)] as const)) : [...starts, ...ends].map((at) => [at, at] as const)
  const [gap] = pairs.sort((a, b) => a[1] - a[0] - (b[1] - b[0]))
  if (!first || !last || !gap || gap[1] - gap[0] > widest) return null
  const own = contentWords(cell)
    .slice(Math.max(0, gap[0] - reach), gap[1] + reach + 1)
    .filter((word) => weighty(word) && !supported(word, target))
  // A word that the tables do not know may be what an unanswered one says.
  const unknown = unknownStretches(target).filter(([start, end]) => start >= first.span[0] - 8 && end <= last.span[1] + 8)
  return own.length <= unknown.length
}

/** How many witnesses show that nothing answers a run, its neighbours being said side by side, and how many that something may. */
function proofs({ target, others }: RowView, run: readonly Word[]): { closed: number; open: number } {
  const words = contentWords(target)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return { closed: 0, open: 0 }
  const verdicts = others.map((cell) => closed(run, words[words.indexOf(first) - 1], words[words.indexOf(last) + 1], target, cell))
  return { closed: verdicts.filter((verdict) => verdict === true).length, open: verdicts.filter((verdict) => verdict === false).length }
}

/** The words of a member that most witnesses' lists have not, these being one shorter. */
function addedMember({ target, others }: RowView): { readonly span: Span } | undefined {
  for (const list of lists(target)) {
    const found = others.flatMap((cell) => surplus(list, cell) ?? [])
    const [best] = list.members.map((member) => found.filter((one) => one.member === member)).sort((a, b) => b.length - a.length)
    if (!best?.[0] || best.length < others.length * 0.8 || !best.some(({ strange }) => strange)) continue
    const alone = best[0].member.words.filter((word) => weighty(word) && isNominal(word) && !others.some((cell) => supported(word, cell)))
    const [first, last] = [alone[0], alone.at(-1)]
    if (first && last) return { span: [first.span[0], last.span[1]] }
  }
  return undefined
}

/** Phrases that say when, where or under what conditions; a sentence is whole without them. */
const adverbial = /[在经于][^，。；：、\n]{2,10}?(?:[下内中上后前时间]|期间|方面|以外|地区)/gu

/** An adverbial phrase of which nothing is said in any witness. */
function addedPhrase(words: readonly Answered[], target: Cell): Span | undefined {
  if (target.profile.script !== 'Han') return undefined
  return Array.from(target.text.matchAll(adverbial), ({ index, 0: { length } }): Span => [index, index + length]).find(([start, end]) => {
    const inside = words.filter(({ word: { span } }) => start <= span[0] && span[1] <= end)
    return inside.every(({ witnesses }) => witnesses.size === 0) && inside.some(({ word, kin }) => weighty(word) && !kin)
  })
}

/**
 * Something that stands here and in no other version: a run of known content words that none of them supports, long
 * enough to be a clause, or one that demonstrably fills no place in them; a single word only as a member of a list.
 */
export const addition = sentenceCheck({
  id: 'addition',
  mqm: 'accuracy/addition',
  severity: 'major',
  messages: ['added'],
  row(view, report, knowledge) {
    const { target, others } = view
    if (others.length < 3) return
    const member = addedMember(view)
    if (member) report({ messageId: 'added', data: { here: target.quote(member.span), of: others.length }, cell: target, span: member.span, confidence: 0.75 })
    const phrase = addedPhrase(accountOf(view, knowledge).words, target)
    if (phrase && others.length >= 4) report({ messageId: 'added', data: { here: target.quote(phrase), of: others.length }, cell: target, span: phrase, confidence: 0.75 })
    // Where something is missing as well, the same may be said in other words; then more of them must be strange.
    const least = missingEntries(view).some(({ witnesses }) => witnesses.length >= others.length * 0.8) ? clause + 1 : clause
    for (const run of strangers(accountOf(view, knowledge).words)) {
      const words = run.map(({ word }) => word)
      const [first, last] = [words[0], words.at(-1)]
      if (!first || !last) continue
      const { closed: proven, open } = proofs(view, words)
      const heavy = run.filter(({ word, kin }) => weighty(word) && !kin)
      const short = heavy.length > 1 || (heavy.length === 1 && run.length > 1 && !run.some(({ kin }) => kin))
      const isClause = words.length >= least && (open <= 1 || heavy.length > 2)
      const isProven = short && !target.profile.spaced && open === 0 && proven >= Math.max(3, others.length * 0.6)
      if (!isClause && !isProven) continue
      const span = [first.span[0], last.span[1]] as const
      report({ messageId: 'added', data: { here: target.quote(span), of: others.length }, cell: target, span, confidence: Math.min(0.9, 0.4 + 0.12 * Math.max(2, words.length)) })
    }
  },
})
