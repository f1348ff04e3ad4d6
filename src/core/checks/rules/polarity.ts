import { rowCheck } from '../define.ts'
import { functionWords, type Word } from '../meaning.ts'
import type { Cell } from '../cell.ts'
import { agreement } from '../votes.ts'

const negations = (cell: Cell): Word[] => functionWords(cell).filter(({ entries }) => entries.every(({ group }) => group === 'negation'))

/** Whether a cell denies anything in any way: by a word, a verb that implies it, or a prefix. */
const denies = (cell: Cell): boolean => cell.profile.denial.test(cell.text) || functionWords(cell).some(({ entries }) => entries.some(({ group }) => group.startsWith('negation')))

/** A statement that is denied here and affirmed in the other versions, or the reverse. */
export const polarity = rowCheck({
  id: 'polarity',
  mqm: 'accuracy/polarity',
  severity: 'critical',
  messages: ['negated', 'affirmed'],
  row({ target, others }, report) {
    if (others.length < 2) return
    const [here, ...more] = negations(target)
    const share = 0.8 * others.length
    const affirming = others.filter((cell) => !denies(cell))
    if (here && more.length === 0 && affirming.length >= share)
      report({
        messageId: 'negated',
        data: { here: target.quote(here.span), count: affirming.length, of: others.length },
        cell: target,
        span: [here.span[0], Math.min(target.clauseAt(here.span[0])[1], here.span[1] + (target.profile.spaced ? 24 : 6))],
        confidence: 0.85 * agreement(affirming.length, others.length),
      })
    if (denies(target)) return
    const denying = others.flatMap((cell) => negations(cell).slice(0, 1).map(({ span }) => ({ cell, span })))
    if (denying.length >= share)
      report({
        messageId: 'affirmed',
        data: { there: denying.map(({ cell, span }) => cell.quote(span)), count: denying.length, of: others.length },
        cell: target,
        span: [0, target.text.length],
        evidence: denying,
        confidence: 0.85 * agreement(denying.length, others.length),
      })
  },
})
