import type { Cell } from '../cell.ts'
import { modals } from '../data/zh.ts'
import { sentenceCheck } from '../define.ts'

const opening = new RegExp(`(?<![面针相绝反应核])对于?(?:${modals.join('|')})`, 'gu')

/** Members of the longest list that a text's coordination marks and words build. */
function members(cell: Cell): number {
  const { marks, words } = cell.profile.coordination
  const text = ` ${cell.text.toLowerCase()} `
  const bounded = words.map((word) => (cell.profile.spaced ? ` ${word} ` : word))
  return 1 + [...text].filter((unit) => marks.includes(unit)).length + bounded.reduce((sum, word) => sum + text.split(word).length - 1, 0)
}

/**
 * An attributive that has swallowed a list: 对 + a whole clause with a modal verb + a coordination + 的 + head. Parallel
 * members of the original have become one nested modifier of the last noun.
 */
export const swallowedCoordination = sentenceCheck({
  id: 'swallowed-coordination',
  mqm: 'linguistic/unintelligible',
  severity: 'critical',
  applies: ({ script }) => script === 'Han',
  messages: ['swallowed'],
  row({ target, others }, report) {
    for (const match of target.text.matchAll(opening)) {
      const [, end] = target.clauseAt(match.index)
      const phrase = target.text.slice(match.index, end)
      const nesting = phrase.split('的').length - 1
      const joins = phrase.match(/[、和与及]/gu)?.length ?? 0
      if (nesting < 2 || joins < 2 || phrase.length < 14) continue
      const witnesses = others.filter((cell) => members(cell) >= 3).map((cell) => ({ cell, span: [0, cell.text.length] as const }))
      report({
        messageId: 'swallowed',
        data: { nesting, of: others.length, count: witnesses.length },
        cell: target,
        span: [match.index, end],
        evidence: witnesses,
        confidence: Math.min(0.97, 0.7 + 0.1 * witnesses.length),
      })
    }
  },
})
