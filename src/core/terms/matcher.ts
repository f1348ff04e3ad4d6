import type { Span } from '../model/index.ts'
import { fold, profileOf, words } from '../text/index.ts'
import { stem } from './stem.ts'

/** A form found in a text, with everything that it may stand for. */
export interface Match<T> {
  readonly span: Span
  readonly values: readonly T[]
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** What ends here, each with the words of its form as they are spelled. */
  values: { readonly value: T; readonly words: readonly string[] }[] | null
  /** What of that was found for words of a text, by their spelling: most words of a text stand in it again. */
  found: Map<string, readonly T[]> | null
}

/** Up to this many letters the stems of words meet by chance (не, ней). */
const shortWord = 3

/** A unit of matching: a character in languages without spaces, else a word's stem. */
interface Unit {
  readonly key: string
  readonly word: string
  readonly start: number
  readonly end: number
}

const node = <T>(): Node<T> => ({ next: new Map(), values: null, found: null })

/** Latin words and numbers inside Chinese text are units of their own, so that UN is not found in FUND. */
const hanUnit = /[\p{Script=Latin}\p{N}]+|\S/gu

function units(text: string, lang: string): Unit[] {
  const profile = profileOf(lang)
  if (!profile.spaced)
    return Array.from(text.matchAll(hanUnit), (match) => ({ key: match[0].length > 1 ? match[0].toLowerCase() : match[0], word: match[0], start: match.index, end: match.index + match[0].length }))
  return words(text, lang).map(({ text: word, span }) => ({
    key: /^\p{Lu}{2,}s?$/u.test(word) ? `^${word}` : stem(word, profile.lang),
    word: word.toLowerCase(),
    start: span[0],
    end: span[1],
  }))
}

/** Whether two spellings differ only by endings of inflection. */
function sameWord(a: string, b: string, endings: RegExp): boolean {
  if (a === b) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  // A doubled or dropped last letter (stop, stopped; make, making) belongs to the ending.
  return endings.test(a.slice(shared)) && endings.test(b.slice(shared))
}

/**
 * Finds many forms in running text in one pass over a trie of units: longest match first, by inflection where the
 * language has it. A form that belongs to several values keeps them all.
 */
export class Matcher<T> {
  private readonly root = node<T>()
  readonly lang: string
  private readonly endings: RegExp | undefined
  private readonly shortEndings: RegExp | undefined
  private readonly closed: boolean

  constructor(lang: string, entries: Iterable<readonly [form: string, value: T]>) {
    this.lang = lang
    const { inflection, shortEndings, spaced, script } = profileOf(lang)
    this.endings = inflection
    this.shortEndings = shortEndings
    this.closed = spaced && script !== 'Arabic'
    for (const [form, value] of entries) this.add(form, value)
  }

  private add(form: string, value: T) {
    let at = this.root
    const path = units(form, this.lang)
    if (path.length === 0) return
    for (const { key } of path) {
      let next = at.next.get(key)
      if (!next) at.next.set(key, (next = node<T>()))
      at = next
    }
    at.values ??= []
    at.values.push({ value, words: path.map(({ word }) => word) })
  }

  /** The longest matches from left to right, not overlapping. */
  longest(text: string): Match<T>[] {
    const found: Match<T>[] = []
    const path = units(text, this.lang)
    for (let i = 0; i < path.length; ) {
      const hit = this.at(path, i).at(-1)
      if (hit) found.push({ span: [path[i]?.start ?? 0, path[hit.last]?.end ?? 0], values: hit.values })
      i = hit ? hit.last + 1 : i + 1
    }
    return found
  }

  /**
   * Every match, also those inside longer ones as long as they share an end with the longest: 安全 in 安全理事会,
   * but not 中国 in 发展中国家.
   */
  all(text: string): Match<T>[] {
    const found: Match<T>[] = []
    const path = units(text, this.lang)
    const spaced = profileOf(this.lang).spaced
    let cover = { from: -1, to: -1 }
    for (let i = 0; i < path.length; i++) {
      const hits = this.at(path, i)
      const longest = hits.at(-1)
      if (longest && i > cover.to) cover = { from: i, to: longest.last }
      for (const hit of hits) {
        const inside = i >= cover.from && hit.last <= cover.to
        if (spaced || (inside && (i === cover.from || hit.last === cover.to)))
          found.push({ span: [path[i]?.start ?? 0, path[hit.last]?.end ?? 0], values: hit.values })
      }
    }
    return found
  }

  /** Drops forms that share only a stem with the words found, where the language's endings tell (government, governance). */
  private inflected(here: Node<T>, path: readonly Unit[], from: number, to: number): readonly T[] {
    let spelling = path[from]?.word ?? ''
    for (let i = from + 1; i <= to; i++) spelling += ` ${path[i]?.word}`
    here.found ??= new Map()
    let values = here.found.get(spelling)
    if (!values) {
      const fits = here.values?.filter(({ words }) => words.every((word, index) => this.fits(word, path[from + index]?.word ?? ''))) ?? []
      here.found.set(spelling, (values = [...new Set(fits.map(({ value }) => value))]))
    }
    return values
  }

  private fits(word: string, found: string): boolean {
    if (word === found) return true
    // Short words must be met as they are spelled, or with a plain ending. Arabic writes clitics on to them.
    if (this.closed && word.length <= shortWord)
      return fold(word) === fold(found) || (word.length === shortWord && found.startsWith(word) && this.shortEndings?.test(found.slice(word.length)) === true)
    return !this.endings || sameWord(word, found, this.endings)
  }

  private at(path: readonly Unit[], from: number): { last: number; values: readonly T[] }[] {
    const hits: { last: number; values: readonly T[] }[] = []
    let here: Node<T> | undefined = this.root
    for (let i = from; i < path.length; i++) {
      here = here.next.get(path[i]?.key ?? '')
      if (!here) break
      const values = here.values ? this.inflected(here, path, from, i) : []
      if (values.length > 0) hits.push({ last: i, values })
    }
    return hits
  }
}
