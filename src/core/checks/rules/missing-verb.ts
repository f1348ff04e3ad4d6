import { modalVerbs } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'
import { endsSentence, mayBePredicate } from '../tags.ts'

/** A modal verb and a preposition with its object, but no verb to the end of the sentence: 决策必须根据科学和经验数据。 */
export const missingVerb = rowCheck({
  id: 'missing-verb',
  mqm: 'linguistic/grammar',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['no-verb'],
  row({ target }, report) {
    const words = target.tagged ?? []
    words.forEach((word, at) => {
      if (!modalVerbs.has(word.text) || !/^(?:根据|按照|依据|依照|通过|以|为|对|对于|关于)$/u.test(words[at + 1]?.text ?? '')) return
      let end = at + 1
      while (end < words.length && end - at < 60 && !endsSentence(words[end])) end++
      const stop = words[end]
      const rest = words.slice(at + 1, end)
      if (words[at + 1]?.text === '以' && rest.some(({ text }) => text.startsWith('为'))) return
      if (stop?.text !== '。' || rest.length < 2 || rest.some((other, i) => mayBePredicate(other) || (other.tag === 'vn' && !/^(?:uj|n|vn|c)$/u.test(rest[i - 1]?.tag ?? '')))) return
      report({ messageId: 'no-verb', data: { here: word.text }, cell: target, span: [word.span[0], stop.span[0]], confidence: 0.75 })
    })
  },
})
