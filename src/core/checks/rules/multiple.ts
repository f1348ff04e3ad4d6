import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { multiples } from '../data/multiples.ts'
import { sentenceCheck } from '../define.ts'
import { agreement } from '../votes.ts'

/** A place where a text says how many times as much, with every factor that it may mean. */
interface Factor {
  readonly span: Span
  readonly factors: readonly number[]
}

/** The multiples of a cell, in order. */
const factorsOf = (cell: Cell): readonly Factor[] =>
  cell.once('multiples', () =>
    (multiples[cell.profile.lang] ?? [])
      .flatMap(({ pattern, factors }) => Array.from(cell.text.matchAll(pattern), (match): Factor => ({ span: [match.index, match.index + match[0].length], factors: factors(match) })))
      .filter(({ factors }) => factors.length > 0)
      .filter(({ span }, at, all) => !all.some((other, index) => index !== at && other.span[0] <= span[0] && span[1] <= other.span[1] && other.span[1] - other.span[0] > span[1] - span[0]))
      .sort((a, b) => a.span[0] - b.span[0]),
  )

/** Three times as much for three times more, double for triple: the factor differs, counted as each language counts it. */
export const multiple = sentenceCheck({
  id: 'multiple',
  mqm: 'accuracy/number',
  severity: 'major',
  messages: ['factor'],
  row({ target, others }, report) {
    const own = factorsOf(target)
    if (others.length < 3 || own.length === 0) return
    own.forEach(({ span, factors }, at) => {
      const there = others.flatMap((cell) => {
        const found = factorsOf(cell)
        const one = found.length === own.length ? found[at] : undefined
        return one ? [{ cell, ...one }] : []
      })
      const [first] = there
      if (!first || there.length < others.length * 0.6) return
      // Three times higher may be three or four times as much; what all witnesses may mean is what they mean.
      const meant = first.factors.filter((factor) => there.every((one) => one.factors.includes(factor)))
      if (meant.length === 0 || meant.some((factor) => factors.includes(factor))) return
      report({
        messageId: 'factor',
        data: { here: target.quote(span), there: first.cell.quote(first.span), count: there.length, of: others.length },
        cell: target,
        span,
        evidence: there.map(({ cell, span: place }) => ({ cell, span: place })),
        confidence: 0.85 * agreement(there.length, others.length),
      })
    })
  },
})
