import type { TaggedWord } from '../tagger.ts'
import { lightSupports, mannerWords, predicateOnly } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'
import { endsClause, isNominal, isNoun, isVerb, tablePos } from '../tags.ts'

const degree = /^(?:更|更加|很|非常|十分|越来越|太|极其|相当|如此|过于)$/u
const modal = /^(?:应|应当|应该|必须|将|能够|可以|要|须|已|已经|正在|不断|继续)$/u
const manner = /^(?:a|ad|d|z|i|l)$/u
const obliging = /^(?:应|应当|应该|必须|须|可以|能够)$/u
/** What makes the name of a place with 地. */
const place = /(?:籍|驻|产|属|住|源|在|营|基|发|集结)$/u
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

/** Whether what stands before a particle says how something is done: a word of manner, or 不…, 无… and the like. */
function isManner(words: readonly TaggedWord[], at: number): boolean {
  const [before, lead] = [words[at - 1], words[at - 2]]
  if (!before || before.text.length < 2) return false
  return mannerWords.has(before.text) || /^(?:a|ad|d|z)$/u.test(before.tag) || /^(?:不|无|毫)\p{Script=Han}{2,3}$/u.test(before.text) || (before.tag === 'v' && /^[不未无]$/u.test(words[at - 3]?.text ?? '') && /^[加受经]$/u.test(lead?.text ?? ''))
}

/** Whether the verb behind an adverbial with 的 is the only verb of its clause, with a subject before and an object behind it. */
function standsAlone(words: readonly TaggedWord[], at: number): boolean {
  let start = at - 1
  // The adverbial itself may be a list.
  while (words[start - 1]?.text === '、' && /^(?:a|ad|d|z|b)$/u.test(words[start - 2]?.tag ?? '')) start -= 2
  let subject = start - 1
  while (subject >= 0 && /^(?:r|n|nr|ns|nt|nz|j|c|m|q|uj|b|d)$/u.test(words[subject]?.tag ?? '')) subject--
  const free = subject < 0 || (endsClause(words[subject]) && words[subject]?.text !== '、')
  if (!free || !words.slice(subject + 1, start).some((word) => /^(?:n|nt|ns|r)$/u.test(word.tag)) || words[start - 1]?.tag === 'uj' || words[start - 1]?.tag === 'm') return false
  let end = at + 2
  while (isNominal(words[end]) && words[end]?.tag !== 'uj' && !endsClause(words[end])) end++
  return end > at + 2 && endsClause(words[end])
}

/** Whether a light verb in the clause before lends its form to the noun that ends it: 进行迅速、公正的调查. */
function supported(words: readonly TaggedWord[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const word = words[i]
    if (!word || (endsClause(word) && word.text !== '、')) return false
    if (lightSupports.has(word.text)) return true
    if (i < at - 1 && !/^(?:a|ad|d|z|b|n|nr|c)$/u.test(word.tag) && word.text !== '、') return false
  }
  return false
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
        else if (next.text.length > 1 && next.tag === 'n' && !manner.test(before.tag) && !place.test(before.text) && !(isNoun(after) && tablePos(target, next.span).includes('v'))) put('before-noun', '的', 0.85)
        else if (manner.test(before.tag) && isNoun(next) && next.text.length > 1 && (endsClause(after) || isNoun(after) || /^(?:c|uj|f)$/u.test(after?.tag ?? ''))) {
          const pos = tablePos(target, next.span)
          if ((pos.length > 0 || after?.tag === 'f') && !pos.includes('v')) put('before-noun', '的', 0.85)
        }
      }
      if (word.text === '的' && mannerWords.has(before.text) && obliging.test(words[at - 2]?.text ?? '') && /^(?:vn|a)$/u.test(next.tag) && !endsClause(after) && after?.tag !== 'uj') put('before-verb', '地', 0.75)
      if (word.text === '的' && before.text.length > 1 && isVerb(next) && !endsClause(after) && after?.tag !== 'uj' && !/^[和与及]$/u.test(after?.text ?? '')) {
        const lead = words[at - 2]
        const listed = lead?.text === '、' ? words[at - 4] : undefined
        if ((manner.test(before.tag) || mannerWords.has(before.text)) && adverbialLead(lead)) put('before-verb', '地', 0.8)
        else if (listed && (manner.test(before.tag) || before.tag === 'v') && /^(?:应|应当|必须|可以|可|有权|能够|并)$/u.test(listed.text)) put('before-verb', '地', 0.75)
        else if (before.tag === 'ad' && isPredicate(words, at)) put('before-verb', '地', 0.7)
      }
      if (word.text === '的' && isManner(words, at)) {
        if (predicateOnly.has(next.text) && next.tag !== 'd' && !endsClause(after)) put('before-verb', '地', 0.8)
        else if (/^vn?$/u.test(next.tag) && next.text.length > 1 && (/^[在到至为成]$/u.test(after?.text ?? '') || after?.tag === 'ul') && words[at + 3] && !endsClause(words[at + 3])) put('before-verb', '地', 0.75)
        else if (isVerb(next) && next.text.length > 1 && /^(?:其|他们|该|此类|任何|所有|一切|各|各国|各项|这些|本国|自己|彼此)$/u.test(after?.text ?? '')) put('before-verb', '地', 0.75)
        else if (next.tag === 'v' && next.text.length > 1 && standsAlone(words, at)) put('before-verb', '地', 0.7)
      }
      if (word.text === '地' && word.tag === 'uv' && /^vn?$/u.test(next.tag) && (endsClause(after) || after?.tag === 'c') && supported(words, at)) put('before-noun', '的', 0.75)
      if (word.text === '得' && before.text.length > 1 && predicateOnly.has(next.text) && !endsClause(after)) put('before-verb', '地', 0.75)
      if (word.text === '的' && /^vn?$/u.test(before.tag)) {
        if (degree.test(next.text) && after && /^(?:a|z|i|l)/u.test(after.tag) && (endsClause(words[at + 3]) || words[at + 3]?.text === '了')) put('before-degree', '得', 0.75, after)
        else if (/^(?:很|更|非常|不|太)[快好慢早晚大高远够错]$/u.test(next.text) && endsClause(after)) put('before-degree', '得', 0.75)
      }
      if (word.text === '得' && /^(?:n|m|q|r|f|s)/u.test(before.tag) && next.tag === 'n' && next.text.length > 1) put('before-noun', '的', 0.7)
    })
  },
})
