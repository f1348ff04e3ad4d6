import type { Span } from '../../model/index.ts'
import type { Cell, RowView } from '../cell.ts'
import { stances, type Stance } from '../data/stances.ts'
import { sentenceCheck } from '../define.ts'
import { functionWords } from '../meaning.ts'
import { agreement } from '../votes.ts'

const byWord = new Map<string, Stance[]>()
for (const stance of stances) for (const word of stance.words) byWord.set(word, [...(byWord.get(word) ?? []), stance])

interface Taken {
  readonly stance: Stance
  readonly span: Span
}

/** Whether a word is the name of a month (15 May), with a digit beside it. */
const inDate = (cell: Cell, [start, end]: Span): boolean =>
  cell.numbers.some(({ kind, span }) => kind === 'month' && span[0] <= start && end <= span[1]) && (/\d\S{0,2}\s$/u.test(cell.text.slice(0, start)) || /^\s\d/u.test(cell.text.slice(end)))

/** The stances that a cell takes, in order. A part of a longer term (French *partie* in *État partie*) takes none. */
function taken(cell: Cell): readonly Taken[] {
  return cell.once('stances', () =>
    functionWords(cell)
      .map(({ span, entries }) => ({ span, of: [...new Set(entries.flatMap(({ id }) => byWord.get(id) ?? []))] }))
      .filter(({ of }) => of.length > 0)
      // 160多个 says more than 160.
      .filter(({ span }) => cell.profile.spaced || span[1] - span[0] < 2 || !cell.numbers.some((mention) => mention.span[1] === span[0]))
      .filter(({ span }) => !inDate(cell, span))
      .filter(({ span }) => !cell.outermost.some((term) => term.span[0] <= span[0] && span[1] <= term.span[1] && term.span[1] - term.span[0] > span[1] - span[0]))
      .flatMap(({ span, of }) => of.map((stance) => ({ stance, span }))),
  )
}

const takes = (cell: Cell, stance: Stance): boolean => taken(cell).some((one) => one.stance === stance)

/** A stance of the target with the places where the witnesses take one that excludes it. */
interface Clash extends Taken {
  readonly against: readonly { readonly cell: Cell; readonly span: Span }[]
}

/** Stances that no witness takes, where most take one that excludes it. */
function strangers({ target, others }: RowView): Clash[] {
  return taken(target)
    .filter(({ stance }) => !others.some((cell) => takes(cell, stance)))
    .flatMap(({ stance, span }) => {
      const rivals = stances.filter((rival) => stance.against.includes(rival.id) && !takes(target, rival))
      const [best] = rivals.map((rival) => others.flatMap((cell) => taken(cell).filter((one) => one.stance === rival).slice(0, 1).map((one) => ({ cell, span: one.span })))).sort((a, b) => b.length - a.length)
      return best && best.length >= others.length * 0.8 ? [{ stance, span, against: best }] : []
    })
}

/** Stances that differ from those of the witnesses in the same place of the same number of stances. */
function outOfLine({ target, others }: RowView): Clash[] {
  const line = (cell: Cell) => taken(cell).filter((one, at, all) => !all.some((other, index) => index !== at && other.span === one.span))
  const own = line(target)
  if (own.length < 2) return []
  const lines = others.map((cell) => ({ cell, steps: line(cell) })).filter(({ steps }) => steps.length === own.length)
  if (lines.length < others.length * 0.6) return []
  return own.flatMap(({ stance, span }, at) => {
    const there = lines.flatMap(({ cell, steps }) => (steps[at] && stance.against.includes(steps[at].stance.id) ? [{ cell, span: steps[at].span }] : []))
    const rest = own.every((step, index) => index === at || lines.every(({ steps }) => steps[index]?.stance === step.stance))
    return rest && there.length === lines.length ? [{ stance, span, against: there }] : []
  })
}

/**
 * Obligation for permission: a modal word takes a stance that no other version takes in this sentence, or in this place,
 * where most of them take one that excludes it.
 */
export const functionWord = sentenceCheck({
  id: 'function-word',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  messages: ['modality'],
  row(view, report) {
    const { target, others } = view
    if (others.length < 3) return
    const told: Span[] = []
    for (const { span, against } of [...strangers(view), ...outOfLine(view)]) {
      if (told.some(([from, to]) => from < span[1] && span[0] < to)) continue
      told.push(span)
      const [first] = against
      report({
        messageId: 'modality',
        data: { here: target.quote(span), there: first ? first.cell.quote(first.span) : '', count: against.length, of: others.length },
        cell: target,
        span,
        evidence: against,
        confidence: 0.8 * agreement(against.length, others.length),
      })
    }
  },
})
