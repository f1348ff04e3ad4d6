import type { Span } from '../../model/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { anyDenials, denials, denied, deniedWithin, mayBeDenied, restrictions, type Denial } from '../denial.ts'
import { alike, contentWords, counterparts, functionWords, isBare, isContent, position, supported, weighty, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** How many words after a denial are looked at to tell what it denies. */
const scope = 3

/** The words by which a denial is known again in another version: the one that it is a part of or that it is, and those that it denies. */
interface Subject {
  readonly own: readonly Word[]
  readonly denied: readonly Word[]
}

function subject(cell: Cell, denial: Denial): Subject {
  const [start, end] = denial.span
  const own = contentWords(cell).filter(({ span }) => span[0] < end && start < span[1])
  // What stands with it in one term is denied in it (*unspent balances*).
  if (denial.by === 'part') return { own, denied: own.filter(({ span }) => span[0] < start || end < span[1]) }
  const following = denied(cell, denial, scope)
  const [first] = following
  // What a denial touches is what it denies.
  return { own, denied: first && first.span[0] === end && weighty(first) ? [first] : following }
}

/** Whether a denial that lies in the meaning of a word or phrase is answered as that, so that it denies nothing else; read generously, a preposition (against) may deny although another word answers it. */
function spent({ span: own, by }: Denial, cell: Cell, other: Cell, generously: boolean): boolean {
  // What denies there, or what is denied there, is matched as a denial.
  const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]
  const denies = (span: Span) =>
    by === 'outright' ? anyDenials(other).some((one) => overlap(one.span, span)) : denials(other).some((one) => overlap(one.span, span) || (by === 'part' && denied(other, one, 1).some((word) => overlap(word.span, span))))
  return cell.vocabulary.some(({ span, values }) => {
    if (span[0] >= own[1] || own[0] >= span[1]) return false
    if (by !== 'outright') return values.some(({ of }) => of.group !== 'negation' && !(generously && cell.profile.spaced && of.group.startsWith('connective')) && other.entries.get(of)?.some((place) => !denies(place)))
    const grammar = cell.functions.some(({ span: [from, to] }) => from <= span[0] && span[1] <= to)
    return !grammar && span[1] - span[0] > own[1] - own[0] && values.some(({ of }) => isContent(of) && other.entries.get(of)?.some((place) => !denies(place)))
  })
}

/** Whether another version has a verb or preposition that implies a denial, of which one may deny several things (*for want of roads and credit*). */
const implied = ({ span }: Denial, cell: Cell, other: Cell): boolean =>
  functionWords(cell).some((word) => word.span[0] <= span[0] && span[1] <= word.span[1] && word.entries.some((entry) => entry.group === 'negation.implicit' && entry.id !== 'fail-to' && other.entries.has(entry)))

const share = (words: readonly Word[], others: readonly Word[]): boolean => words.some((word) => others.some((other) => alike(word, other)))

/** How well two denials answer each other by their words: 0 where these are the same, more the further behind the denial they stand; `undefined` for no word in common. */
function likeness(a: Subject, b: Subject): number | undefined {
  if (share(a.own, b.own)) return 0
  const ranks = a.denied.flatMap((word, i) => b.denied.flatMap((other, j) => (share([word], [other]) ? [i + j] : [])))
  return ranks.length > 0 ? Math.min(...ranks) : undefined
}

/** Whether a denial denies the very word by which another denies. */
const denies = ({ subject: { denied: [first] } }: Told, { implies, subject: { own } }: Told): boolean =>
  implies && first !== undefined && own.some(({ entries }) => entries.some((entry) => entry.group.startsWith('negation.') && first.entries.includes(entry)))

/** Whether one of two denials denies the other: not abolished, abolished. */
const contradict = (a: Told, b: Told): boolean => denies(a, b) || denies(b, a)

/** A denial with what it is known by. */
interface Told {
  readonly denial: Denial
  readonly subject: Subject
  /** Whether a word of another meaning implies it. */
  readonly implies: boolean
  /** Where it stands, as a share of the text. */
  readonly at: number
}

/** The denials of a cell that another has not answered in the meaning of a word. */
const told = (cell: Cell, by: Cell, generously: boolean): readonly Told[] =>
  anyDenials(cell)
    .filter((denial) => !spent(denial, cell, by, generously))
    .map((denial) => ({ denial, subject: subject(cell, denial), implies: denial.by === 'implied' && !(cell.profile.negation?.test(cell.quote(denial.span)) ?? false), at: position({ cell, ...denial }) }))

