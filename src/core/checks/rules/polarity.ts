import type { Span } from '../../model/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { anyDenials, denialCount, denials, denialsAround, denied, mayBeDenied, type Denial } from '../denial.ts'
import { contentWords, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** How many words after a denial are looked at to tell what it denies. */
const scope = 3

/** The words of another cell that may translate a word. */
const counterparts = (word: Word, other: Cell): readonly Word[] => contentWords(other).filter(({ entries }) => entries.some((entry) => word.entries.includes(entry)))

/** The witnesses that have what a denial denies, by whether they deny it too. */
function votes(target: Cell, denial: Denial, others: readonly Cell[]): { affirm: Cell[]; deny: Cell[] } {
  const [first, ...more] = denied(target, denial, scope)
  if (!first) return { affirm: [], deny: [] }
  // What a denial touches is what it denies.
  const words = first.span[0] === denial.span[1] ? [first] : [first, ...more]
  const affirm: Cell[] = []
  const deny: Cell[] = []
  for (const cell of others) {
    const answers = words.flatMap((word) => counterparts(word, cell))
    if (answers.length === 0) continue
    if (answers.some((answer) => mayBeDenied(cell, answer, scope))) deny.push(cell)
    else affirm.push(cell)
  }
  return { affirm, deny }
}

/** The first denial of the target whose words the witnesses affirm. */
function oneTooMany({ target, others }: RowView): { denial: Denial; affirm: readonly Cell[] } | null {
  for (const denial of denials(target)) {
    const { affirm, deny } = votes(target, denial, others)
    if (affirm.length >= others.length * 0.6 && deny.length <= (affirm.length >= 4 ? 1 : 0)) return { denial, affirm }
  }
  return null
}

/** The first word of the target that the witnesses deny and nothing here does, wherever it stands. */
function oneTooFew({ target, others }: RowView): { word: Word; deny: readonly { cell: Cell; denial: Denial }[] } | null {
  const words = contentWords(target)
  for (const word of words) {
    if (words.some((other) => (other === word || other.entries.some((entry) => word.entries.includes(entry))) && (mayBeDenied(target, other) || denialsAround(target, other).length > 0))) continue
    const deny = others.flatMap((cell) => {
      const answers = counterparts(word, cell)
      const denial = anyDenials(cell).find((one) => one.by !== 'part' && denied(cell, one, 2).some((answer) => answers.includes(answer)))
      return denial ? [{ cell, denial }] : []
    })
    const affirmed = others.filter((cell) => counterparts(word, cell).length > 0 && !deny.some((one) => one.cell === cell)).length
    const outright = deny.filter(({ denial }) => denial.by === 'outright').length
    if (deny.length >= others.length * (affirmed === 0 ? 0.6 : 0.8) && outright >= 2 && outright >= deny.length * 0.4) return { word, deny }
  }
  return null
}

/** The words after a denial in its clause, as far as a flag should reach. */
const flagged = (target: Cell, span: Span): Span => [span[0], Math.min(target.clauseAt(span[0])[1], span[1] + (target.profile.spaced ? 24 : 6))]

/**
 * A statement that is denied here and affirmed in the other versions, or the reverse. What a denial denies is looked up
 * in the other versions; where that cannot be told the denials of the sentence are counted, strictly on the side that is
 * said to deny and generously on the other.
 */
export const polarity = sentenceCheck({
  id: 'polarity',
  mqm: 'accuracy/polarity',
  severity: 'critical',
  messages: ['negated', 'affirmed'],
  row(view, report) {
    const { target, others } = view
    if (others.length < 2) return
    const share = 0.8 * others.length
    const silent = others.filter((cell) => denialCount(cell) === 0)
    // Where denials are written on to words or have several parts, only their number can be trusted.
    const many = target.profile.spaced ? null : oneTooMany(view)
    const [first] = denials(target)
    const here = many?.denial ?? (silent.length >= share ? first : undefined)
    if (here) {
      const count = many?.affirm.length ?? silent.length
      report({ messageId: 'negated', data: { here: target.quote(here.span), count, of: others.length }, cell: target, span: flagged(target, here.span), confidence: 0.85 * agreement(count, others.length) })
    }
    const few = oneTooFew(view)
    const denying = denialCount(target) === 0 ? others.filter((cell) => denials(cell).length > 0) : []
    const evidence = few?.deny.map(({ cell, denial: { span } }) => ({ cell, span })) ?? (denying.length >= share ? denying.flatMap((cell) => denials(cell).slice(0, 1).map(({ span }) => ({ cell, span }))) : [])
    if (evidence.length === 0) return
    report({
      messageId: 'affirmed',
      data: { there: evidence.map(({ cell, span }) => cell.quote(span)), count: evidence.length, of: others.length },
      cell: target,
      span: few ? [Math.max(target.clauseAt(few.word.span[0])[0], few.word.span[0] - 8), few.word.span[1]] : [0, target.text.length],
      evidence,
      confidence: 0.85 * agreement(evidence.length, others.length),
    })
  },
})
