import type { Span } from '../../model/index.ts'
import type { Entry } from '../../terms/index.ts'
import { echoed, push, spelled } from '../account.ts'
import type { Cell, Knowledge, RowView } from '../cell.ts'
import { hasOpposite, opposed } from '../data/opposites-zh.ts'
import { sentenceCheck } from '../define.ts'
import { anyDenials } from '../denial.ts'
import { insteadOf, type Instead } from '../instead.ts'
import { lexemeOf } from '../lexeme.ts'
import { alike, contentWords, counterparts, preferred, supported, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** How close, in characters, a denial stands before what it turns into its opposite. */
const nearby = (cell: Cell): number => (cell.profile.spaced ? 14 : 1)

/** Short words between spaces (*que*, *si*, до) are grammar in most places, whatever they mean in some. */
const grammarWord = 4
const isGrammar = (cell: Cell, [start, end]: Span): boolean => cell.profile.spaced && end - start <= grammarWord

/** What is denied says the opposite of itself. */
const isDenied = (cell: Cell, span: Span): boolean => anyDenials(cell).some((denial) => (denial.by === 'outright' || denial.verb) && denial.span[1] <= span[0] && span[0] - denial.span[1] <= nearby(cell))

/** Whether words are a part of a longer term (*ceasefire*, *minimum age*), whose meaning is its own. */
const insideLonger = (cell: Cell, [start, end]: Span): boolean => cell.profile.spaced && cell.outermost.some(({ span }) => span[0] <= start && end <= span[1] && span[1] - span[0] > end - start)

/** The places of each sense of a group in a cell; where words stand unspaced, only whole words count. */
function senses(cell: Cell): ReadonlyMap<string, ReadonlyMap<Entry, readonly Span[]>> {
  return cell.once('opposites', () => {
    const places = new Map<Entry, Span[]>()
    for (const { span, values } of cell.entries.matches) for (const { of } of lexemeOf(values).of('sense')) if (of.kind === 'confusable') push(places, of, span)
    const groups = new Map<string, Map<Entry, Span[]>>()
    for (const [entry, spans] of places) {
      const whole = spans.filter((span) => !isGrammar(cell, span) && cell.bounded(span) && !isDenied(cell, span))
      if (whole.length === 0) continue
      const group = groups.get(entry.group) ?? new Map<Entry, Span[]>()
      groups.set(entry.group, group.set(entry, whole))
    }
    return groups
  })
}

/** Cells whose only sense of a group is this one. */
const onlyWith = (cells: readonly Cell[], group: string, sense: Entry): Cell[] =>
  cells.filter((cell) => {
    const found = senses(cell).get(group)
    return found?.has(sense) && found.size === 1
  })

/** A place of the target and where the witnesses say the opposite. */
interface Contrary {
  readonly span: Span
  readonly evidence: readonly { readonly cell: Cell; readonly span: Span }[]
  readonly proposal?: string | undefined
}

/** The sense that the witnesses have alone, where they have one of a group of which the target has another alone. */
function against(view: RowView, group: string): Contrary[] {
  const { target, others } = view
  const own = senses(target).get(group)
  const [mine] = own ?? []
  const [span] = mine?.[1] ?? []
  if (!mine || !span || own?.size !== 1 || mine[1].length !== 1 || insideLonger(target, span)) return []
  // One version that says what stands here is enough to doubt.
  if (others.some((cell) => senses(cell).get(group)?.has(mine[0]))) return []
  // The other sense may stand inside a longer word, as in the name of something.
  const candidates = [...new Set(others.flatMap((cell) => [...(senses(cell).get(group)?.keys() ?? [])]))].filter((sense) => !spelled(sense, target) && !echoed([sense], view, span))
  const [best] = candidates.map((sense) => onlyWith(others, group, sense).flatMap((cell) => (senses(cell).get(group)?.get(sense) ?? []).slice(0, 1).map((at) => ({ cell, span: at })))).sort((a, b) => b.length - a.length)
  return best && best.length >= (others.length > 2 ? others.length * 0.75 : others.length) ? [{ span, evidence: best }] : []
}

/** The usual Chinese names of entries: those that stand first. */
const usual = 2
const names = (entries: readonly Entry[]): string[] => entries.flatMap(({ kind, forms }) => (kind === 'relation' ? [] : (forms.zh ?? [])).filter(({ status }) => status !== 'wrong').slice(0, usual).map(({ text }) => text))

/** The share of the witnesses that must say the opposite of a word in whose place it stands. */
const nearlyAll = 0.8

/** So many of the neighbours that are said beside a word make its place certain; then this share of the witnesses is enough. */
const certain = 5
const most = 0.6

/** Witnesses beyond those that answer the word that must say its opposite. */
const margin = 2

/** Whether the word means the opposite of the concept in whose place it stands, by what both are called in Chinese. */
function isContrary({ word, concept, witnesses, near, reading, likeness }: Instead, others: number): boolean {
  if (concept.words.size < Math.max(3, witnesses.length + margin, others * (near >= certain ? most : nearlyAll)) || (near < 2 && !reading)) return false
  if (isGrammar(word.cell, word.span) || isDenied(word.cell, word.span)) return false
  // What most deny is what the word says: unchanged is kept.
  if ([...concept.words].filter(([cell, words]) => words.every(({ span }) => isDenied(cell, span))).length * 2 > concept.words.size) return false
  const own = word.cell.profile.spaced ? names(word.entries) : [word.cell.quote(word.span)]
  const theirs = names(concept.entries)
  return own.length > 0 && own.every((name) => theirs.some((other) => opposed(name, other))) && likeness() < 2
}

const contraries = (view: RowView, knowledge: Knowledge): Contrary[] =>
  insteadOf(view, knowledge)
    .filter((one) => isContrary(one, view.others.length))
    .map(({ word, concept }) => ({
      span: word.span,
      evidence: [...concept.words].map(([cell, words]) => ({ cell, span: words[0]?.span ?? [0, 0] })),
      proposal: concept.entries[0] && preferred(concept.entries[0], view.target.profile.lang),
    }))

/** How many content words before and behind a word may be what it is said of, and how close to their answers a witness says the same. */
const saidOf = { before: 2, behind: 3 }
const close = 2

/** The content words of a cell by the clauses in which they stand. */
const clauses = (cell: Cell): ReadonlyMap<Word, readonly Word[]> =>
  cell.once('content words by clause', () => {
    const byWord = new Map<Word, readonly Word[]>()
    let [clause, end]: [Word[], number] = [[], -1]
    for (const word of contentWords(cell)) {
      if (word.span[0] >= end) [clause, end] = [[], cell.clauseAt(word.span[0])[1]]
      clause.push(word)
      byWord.set(word, clause)
    }
    return byWord
  })

/** The content words of its clause that stand around a word, at most so many on either side. */
function around(word: Word, before: number, behind: number): readonly Word[] {
  const clause = clauses(word.cell).get(word) ?? []
  const at = clause.indexOf(word)
  return clause.filter((_, index) => index !== at && at - before <= index && index <= at + behind)
}

/** The words of a witness that stand close to what answers some words of the target, as far as each is answered once. */
const besideAnswers = (words: readonly Word[], cell: Cell): readonly Word[] =>
  words.flatMap((word) => {
    const [answer, ...more] = counterparts(word, cell)
    return answer && more.length === 0 ? around(answer, close, close) : []
  })

/** Where nearly all witnesses say the opposite of a word of what it is said of, and none says the same. */
function contraryTo(word: Word, others: readonly Cell[]): Contrary | undefined {
  const own = word.cell.quote(word.span)
  if (!hasOpposite(own) || /^[不未]/u.test(own) || isDenied(word.cell, word.span) || others.filter((cell) => supported(word, cell)).length > others.length * nearlyAll) return undefined
  const objects = around(word, saidOf.before, saidOf.behind)
  const inClause = around(word, Infinity, Infinity)
  const evidence: { cell: Cell; span: Span }[] = []
  for (const [index, cell] of others.entries()) {
    const beside = besideAnswers(objects, cell)
    if (beside.some((other) => alike(word, other))) return undefined
    const contrary = beside.find((other) => !isGrammar(cell, other.span) && names(other.entries).some((name) => opposed(own, name)) && !isDenied(cell, other.span) && !inClause.some((one) => alike(one, other)))
    if (contrary) evidence.push({ cell, span: contrary.span })
    if (evidence.length + others.length - index - 1 < others.length * nearlyAll) return undefined
  }
  return { span: word.span, evidence }
}

/** Words of which most witnesses say the opposite of what is said of them here. */
const contraryWords = ({ target, others }: RowView): Contrary[] => (target.profile.spaced || others.length < 4 ? [] : contentWords(target).flatMap((word) => contraryTo(word, others) ?? []))

/**
 * The opposite of what the other versions say: up for down, before for after, support for oppose. Either the target has
 * one member of a pair of opposites in this sentence, most witnesses have the other, and none has both or the target's;
 * or a word that hardly any witness answers stands where most say what it is the opposite of.
 */
export const opposites = sentenceCheck({
  id: 'opposites',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  messages: ['opposite'],
  row(view, report, knowledge) {
    const { target, others } = view
    // One witness may have both words in mind, or a third.
    if (others.length < 2) return
    const taken: Span[] = []
    for (const { span, evidence, proposal } of [...[...senses(target).keys()].flatMap((group) => against(view, group)), ...contraries(view, knowledge), ...contraryWords(view)]) {
      if (taken.some(([start, end]) => start < span[1] && span[0] < end)) continue
      taken.push(span)
      const [first] = evidence
      report({
        messageId: 'opposite',
        data: { here: target.quote(span), there: first ? first.cell.quote(first.span) : '', count: evidence.length, of: others.length },
        cell: target,
        span,
        evidence,
        suggestions: proposal ? [[{ span, text: proposal }]] : [],
        confidence: 0.9 * agreement(evidence.length, others.length),
      })
    }
  },
})
