import type { TaggedWord } from '../tagger.ts'
import { mannerWords } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'
import { endsClause, isNominal, isNoun, isVerb, tablePos } from '../tags.ts'

const degree = /^(?:更|更加|很|非常|十分|越来越|太|极其|相当|如此|过于)$/u
const modal = /^(?:应|应当|应该|必须|将|能够|可以|要|须|已|已经|正在|不断|继续)$/u
const manner = /^(?:a|ad|d|z|i|l)$/u
const obliging = /^(?:应|应当|应该|必须|须|可以|能够)$/u
const nominal = /^(?:n|p|m|q|r|u|f|s|x|eng)/u

/** Whether a word can only lead to a verb phrase: a modal verb, 并, an adverb other than one of degree. */
const adverbialLead = (word: TaggedWord | undefined): boolean => word !== undefined && (modal.test(word.text) || /^(?:并|并且|以|来|有权|可|而)$/u.test(word.text) || (word.tag === 'd' && !degree.test(word.text) && !/^(?:最|更为|同样|较|较为|最为|不|没|没有|都|也|还)$/u.test(word.text)))

/** Whether the adverbial before `at` and the verb after it are all that their clause has for a predicate: subject, adverbial, verb, object. */
function isPredicate(words: readonly TaggedWord[], at: number): boolean {
  let start = at - 2
  while (start >= 0 && /^(?:r|n|nr|ns|nt|nz|j)$/u.test(words[start]?.tag ?? '')) start--
  if (start >= 0 && !endsClause(words[start])) return false
  let end = at + 2
  while (isNominal(words[end]) && words[end]?.tag !== 'uj') end++
  return start < at - 2 && end > at + 2 && endsClause(words[end])
}

/**
 * 的, 地 and 得 confused: 地 before a noun or before nothing, 的 between an adverbial and its verb after a modal verb or
 * between a verb and its degree, 得 between a noun and its attribute.
 */
export const particleDe = rowCheck({
  id: 'particle-de',
  mqm: 'linguistic/grammar',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['no-verb', 'before-noun', 'before-verb', 'before-degree'],
  row({ target }, report) {
    const words = target.tagged ?? []
    words.forEach((word, at) => {
      const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]]
      if (!before || !next) return
      const put = (messageId: string, text: string | null, confidence: number, last = next) =>
        report({
          messageId,
          data: { here: word.text, there: text ?? '' },
          cell: target,
          span: [before.span[0], last.span[1]],
          suggestions: text ? [[{ span: word.span, text }]] : [],
          confidence,
        })
      if (word.text === '地' && word.tag === 'uv' && before.text.length > 1) {
        if (/^(?:并|并且|和|以及|及|或|的|，|。|；|、)$/u.test(next.text) && !nominal.test(before.tag)) put('no-verb', null, 0.85)
        else if (next.text.length > 1 && next.tag === 'n' && !manner.test(before.tag)) put('before-noun', '的', 0.85)
        else if (manner.test(before.tag) && isNoun(next) && next.text.length > 1 && (endsClause(after) || isNoun(after) || after?.tag === 'c' || after?.tag === 'uj')) {
          const pos = tablePos(target, next.span)
          if (pos.length > 0 && !pos.includes('v')) put('before-noun', '的', 0.85)
        }
      }
      if (word.text === '的' && mannerWords.has(before.text) && obliging.test(words[at - 2]?.text ?? '') && /^(?:vn|a)$/u.test(next.tag) && !endsClause(after) && after?.tag !== 'uj') put('before-verb', '地', 0.75)
      if (word.text === '的' && before.text.length > 1 && isVerb(next) && !endsClause(after) && after?.tag !== 'uj') {
        const lead = words[at - 2]
        const listed = lead?.text === '、' ? words[at - 4] : undefined
        if ((manner.test(before.tag) || mannerWords.has(before.text)) && adverbialLead(lead)) put('before-verb', '地', 0.8)
        else if (listed && (manner.test(before.tag) || before.tag === 'v') && /^(?:应|应当|必须|可以|可|有权|能够|并)$/u.test(listed.text)) put('before-verb', '地', 0.75)
        else if (before.tag === 'ad' && isPredicate(words, at)) put('before-verb', '地', 0.7)
      }
      if (word.text === '的' && /^vn?$/u.test(before.tag)) {
        if (degree.test(next.text) && after && /^(?:a|z|i|l)/u.test(after.tag) && (endsClause(words[at + 3]) || words[at + 3]?.text === '了')) put('before-degree', '得', 0.75, after)
        else if (/^(?:很|更|非常|不|太)[快好慢早晚大高远够错]$/u.test(next.text) && endsClause(after)) put('before-degree', '得', 0.75)
      }
      if (word.text === '得' && /^(?:n|m|q|r|f|s)/u.test(before.tag) && next.tag === 'n' && next.text.length > 1) put('before-noun', '的', 0.7)
    })
  },
})