/** How far apart, in shares of their texts, a denial and one of another text may stand that have no word in common and are the same all the same, the plainest first. */
const stray: readonly (readonly [by: Denial['by'], apart: number])[] = [
  ['outright', 1],
  ['implied', 0.4],
  ['part', 0.25],
]

/** Denials of one cell for which another has none: they are matched one to one by what they deny, and what is left by where it stands. */
function unanswered(strict: readonly Denial[], cell: Cell, other: Cell): readonly Denial[] {
  if (strict.length === 0) return strict
  const [ours, theirs] = [told(cell, other, false), told(other, cell, true)]
  const pairs = ours.flatMap((own) => theirs.flatMap((their) => (contradict(own, their) ? [] : [{ own, their, like: likeness(own.subject, their.subject), apart: Math.abs(own.at - their.at) }])))
  const left = new Set(ours)
  const free = new Set(theirs)
  const match = ({ own, their }: (typeof pairs)[number]) => left.has(own) && free.has(their) && left.delete(own) && free.delete(their)
  const nearest = (some: typeof pairs) => some.sort((a, b) => (a.like ?? 0) - (b.like ?? 0) || a.apart - b.apart).forEach(match)
  nearest(pairs.filter(({ own, their, like }) => like === 0 || (like !== undefined && !own.implies && !their.implies)))
  const kindOf = ({ denial, implies }: Told) => (denial.by === 'implied' && !implies ? 'outright' : denial.by)
  for (const [by, reach] of stray) {
    // Said by a verb: not take part, be excluded from taking part.
    if (by === 'implied') nearest(pairs.filter(({ own, their, like }) => like !== undefined && own.denial.by === 'outright' && their.denial.verb))
    nearest(pairs.filter(({ own, their, apart }) => strict.includes(own.denial) && kindOf(their) === by && apart <= reach).map((pair) => ({ ...pair, like: 0 })))
  }
  return strict.filter((denial) => [...left].some((own) => own.denial === denial))
}

/** Whether a denial denies a word that the tables do not know, be it as grammar (允许): another one stands between it and the first that they do. */
const unknownBetween = (cell: Cell, from: number, to: number): boolean =>
  cell.tagged?.some(({ text, tag, span }) => from <= span[0] && span[1] <= to && /^(?:v|a|n|z)/u.test(tag) && !/^[得到受能会可让使有是用要]+$/u.test(text) && !cell.functions.some((known) => known.span[0] <= span[0] && span[1] <= known.span[1])) ?? false

/** What cannot be for want of what the clause before denies: have no papers to prove it with, 没有证件，无从证明. */
const forWant = /^无(?=[从以法处力由])/u

/** Whether a denial only says what follows from the one before it. */
const follows = (cell: Cell, { span: [at] }: Denial): boolean =>
  forWant.test(cell.text.slice(at)) && denials(cell).some(({ span: [, end] }) => end < at && cell.clauseAt(end)[1] + 1 === cell.clauseAt(at)[0])

/** The first denial of the target whose words the witnesses affirm. */
function oneTooMany({ target, others }: RowView): { denial: Denial; affirm: readonly Cell[] } | null {
  const own = denials(target)
  const lacking = others.map((cell) => ({ cell, lacks: unanswered(own, target, cell) }))
  const strange = own
    .map((denial) => ({ denial, without: lacking.filter(({ cell, lacks }) => lacks.includes(denial) && !implied(denial, target, cell)).map(({ cell }) => cell) }))
    .filter(({ without }) => without.length >= others.length * 0.8)
  // Two of them cancel each other out: nothing without, only with.
  for (const { denial, without } of strange.length > 1 ? [] : strange) {
    const { denied: following, own: within } = subject(target, denial)
    // Said again: does not and should not prevent.
    if (own.some((other) => other !== denial && share(following.slice(0, 1), subject(target, other).denied.slice(0, 1)))) continue
    if (follows(target, denial)) continue
    const words = [...following, ...within]
    if (words[0] !== undefined && unknownBetween(target, denial.span[1], words[0].span[0])) continue
    const affirm = without.filter((cell) => words.some((word) => counterparts(word, cell).length > 0))
    // Where denials are written on to words or have several parts, only versions without any can be trusted.
    if (target.profile.spaced && without.some((cell) => anyDenials(cell).length > 0)) continue
    if (affirm.length >= others.length * 0.6) return { denial, affirm }
  }
  for (const { span, rest } of deniedWithin(target)) {
    if (isBare(rest)) continue
    const affirm = others.filter((cell) => supported(rest, cell) && !counterparts(rest, cell).some((answer) => mayBeDenied(cell, answer, scope)))
    const meant = contentWords(target).some((word) => word.span[0] === span[0] && others.some((cell) => supported(word, cell)))
    if (!meant && affirm.length >= others.length * 0.8) return { denial: { span, by: 'part' }, affirm }
  }
  return null
}

