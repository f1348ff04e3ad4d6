import type { Pairing } from './collocations.ts'
import { actors, auxiliaries, clausal, coverbs, leading, pivots, received } from './data/collocations/syntax.ts'
import { aspect, headAt, inPhrase, longest, phraseEnd, predicateFollows, tagAt, textAt, type Head, type Words } from './noun-phrase.ts'
import { endsClause } from './tags.ts'

/** How many words of a clause are looked at before or behind one: what is longer is no clause of prose. */
const clause = 60

/** Whether a text may have a passive before a place in its clause. */
const passive = (words: Words, at: number): boolean => {
  for (let before = at - 1; before >= 0 && at - before < clause && !endsClause(words[before]); before--) if (/^[被遭]$/u.test(textAt(words, before))) return true
  return false
}

/** Whether a verb is surely a predicate: it has an aspect, or before it stand an adverb, an auxiliary or its subject. */
function isPredicate(words: Words, at: number): boolean {
  if (aspect.test(textAt(words, at + 1)) || leading.has(textAt(words, at - 1)) || (/^(?:d|uv)$/u.test(tagAt(words, at - 1)) && textAt(words, at - 1) !== '特别')) return true
  for (let before = at - 1; before >= 0 && at - before < clause && !endsClause(words[before]); before--) {
    const text = textAt(words, before)
    if (pivots.has(text)) return before < at - 1
    if (coverbs.has(text)) return before < at - 1 && tagAt(words, at) === 'v'
    if (!inPhrase(words, before) && text !== '的' && !tagAt(words, before).startsWith('f')) return false
  }
  return false
}

/** A verb and its object right behind it. */
export function governs(table: Pairing, words: Words, at: number): Head | undefined {
  const word = textAt(words, at)
  if (!table.words.has(word) || !(tagAt(words, at).startsWith('v') || auxiliaries.has(textAt(words, at - 1))) || /^(?:此种|这种|该|这一|此)$/u.test(textAt(words, at - (textAt(words, at - 1) === '可' ? 2 : 1))) || /^(?:的|所|予以|加以|得以)$/u.test(textAt(words, at - 1)) || textAt(words, at + 1) === '者' || passive(words, at)) return undefined
  const sure = isPredicate(words, at)
  const start = aspect.test(textAt(words, at + 1)) ? at + 2 : at + 1
  const end = phraseEnd(words, start, table, (place) => sure && /^[给以向]$/u.test(textAt(words, place)))
  // What is denied behind the noun is said of it, and it is no object (投递重量不超过…的函件).
  if (end === undefined || (clausal.has(word) && !endsClause(words[end + 1])) || (!sure && /^(?:[不未]|除外$)/u.test(textAt(words, end + 1)))) return undefined
  const found = headAt(table, words, start - 1, end)
  if (!found) return undefined
  // Behind another verb the two may be a clause of its object (作为接纳儿童的条件).
  if (!sure && tagAt(words, at - 1) === 'v' && words.slice(start, end).some(({ tag }) => tag === 'uj')) return undefined
  const bare = !words.slice(start, end).some(({ tag }) => /^(?:m|r|uj|a$|ad|q|d)/u.test(tag))
  // Side by side the two may be a compound (采购干事).
  return !sure && bare ? undefined : found
}

/** The verb of a relative clause that ends with it, and the noun that is its object: 在移交方面达成的进展. */
export function relates(table: Pairing, words: Words, at: number): Head | undefined {
  const word = textAt(words, at)
  // What stands right before the verb is its subject (支出增长的影响).
  if (!table.words.has(word) || tagAt(words, at) !== 'v' || textAt(words, at + 1) !== '的' || tagAt(words, at - 1) === 'v' || passive(words, at)) return undefined
  const end = phraseEnd(words, at + 2, table, (place) => predicateFollows(words, place))
  const found = end === undefined ? undefined : headAt(table, words, at + 1, end)
  // A noun before the head may be what is meant (设立的小组的建议).
  return found && words.slice(at + 2, found.first).every(({ tag }) => /^[abd]/u.test(tag)) ? found : undefined
}

/** The place of the last word before a place that is no adverb, adjective or auxiliary of what stands there. */
function behindAdverbs(words: Words, at: number): number {
  let last = at
  while (/^(?:d|ad|a|zg)$/u.test(tagAt(words, last)) || leading.has(textAt(words, last))) last--
  return last
}

/** What something is done to and the verb that says it, behind a word that makes it a passive: 诺言尚未得到兑现. */
export function undergoes(table: Pairing, words: Words, at: number): Head | undefined {
  const word = textAt(words, at)
  if (!table.words.has(word) || !tagAt(words, at).startsWith('v') || !endsClause(words[at + 1]) || !received.has(textAt(words, at - 1))) return undefined
  const last = behindAdverbs(words, at - 2)
  const found = /^(?:n|vn|an|l|j)/u.test(tagAt(words, last)) ? headAt(table, words, last - longest, last) : undefined
  return found && !actors.has(found.head) ? found : undefined
}

/** An attribute that is the predicate of its noun: 证据充分. */
export function describes(table: Pairing, words: Words, at: number): Head | undefined {
  const word = textAt(words, at)
  if (!table.words.has(word) || word.length === 1 || !((endsClause(words[at + 1]) && textAt(words, at + 1) !== '、') || /^(?:之前|时)$/u.test(textAt(words, at + 1)))) return undefined
  let last = at - 1
  while (/^(?:d|zg)$/u.test(tagAt(words, last))) last--
  return /^(?:n|vn|an)/u.test(tagAt(words, last)) ? headAt(table, words, last - longest, last) : undefined
}

/** An attribute and its noun. */
export function qualifies(table: Pairing, words: Words, at: number): Head | undefined {
  const word = textAt(words, at)
  if (!table.words.has(word)) return undefined
  // Without 的 the two may be one word (优惠幅度).
  if (textAt(words, at + 1) !== '的') return undefined
  let before = at - 1
  while (/^(?:d|zg)$/u.test(tagAt(words, before))) before--
  // Behind a noun the attribute may be its predicate: 影响深远的变化.
  if (/^(?:n|vn|an|j|s|i|l|c|f)/u.test(tagAt(words, before)) || /^(?:、|，|变得|变|显得|日益|日趋|得)$/u.test(textAt(words, before))) return undefined
  const end = phraseEnd(words, at + 2, table, (place) => predicateFollows(words, place))
  return end === undefined ? undefined : headAt(table, words, at + 1, end)
}
