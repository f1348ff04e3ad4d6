import type { Span } from '../model/index.ts'
import { eachWord, fold, profileOf } from '../text/index.ts'
import { crossed, Reading, type Hit } from './reading.ts'
import { isOtherWord } from './arabic.ts'
import { stem } from './stem.ts'

/** A form found in a text, with everything that it may stand for. */
export interface Match<T> {
  readonly span: Span
  readonly values: readonly T[]
}

/** A unit of matching: a character in languages without spaces (by its code point), else a word's stem. */
type Key = string | number

/** A node of the trie. Most have one way on, which needs no map. */
class Node<T> {
  /** What ends here, each with its form as it is spelled. */
  values: { readonly value: T; readonly form: readonly Spelling[] }[] | null = null
  /** What of that was found for words of a text, by their spelling: most words of a text stand in it again. */
  found: Map<string, readonly T[]> | null = null
  private only: { readonly key: Key; readonly node: Node<T> } | null = null
  private ways: Map<Key, Node<T>> | null = null

  next(key: Key): Node<T> | undefined {
    return this.ways ? this.ways.get(key) : this.only?.key === key ? this.only.node : undefined
  }

  /** The node behind `key`, made when there is none. */
  grown(key: Key): Node<T> {
    const known = this.next(key)
    if (known) return known
    const node = new Node<T>()
    if (this.ways) this.ways.set(key, node)
    else if (this.only) this.ways = new Map([[this.only.key, this.only.node], [key, node]])
    else this.only = { key, node }
    return node
  }
}

/** Up to this many letters the stems of words meet by chance (не, ней). */
const shortWord = 3

/** A word as it is spelled in lower case, and what it is looked up by. */
interface Spelling {
  readonly key: Key
  readonly word: string
}

/** The units of a text in their order, with their places. */
interface Path {
  readonly spellings: Spelling[]
  readonly starts: number[]
  readonly ends: number[]
}

/** Latin words and numbers inside Chinese text are units of their own, so that UN is not found in FUND. */
const hanUnit = /[\p{Script=Latin}\p{N}]+|\S/gu

function eachHanUnit(text: string, visit: (unit: string, start: number) => void) {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    // Most units by far are characters, which need not be matched.
    if (code >= 0x3400 && code < 0xa000) {
      visit(text.charAt(at), at)
      at++
      continue
    }
    hanUnit.lastIndex = at
    const match = hanUnit.exec(text)
    if (!match) return
    visit(match[0], match.index)
    at = match.index + match[0].length
  }
}

/** The spellings met so far: there are few beside the words of a text. */
class Spellings {
  private readonly known = new Map<string, Spelling>()
  private static readonly limit = 200_000
  constructor(private readonly lang: string) {}

  of(word: string): Spelling {
    let spelling = this.known.get(word)
    if (!spelling) {
      if (this.known.size >= Spellings.limit) this.known.clear()
      this.known.set(word, (spelling = this.spell(word)))
    }
    return spelling
  }

  private spell(word: string): Spelling {
    const { spaced, lang } = profileOf(this.lang)
    const lower = word.toLowerCase()
    if (spaced) return { key: /^\p{Lu}{2,}s?$/u.test(word) ? `^${word}` : stem(word, lang), word: lower }
    const code = word.codePointAt(0) ?? 0
    return { key: word.length > String.fromCodePoint(code).length ? lower : code, word }
  }
}

const spellings = new Map<string, Spellings>()

function spellingsOf(lang: string): Spellings {
  let found = spellings.get(lang)
  if (!found) spellings.set(lang, (found = new Spellings(lang)))
  return found
}

/** Visits what a text is matched by, with the UTF-16 offset at which it begins. */
function eachUnit(text: string, lang: string, visit: (unit: string, start: number) => void) {
  if (profileOf(lang).spaced) eachWord(text, lang, visit)
  else eachHanUnit(text, visit)
}

