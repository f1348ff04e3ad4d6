import type { Span } from '../../model/index.ts'
import { sentenceCheck } from '../define.ts'
import type { Cell } from '../cell.ts'
import { boundsAt, counterparts, mayBeBounded, measures, type Bounded, type Measure } from '../measures.ts'
import { agreement } from '../votes.ts'

/** Where every witness sets one bound to a figure that the target may leave without any. */
function lost(measure: Measure, stated: readonly { readonly one: Measure; readonly bounds: readonly Bounded[] }[]): { cell: Cell; span: Span }[] {
  const [first] = stated.flatMap(({ bounds }) => bounds)
  if (!first || first.bound.id === 'about' || first.bound.id === 'only') return []
  const evidence = stated.flatMap(({ one, bounds }) => bounds.filter(({ bound }) => bound === first.bound).slice(0, 1).map(({ span }) => ({ cell: one.cell, span })))
  return evidence.length === stated.length && !mayBeBounded(measure, first.bound) ? evidence : []
}

/** The same figure, but at least for at most, nearly for over, only for more than: the true figure lies on another side of it. */
export const numberBound = sentenceCheck({
  id: 'number-bound',
  mqm: 'accuracy/number',
  severity: 'major',
  messages: ['bound', 'added', 'lost'],
  row({ target, others }, report) {
    if (others.length < 3) return
    for (const measure of measures(target)) {
      const here = boundsAt(measure)
      const there = counterparts(measure, others)
      if (there.length < others.length * 0.8) continue
      const stated = there.map((one) => ({ one, bounds: boundsAt(one) }))
      if (here.length === 0) {
        const evidence = target.profile.spaced ? [] : lost(measure, stated)
        const [first] = evidence
        if (first)
          report({
            messageId: 'lost',
            data: { here: target.quote(measure.span), there: first.cell.quote(first.span), count: evidence.length, of: others.length },
            cell: target,
            span: measure.span,
            evidence,
            confidence: 0.7 * agreement(evidence.length, others.length),
          })
        continue
      }
      for (const { bound, span } of here) {
        if (here.some((other) => bound.against.includes(other.bound.id))) continue
        if (stated.some(({ bounds }) => bounds.some((other) => other.bound === bound))) continue
        const rivals = stated.flatMap(({ one, bounds }) => bounds.filter((other) => bound.against.includes(other.bound.id)).slice(0, 1).map((other) => ({ cell: one.cell, span: other.span })))
        const clash = rivals.length >= others.length * 0.8
        // What no other version says must stand right at the figure.
        if (!clash && (there.some((one) => mayBeBounded(one, bound)) || target.profile.spaced || measure.span[0] - span[1] > 1 || there.length < 4 || stated.some(({ bounds }) => bounds.length > 0))) continue
        const flagged: Span = [Math.min(span[0], measure.span[0]), Math.max(span[1], measure.span[1])]
        const [first] = rivals
        report({
          messageId: clash ? 'bound' : 'added',
          data: { here: target.quote(flagged), ...(first && { there: first.cell.quote(first.span) }), count: clash ? rivals.length : there.length, of: others.length },
          cell: target,
          span: flagged,
          evidence: clash ? rivals : there.map(({ cell, span: at }) => ({ cell, span: at })),
          confidence: (clash ? 0.9 : 0.7) * agreement(clash ? rivals.length : there.length, others.length),
        })
        break
      }
    }
  },
})
