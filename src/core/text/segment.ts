import type { Span } from '../model/index.ts'
import { profileOf, type Profile } from './profile.ts'

/** A word, a number or a run of anything else, with its place in the text. */
export interface Token {
  readonly text: string
  readonly span: Span
  /** Has letters or digits; false for punctuation and space. */
  readonly wordlike: boolean
}

const spacedToken = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu
const spacedWord = /\p{M}*[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu
const letterOrDigit = /[\p{L}\p{N}]/u

/** The host's segmentation takes time by the square of what it is given; no word goes over these marks. */
const stretch = /[^\n，。；：！？、]{0,500}[\n，。；：！？、]?/gu
const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang)
  if (!found) segmenters.set(lang, (found = new Intl.Segmenter(lang, { granularity: 'word' })))
  return found
}

type Visit = (piece: string, start: number) => void

function eachSegment(text: string, lang: string, visit: Visit) {
  for (const [piece, at] of Array.from(text.matchAll(stretch), (match) => [match[0], match.index] as const))
    for (const { segment, index } of segmenter(lang).segment(piece)) visit(segment, at + index)
}

function eachRun(text: string, pattern: RegExp, elision: RegExp | undefined, visit: Visit) {
  for (const match of text.matchAll(pattern)) {
    const cut = elision?.exec(match[0])
    if (cut && cut[0].length < match[0].length) {
      visit(cut[0], match.index)
      visit(match[0].slice(cut[0].length), match.index + cut[0].length)
    } else visit(match[0], match.index)
  }
}

/**
 * The text cut into tokens that together are the whole text. Languages without spaces use the host's word
 * segmentation; a French elision (`l’`) is a token of its own.
 */
export function tokens(text: string, lang: string): Token[] {
  const profile = profileOf(lang)
  const out: Token[] = []
  const visit = (piece: string, start: number) =>
    out.push({ text: piece, span: [start, start + piece.length], wordlike: piece !== ' ' && letterOrDigit.test(piece) })
  if (profile.spaced) eachRun(text, spacedToken, profile.elision, visit)
  else eachSegment(text, profile.lang, visit)
  return out
}

/** Visits the wordlike tokens alone, with the UTF-16 offset at which each begins. */
export function eachWord(text: string, lang: string, visit: Visit): void {
  const profile = profileOf(lang)
  if (profile.spaced) eachRun(text, spacedWord, profile.elision, visit)
  else eachSegment(text, profile.lang, (piece, start) => letterOrDigit.test(piece) && visit(piece, start))
}

/** The wordlike tokens alone. */
export function words(text: string, lang: string): Token[] {
  const out: Token[] = []
  eachWord(text, lang, (piece, start) => out.push({ text: piece, span: [start, start + piece.length], wordlike: true }))
  return out
}

const closers = /[\p{Pe}\p{Pf}"'”’»]/u

/** French sets its closing guillemet off by a space. */
const spacedCloser = /^[ \u00a0\u202f]»/

/** Whether the stop at `at` belongs to an abbreviation, an initial or a number, and so ends no sentence. */
function insideStop(text: string, at: number, profile: Profile): boolean {
  if (/\p{N}/u.test(text[at - 1] ?? '') && /\p{N}/u.test(text[at + 1] ?? '')) return true
  const before = /(?:^|[\s(«“"'’\u00a0])((?:\p{L}{1,5}\.\s?)?[\p{L}.-]{1,8})$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1]
  if (!before) return false
  if (/^(?:.*[.\s])?\p{Lu}$/u.test(before)) return true
  const word = before.toLowerCase()
  return profile.abbreviations.includes(word) || profile.abbreviations.includes(word.split(/\s/).at(-1) ?? '')
}

/**
 * Sentences as half-open spans without surrounding space, by the rules of the language's profile: terminators with
 * the closing marks behind them; in spaced languages a space must follow, and an abbreviation's stop does not count.
 */
export function sentences(text: string, lang: string): Span[] {
  const profile = profileOf(lang)
  const spans: Span[] = []
  let start = 0
  const push = (end: number) => {
    const piece = text.slice(start, end)
    const from = start + (piece.length - piece.trimStart().length)
    const to = start + piece.trimEnd().length
    if (to > from) spans.push([from, to])
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? ''
    if (unit === '\n') {
      push(i)
      continue
    }
    if (!profile.terminators.includes(unit)) continue
    let end = i + 1
    while (end < text.length && (profile.terminators.includes(text[end] ?? '') || closers.test(text[end] ?? ''))) end++
    if (spacedCloser.test(text.slice(end, end + 2))) end += 2
    if (profile.spaced || unit === '.') {
      if (end < text.length && !/\s/.test(text[end] ?? '')) continue
      if (unit === '.' && insideStop(text, i, profile)) continue
      const next = /\S/.exec(text.slice(end, end + 4))?.[0]
      if (unit !== '?' && unit !== '؟' && next && /\p{Ll}/u.test(next)) continue
    }
    push(end)
    i = end - 1
  }
  push(text.length)
  return spans
}
