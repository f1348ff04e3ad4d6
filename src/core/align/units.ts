import { fold, foldDigits, hanValue, profileOf, type Profile } from '../text/index.ts'
import { stem } from '../terms/index.ts'

/** A piece of a text that words of other languages can correspond to. */
export interface Unit {
  /** Stem, Chinese word or character, `#value` for a number, or a punctuation mark in its ASCII form. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** The longest word that text is segmented by, in UTF-16 units. */
const longestWord = 12

/** For each first UTF-16 unit the lengths of the words that begin with it, one bit each. */
type Lengths = ReadonlyMap<number, number>

function lengthsOf(words: Iterable<string>): Lengths {
  const lengths = new Map<number, number>()
  for (const word of words) {
    if (word.length === 0 || word.length > longestWord) continue
    const first = word.charCodeAt(0)
    lengths.set(first, (lengths.get(first) ?? 0) | (1 << word.length))
  }
  return lengths
}

/** Chinese words to segment by: longest match needs to know how long a word beginning with a character can be. */
export class WordList {
  /** `further` words are looked for only where the list's own words leave single characters, so that they cannot take those apart. */
  constructor(
    private readonly words: Iterable<string> & { has(word: string): boolean },
    private readonly further?: WordList,
    readonly lengths = lengthsOf(words),
  ) {}

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]()
  }

  /** Length in UTF-16 units of the longest word at `at`, at least 1. */
  lengthAt(text: string, at: number, end: number): number {
    const own = this.match(text, at, end)
    if (own > 1 || !this.further) return own
    const length = this.further.lengthAt(text, at, end)
    // A further word ends where one of the own words begins.
    for (let inside = 1; inside < length; inside++) if (this.match(text, at + inside, end) > 1) return this.further.lengthAt(text, at, at + inside)
    return length
  }

  private match(text: string, at: number, end: number): number {
    const lengths = this.lengths.get(text.charCodeAt(at)) ?? 0
    for (let length = Math.min(longestWord, end - at); length > 1; length--) if (lengths & (1 << length) && this.words.has(text.slice(at, at + length))) return length
    return 1
  }
}

