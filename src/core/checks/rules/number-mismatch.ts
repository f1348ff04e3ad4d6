import type { Span } from '../../model/index.ts'
import type { NumberMention } from '../../text/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { rowCheck } from '../define.ts'
import { months, parts } from '../measures.ts'
import { placeOf } from '../place.ts'
import { agreement, carried } from '../votes.ts'

/** Kinds of block whose numbers belong to the file and not to what it says. */
const unread: readonly string[] = ['toc', 'front', 'back']

const find = (cell: Cell, value: number): NumberMention | undefined => cell.numbers.find((mention) => mention.value === value || mention.also === value)
/** Whether a cell states a number as a part of a whole in words: half for 0.5, seven in ten for 70%. */
const inWords = (cell: Cell, number: number): boolean => parts(cell).some(({ value }) => value === number || Math.round(value * 100) === number)

/** The share of the witnesses that must state a part of a whole. */
const most = 0.8

/** Whether two values are the same but for rounding (a third, 33 per cent). */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.015 * Math.max(a, b)

/** The numbers by which a cell accuses: none that is too common, or a part of a fraction (7 in 10). */
const strong = (cell: Cell): NumberMention[] => cell.numbers.filter(({ weak, span }) => !weak && !parts(cell).some((part) => part.span[0] <= span[0] && span[1] <= part.span[1]))

/** The values that witnesses state and the target does not, with the mention of each witness. */
function missing({ target, others }: RowView): { value: number; mentions: { cell: Cell; mention: NumberMention }[] }[] {
  const values = new Set(others.flatMap((cell) => strong(cell).map(({ value }) => value)))
  return [...values]
    .filter((value) => !find(target, value) && !inWords(target, value) && !others.some((cell) => cell.numbers.some((mention) => mention.value === value && mention.also !== undefined && find(target, mention.also))))
    .map((value) => ({
      value,
      mentions: others.flatMap((cell) => {
        const mention = find(cell, value)
        return mention ? [{ cell, mention }] : []
      }),
    }))
}

/** A number in the witness that states it. */
interface Witnessed {
  readonly cell: Cell
  readonly mention: NumberMention
}

/** Months of the target that no witness names, where most name one and the same that the target does not. */
function otherMonths({ target, others }: RowView): { mention: NumberMention; first: Witnessed; instead: readonly Witnessed[] }[] {
  const named = others.map((cell) => ({ cell, own: months(cell) }))
  const own = months(target)
  return own.flatMap((mention) => {
    // A month may stand as a number in a date.
    if (others.some((cell) => find(cell, mention.value))) return []
    const lost = new Set(named.flatMap((witness) => witness.own.map(({ value }) => value)).filter((value) => !find(target, value)))
    const [instead] = [...lost].map((value) => named.flatMap((witness) => witness.own.filter((one) => one.value === value).slice(0, 1).map((one) => ({ cell: witness.cell, mention: one })))).sort((a, b) => b.length - a.length)
    const [first] = instead ?? []
    return instead && first && carried(instead.length, others.length) ? [{ mention, first, instead }] : []
  })
}

/** A part of a whole that most witnesses state in words and the target does not, with its place in each, and the one that the target has instead. */
function otherParts({ target, others }: RowView): { value: number; stated: { cell: Cell; span: Span }[]; instead: Span | undefined }[] {
  const said = (cell: Cell, value: number) => parts(cell).some((part) => same(part.value, value)) || cell.numbers.some((mention) => same(mention.value, value) || same(mention.value, value * 100))
  const values = others.flatMap((cell) => parts(cell).map(({ value }) => value)).filter((value, at, all) => all.findIndex((other) => same(other, value)) === at)
  return values.flatMap((value) => {
    if (said(target, value)) return []
    const stated = others.flatMap((cell) => parts(cell).filter((part) => same(part.value, value)).slice(0, 1).map(({ span }) => ({ cell, span })))
    const instead = parts(target).find((part) => part.span[1] - part.span[0] > 1 && !others.some((cell) => said(cell, part.value)))
    // Where words take endings, that a part is not stated cannot be told by their forms.
    return stated.length >= others.length * most && (instead || !target.profile.spaced) ? [{ value, stated, instead: instead?.span }] : []
  })
}

/** Numbers, years and percentages that the other versions state otherwise, or not at all. */
export const numberMismatch = rowCheck({
  id: 'number-mismatch',
  mqm: 'accuracy/number',
  severity: 'major',
  messages: ['number-differs', 'number-missing', 'number-extra'],
  row(view, report) {
    const { target, others } = view
    if (others.length === 0 || unread.includes(target.kind)) return
    const absent = missing(view).filter(({ mentions }) => carried(mentions.length, others.length))
    const lonely = strong(target).filter(({ value, also }) => !others.some((cell) => find(cell, value) || inWords(cell, value) || (also !== undefined && find(cell, also))))
    for (const mention of lonely) {
      const at = absent.findIndex(({ mentions }) => mentions.some(({ mention: { kind } }) => kind === mention.kind || kind === 'ordinal'))
      const [instead] = at >= 0 ? absent.splice(at, 1) : []
      if (instead)
        report({
          messageId: 'number-differs',
          data: { here: target.quote(mention.span), there: String(instead.value), count: instead.mentions.length, of: others.length },
          cell: target,
          span: mention.span,
          evidence: instead.mentions.map(({ cell, mention: { span } }) => ({ cell, span })),
          confidence: 0.98 * agreement(instead.mentions.length, others.length),
        })
      else if (mention.value >= 10 || (mention.value !== 1 && /\d/.test(target.quote(mention.span))))
        report({
          messageId: 'number-extra',
          data: { here: target.quote(mention.span), of: others.length },
          cell: target,
          span: mention.span,
          confidence: 0.85 * agreement(others.length, others.length),
        })
    }
    for (const { mention, first, instead } of otherMonths(view))
      report({
        messageId: 'number-differs',
        data: { here: target.quote(mention.span), there: first.cell.quote(first.mention.span), count: instead.length, of: others.length },
        cell: target,
        span: mention.span,
        evidence: instead.map(({ cell, mention: { span } }) => ({ cell, span })),
        confidence: 0.9 * agreement(instead.length, others.length),
      })
    if (others.length > 2)
      for (const { value, stated, instead } of otherParts(view))
        report({
          messageId: instead ? 'number-differs' : 'number-missing',
          data: { ...(instead && { here: target.quote(instead) }), there: stated[0] ? stated[0].cell.quote(stated[0].span) : String(value), count: stated.length, of: others.length },
          cell: target,
          span: instead ?? placeOf(stated.map((one) => [{ ...one, entries: [], content: [] }]), target),
          evidence: stated,
          confidence: 0.85 * agreement(stated.length, others.length),
        })
    for (const { value, mentions } of absent) {
      // One is said by an article, a singular or nothing at all.
      if (value === 1) continue
      if (mentions.every(({ mention }) => mention.weak) || mentions.filter(({ mention }) => !mention.weak).length * 2 < others.length) continue
      report({
        messageId: 'number-missing',
        data: { there: String(value), count: mentions.length, of: others.length },
        cell: target,
        span: placeOf(mentions.map(({ cell, mention: { span } }) => [{ cell, span, entries: [], content: [] }]), target),
        evidence: mentions.map(({ cell, mention: { span } }) => ({ cell, span })),
        confidence: 0.85 * agreement(mentions.length, others.length),
      })
    }
  },
})
