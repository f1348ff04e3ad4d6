import type { Span } from '../../model/index.ts'
import type { Entry } from '../../terms/index.ts'
import type { Cell } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { agreement, carried } from '../votes.ts'

interface Found {
  readonly senses: readonly string[]
  readonly span: Span
}

/** For each group of names that get mixed up, where a cell has which of its members. */
function groups(cell: Cell): Map<string, Found[]> {
  const out = new Map<string, Found[]>()
  for (const { span, values } of cell.senses) {
    const byGroup = new Map<string, Set<string>>()
    for (const { of } of values) if (isName(of)) byGroup.set(of.group, (byGroup.get(of.group) ?? new Set()).add(of.id))
    for (const [word, senses] of byGroup) out.set(word, [...(out.get(word) ?? []), { senses: [...senses], span }])
  }
  return out
}

const isName = ({ kind }: Entry) => kind === 'confusable'

/**
 * Two things with two names in the other versions and one name here: Commission and Council both 委员会. Within one
 * row of sentences the witnesses tell two members of a group apart, and the target has one member as often.
 */
export const collapsedNames = sentenceCheck({
  id: 'collapsed-names',
  mqm: 'terminology/wrong-term',
  severity: 'critical',
  messages: ['collapsed'],
  row({ target, others }, report) {
    if (others.length === 0) return
    for (const [word, places] of groups(target)) {
      const own = new Set(places.flatMap(({ senses }) => senses))
      // Two words for one of the things are hardly one name for both.
      if (places.length < 2 || own.size > (places[0]?.senses.length ?? 0) || new Set(places.map(({ span }) => target.quote(span))).size > 1) continue
      const witnesses = others.flatMap((cell) => {
        const found = groups(cell).get(word) ?? []
        const kinds = new Set(found.flatMap(({ senses }) => (senses.length === 1 ? senses : [])))
        const foreign = found.filter(({ senses }) => !senses.some((sense) => own.has(sense)))
        return kinds.size >= 2 && foreign.length > 0 && found.length <= places.length ? [{ cell, found, foreign }] : []
      })
      if (!carried(witnesses.length, others.length)) continue
      // The place that stands where the witnesses have the other name.
      const share = (cell: Cell, at: Span) => (at[0] + at[1]) / 2 / Math.max(1, cell.text.length)
      const aims = witnesses.flatMap(({ cell, foreign }) => foreign.map((place) => share(cell, place.span)))
      const aim = aims.reduce((sum, at) => sum + at, 0) / aims.length
      const distance = ({ span }: Found) => Math.abs(share(target, span) - aim)
      const [nearest] = [...places].sort((a, b) => distance(a) - distance(b))
      if (!nearest) continue
      const [first] = witnesses
      report({
        messageId: 'collapsed',
        data: {
          here: [...new Set(places.map(({ span }) => target.quote(span)))],
          there: first ? [...new Set(first.found.map(({ span }) => first.cell.quote(span)))] : [],
          count: witnesses.length,
          of: others.length,
        },
        cell: target,
        span: nearest.span,
        evidence: witnesses.flatMap(({ cell, found }) => found.map(({ span }) => ({ cell, span }))),
        confidence: 0.97 * agreement(witnesses.length, others.length) + 0.02,
      })
    }
  },
})