const pieces = /\p{Script=Han}+|\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}]+|[?？؟!！(（"“”«;；؛:：%％٪…]/gu
const marksAsAscii: Readonly<Record<string, string>> = { '？': '?', '؟': '?', '！': '!', '（': '(', '“': '"', '”': '"', '«': '"', '；': ';', '؛': ';', '：': ':', '％': '%', '٪': '%', '…': '...' }
const han = /^\p{Script=Han}/u
const number = /^\p{N}/u
const letter = /^[\p{L}\p{M}]/u
const numeralRun = /^[〇零一二两三四五六七八九十百千万亿]+/u
const romanNumeral = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/

/** Years counted from another year than the common era's first, by what stands before them. */
const eras: readonly (readonly [RegExp, number])[] = [[/民[国國]$/u, 1911]]

/** What a number behind an era's name lacks to a year of the common era. */
const eraBefore = (text: string, at: number): number => eras.find(([name]) => name.test(text.slice(Math.max(0, at - 4), at)))?.[1] ?? 0

/** Makes one number of the last unit and a scale word right behind it, as in `7.6 billion` and `3.5万`; says whether it did. */
function scaled(out: Unit[], start: number, end: number, scale = 1): boolean {
  const number = out.at(-1)
  const value = number?.key.startsWith('#') ? Number(number.key.slice(1)) : Number.NaN
  if (!number || scale < 1000 || Number.isNaN(value) || start - number.end > 1) return false
  out[out.length - 1] = { key: `#${Math.round(value * scale * 100) / 100}`, start: number.start, end }
  return true
}

function numberKey(digits: string, era: number): string {
  const plain = foldDigits(digits).replace(/[ \u00a0\u202f]/g, '')
  const value = /^\d{1,3}(?:[.,٫٬]\d{3})+$/.test(plain) ? Number(plain.replace(/[^\d]/g, '')) : Number(plain.replace(/[,٫٬]/g, '.'))
  return `#${Number.isNaN(value) ? plain : value + era}`
}

/** Words without a stemmer keep their first letters, which hold most of the stem in inflecting languages. */
const crudeStem = (word: string): string => (word.length > 7 ? word.slice(0, Math.max(6, word.length - 3)) : word)

/** A word as the aligner reads it: its key, and what it multiplies the number before it by if it is a scale word. */
interface ReadWord {
  readonly key: string
  readonly scale: number | undefined
}

const mostReadWords = 100_000

/** Reads the words of one language, and remembers them up to a bound: most words of a text stand in it again. */
class WordReader {
  private readonly known = new Map<string, ReadWord>()
  private readonly scales: ReadonlyMap<string, number>
  private readonly numerals: ReadonlyMap<string, number>

  constructor(private readonly lang: string) {
    const { scales, ordinals, numerals } = profileOf(lang)
    this.scales = new Map(Object.entries(scales))
    this.numerals = new Map([scales, ordinals, numerals].flatMap((words) => Object.entries(words)))
  }

  /** The word as it was read before. */
  recall(word: string): ReadWord | undefined {
    return this.known.get(word)
  }

  read(word: string): ReadWord {
    const lower = word.toLowerCase()
    const read = { key: this.keyOf(word, this.numerals.get(lower)), scale: this.scales.get(lower) }
    if (this.known.size >= mostReadWords) this.known.clear()
    this.known.set(word, read)
    return read
  }

  private keyOf(word: string, value = 0): string {
    if (value > 1) return `#${value}`
    if (word.length > 1 && romanNumeral.test(word)) return `#${romanNumber(word)}`
    const key = stem(word, this.lang)
    return knownStemmers.has(this.lang) || key !== fold(word) ? key : crudeStem(key)
  }
}

const readers = new Map<string, WordReader>()

function readerOf(lang: string): WordReader {
  let reader = readers.get(lang)
  if (!reader) readers.set(lang, (reader = new WordReader(lang)))
  return reader
}

const knownStemmers = new Set(['en', 'fr', 'es', 'ru', 'ar'])

function romanNumber(word: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const digits = [...word].map((char) => values[char] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

/** The units of a text, in order; at most `limit` of them, so that one endless line cannot cost more than many short ones. */
export function unitsOf(text: string, lang: string, words: WordList, limit = 2000): Unit[] {
  const profile = profileOf(lang)
  const reader = readerOf(profile.lang)
  const whole = reader.recall(text)
  if (whole) return [{ key: whole.key, start: 0, end: text.length }]
  const out: Unit[] = []
  const add = ({ key, scale }: ReadWord, start: number, end: number) => {
    if (!scaled(out, start, end, scale)) out.push({ key, start, end })
  }
  pieces.lastIndex = 0
  for (let match = pieces.exec(text); match && out.length < limit; match = pieces.exec(text)) {
    const piece = match[0]
    const start = match.index
    const end = start + piece.length
    const word = reader.recall(piece)
    if (word) add(word, start, end)
    else if (han.test(piece)) hanUnits(text, start, start + Math.min(piece.length, 4 * limit), words, profile, out)
    else if (number.test(piece)) out.push({ key: numberKey(piece, eraBefore(text, start)), start, end })
    else if (letter.test(piece)) add(reader.read(piece), start, end)
    else out.push({ key: marksAsAscii[piece] ?? piece, start, end })
  }
  if (mayNameArticle.test(text)) articles(text, profile, out)
  return out
}

/** Most texts name no numbered article; this is quicker than to look for each language's way of doing so. */
const mayNameArticle = /条|\d|[٠-٩]|premier|primero|\b[IVXLC]+\b/iu
const articlePatterns = new Map<string, RegExp>()
const endsInLetter = /[\p{L}\p{M}]$/u

/** A mention of a numbered article is a unit of its own beside its words: it is the same in every language. */
function articles(text: string, profile: Profile, out: Unit[]): void {
  let pattern = articlePatterns.get(profile.lang)
  if (!pattern) articlePatterns.set(profile.lang, (pattern = new RegExp(profile.article.source.replace(/^\^/, ''), 'giu')))
  const part = text.slice(0, 20_000)
  pattern.lastIndex = 0
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    // To look back here costs less than in the pattern, which would do so at every letter.
    if (profile.spaced && endsInLetter.test(part.slice(Math.max(0, match.index - 2), match.index))) {
      pattern.lastIndex = match.index + 1
      continue
    }
    const written = foldDigits(match[1] ?? '')
    const value = /^\d+$/.test(written) ? Number(written) : /^[ivxlc]+$/i.test(written) ? romanNumber(written.toUpperCase()) : profile.spaced ? (profile.ordinals[written.toLowerCase()] ?? 1) : hanValue(written)
    out.push({ key: `§${value}`, start: match.index, end: match.index + match[0].length })
  }
}

/** Whether the numeral counts or numbers something by itself: two characters and more, `第…`, or in brackets. */
const isLabel = (text: string, at: number, length: number): boolean => /[第（(]/.test(text[at - 1] ?? '') && !/\p{Script=Han}/u.test(/[（(]/.test(text[at - 1] ?? '') ? (text[at + length] ?? '') : '')

function hanUnits(text: string, from: number, to: number, words: WordList, profile: Profile, out: Unit[]): void {
  for (let at = from; at < to; ) {
    if (scaled(out, at, at + 1, profile.scales[text[at] ?? ''])) {
      at++
      continue
    }
    const numeral = numeralRun.exec(text.slice(at, Math.min(to, at + 12)))?.[0]
    const length = words.lengthAt(text, at, to)
    if (numeral && ((numeral.length > 1 && numeral.length >= length) || isLabel(text, at, numeral.length))) {
      out.push({ key: `#${hanValue(numeral) + eraBefore(text, at)}`, start: at, end: at + numeral.length })
      at += numeral.length
      continue
    }
    out.push({ key: text.slice(at, at + length), start: at, end: at + length })
    at += length
  }
}
