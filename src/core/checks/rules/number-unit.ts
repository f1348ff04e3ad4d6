import { sentenceCheck } from '../define.ts'
import { counterparts, measures, unitAt } from '../measures.ts'
import { agreement } from '../votes.ts'

/** The same figure in another unit: percent for percentage points, days for weeks, hectares for square kilometres. */
export const numberUnit = sentenceCheck({
  id: 'number-unit',
  mqm: 'accuracy/number',
  severity: 'major',
  messages: ['unit'],
  row({ target, others }, report) {
    if (others.length < 3) return
    for (const measure of measures(target)) {
      const here = unitAt(measure)
      if (!here) continue
      const there = counterparts(measure, others).flatMap((one) => {
        const found = unitAt(one)
        return found ? [{ cell: one.cell, ...found }] : []
      })
      const [first] = there
      if (!first || there.some(({ unit }) => unit !== first.unit) || first.unit === here.unit || first.unit.kind !== here.unit.kind || there.length < others.length * 0.6) continue
      report({
        messageId: 'unit',
        data: { here: target.quote([measure.span[0], here.span[1]]), there: first.cell.quote(first.span).trim(), count: there.length, of: others.length },
        cell: target,
        span: [measure.span[0], here.span[1]],
        evidence: there.map(({ cell, span }) => ({ cell, span })),
        confidence: 0.9 * agreement(there.length, others.length),
      })
    }
  },
})
