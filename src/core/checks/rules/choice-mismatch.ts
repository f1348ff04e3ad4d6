import type { Span } from '../../model/index.ts'
import { strangers, type Family } from '../choices.ts'
import { degree, direction, limit, margin } from '../data/choices/comparison.ts'
import { condition } from '../data/choices/condition.ts'
import { modality } from '../data/choices/modality.ts'
import { phase } from '../data/choices/phase.ts'
import { quantity } from '../data/choices/quantity.ts'
import { deadline, deixis, order, period } from '../data/choices/time.ts'
import { sentenceCheck } from '../define.ts'
import { agreement } from '../votes.ts'

/** The families, each with the message that tells its difference, and whether its choices are said of the words behind them. */
const families: readonly { readonly messageId: string; readonly family: Family; readonly bound: boolean }[] = [
  { messageId: 'modality', family: modality, bound: true },
  { messageId: 'condition', family: condition, bound: false },
  { messageId: 'quantity', family: quantity, bound: true },
  { messageId: 'direction', family: direction, bound: false },
  { messageId: 'degree', family: degree, bound: false },
  { messageId: 'degree', family: margin, bound: false },
  { messageId: 'limit', family: limit, bound: false },
  { messageId: 'period', family: period, bound: false },
  { messageId: 'deixis', family: deixis, bound: false },
  { messageId: 'order', family: order, bound: false },
  { messageId: 'order', family: deadline, bound: false },
  { messageId: 'phase', family: phase, bound: true },
]

/**
 * If for unless, most for few: of several things that exclude each other a sentence says one that no other version
 * says, where most of them say another, or where the words stand only when they are meant.
 */
export const choiceMismatch = sentenceCheck({
  id: 'choice-mismatch',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  messages: [...new Set(families.map(({ messageId }) => messageId)), 'alone'],
  row(view, report) {
    const { target, others } = view
    if (others.length < 3) return
    const told: Span[] = []
    for (const { messageId, family, bound } of families)
      for (const { span, against } of strangers(view, family, bound)) {
        if (told.some(([from, to]) => from < span[1] && span[0] < to)) continue
        told.push(span)
        const [first] = against
        const count = first ? against.length : others.length
        report({
          messageId: first ? messageId : 'alone',
          data: { here: target.quote(span), ...(first && { there: first.cell.quote(first.span) }), count, of: others.length },
          cell: target,
          span,
          evidence: against,
          confidence: (first ? 0.85 : 0.7) * agreement(count, others.length),
        })
      }
  },
})
