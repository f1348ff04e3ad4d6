import { clashes, prepositions } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'

/** How far the noun of an attributive may stand behind its preposition, in characters. */
const reach = 60

/** 把 makes something the object of what is done, 被 its subject; a clause has one of them. */
const disposalAndPassive = /(?<![拖车火刀手门一两几数])把(?![握手关控])[^，。；：,;的]{1,20}(?:的[^，。；：,;的]{1,12})?被(?=\p{Script=Han}{2})(?![^，。；：,;]{1,12}的)/gu

/** Two function words side by side that exclude each other: two conjunctions, two prepositions, two modal verbs. */
export const functionWordClash = rowCheck({
  id: 'function-word-clash',
  mqm: 'linguistic/grammar',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['clash'],
  row({ target }, report) {
    const words = target.tagged ?? []
    for (const { index, 0: here } of target.text.matchAll(disposalAndPassive))
      report({ messageId: 'clash', data: { first: '把', second: '被' }, cell: target, span: [index, index + here.length], confidence: 0.8 })
    words.forEach((word, at) => {
      const next = words[at + 1]
      // The same word twice is a repetition, which has its own check.
      if (!next || next.text === word.text) return
      // 并 before a denial only strengthens it: 呼吁的并不是.
      if (next.text === '并' && /^[不非没未无]/u.test(words[at + 2]?.text ?? '')) return
      const two = prepositions.has(word.text) && prepositions.has(next.text) && word.tag === 'p' && next.tag === 'p'
      const attributive = () => /^[^，。；：！？,;\n]*[的之所]/u.test(target.text.slice(next.span[1], next.span[1] + reach))
      if (!clashes.some(([first, second]) => first.has(word.text) && second.has(next.text)) && (!two || attributive())) return
      report({ messageId: 'clash', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], next.span[1]], confidence: 0.85 })
    })
  },
})
