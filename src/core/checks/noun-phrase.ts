import { adverbialNouns } from './data/grammar-zh.ts'
import type { Pairing } from './collocations.ts'
import { clauseLinks, events, joints, owner, predicates } from './data/collocations/syntax.ts'
import { endsClause, isNominal } from './tags.ts'
import type { TaggedWord } from './tagger.ts'

export type Words = readonly TaggedWord[]

/** A head that the tables know: its first and its last word, and what they know it as. */
export interface Head {
  readonly first: number
  readonly last: number
  readonly head: string
}

/** How many words may stand between a word and its head. */
export const reach = 4
/** The most words that the tagger makes of one head of the tables. */
export const longest = 3

export const aspect = /^[了着过]$/u

export const tagAt = (words: Words, at: number): string => words[at]?.tag ?? ''
export const textAt = (words: Words, at: number): string => words[at]?.text ?? ''

/** Whether the noun phrase ends before a place, so that the noun before it is its head and no part of a compound. */
export function phraseEnds(words: Words, at: number): boolean {
  const next = words[at]
  if (!next || clauseLinks.has(next.text) || next.tag === 'd' || (next.tag === 'c' && next.text.length > 1 && !joints.has(next.text))) return true
  // A second member of a list with a numeral or pronoun of its own shares no noun with the first.
  if (/^[、和与及]$/u.test(next.text)) return /^[mr]/u.test(tagAt(words, at + 1))
  return endsClause(next)
}

/** Whether a noun before a place is the subject of a verb there. */
export const predicateFollows = (words: Words, at: number): boolean => {
  const [tag, after] = [tagAt(words, at), words[at + 1]]
  return tag === 'p' || (/^v$/u.test(tag) && (predicates.has(textAt(words, at)) || endsClause(after) || aspect.test(after?.text ?? '')))
}

/** Whether a word can stand inside a noun phrase before its head. */
export const inPhrase = (words: Words, at: number): boolean => {
  const word = words[at]
  if (!word || endsClause(word) || word.tag === 'c' || predicates.has(word.text)) return false
  if (word.tag.startsWith('f')) return textAt(words, at + 1) === '的'
  if (isNominal(word) || /^(?:t|i|l|ns)$/u.test(word.tag) || (word.tag === 'x' && /^[^有是]{2,}$/u.test(word.text) && /^\p{Script=Han}/u.test(word.text))) return true
  const next = words[at + 1]
  return /^(?:d|ad)$/u.test(word.tag) && next !== undefined && !/^(?:n|vn)/u.test(tagAt(words, at - 1)) && (/^(?:a|m|uj|n|vn)/u.test(next.tag) || (next.tag === 'v' && phraseEnds(words, at + 2)))
}

/** Whether a noun or noun of action stands before a place. */
const nounBefore = (words: Words, at: number): boolean => /^(?:n|vn)/u.test(tagAt(words, at - 1)) && !adverbialNouns.has(textAt(words, at - 1))

/** Whether what stands before 的 can be no clause: no noun that the verb before it may govern. */
const owns = (table: Pairing, word: TaggedWord | undefined): boolean =>
  word !== undefined && !table.knows(word.text) && (/^(?:[abrmqzt]|an|ns|nr|nt)/u.test(word.tag) || owner.test(word.text))

/** What is known of the head whose last word stands at a place: several words of one entry before the last one alone. */
export function headAt(table: Pairing, words: Words, after: number, last: number): Head | undefined {
  // The tagger takes some phrases of verb and noun for one noun (表示遗憾).
  // Nor is a measure one (调低两度).
  if (textAt(words, last).startsWith('表示') || tagAt(words, last) === 'm') return undefined
  const found = (first: number, head: string | undefined): Head | undefined => (head ? { first, last, head } : undefined)
  for (let first = Math.max(after + 1, last - longest + 1); first < last; first++) {
    const text = words.slice(first, last + 1).map((word) => word.text).join('')
    if (table.knows(text)) return found(first, text)
  }
  const text = textAt(words, last)
  // A phrase of a verb and its object in one word (表示感谢).
  if (text.length === 4 && table.words.has(text.slice(0, 2))) return undefined
  if (text.length === 1 && last - 1 > after) return found(last - 1, table.headOf(textAt(words, last - 1) + text))
  const head = table.headOf(text)
  // A verb that ends as the nouns of an entry do is none of them (商量 is no 数量).
  return head?.startsWith('~') && tagAt(words, last).startsWith('v') ? undefined : found(last, head)
}

/**
 * The last word of the noun phrase that begins at a place, if it has an end that can be told. It is read only as far as it
 * is short and plain: beyond a list, a verb, or a 的 behind what may be a clause, the noun may be another word's.
 */
export function phraseEnd(words: Words, start: number, table: Pairing, ends: (at: number) => boolean = () => false): number | undefined {
  const closes = (at: number) => phraseEnds(words, at) || ends(at)
  let at = start
  for (; at - start <= reach; at++) {
    const text = textAt(words, at)
    if (text === '的') {
      if (at === start || !owns(table, words[at - 1])) return undefined
    } else if (joints.has(text)) break
    else if (!inPhrase(words, at)) {
      const verbal = /^(?:v|ad$|d$)/u.test(tagAt(words, at))
      const plain = at === start || /^(?:a$|m|q|uj|d|r|ad)/u.test(tagAt(words, at - 1)) || events.has(text) || (nounBefore(words, at) && words[at]?.text.length === 2 && table.knows(text))
      if (verbal && plain && closes(at + 1)) return at
      break
    }
  }
  // A verb inside is no head.
  return at > start && !/^(?:uj|v[dig]?)$/u.test(tagAt(words, at - 1)) && closes(at) ? at - 1 : undefined
}
