import { clashes, prepositions, stressed, tangles } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'
import { isNoun } from '../tags.ts'
import type { TaggedWord } from '../tagger.ts'

/** Whether what follows two words lets the second one open a phrase inside what the first one leads to. */
function nests(word: TaggedWord, next: TaggedWord, rest: string): boolean {
  // 构成为残疾人提供服务的基础.
  if (next.text === '为') return /^[^，。；]*(?:提供|制定|设立|实现|促进|确保|采取|作出|开展|进行|而|编写|准备|拟订)/u.test(rest)
  if (next.text === '地') return next.tag !== 'uv'
  // 任何与此有关的物质, 以及和邻国的合作, 被具有约束力的协定取代, 向从联合国离职的人员.
  const leads = /^[与和由从]$/u.test(next.text) || word.text === '被' || prepositions.has(word.text)
  return leads && /^[^，。；：！？,;\n]{0,60}(?:[的所]|(?<!分)之)/u.test(rest)
}

/** Two function words that exclude each other, mostly side by side: two conjunctions, two prepositions, two modal verbs, two measure words. */
export const functionWordClash = rowCheck({
  id: 'function-word-clash',
  mqm: 'linguistic/grammar',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['clash'],
  row({ target }, report) {
    const words = target.tagged ?? []
    for (const pattern of tangles)
      for (const { index, 0: here, groups } of target.text.matchAll(pattern))
        report({ messageId: 'clash', data: { first: groups?.first ?? '', second: groups?.second ?? '' }, cell: target, span: [index, index + here.length], confidence: 0.8 })
    words.forEach((word, at) => {
      const next = words[at + 1]
      // The same word twice is a repetition, which has its own check.
      if (!next || next.text === word.text) return
      // 地 behind a noun is land: 泥炭地的.
      if (word.text === '地' && isNoun(words[at - 1])) return
      if (stressed.test(target.text.slice(next.span[0]))) return
      const two = prepositions.has(word.text) && prepositions.has(next.text) && word.tag === 'p' && next.tag === 'p'
      if ((!two && !clashes.some(([first, second]) => first.has(word.text) && second.has(next.text))) || nests(word, next, target.text.slice(next.span[1]))) return
      report({ messageId: 'clash', data: { first: word.text, second: next.text }, cell: target, span: [word.span[0], next.span[1]], confidence: 0.85 })
    })
  },
})
