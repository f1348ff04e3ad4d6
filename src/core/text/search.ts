import type { Span } from '../model/index.ts'
import { fold } from './fold.ts'
import { profileOf } from './profile.ts'
import { tokens } from './segment.ts'

/** What to look for and how. */
export interface Query {
  readonly words: string
  /** `words` is a regular expression (with the `u` flag; no flags of its own). */
  readonly regex?: boolean
  /** Only where a word begins and ends; in languages without spaces by their word segmentation. */
  readonly whole?: boolean
  /** Capitals, diacritics and the forms of Arabic letters matter; else texts are compared as {@link fold} spells them. */
  readonly exact?: boolean
}

/** A place that fits a query, in UTF-16 units of the text. */
export interface Hit {
  readonly span: Span
  /** What would stand there after a replacement; absent when none was asked for. */
  readonly replacement?: string
}

/** A query that is no regular expression; `reason` is the host's own sentence. */
export class QueryError extends Error {
  constructor(readonly reason: string) {
    super(reason)
    this.name = 'QueryError'
  }
}

/** A text as it is compared, with the place in the original where each of its units began and ended. */
interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const cluster = /\P{M}\p{M}*|\p{M}+/gsu
const spellings = new Map<string, string>()

/** The fold of one letter with its marks. Texts have few different ones, so they are remembered. */
function spell(letter: string): string {
  let known = spellings.get(letter)
  if (known === undefined) {
    if (spellings.size > 20_000) spellings.clear()
    spellings.set(letter, (known = fold(letter.normalize('NFC'))))
  }
  return known
}

function folded(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  for (const { 0: letter, index } of text.matchAll(cluster)) {
    const spelled = spell(letter)
    out += spelled
    for (let i = 0; i < spelled.length; i++) {
      starts.push(index)
      ends.push(index + letter.length)
    }
  }
  return { text: out, starts, ends }
}

const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
/** An expression's own letters as texts are spelled; its ASCII part stays, because \S is not \s. */
const foldPattern = (pattern: string): string => pattern.replace(/[^\p{ASCII}]+/gu, fold)

/**
 * Makes a search out of a query: a function from a text and its language to the places that fit, in order and not
 * overlapping; places without a character in them do not count. With `replacement`, each hit says what would stand
 * there: literally, or for a regular expression with `$1`, `$<name>`, `$&` and `$$` filled in from the text itself.
 * @throws QueryError when the words are no regular expression.
 */
export function searcher(query: Query, replacement?: string): (text: string, lang: string) => Hit[] {
  const { words, regex = false, whole = false, exact = false } = query
  const pattern = regex ? (exact ? words : foldPattern(words)) : literal(exact ? words : fold(words))
  let expression: RegExp
  try {
    expression = new RegExp(pattern, exact ? 'dgu' : 'dgiu')
  } catch (error) {
    throw new QueryError(error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error))
  }
  if (!pattern) return () => []
  return (text, lang) => {
    const seen = exact ? null : folded(text)
    const original = ([start, end]: readonly [number, number]): Span =>
      seen === null ? [start, end] : start === end ? [seen.starts[start] ?? text.length, seen.starts[start] ?? text.length] : [seen.starts[start] ?? 0, seen.ends[end - 1] ?? text.length]
    const isWhole = whole ? wholeWords(text, lang) : null
    const hits: Hit[] = []
    for (const match of (seen?.text ?? text).matchAll(expression)) {
      const place = match.indices?.[0]
      if (!place || place[0] === place[1]) continue
      const span = original(place)
      // Two hits inside one letter, as the o and the e of œ, are one.
      if (span[0] < (hits.at(-1)?.span[1] ?? 0) || (isWhole && !isWhole(span))) continue
      if (replacement === undefined) hits.push({ span })
      else hits.push({ span, replacement: regex ? expand(replacement, text, match, original) : replacement })
    }
    return hits
  }
}

/** Fills a replacement's `$` places with what the groups cover in the original text, not in the folded one. */
function expand(template: string, text: string, match: RegExpExecArray, original: (place: readonly [number, number]) => Span): string {
  const read = (place: readonly [number, number] | undefined) => (place ? text.slice(...original(place)) : '')
  return template.replace(/\$(?:([$&])|(\d{1,2})|<([^>]*)>)/g, (all, sign: string | undefined, number: string | undefined, name: string | undefined) => {
    if (sign === '$') return '$'
    if (sign === '&') return read(match.indices?.[0])
    if (name !== undefined) return read(match.indices?.groups?.[name])
    const index = Number(number)
    return index > 0 && index < match.length ? read(match.indices?.[index]) : all
  })
}

/** Whether a span begins and ends with words. */
function wholeWords(text: string, lang: string): (span: Span) => boolean {
  if (profileOf(lang).spaced) {
    const inWord = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text.slice(at - 1, at)) && /[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 1))
    return ([start, end]) => !inWord(start) && !inWord(end)
  }
  const borders = new Set([0, text.length, ...tokens(text, lang).flatMap(({ span }) => span)])
  return ([start, end]) => borders.has(start) && borders.has(end)
}
