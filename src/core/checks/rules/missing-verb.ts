import type { Cell } from '../cell.ts'
import { adverbialNouns, modalLeads, modalVerbs, prepositionLeads, strictModals, verbalNouns, verbObject } from '../data/grammar-zh.ts'
import { rowCheck } from '../define.ts'
import { endsClause, endsSentence, isNoun, mayBePredicate, tablePos } from '../tags.ts'
import type { TaggedWord } from '../tagger.ts'

/** How many words of a sentence are searched for a verb; beyond that a list is likelier than a loss. */
const limit = 60

/** Words at which a clause ends; a list goes on after its marks. */
const closes = (word: TaggedWord | undefined): boolean => endsClause(word) && word?.text !== '、'

/** Whether a word can be nothing but a noun: by its tag, and by the tables where they know it. */
function surelyNoun(cell: Cell, word: TaggedWord | undefined): word is TaggedWord {
  if (!word || word.text.length < 2 || verbObject.test(word.text) || !/^n[st]?$/u.test(word.tag) || adverbialNouns.has(word.text) || verbalNouns.has(word.text) || mayBePredicate(word)) return false
  return !tablePos(cell, word.span).some((name) => /^(?:v|adj|adv|function)$/u.test(name))
}

/** Whether the tables know a word for a noun and nothing else. */
function onlyNoun(cell: Cell, word: TaggedWord | undefined): boolean {
  // Four characters and more are phrases as often as nouns (着重指出).
  if (!word || !/^[^不无未没].{1,2}$/u.test(word.text) || !/^n[st]?$/u.test(word.tag) || mayBePredicate(word) || verbalNouns.has(word.text)) return false
  const pos = tablePos(cell, word.span)
  return pos.length > 0 && pos.every((name) => /^(?:n|term|sense)$/u.test(name))
}

