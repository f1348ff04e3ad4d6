import { rowCheck } from '../define.ts'
import { functionWords, type Word } from '../meaning.ts'
import type { Cell } from '../cell.ts'
import { agreement } from '../votes.ts'

const negations = (cell: Cell): Word[] => functionWords(cell).filter(({ entries }) => entries.every(({ group }) => group.startsWith('negation')))

/** A statement that is denied here and affirmed in the other versions, or the reverse. */
export const polarity = rowCheck({
  id: 'polarity',
  mqm: 'accuracy/polarity',
  severity: 'critical',
  messages: ['negated', 'affirmed'],
  row({ target, others }, report) {
    if (others.length < 2) return
    const here = negations(target)
    const there = others.map((cell) => ({ cell, words: negations(cell) }))
    const [without, having] = [there.filter(({ words }) => words.length === 0), there.filter(({ words }) => words.length > 0)]
    const share = 0.8 * others.length
    if (here.length === 1 && here[0] && without.length >= share)
      report({
        messageId: 'negated',
        data: { here: target.quote(here[0].span), count: without.length, of: others.length },
        cell: target,
        span: target.clauseAt(here[0].span[0]),
        confidence: 0.6 * agreement(without.length, others.length),
      })
    else if (here.length === 0 && having.length >= share)
      report({
        messageId: 'affirmed',
        data: { there: having.map(({ cell, words }) => (words[0] ? cell.quote(words[0].span) : '')), count: having.length, of: others.length },
        cell: target,
        span: [0, target.text.length],
        evidence: having.flatMap(({ cell, words }) => words.slice(0, 1).map(({ span }) => ({ cell, span }))),
        confidence: 0.6 * agreement(having.length, others.length),
      })
  },
})
