import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { functionWords } from '../meaning.ts'
import { agreement } from '../votes.ts'

const plain = (group: string): boolean => group === 'negation' || group === 'modality.mustnot' || group === 'modality.cannot'

/** The words that deny outright, one a clause: French *ne … pas* or Spanish *no … ni* deny once. */
function denials(cell: Cell): Span[] {
  return cell.once('denials', () => {
    const byClause = new Map<number, Span>()
    for (const { span, entries } of functionWords(cell)) {
      const clause = cell.clauseAt(span[0])[0]
      if (entries.some(({ group }) => plain(group)) && !byClause.has(clause)) byClause.set(clause, span)
    }
    return [...byClause.values()]
  })
}

/** Clauses that deny in any way: outright, by a verb that implies it, or by a prefix. */
function anyDenials(cell: Cell): number {
  const clauses = new Set(denials(cell).map(([start]) => cell.clauseAt(start)[0]))
  for (const { span, entries } of functionWords(cell)) if (entries.some(({ group }) => group.startsWith('negation'))) clauses.add(cell.clauseAt(span[0])[0])
  for (const match of cell.text.matchAll(new RegExp(cell.profile.denial, 'giu'))) clauses.add(cell.clauseAt(match.index)[0])
  return clauses.size
}

/**
 * A statement that is denied here and affirmed in the other versions, or the reverse: within a sentence the clauses
 * that deny are counted, strictly on the side that is said to deny and generously on the other.
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
    if (first && affirming.length >= share)
      report({
        messageId: 'negated',
        data: { here: target.quote(first), count: affirming.length, of: others.length },
        cell: target,
        span: [first[0], Math.min(target.clauseAt(first[0])[1], first[1] + (target.profile.spaced ? 24 : 6))],
        confidence: 0.85 * agreement(affirming.length, others.length),
      })
    const own = anyDenials(target)
    const denying = others.filter((cell) => denials(cell).length > own)
    if (denying.length < share) return
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