/** Whether a word of an adverbial phrase may be its verb: no adjective or noun of action before 的, and no noun of action behind it. */
function mayGovern(cell: Cell, words: readonly TaggedWord[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
  // The dictionary has some phrases of verb and object as one noun (主持会议), and some verbs as nouns (被任命为).
  if (!word || /^(?:zg|j)$/u.test(word.tag)) return false
  if (/^[为成到至于]$/u.test(next?.text ?? '')) return true
  if (/^nl?$/u.test(word.tag) && word.text.length > 3 && !tablePos(cell, word.span).some((name) => /^(?:n|term)$/u.test(name))) return true
  if (!mayBePredicate(word)) return false
  if (/^vn?$/u.test(word.tag) && before?.tag === 'uj') return false
  return !(/^(?:a|vn)/u.test(word.tag) && next?.text === '的')
}

/** Whether a preposition leads to a noun phrase, and its clause ends with that: 绝不由人工智能系统，并应…. */
function governsNothing(cell: Cell, words: readonly TaggedWord[], at: number): readonly [from: number, end: number] | null {
  const [word, before] = [words[at], words[at - 1]]
  if (!word) return null
  // 将 is one only behind a modal verb.
  const leads = word.tag === 'p' ? /^[把被]$/u.test(word.text) || (prepositionLeads.has(before?.text ?? '') && /^[对向由与为从]$/u.test(word.text)) : word.text === '将' && modalLeads.has(before?.text ?? '')
  if (!leads) return null
  let end = at + 1
  while (end - at < limit && !closes(words[end])) end++
  const [mark, next, last] = [words[end]?.text ?? '。', words[end + 1]?.text ?? '', words[end - 1]]
  // A comma may also part what is inserted.
  if (end - at < 3 || !(/^[。；]$/u.test(mark) || (mark === '，' && /^(?:并|并且|也|而|但|且|从而|以便|因此|同时|还|又|使|逐步)$/u.test(next)))) return null
  // 被监禁的记者: what is done to somebody tells who is meant.
  if (word.text === '被' && words.slice(at + 1, end).some(({ text }) => text === '的')) return null
  for (let inside = at + 1; inside < end; inside++) if (mayGovern(cell, words, inside)) return null
  const noun = isNoun(last) && last !== undefined && last.text.length > 1 && !verbObject.test(last.text) && !verbalNouns.has(last.text) && !last.text.endsWith('化')
  const pos = noun ? tablePos(cell, last.span) : []
  return noun && !pos.includes('v') && pos.some((name) => /^(?:n|term)$/u.test(name)) ? [/^[把被将]$/u.test(word.text) ? at : at - 1, end] : null
}

/** Whether what follows 并, which joins verb phrases, is a noun phrase, so that the verb or a preposition was lost (并宗教领袖合作). */
function leadsToNoun(cell: Cell, lead: TaggedWord, next: TaggedWord, second: TaggedWord | undefined): boolean {
  if (lead.text !== '并') return false
  if (next.text === '其') return second !== undefined && onlyNoun(cell, second)
  if (onlyNoun(cell, next)) return !adverbialNouns.has(next.text)
  if (next.tag === 'm') return !/次$|^一/u.test(next.text) && second?.tag !== 'v'
  // 政治人物: the first may be an adverbial, both together are none.
  return next.tag === 'n' && /^[^不无未没]./u.test(next.text) && second?.tag === 'n' && onlyNoun(cell, second) && !tablePos(cell, next.span).some((name) => /^(?:v|adv|function)$/u.test(name))
}

/**
 * Words after which a verb is due, and none to the end of the sentence: a modal verb and a preposition (决策必须根据科学和经验数据。),
 * 把 or 被, or a preposition behind an adverb that leads to a verb, with a bare noun phrase (绝不由人工智能系统，并应…),
 * a modal verb before a noun that governs nothing (被迫家园), 并 before one (并宗教领袖合作).
 */
export const missingVerb = rowCheck({
  id: 'missing-verb',
  mqm: 'linguistic/grammar',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['no-verb', 'modal-noun', 'lead-noun'],
  row({ target }, report) {
    const words = target.tagged ?? []
    /** The words after one, up to where a test says stop, with the place of the stop. */
    const after = (at: number, stops: (word: TaggedWord | undefined) => boolean) => {
      let end = at + 1
      while (end < words.length && end - at < limit && !stops(words[end])) end++
      return { rest: words.slice(at + 1, end), stop: words[end] }
    }
    words.forEach((word, at) => {
      const [next, second] = [words[at + 1], words[at + 2]]
      if (!next) return
      const stranded = governsNothing(target, words, at)
      if (stranded) {
        report({ messageId: 'no-verb', data: { here: target.quote([words[stranded[0]]?.span[0] ?? 0, word.span[1]]) }, cell: target, span: [words[stranded[0]]?.span[0] ?? 0, words[stranded[1] - 1]?.span[1] ?? target.text.length], confidence: 0.75 })
        return
      }
      if (modalVerbs.has(word.text) && /^(?:根据|按照|依据|依照|通过|以|为|对|对于|关于)$/u.test(next.text)) {
        const { rest, stop } = after(at, endsSentence)
        // A noun in 以需要为依据.
        if (next.text === '为' && words.slice(Math.max(0, at - 8), at).some(({ text }) => text === '以')) return
        if (next.text === '以' && rest.some(({ text }) => text.startsWith('为'))) return
        if (stop?.text !== '。' || rest.length < 2 || rest.some((other, i) => mayBePredicate(other) || (other.tag === 'vn' && !/^(?:uj|n|vn|c)$/u.test(rest[i - 1]?.tag ?? '')))) return
        report({ messageId: 'no-verb', data: { here: word.text }, cell: target, span: [word.span[0], stop.span[0]], confidence: 0.75 })
        return
      }
      if (strictModals.has(word.text) && surelyNoun(target, next) && next.text.length <= 3 && (closes(second) || (/^[il]$/u.test(second?.tag ?? '') && second !== undefined && second.text.length >= 4)))
        report({ messageId: 'modal-noun', data: { here: word.text, there: next.text }, cell: target, span: [word.span[0], closes(second) ? next.span[1] : (second?.span[1] ?? next.span[1])], confidence: 0.8 })
      else if (leadsToNoun(target, word, next, second))
        report({ messageId: 'lead-noun', data: { here: word.text, there: next.text }, cell: target, span: [word.span[0], (second && !closes(second) ? second : next).span[1]], confidence: 0.75 })
    })
  },
})