interface Lost {
  readonly cell: Cell
  readonly denial: Denial
}

const voters = (list: readonly Lost[]): number => new Set(list.map(({ cell }) => cell)).size

/** The content words around a denial in its clause, nearest first. */
function around({ cell, denial }: Lost): readonly Word[] {
  const [start, end] = cell.clauseAt(denial.span[0])
  const apart = ({ span }: Word) => (span[0] >= denial.span[1] ? span[0] - denial.span[1] : 2 * (denial.span[0] - span[1]))
  return contentWords(cell).filter(({ span }) => start <= span[0] && span[1] <= end).sort((a, b) => apart(a) - apart(b))
}

/** Among how many words around a denial the denied one is looked for, first in few. */
const searches: readonly number[] = [2, 5]

/** The word of the target that most witnesses deny and nothing here does, wherever it stands. */
function oneTooFew({ target, others }: RowView): { word: Word; deny: readonly Lost[] } | null {
  // What denies in form only may be said by a denial with an exception elsewhere.
  if (restrictions(target).length > 0) return null
  const own = others.map((cell) => ({ cell, denials: anyDenials(cell).filter(({ by, verb }) => by !== 'implied' || verb) }))
  if (own.filter((one) => one.denials.length > 0).length < others.length * 0.8) return null
  const lost = own.flatMap(({ cell, denials }) => unanswered(denials, cell, target).map((denial): Lost => ({ cell, denial })))
  if (voters(lost) < others.length * 0.8) return null
  // What only a part of a word denies may be said in a word of its own (*invisible*, 隐形; *inseparable*, 休戚相关).
  const outright = voters(lost.filter(({ denial }) => denial.by === 'outright'))
  if (outright < others.length * 0.6) return null
  for (const near of searches) {
    const [best] = contentWords(target)
      .filter((word) => !mayBeDenied(target, word, scope))
      .map((word) => ({ word, deny: lost.filter((one) => share([word], around(one).slice(0, near))), verb: target.partOfSpeech(target.quote(word.span)).includes('v') }))
      .filter(({ deny }) => voters(deny) >= Math.max(2, others.length * 0.8))
      .map((found) => ({ ...found, apart: Math.min(...found.deny.map(({ cell, denial }) => Math.abs(position({ cell, ...denial }) - position(found.word)))) }))
      .sort((a, b) => voters(b.deny) - voters(a.deny) || Number(b.verb) - Number(a.verb) || a.apart - b.apart)
    if (best) return best
  }
  return null
}

/** Where a denial of a word would stand: before it, or behind what it is said of. */
function beside({ cell, span }: Word): Span {
  const [start, end] = cell.clauseAt(span[0])
  const unit = cell.profile.spaced ? 3 : 1
  return [Math.max(start, span[0] - 8 * unit), Math.min(end, span[1] + 4 * unit)]
}

/** The words after a denial in its clause, as far as a flag should reach. */
const flagged = (target: Cell, span: Span): Span => [span[0], Math.min(target.clauseAt(span[0])[1], span[1] + (target.profile.spaced ? 24 : 6))]

/**
 * A statement that is denied here and affirmed in the other versions, or the reverse. Denials are matched one to one by
 * the words that they deny; one is too many, or missing, when nothing is left in most other versions to match it with.
 * The side that is said to deny is read strictly, the other generously.
 */
export const polarity = sentenceCheck({
  id: 'polarity',
  mqm: 'accuracy/polarity',
  severity: 'critical',
  messages: ['negated', 'affirmed'],
  row(view, report) {
    const { target, others } = view
    if (others.length < 2) return
    const many = oneTooMany(view)
    if (many) {
      const { denial: { span }, affirm } = many
      report({ messageId: 'negated', data: { here: target.quote(span), count: affirm.length, of: others.length }, cell: target, span: flagged(target, span), confidence: 0.85 * agreement(affirm.length, others.length) })
    }
    const few = oneTooFew(view)
    if (!few) return
    const evidence = few.deny.map(({ cell, denial: { span } }) => ({ cell, span }))
    const count = new Set(few.deny.map(({ cell }) => cell)).size
    report({
      messageId: 'affirmed',
      data: { there: evidence.map(({ cell, span }) => cell.quote(span)), count, of: others.length },
      cell: target,
      span: beside(few.word),
      evidence,
      confidence: 0.85 * agreement(count, others.length),
    })
  },
})
