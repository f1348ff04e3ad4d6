import type { Span } from '../model/index.ts'
import type { Entry, Match, Named } from '../terms/index.ts'

/**
 * Every entry of the tables that some words of a text may stand for, with the places. Whether one is there is told by
 * its number; the places are gathered when they are first asked for, which most cells never are.
 */
export class Said implements Iterable<[Entry, readonly Span[]]> {
  private readonly bits: Uint32Array
  private gathered: Map<Entry, Span[]> | undefined

  /** `size`: how many entries the tables have. */
  constructor(
    private readonly matches: readonly Match<Named<Entry>>[],
    size: number,
  ) {
    this.bits = new Uint32Array((size + 31) >>> 5)
    for (const { values } of matches)
      for (const { of: { number } } of values) this.bits[number >>> 5] = (this.bits[number >>> 5] ?? 0) | (1 << (number & 31))
  }

  has({ number }: Entry): boolean {
    return ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  /** Where the text has words that may stand for an entry, also inside longer words. */
  get(entry: Entry): readonly Span[] | undefined {
    return this.has(entry) ? this.places.get(entry) : undefined
  }

  [Symbol.iterator](): Iterator<[Entry, readonly Span[]]> {
    return this.places[Symbol.iterator]()
  }

  private get places(): Map<Entry, Span[]> {
    if (!this.gathered) {
      this.gathered = new Map()
      for (const { span, values } of this.matches)
        for (const { of } of values) {
          const known = this.gathered.get(of)
          if (known) known.push(span)
          else this.gathered.set(of, [span])
        }
    }
    return this.gathered
  }
}
