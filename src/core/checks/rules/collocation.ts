import type { Span } from '../../model/index.ts'
import type { Collocation } from '../../terms/index.ts'
import { defineCheck } from '../define.ts'
import { endsClause, from, isNominal } from '../tags.ts'
import type { TaggedWord } from '../tagger.ts'

/** How many words may stand between a verb or a classifier and its noun. */
const reach = 6
/** The most words that the tagger makes of one partner or one noun of the table. */
const longest = 3

type Words = readonly TaggedWord[]

/** An attribute and its noun that the tagger's dictionary has as one word (重大损失); the noun is the head. */
const attributed = /^(?:重大|巨大|重要|伟大|显著|严重|深刻|深远|积极|广泛|一定|基本|共同|主要)(..)$/u
const aspect = /^[了着过]$/u
/** Joins clauses, so that the noun before it ends its phrase. */
const clauseLink = /^(?:并|并且|而|从而|同时|进而|以|以便|以期|来|认为|时|后|前|之后|之前|以后|以来|为止)$/u
/** A noun before 的 that can only own what follows: behind other nouns 的 may close a clause (提高水平的需求). */
const owner = /(?:国|国家|国际|人民|妇女|儿童|青年|社会|社区|政府|居民|公民|民众|群众|会员国|组织|机构|企业|地区|者|们|人)$/u

/** Whether the noun phrase ends before a place, so that the noun before it is its head and no part of a compound. */
function phraseEnds(words: Words, at: number): boolean {
  const next = words[at]
  if (!next || clauseLink.test(next.text) || /^[dp]/u.test(next.tag)) return true
  // A second member of a list with a numeral or pronoun of its own shares no noun with the first.
  if (/^[、和与及]$/u.test(next.text)) return /^[mr]/u.test(words[at + 1]?.tag ?? '')
  return endsClause(next)
}

/** Whether words that end at a place read as a text; the place where they begin. */
function endingAt(words: Words, at: number, text: string): number | undefined {
  let read = ''
  for (let start = at; start >= 0 && at - start < longest; start--) {
    read = (words[start]?.text ?? '') + read
    if (read === text) return start
    if (!text.endsWith(read)) return undefined
  }
  return undefined
}

/** Where the words between a partner and its noun must stop: neither attribute nor aspect, or 的 after what may be a clause. */
const closed = (words: Words, at: number): boolean => {
  const word = words[at]
  if (!word || !(isNominal(word) || aspect.test(word.text) || word.tag === 'd') || endsClause(word)) return true
  if (word.text !== '的') return false
  const before = words[at - 1]
  return !before || !(/^(?:[abrmqz]|ns|nr|nt)/u.test(before.tag) || owner.test(before.text))
}

/** The span of the wrong partner of a noun or verb that stands at some words, if it has it. */
type Finder = (words: Words, start: number, end: number, wrong: string) => Span | undefined

const spanOf = (words: Words, start: number, end: number): Span | undefined => {
  const [first, last] = [words[start], words[end]]
  return first && last && from(first, last)
}

/** A verb before its object. */
const governs: Finder = (words, start, end, wrong) => {
  if (!phraseEnds(words, end + 1)) return undefined
  for (let at = start - 1; at >= 0 && start - at <= reach; at--) {
    const first = endingAt(words, at, wrong)
    if (first !== undefined) return words[at + 1]?.text === '的' || /^[的所]$/u.test(words[first - 1]?.text ?? '') ? undefined : spanOf(words, first, at)
    if (closed(words, at)) return undefined
  }
  return undefined
}

/** An attribute right before its noun, with or without 的. */
const qualifies: Finder = (words, start, end, wrong) => {
  if (!phraseEnds(words, end + 1)) return undefined
  const at = words[start - 1]?.text === '的' ? start - 2 : start - 1
  const first = endingAt(words, at, wrong)
  return first === undefined ? undefined : spanOf(words, first, at)
}

/** An adverb right before its verb, with or without 地. */
const modifies: Finder = (words, start, end, wrong) => {
  if (words[end + 1]?.text === '的') return undefined
  const at = words[start - 1]?.text === '地' ? start - 2 : start - 1
  const first = endingAt(words, at, wrong)
  return first === undefined ? undefined : spanOf(words, first, at)
}

/** Whether a clause goes on to an attribute's 的 after a place. */
const attributeFollows = (words: Words, at: number): boolean => {
  for (let next = at; !endsClause(words[next]); next++) if (words[next]?.text === '的') return true
  return false
}

/**
 * A classifier, behind a numeral or pronoun, before its noun; an ordinal (第三条规定, 前三位国家) counts something else,
 * and before an attribute that is a clause it counts what comes after that (一项各国在会上通过的决议).
 */
const counts: Finder = (words, start, end, wrong) => {
  if (!phraseEnds(words, end + 1) || attributeFollows(words, end + 1)) return undefined
  for (let at = start - 1; at >= 0 && start - at <= reach; at--) {
    const word = words[at]
    if (!word) return undefined
    const number = word.text === wrong ? (words[at - 1]?.text ?? '') : word.text.endsWith(wrong) ? word.text.slice(0, -wrong.length) : ''
    const before = words[word.text === wrong ? at - 2 : at - 1]?.text ?? ''
    if (/^(?:[\d一二两三四五六七八九十百千万亿数几]+|[这那每某各]一?)$/u.test(number)) return /[第前后]$/u.test(before) ? undefined : [word.span[1] - wrong.length, word.span[1]]
    if (closed(words, at) || !/^(?:a|b|n|uj)/u.test(word.tag)) return undefined
  }
  return undefined
}

const finders: Readonly<Record<string, Finder>> = { 'verb-object': governs, 'adjective-noun': qualifies, 'adverb-verb': modifies, 'classifier-noun': counts }

/**
 * Words that do not go together, as when each is translated by itself (达成成就, 强大的承诺): a verb and its object, an
 * attribute and its noun, an adverb and its verb, a classifier and its noun, by the table of collocations.
 */
export const collocation = defineCheck({
  id: 'collocation',
  mqm: 'style/awkward',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['partner'],
  start({ resources }) {
    const byHead = new Map<string, Collocation[]>()
    for (const entry of resources.tables.collocations) {
      const known = byHead.get(entry.head)
      if (known) known.push(entry)
      else byHead.set(entry.head, [entry])
    }
    return {
      row({ target }, report) {
        const words = target.tagged ?? []
        words.forEach((last, end) => {
          // The longest head first: 伙伴关系 before 关系.
          for (let start = Math.max(0, end - longest + 1); start <= end; start++) {
            const text = target.text.slice(words[start]?.span[0], last.span[1])
            const head = start === end ? (attributed.exec(text)?.[1] ?? text) : text
            for (const { kind, wrong, right } of byHead.get(head) ?? []) {
              const span = finders[kind]?.(words, start, end, wrong)
              if (!span) continue
              const suggestions = right.map((text) => [{ span, text }])
              return report({ messageId: 'partner', data: { here: wrong, head, usual: right }, cell: target, span: [span[0], last.span[1]], suggestions, confidence: 0.75 })
            }
          }
        })
      },
    }
  },
})
