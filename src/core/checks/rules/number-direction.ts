import type { NumberMention } from '../../text/index.ts'
import type { Cell } from '../cell.ts'
import { changes } from '../data/changes.ts'
import { rowCheck } from '../define.ts'

/** How many characters before a figure, and between two, can belong to what is said of them. */
const reach = 80

/** Four digits without a mark between them are taken for a year. */
const isYear = ({ text }: Cell, { span: [start, end] }: NumberMention): boolean => /^\d{4}$/u.test(text.slice(start, end))

/** Words that count persons are one unit. */
const persons = '名人位'

/** What a figure counts, empty where it is left unsaid; between spaces a word of grammar may follow it. */
function unit({ text, profile }: Cell, { kind, span: [, end] }: NumberMention): string {
  if (kind === 'percent' || profile.spaced) return kind
  const next = /^\s?(\p{L})/u.exec(text.slice(end, end + 2))?.[1] ?? ''
  return next !== '' && persons.includes(next) ? persons : next
}

/** Whether two figures may count the same thing. */
const comparable = (a: string, b: string): boolean => a === b || a === '' || b === ''

/**
 * A figure that is said to rise to a lower one, or to lie above a higher one (从31万增至13万): of the word and the
 * figures one is wrong. The text alone shows it.
 */
export const numberDirection = rowCheck({
  id: 'number-direction',
  mqm: 'accuracy/number',
  severity: 'major',
  messages: ['contrary'],
  row({ target }, report) {
    const ways = changes[target.profile.lang] ?? []
    const figures = target.numbers.filter((number) => (number.kind === 'number' || number.kind === 'percent') && !isYear(target, number))
    figures.forEach((first, at) => {
      const second = figures[at + 1]
      if (!second || first.value === second.value || !comparable(unit(target, first), unit(target, second))) return
      const [before, between] = [target.text.slice(Math.max(0, first.span[0] - reach), first.span[0]), target.text.slice(first.span[1], second.span[0])]
      if (between.length > reach) return
      for (const way of ways) {
        const said = way.between.exec(between)
        if (!said || (way.before && !way.before.test(before))) continue
        const up = said.groups?.up !== undefined
        // What rises goes from the lower to the higher; what lies above another is the higher one.
        const rises = way.before === undefined ? first.value > second.value : second.value > first.value
        if (up === rises) continue
        const span = [first.span[0], second.span[1]] as const
        report({ messageId: 'contrary', data: { here: target.quote(span) }, cell: target, span, confidence: 0.9 })
      }
    })
  },
})
