import { accountOf, partsOf, type Answered } from '../account.ts'
import type { Cell, RowView } from '../cell.ts'
import { lists, surplus } from '../coordination.ts'
import type { Span } from '../../model/index.ts'
import type { Entry } from '../../terms/index.ts'
import { sentenceCheck } from '../define.ts'
import { fold } from '../../text/index.ts'
import { insteadOf, type Instead } from '../instead.ts'
import { contentWords, counterparts, isNominal, isPlace, missingEntries, supported, unknownStretches, weighty, type Word } from '../meaning.ts'

/** How many words in a row must be without any support to make an invented clause. */
const clause = 3

/** How many content words around a gap may hold a counterpart. */
const reach = 2

/** The widest gap, in content words, between the counterparts of neighbours that still are neighbours. */
const widest = 4

/** Runs of content words for which no witness has a word; what the row says elsewhere too may be left to a pronoun there. */
function strangers(words: readonly Answered[], { target, others }: RowView): Answered[][] {
  const runs: Answered[][] = []
  let run: Answered[] = []
  for (const word of words) {
    if (word.witnesses.size > 0 || repeated(target, word.word.span) || others.some(({ inFull }) => supported(word.word, inFull))) run = []
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
    if (first && last && !alone.some(({ span }) => repeated(target, span))) return { span: [first.span[0], last.span[1]] }
  }
  return undefined
}

/** From so many words on that no table knows, a text may say anything. */
const unfamiliar = 3

/** Whether most witnesses have many words that no table knows, any of which may be what a single word here says. */
const isUnfamiliar = ({ others }: RowView): boolean => others.filter((cell) => unknownStretches(cell).length >= unfamiliar).length >= others.length * 0.8

/** How many neighbours of what most say and the target does not must be said beside a word for the word to be a way of saying it. */
const enough = 3

/** Whether a word may be a way of saying something that most witnesses have and the target seems not to have. */
const mayStand = (word: Word, instead: readonly Instead[], witnesses: number): boolean => instead.some(({ word: here, concept, near }) => here === word && near >= enough && concept.words.size * 2 > witnesses)

/** Whether the words of a span stand elsewhere in the row too. */
const repeated = (target: Cell, span: Span): boolean => target.inFull.text.split(target.quote(span)).length > 2

/** What joins two things, where *and* between clauses does not count. */
const joins = /(?:[和与及或、]|以及)$/u

/** Whether a word may name a thing: verbs join clauses, which are put in many ways. */
const mayBeNoun = (word: Word): boolean => {
  const pos = word.cell.partOfSpeech(word.cell.quote(word.span))
  return pos.length === 0 || pos.includes('n') || isNominal(word)
}

/** A word next to a joint of a list that no witness has, where none says anything that it might stand for. */
function addedBeside({ target, others }: RowView, words: readonly Answered[], instead: readonly Instead[]): Span | undefined {
  if (target.profile.script !== 'Han') return undefined
  const strange = (one: Answered | undefined): one is Answered => one?.witnesses.size === 0 && !saidByParts(one.word, others) && !repeated(target, one.word.span)
  return words.find((first, at) => {
    const start = first.word.span[0]
    if (!strange(first) || !weighty(first.word) || !mayBeNoun(first.word) || !joins.test(target.text.slice(0, start)) || !lists(target).some(({ members }) => members.some((member, index) => index > 0 && member.span[0] === start))) return false
    // What is said in other words may take several.
    let end = at
    while (strange(words[end + 1]) && words[end + 1]?.word.span[0] === words[end]?.word.span[1]) end++
    // What lists statements and not things tells each in its own way (数额不足、渠道分散).
    const next = words[end + 1]
    if (target.text[start - 1] === '、' && next && next.word.span[0] === words[end]?.word.span[1] && next.witnesses.size > 0 && !mayBeNoun(next.word)) return false
    return words.slice(at, end + 1).every(({ word }) => !mayStand(word, instead, others.length))
  })?.word.span
}

/** Whether a part of a word, itself a word, is said in some witness. */
const saidByParts = (word: Word, others: readonly Cell[]): boolean => partsOf(word, 2).some((part) => others.some((other) => other.entries.hasAny(part)))

/** How many letters of a name its derivatives keep (Chad, *Chadian*; Чад, чадский). */
const nameStem = 4
/** What names of countries end with and the names of their people do not. */
const land = /(?:istan|истан|стан|ستان)$/u

/** Whether a text has a word that may be derived from a name of an entry. */
const derived = ({ forms }: Entry, { text, lang }: Cell): boolean => {
  const words = fold(text).match(/\p{L}+/gu) ?? []
  return (forms[lang] ?? []).some((form) => {
    const name = fold(form.text).replace(land, '')
    const stem = name.slice(0, Math.max(nameStem, name.length - 3))
    return words.some((word) => word.startsWith(stem) || word.startsWith(`ال${stem}`))
  })
}

/** The name of a place that no witness has in the whole row, where none has the name of another instead; elsewhere a pronoun may stand for it, and between spaces names are inflected and shortened. */
function addedPlace({ target, others }: RowView, words: readonly Answered[], instead: readonly Instead[]): Span | undefined {
  if (target.profile.spaced) return undefined
  const names = (entries: readonly Entry[]) => entries.some(isPlace)
  return words.find(({ word, witnesses }) => witnesses.size === 0 && names(word.entries) && !others.some(({ inFull }) => supported(word, inFull) || word.entries.some((entry) => derived(entry, inFull))) && !instead.some((one) => one.word === word && names(one.concept.entries)))?.word.span
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
    const answered = accountOf(view, knowledge)
    const add = (span: Span, confidence: number) => report({ messageId: 'added', data: { here: target.quote(span), of: others.length }, cell: target, span, confidence })
    const single = [addedMember(view)?.span]
    if (others.length >= 4 && !isUnfamiliar(view)) {
      const instead = insteadOf(view, knowledge)
      single.push(addedBeside(view, answered, instead), addedPlace(view, answered, instead))
    }
    // What is said more than once is what the text is about, and elsewhere left to the context.
    for (const span of single) if (span && !repeated(target, span)) add(span, 0.75)
    // Where something is missing as well, the same may be said in other words; then more of them must be strange.
    const least = missingEntries(view).some(({ witnesses }) => witnesses.length >= others.length * 0.8) ? clause + 1 : clause
    for (const run of strangers(answered, view)) {
      const words = run.map(({ word }) => word)
      const [first, last] = [words[0], words.at(-1)]
      if (!first || !last) continue
      const { closed: proven, open } = proofs(view, words)
      const heavy = run.filter(({ word, kin }) => weighty(word) && !kin)
      const isClause = words.length >= least && open <= (heavy.length > 2 ? 2 : 1)
      const isProven = heavy.length > 2 && !target.profile.spaced && open === 0 && proven >= Math.max(3, others.length * 0.6)
      if (!isClause && !isProven) continue
      const span = [first.span[0], last.span[1]] as const
      add(span, Math.min(0.9, 0.4 + 0.12 * Math.max(2, words.length)))
    }
  },
})
