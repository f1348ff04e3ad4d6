import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { functionWords } from '../meaning.ts'
import { agreement } from '../votes.ts'

const plain = (group: string): boolean => group === 'negation' || group === 'modality.mustnot' || group === 'modality.cannot'

/** How far apart, in characters, the parts of one denial stand: French *ne … pas*, Spanish *no … ni*. */
const oneDenial = 16

/** Spans in order with those left out that follow another closely, in languages where a denial has several parts. */
function merged(spans: readonly Span[], cell: Cell): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (!last || span[0] >= last[1] + (cell.profile.spaced ? oneDenial : 0)) out.push(span)
  }
  return out
}

const matches = (cell: Cell, pattern: RegExp): Span[] => Array.from(cell.text.matchAll(new RegExp(pattern, `${pattern.flags}g`)), (match) => [match.index, match.index + match[0].length] as const)

/** The places where a cell denies outright. */
function denials(cell: Cell): readonly Span[] {
  const { negation } = cell.profile
  return cell.once('denials', () => merged(negation ? matches(cell, negation) : functionWords(cell).flatMap(({ span, entries }) => (entries.some(({ group }) => plain(group)) ? [span] : [])), cell))
}

/** How often a cell denies in any way: outright, by a verb that implies it, or by a prefix. */
function anyDenials(cell: Cell): number {
  return cell.once('anyDenials', () => {
    const implied = functionWords(cell).flatMap(({ span, entries }) => (entries.some(({ group }) => group.startsWith('negation')) ? [span] : []))
    return merged([...denials(cell), ...implied, ...matches(cell, cell.profile.denial)], cell).length
  })
}

/**
 * A statement that is denied here and affirmed in the other versions, or the reverse: within a sentence denials
 * are counted, strictly on the side that is said to deny and generously on the other.
 */
export const polarity = sentenceCheck({
  id: 'polarity',
  mqm: 'accuracy/polarity',
  severity: 'critical',
  messages: ['negated', 'affirmed'],
  row({ target, others }, report) {
    if (others.length < 2) return
    const here = denials(target)
    const share = 0.8 * others.length
    const affirming = others.filter((cell) => anyDenials(cell) < here.length)
    // The denial that stands farthest from where any other version denies is the one too many.
    const relative = (cell: Cell, at: Span) => at[0] / Math.max(1, cell.text.length)
    const elsewhere = others.flatMap((cell) => denials(cell).map((at) => relative(cell, at)))
    const apart = (at: Span) => Math.min(1, ...elsewhere.map((place) => Math.abs(place - relative(target, at))))
    const [first] = [...here].sort((a, b) => apart(b) - apart(a))
    const silent = others.filter((cell) => anyDenials(cell) === 0)
    // Where denials stand on both sides only all versions together prove that one is too many.
    if (first && (silent.length >= share || affirming.length === others.length))
      report({
        messageId: 'negated',
        data: { here: target.quote(first), count: affirming.length, of: others.length },
        cell: target,
        span: [first[0], Math.min(target.clauseAt(first[0])[1], first[1] + (target.profile.spaced ? 24 : 6))],
        confidence: 0.85 * agreement(affirming.length, others.length),
      })
    const own = anyDenials(target)
    const denying = others.filter((cell) => denials(cell).length > own)
    if (own === 0 ? denying.length < share : denying.length < others.length) return
    const evidence = denying.flatMap((cell) => denials(cell).slice(0, 1).map((span) => ({ cell, span })))
    report({
      messageId: 'affirmed',
      data: { there: evidence.map(({ cell, span }) => cell.quote(span)), count: denying.length, of: others.length },
      cell: target,
      span: [0, target.text.length],
      evidence,
      confidence: 0.85 * agreement(denying.length, others.length),
    })
  },
})
