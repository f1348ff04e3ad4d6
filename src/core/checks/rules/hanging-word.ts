import { hangingWords, mayEnd } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'
import { endsClause } from '../tags.ts'

/**
 * A clause that ends in a word which must govern or join something after it (致力于。): what followed was lost. A
 * preposition before a mark of quotation or a list is not at its end.
 */
export const hangingWord = rowCheck({
  id: 'hanging-word',
  mqm: 'linguistic/grammar',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['hanging'],
  row({ target }, report) {
    const words = target.tagged ?? []
    words.forEach((word, at) => {
      const next = words[at + 1]
      if (!hangingWords.has(word.text) || mayEnd.has(word.text) || !next || !endsClause(next) || /^[：:…\n]$/u.test(next.text)) return
      report({ messageId: 'hanging', data: { here: word.text }, cell: target, span: [words[Math.max(0, at - 1)]?.span[0] ?? word.span[0], next.span[1]], confidence: 0.85 })
    })
  },
})
