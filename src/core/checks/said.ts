import type { Span } from '../model/index.ts'
import type { Entry, Match, Named } from '../terms/index.ts'
import { lexemeOf } from './lexeme.ts'

/** A place and the number of an entry as one number, so that sorting brings the places of each entry together in their order. */
const placeUnit = 2 ** 26

/**
 * Every entry of the tables that some words of a text may stand for, with the places. Whether one is there is told by
 * its number; where it stands, by a list sorted when it is first asked for, which of many texts it never is.
 */
export class Said {
  private readonly bits: Uint32Array
  private sorted: Float64Array | undefined

  /** `size`: how many entries the tables have. */
  constructor(
    /** All words that may stand for something, also inside longer ones, in order. */
    readonly matches: readonly Match<Named<Entry>>[],
    size: number,
  ) {
    this.bits = new Uint32Array((size + 31) >>> 5)
    for (const { values } of matches) for (const number of lexemeOf(values).numbers) this.bits[number >>> 5] = (this.bits[number >>> 5] ?? 0) | (1 << (number & 31))
  }

  has({ number }: Entry): boolean {
    return ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  /** Whether any of some entries is there. */
  hasAny(entries: readonly Entry[]): boolean {
    for (const entry of entries) if (this.has(entry)) return true
    return false
  }

  /** Where the text has words that may stand for an entry, also inside longer words. */
  get(entry: Entry): readonly Span[] | undefined {
    if (!this.has(entry)) return undefined
    const places = (this.sorted ??= this.sort())
    const from = entry.number * placeUnit
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((places[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    const found: Span[] = []
    for (let place = places[low]; place !== undefined && place < from + placeUnit; place = places[++low]) {
      const match = this.matches[place - from]
      if (match) found.push(match.span)
    }
    return found
  }

  private sort(): Float64Array {
    const places: number[] = []
    this.matches.forEach(({ values }, at) => {
      for (const number of lexemeOf(values).numbers) places.push(number * placeUnit + at)
    })
    return Float64Array.from(places).sort()
  }
}
