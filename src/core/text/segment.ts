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

/** Kinds of UTF-16 units, as bits that can be asked for together. */
const letter = 1
const digit = 2
const mark = 4
const apostrophe = 8
const unread = 255
const kinds = new Uint8Array(0x10000).fill(unread)

/** What a unit is, told once; half a pair of surrogates is what the whole pair is. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = code >= 0xd800 && code < 0xe000 ? unread : (kinds[code] ?? 0)
  return kind === unread ? readKind(text, at, code) : kind
}

function readKind(text: string, at: number, code: number): number {
  const isTail = code >= 0xdc00 && code < 0xe000 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
  const char = String.fromCodePoint(text.codePointAt(isTail ? at - 1 : at) ?? 0)
  const kind = /\p{L}/u.test(char) ? letter : /\p{N}/u.test(char) ? digit : /\p{M}/u.test(char) ? mark : /['’]/.test(char) ? apostrophe : 0
  if (char.length === 1) kinds[code] = kind
  return kind
}

/** The words of a language with spaces: letters, digits and marks, and letters behind an apostrophe. By hand, because all text passes here. */
function eachSpacedWord(text: string, elision: RegExp | undefined, visit: Visit) {
  for (let at = 0; at < text.length; ) {
    const start = at
    while (at < text.length && kindAt(text, at) === mark) at++
    if ((kindAt(text, at) & (letter | digit)) === 0 || at === text.length) {
      at++
      continue
    }
    while (at < text.length && (kindAt(text, at) & (letter | digit | mark)) !== 0) at++
    const plain = at
    while (at + 1 < text.length && kindAt(text, at) === apostrophe && (kindAt(text, at + 1) & (letter | mark)) !== 0) {
      at++
      while (at < text.length && (kindAt(text, at) & (letter | mark)) !== 0) at++
    }
    const word = text.slice(start, at)
    const cut = at > plain ? elision?.exec(word)?.[0].length : undefined
    if (cut !== undefined && cut < word.length) {
      visit(word.slice(0, cut), start)
      visit(word.slice(cut), start + cut)
    } else visit(word, start)
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
  if (profile.spaced) eachSpacedWord(text, profile.elision, visit)
  else eachSegment(text, profile.lang, (piece, start) => letterOrDigit.test(piece) && visit(piece, start))
}

/** The wordlike tokens alone. */
export function words(text: string, lang: string): Token[] {
  const out: Token[] = []
  eachWord(text, lang, (piece, start) => out.push({ text: piece, span: [start, start + piece.length], wordlike: true }))
  return out
}

/** How many letters a text has, as code points, and how many words of letters and marks; figures are neither. */
export function countLetters(text: string): { readonly words: number; readonly letters: number } {
  let [words, letters, inWord] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    const isTail = (text.charCodeAt(at) & 0xfc00) === 0xdc00
    if (kind === letter && !isTail) letters++
    const wasInWord = inWord
    inWord = (kind & (letter | mark)) !== 0
    if (inWord && !wasInWord) words++
  }
  return { words, letters }
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
