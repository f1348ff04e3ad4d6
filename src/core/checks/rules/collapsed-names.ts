import type { Span } from '../../model/index.ts'
import type { Sense } from '../../terms/index.ts'
import type { Cell } from '../cell.ts'
import { rowCheck } from '../define.ts'
import { agreement, carried } from '../votes.ts'

interface Found {
  readonly senses: readonly string[]
  readonly span: Span
}

const within = (inner: Span, spans: readonly Span[]) => spans.some(([start, end]) => start <= inner[0] && inner[1] <= end)

/** For each group of names that get mixed up, where a cell's spans have which of its members. */
function groups(cell: Cell, spans: readonly Span[]): Map<string, Found[]> {
  const out = new Map<string, Found[]>()
  for (const { span, values } of cell.senses) {
    if (!within(span, spans)) continue
    const byGroup = new Map<string, Set<string>>()
    for (const { of } of values) if (isName(of)) byGroup.set(of.word, (byGroup.get(of.word) ?? new Set()).add(of.sense))
    for (const [word, senses] of byGroup) out.set(word, [...(out.get(word) ?? []), { senses: [...senses], span }])
  }
  return out
}

const isName = ({ kind }: Sense) => kind === 'confusable'

/**
 * Two things with two names in the other versions and one name here: Commission and Council both 委员会. Within one
 * row of sentences the witnesses tell two members of a group apart, and the target has one member as often.
 */
export const collapsedNames = rowCheck({
  id: 'collapsed-names',
  mqm: 'terminology/wrong-term',
  severity: 'critical',
  messages: ['collapsed'],
  row(view, report) {
    const { target, others } = view
    if (others.length === 0) return
    const repeats = [...groups(target, [[0, target.text.length]])].some(([, places]) => places.length > 1)
    if (!repeats) return
    for (const row of view.sentenceRows) {
      const here = groups(target, row.get(target) ?? [])
      for (const [word, places] of here) {
        if (places.length < 2 || new Set(places.flatMap(({ senses }) => senses)).size > places[0]!.senses.length) continue
        const own = new Set(places.flatMap(({ senses }) => senses))
        const witnesses = others.flatMap((cell) => {
          const found = groups(cell, row.get(cell) ?? []).get(word) ?? []
          const kinds = new Set(found.flatMap(({ senses }) => (senses.length === 1 ? senses : [])))
          const foreign = found.filter(({ senses }) => !senses.some((sense) => own.has(sense)))
          return kinds.size >= 2 && foreign.length > 0 && found.length <= places.length ? [{ cell, found, foreign }] : []
        })
        if (!carried(witnesses.length, others.length)) continue
        // The place that stands where the witnesses have the other name.
        const share = (cell: Cell, at: Span) => (at[0] + at[1]) / 2 / Math.max(1, cell.text.length)
        const aims = witnesses.flatMap(({ cell, foreign }) => foreign.map((place) => share(cell, place.span)))
        const aim = aims.reduce((sum, at) => sum + at, 0) / aims.length
        const span = places.map((place) => place.span).sort((a, b) => Math.abs(share(target, a) - aim) - Math.abs(share(target, b) - aim))[0] ?? ([0, 0] as const)
        report({
          messageId: 'collapsed',
          data: {
            here: [...new Set(places.map((place) => target.quote(place.span)))],
            there: [...new Set(witnesses[0]?.found.map(({ span: at }) => witnesses[0]?.cell.quote(at) ?? ''))],
            count: witnesses.length,
            of: others.length,
          },
          cell: target,
          span,
          evidence: witnesses.flatMap(({ cell, found }) => found.map(({ span: at }) => ({ cell, span: at }))),
          confidence: 0.97 * agreement(witnesses.length, others.length) + 0.02,
        })
      }
    }
  },
})
