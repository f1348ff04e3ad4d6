import { foldDigits, hanValue, type Profile } from '../text/index.ts'

/** A number or letter at the start of a line, before it is known what it numbers. */
export interface Marker {
  /** Length in UTF-16 units with the space behind it. */
  readonly length: number
  readonly kind: 'number' | 'letter' | 'article' | 'bullet'
  /** Normalised: decimal digits, a lower-case Latin letter or a lower-case Roman numeral. */
  readonly value: string
}

const letterRows = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрст', 'أبجدهوزحطيكلمن']
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const roman = /^(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i

/** The value of a Roman numeral up to 399; NaN when it is none. */
export function romanValue(text: string): number {
  if (!roman.test(text)) return NaN
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const digits = [...text.toLowerCase()].map((char) => values[char] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

/** A letter as the Latin letter of the same rank, so that а), a) and أ) are one label. */
function latinLetter(letter: string): string {
  for (const row of letterRows) {
    const at = row.indexOf(letter.toLowerCase())
    if (at >= 0) return letterRows[0]?.[at] ?? letter
  }
  return letter.toLowerCase()
}

const numbered = /^(?:[(（]\s?([\d٠-٩]{1,4}|[一二三四五六七八九十百]{1,4})\s?[)）]|([\d٠-٩]{1,4})(?:[.)、．）]|(?=\s*[-–]\s))|([一二三四五六七八九十百]{1,4})[、．.])\s*/u
const lettered = /^(?:[(（]\s?(\p{L}|[ivxlc]{1,6})\s?[)）]|(\p{L}|[ivxlc]{1,6})[.)）．])(?:\s+|(?=[\p{Script=Han}*]))/iu
const bullet = /^[-*+•·–—]\s+/u

/**
 * The marker that a line begins with, or `null`. A year, a decimal or an initial (`2020. `, `3.5`, `J. Smith`) is none:
 * numbers have at most three digits and capital letters must stand in brackets.
 */
export function readMarker(line: string, profile: Profile): Marker | null {
  const article = profile.article.exec(line)
  if (article && setOff(line.slice(article[0].length), article[0], profile)) {
    const value = articleValue(article[1] ?? '')
    if (value) return { length: article[0].length + (/^[\s.:：—–-]*/.exec(line.slice(article[0].length))?.[0].length ?? 0), kind: 'article', value }
  }
  const number = numbered.exec(line)
  if (number && !/^\d/.test(line.slice(number[0].length) + (number[0].endsWith(' ') ? 'x' : ''))) {
    const written = number[1] ?? number[2] ?? number[3] ?? ''
    const value = /[一-十百]/u.test(written) ? hanValue(written) : Number(foldDigits(written))
    if (value < 1000) return { length: number[0].length, kind: 'number', value: String(value) }
  }
  if (circled.includes(line[0] ?? ' ')) return { length: 1 + (/^\s*/.exec(line.slice(1))?.[0].length ?? 0), kind: 'number', value: String(circled.indexOf(line[0] ?? '') + 1) }
  const letter = lettered.exec(line)
  if (letter) {
    const written = letter[1] ?? letter[2] ?? ''
    if (written.length > 1 ? roman.test(written) : letter[1] !== undefined || !/\p{Lu}/u.test(written))
      return { length: letter[0].length, kind: 'letter', value: written.length > 1 ? written.toLowerCase() : latinLetter(written) }
  }
  const dash = bullet.exec(line)
  return dash ? { length: dash[0].length, kind: 'bullet', value: '' } : null
}

/** Whether an article's number stands apart from what follows; `Article 36 of the Charter` is the text of a paragraph. */
const setOff = (rest: string, article: string, { spaced }: Profile): boolean =>
  article.endsWith('.') || /^\s*(?:$|[.:：。—–-]|[（【])/.test(rest) || (spaced ? /^(?:\t| {2})/ : /^\s/).test(rest)

function articleValue(written: string): string {
  const folded = foldDigits(written)
  if (/^\d+$/.test(folded)) return String(Number(folded))
  if (/^(?:premier|primero)$/i.test(written)) return '1'
  const value = Number.isNaN(romanValue(written)) ? hanValue(written) : romanValue(written)
  return value > 0 ? String(value) : ''
}

/** Keeps count of where a document's numbering stands, and turns markers into labels. */
export class Numbering {
  private scope: string[] = []
  private number = ''
  private letter = ''
  private sub = ''
  private sections = 0
  private depth = 0
  private readonly seen = new Set<string>()

  /** A heading: an annex opens a scope of its own, another heading only counts. */
  heading(annex: boolean) {
    this.sections++
    if (annex) this.enter(['annex'])
    else this.letter = this.sub = ''
  }

  /** The label of a marked block at that indentation (in spaces); undefined for a bare bullet. */
  label(marker: Marker, indent: number): string | undefined {
    if (marker.kind === 'bullet') return undefined
    if (marker.kind === 'article') {
      this.enter([...this.scope.filter((part) => part === 'annex'), 'article', marker.value])
      return this.unique(this.scope)
    }
    if (marker.kind === 'number') {
      if (!this.scope.length && this.seen.has(marker.value)) this.enter([`section-${this.sections}`])
      this.number = marker.value
      this.letter = this.sub = ''
      return this.unique([...this.scope, this.number])
    }
    const next = this.letter ? String.fromCharCode(this.letter.charCodeAt(0) + 1) : 'a'
    const isRoman = !Number.isNaN(romanValue(marker.value)) && (marker.value.length > 1 || (marker.value !== next && (this.sub !== '' || marker.value === 'i')) || (this.letter !== '' && indent > this.depth))
    if (isRoman) this.sub = marker.value
    else {
      this.letter = marker.value
      this.sub = ''
      this.depth = indent
    }
    return this.unique([...this.scope, this.number, this.letter, this.sub].filter(Boolean))
  }

  private enter(scope: string[]) {
    this.scope = scope
    this.number = this.letter = this.sub = ''
  }

  private unique(parts: readonly string[]): string {
    const label = parts.join('.')
    for (let copy = label, count = 2; ; copy = `${label}-${count++}`)
      if (!this.seen.has(copy)) {
        this.seen.add(copy)
        return copy
      }
  }
}
