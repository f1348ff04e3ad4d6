import type { Span } from '../../model/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { denials } from '../denial.ts'
import { agreement } from '../votes.ts'

/** How close, in characters, a denial stands before what it turns into its opposite. */
const nearby = (cell: Cell): number => (cell.profile.spaced ? 14 : 1)

/** Short words between spaces (*que*, *si*, до) are grammar in most places, whatever they mean in some. */
const grammarWord = 4
const isGrammar = (cell: Cell, [start, end]: Span): boolean => cell.profile.spaced && end - start <= grammarWord

/** The places of each sense of a group in a cell; where words stand unspaced, only whole words count. */
function senses(cell: Cell): ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>> {
  return cell.once('opposites', () => {
    const groups = new Map<string, Map<string, Span[]>>()
    for (const [entry, spans] of cell.entries) {
      if (entry.table !== 'sense' || !entry.confusable) continue
      // What is denied says the opposite of itself.
      const whole = spans.filter((span) => !isGrammar(cell, span) && cell.bounded(span) && !denials(cell).some((denial) => denial.span[1] <= span[0] && span[0] - denial.span[1] <= nearby(cell)))
      if (whole.length === 0) continue
      const group = groups.get(entry.group) ?? new Map<string, Span[]>()
      groups.set(entry.group, group.set(entry.id, whole))
    }
    return groups
  })
}

/** Cells whose only sense of a group is this one. */
const onlyWith = (cells: readonly Cell[], group: string, sense: string): Cell[] =>
  cells.filter((cell) => {
    const found = senses(cell).get(group)
    return found?.has(sense) && found.size === 1
  })

/** The sense that the witnesses have alone, where they have one of a group of which the target has another alone. */
function against({ target, others }: RowView, group: string): { sense: string; witnesses: Cell[]; here: readonly Span[] } | null {
  const own = senses(target).get(group)
  const [mine] = own ?? []
  if (!mine || own?.size !== 1 || mine[1].length !== 1) return null
  // One version that says what stands here is enough to doubt.
  if (others.some((cell) => senses(cell).get(group)?.has(mine[0]))) return null
  const candidates = [...new Set(others.flatMap((cell) => [...(senses(cell).get(group)?.keys() ?? [])]))]
  const ranked = candidates.map((sense) => ({ sense, witnesses: onlyWith(others, group, sense), here: mine[1] })).sort((a, b) => b.witnesses.length - a.witnesses.length)
  return ranked[0] ?? null
}

/**
 * The opposite of what the other versions say: up for down, before for after, support for oppose. In this sentence the
 * target has one member of a pair of opposites, most witnesses have the other, and none has both or the target's.
 */
export const opposites = sentenceCheck({
  id: 'opposites',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  messages: ['opposite'],
  row(view, report) {
    const { target, others } = view
    // One witness may have both words in mind, or a third.
    if (others.length < 2) return
    const taken: Span[] = []
    for (const group of senses(target).keys()) {
      const found = against(view, group)
      const [span] = found?.here ?? []
      if (!found || !span || found.witnesses.length < (others.length > 2 ? others.length * 0.75 : others.length)) continue
      if (taken.some(([start, end]) => start < span[1] && span[0] < end)) continue
      taken.push(span)
      const evidence = found.witnesses.flatMap((cell) => (senses(cell).get(group)?.get(found.sense) ?? []).slice(0, 1).map((at) => ({ cell, span: at })))
      const [first] = evidence
      report({
        messageId: 'opposite',
        data: { here: target.quote(span), there: first ? first.cell.quote(first.span) : '', count: found.witnesses.length, of: others.length },
        cell: target,
        span,
        evidence,
        confidence: 0.9 * agreement(found.witnesses.length, others.length),
      })
    }
  },
})
