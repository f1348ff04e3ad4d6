import type { Entries } from './glossary.ts'
import { unitsOf, type WordList } from './units.ts'

/** What the entries of a glossary say in one language, as numbered words. */
export interface EntryWords {
  /** How many entries there are. */
  readonly size: number
  /** How many different words they say. */
  readonly words: number
  /** A word by its number, as the key of a unit. */
  key(word: number): string
  /** The number of a word. */
  find(key: string): number | undefined
  /** From an entry's start on: how many words it has, and then they, each as `packed`. */
  readonly numbers: ArrayLike<number>
  /** Where in `numbers` an entry begins. */
  startOf(entry: number): number
}

/** Phrases longer than this say little about any one of their words. */
const longestForm = 5
/** Bits for the number of words of a phrase. */
const partBits = 3

/** A word's number together with the number of words, up to five, of the shortest wording that it is a part of. */
export const packed = (word: number, parts: number): number => (word << partBits) | parts
export const wordOf = (number: number): number => number >> partBits
export const partsOf = (number: number): number => number & ((1 << partBits) - 1)

const plainHan = /^(?![〇零一二两三四五六七八九十百千万亿]+$)\p{Script=Han}+$/u

/** The words of entries that are each read when first asked for: most of them no document asks for. */
export class ReadWords implements EntryWords {
  readonly keys: string[] = []
  readonly numbers: number[] = []
  readonly size: number
  private readonly starts: number[]
  private readonly known = new Map<string, number>()

  constructor(
    private readonly lang: string,
    private readonly entries: Entries,
    private readonly list: WordList,
  ) {
    this.size = entries.size
    this.starts = new Array<number>(entries.size).fill(-1)
  }

  get words(): number {
    return this.keys.length
  }

  key(word: number): string {
    return this.keys[word] ?? ''
  }

  find(key: string): number | undefined {
    return this.known.get(key)
  }

  startOf(entry: number): number {
    const known = this.starts[entry] ?? -1
    return known < 0 ? this.read(entry) : known
  }

  private read(entry: number): number {
    const { numbers, lang, list } = this
    const start = numbers.length
    numbers.push(0)
    for (const form of this.entries.of(entry, lang)) {
      // A wording that Chinese is segmented by is one word.
      if (plainHan.test(form) && list.lengthAt(form, 0, form.length) === form.length) this.add(start, form, 1)
      else {
        const read = unitsOf(form, lang, list)
        if (read.length <= longestForm) for (const { key } of read) this.add(start, key, read.length)
      }
    }
    numbers[start] = numbers.length - start - 1
    this.starts[entry] = start
    return start
  }

  /** Adds a word to the entry that begins at `start`; of several wordings the shortest counts. */
  private add(start: number, key: string, parts: number): void {
    const { numbers } = this
    const word = this.numberOf(key)
    let at = start + 1
    while (at < numbers.length && wordOf(numbers[at] ?? 0) !== word) at++
    numbers[at] = packed(word, Math.min(parts, at < numbers.length ? partsOf(numbers[at] ?? 0) : parts))
  }

  private numberOf(key: string): number {
    let word = this.known.get(key)
    if (word === undefined) {
      this.known.set(key, (word = this.keys.length))
      this.keys.push(key)
    }
    return word
  }
}