function units(text: string, lang: string): Path {
  const path: Path = { spellings: [], starts: [], ends: [] }
  const known = spellingsOf(lang)
  eachUnit(text, lang, (word, start) => {
    path.spellings.push(known.of(word))
    path.starts.push(start)
    path.ends.push(start + word.length)
  })
  return path
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
  private readonly root = new Node<T>()
  readonly lang: string
  private readonly endings: RegExp | undefined
  private readonly shortEndings: RegExp | undefined
  private readonly closed: boolean
  private readonly arabic: boolean

  constructor(lang: string, entries: Iterable<readonly [form: string, value: T]>) {
    this.lang = lang
    const { inflection, shortEndings, spaced, script } = profileOf(lang)
    this.endings = inflection
    this.shortEndings = shortEndings
    this.closed = spaced
    this.arabic = script === 'Arabic'
    const known = spellingsOf(lang)
    let spellings: Spelling[] = []
    // One function for all forms: there are tens of thousands.
    const visit = (word: string) => spellings.push(known.of(word))
    for (const [form, value] of entries) {
      spellings = []
      eachUnit(form, lang, visit)
      this.add(spellings, value)
    }
  }

  private add(form: readonly Spelling[], value: T) {
    if (form.length === 0) return
    let at = this.root
    for (const { key } of form) at = at.grown(key)
    at.values ??= []
    at.values.push({ value, form })
  }

  /** The longest matches from left to right, see {@link Reading.longest}. */
  longest(text: string): Match<T>[] {
    return this.read(text).longest()
  }

  /** Every match, see {@link Reading.all}. */
  all(text: string): readonly Match<T>[] {
    return this.read(text).all()
  }

  /** Everything that stands in a text, in one pass. */
  read(text: string): Reading<T> {
    const path = units(text, this.lang)
    const hits: Hit<T>[] = []
    const visit = (first: number, last: number, values: readonly T[]) => hits.push({ first, last, span: [path.starts[first] ?? 0, path.ends[last] ?? 0], values })
    for (let first = 0; first < path.starts.length; first++) this.at(path, first, visit)
    const { spaced } = profileOf(this.lang)
    return new Reading(spaced ? hits : hits.filter((hit, at) => !crossed(hit, hits, at)), spaced)
  }

  /** Visits what ends behind each unit from one on, shortest first. */
  private at({ spellings }: Path, from: number, visit: (first: number, last: number, values: readonly T[]) => void) {
    let here: Node<T> | undefined = this.root
    let spelling = ''
    for (let i = from; i < spellings.length; i++) {
      const unit = spellings[i]
      if (!unit) return
      here = here.next(unit.key)
      if (!here) return
      spelling = i === from ? unit.word : `${spelling} ${unit.word}`
      if (!here.values) continue
      const values = this.inflected(here, spelling, spellings, from)
      if (values.length > 0) visit(from, i, values)
    }
  }

  /** Drops forms that share only a stem with the words found, where the language's endings tell (government, governance). */
  private inflected(here: Node<T>, spelling: string, path: readonly Spelling[], from: number): readonly T[] {
    here.found ??= new Map()
    let values = here.found.get(spelling)
    if (!values) {
      const fits = here.values?.filter(({ form }) => form.every(({ word }, index) => this.fits(word, path[from + index]?.word ?? ''))) ?? []
      here.found.set(spelling, (values = [...new Set(fits.map(({ value }) => value))]))
    }
    return values
  }

  private fits(word: string, found: string): boolean {
    if (word === found) return true
    if (this.arabic) return !isOtherWord(word, found)
    // Short words must be met as they are spelled, or with a plain ending.
    if (this.closed && word.length <= shortWord)
      return fold(word) === fold(found) || (word.length === shortWord && found.startsWith(word) && this.shortEndings?.test(found.slice(word.length)) === true)
    return !this.endings || sameWord(word, found, this.endings)
  }
}
