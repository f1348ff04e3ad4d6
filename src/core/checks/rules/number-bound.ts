import type { Span } from '../../model/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { anyDenials } from '../denial.ts'
import { boundsAt, counterparts, mayBeBounded, measures, saysBound, type Bounded, type Measure } from '../measures.ts'
import { agreement } from '../votes.ts'

/** A counterpart of a figure in another version, with the bounds at it. */
interface Stated {
  readonly one: Measure
  readonly bounds: readonly Bounded[]
}

interface Difference {
  readonly messageId: 'limit' | 'change' | 'added' | 'lost'
  readonly span: Span
  readonly evidence: readonly { readonly cell: Cell; readonly span: Span }[]
}

/** The places where the counterparts have a bound that some test holds for. */
const places = (stated: readonly Stated[], test: (bounded: Bounded) => boolean): { cell: Cell; span: Span }[] =>
  stated.flatMap(({ one, bounds }) => bounds.filter(test).slice(0, 1).map(({ span }) => ({ cell: one.cell, span })))

/** So many characters before a bound a denial may stand that turns it round. */
const reach = ({ profile }: Cell): number => (profile.spaced ? 40 : 12)

/** Whether a denial before a bound in its clause may turn it round: not be postponed for more than. */
const turned = (cell: Cell, [at]: Span): boolean => anyDenials(cell).some(({ verb, span: [start, end] }) => !verb && start >= cell.clauseAt(at)[0] && end <= at && at - end <= reach(cell))

/** A bound of the figure that most counterparts contradict and none has. */
function clash(measure: Measure, here: readonly Bounded[], stated: readonly Stated[], witnesses: number): Difference | null {
  for (const { bound, span } of here) {
    // To the half and by the half are the same.
    if (bound.of === 'change' && measure.value === 0.5) continue
    if (bound.of === 'limit' && turned(measure.cell, span)) continue
    if (here.some((other) => bound.against.includes(other.bound.id)) || places(stated, (other) => other.bound === bound).length > 0) continue
    const evidence = places(stated, (other) => bound.against.includes(other.bound.id)).filter(({ cell, span: at }) => !turned(cell, at))
    if (evidence.length >= witnesses * 0.8) return { messageId: bound.of, span, evidence }
  }
  return null
}

/** A bound right at the figure that no counterpart has, there or at another figure from which it may be understood (not less than 10 hours a day and 77 a week), or one that all have and the target may not have. */
function alone(measure: Measure, here: readonly Bounded[], stated: readonly Stated[]): Difference | null {
  const limits = (bounds: readonly Bounded[]) => bounds.filter(({ bound }) => bound.of === 'limit')
  const [own] = limits(here)
  const [theirs] = stated.flatMap(({ bounds }) => limits(bounds).filter(({ bound }) => bound.tells))
  if (own) {
    const added = own.bound.tells && measure.span[0] - own.span[1] <= 1 && stated.length >= 4 && stated.every(({ one, bounds }) => limits(bounds).length === 0 && !saysBound(one.cell, own.bound))
    return added ? { messageId: 'added', span: own.span, evidence: stated.map(({ one: { cell, span } }) => ({ cell, span })) } : null
  }
  if (!theirs || mayBeBounded(measure, theirs.bound)) return null
  const evidence = places(stated, ({ bound }) => bound === theirs.bound)
  return evidence.length === stated.length ? { messageId: 'lost', span: measure.span, evidence } : null
}

/** How the figure of the target differs from what the counterparts say of it, if it does. */
function difference(measure: Measure, { target, others }: RowView): Difference | null {
  const there = counterparts(measure, others)
  if (there.length < others.length * 0.8) return null
  const here = boundsAt(measure)
  const stated = there.map((one) => ({ one, bounds: boundsAt(one) }))
  // Where words take endings, that one is missing cannot be told by tables.
  return clash(measure, here, stated, others.length) ?? (target.profile.spaced ? null : alone(measure, here, stated))
}

/**
 * The same figure, but at least for at most, nearly for over, only for more than: the true figure lies on another side of
 * it. Or the same change, but to a figure for by a figure.
 */
export const numberBound = sentenceCheck({
  id: 'number-bound',
  mqm: 'accuracy/number',
  severity: 'major',
  messages: ['limit', 'change', 'added', 'lost'],
  row(view, report) {
    const { target, others } = view
    if (others.length < 3) return
    for (const measure of measures(target)) {
      const found = difference(measure, view)
      if (!found) continue
      const span: Span = [Math.min(found.span[0], measure.span[0]), Math.max(found.span[1], measure.span[1])]
      const [first] = found.evidence
      report({
        messageId: found.messageId,
        data: { here: target.quote(span), there: first ? first.cell.quote(first.span) : '', count: found.evidence.length, of: others.length },
        cell: target,
        span,
        evidence: found.evidence,
        confidence: (found.messageId === 'limit' || found.messageId === 'change' ? 0.9 : 0.7) * agreement(found.evidence.length, others.length),
      })
    }
  },
})
