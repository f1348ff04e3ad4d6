import type { Span } from '../../model/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { gapOf, type Gap } from '../gaps.ts'
import { itemsOf } from '../items.ts'
import { contentWords, supported, weighty } from '../meaning.ts'
import { gap } from '../place.ts'
import { agreement } from '../votes.ts'

/** The share of the witnesses that must have an item. */
const most = 0.8

/** How likely it must be that something is missing. */
const likely = 0.72

/** An item, (a) (b) (c), that most witnesses have and of whose words the target has fewest, where its own items are one less. */
function lostItem({ target, others }: RowView): Gap | undefined {
  const own = itemsOf(target)
  const more = others.filter((cell) => itemsOf(cell).length === own.length + 1)
  if (own.length === 0 || more.length < others.length * most) return undefined
  const wordsOf = (cell: Cell, at: number) => contentWords(cell).filter((word) => weighty(word) && itemsOf(cell)[at] !== undefined && within(word.span, itemsOf(cell)[at]?.span))
  const said = (cell: Cell, at: number) => {
    const words = wordsOf(cell, at)
    return words.filter((word) => supported(word, target)).length / Math.max(1, words.length)
  }
  const [lost] = Array.from({ length: own.length + 1 }, (_, at) => ({ at, share: more.reduce((sum, cell) => sum + said(cell, at), 0) / more.length })).sort((a, b) => a.share - b.share)
  if (!lost) return undefined
  const [before, after] = [own[lost.at - 1], own[lost.at]]
  return { runs: more.map((cell) => wordsOf(cell, lost.at)), span: after ? gap(target, after.label[0], after.label[1]) : gap(target, before?.span[1], undefined), probability: 0.9 }
}

const within = ([start, end]: Span, outer: Span | undefined): boolean => outer !== undefined && outer[0] <= start && end <= outer[1]

/**
 * Words, a member of a list, an item or a clause that the other versions have and this one lacks: an item of most of
 * them has none here, or all that speaks for a gap together makes one likely.
 */
export const omission = sentenceCheck({
  id: 'omission',
  mqm: 'accuracy/omission',
  severity: 'major',
  messages: ['omitted'],
  row(view, report, knowledge) {
    const { target, others } = view
    if (others.length < 4 || target.text.length < 8) return
    const found = lostItem(view) ?? gapOf(view, knowledge, likely)
    if (!found) return
    report({
      messageId: 'omitted',
      data: { count: found.runs.length, of: others.length, there: (found.runs[0] ?? []).map((word) => word.cell.quote(word.span)) },
      cell: target,
      span: found.span,
      evidence: found.runs.flatMap((run) => {
        const [first, last] = [run[0], run.at(-1)]
        return first && last ? [{ cell: first.cell, span: [first.span[0], last.span[1]] as const }] : []
      }),
      confidence: found.probability * agreement(found.runs.length, others.length),
    })
  },
})
