import type { Span } from '../model/index.ts'
import type { Match } from './matcher.ts'

/** A form found in a text, with the first and the last of the text's units that it takes. */
export interface Hit<T> extends Match<T> {
  readonly first: number
  readonly last: number
}

/** Whether a longer form begins inside a hit and ends behind it, so that the hit is hardly meant: 在内 before 罗毕. */
export function crossed<T>({ first, last }: Hit<T>, hits: readonly Hit<T>[], at: number): boolean {
  for (let next = at + 1; ; next++) {
    const other = hits[next]
    if (!other || other.first > last) return false
    if (other.first > first && other.last > last && other.last - other.first > last - first) return true
  }
}

/**
 * Everything that a matcher found in a text, in the order of its beginning and, of one beginning, of its length. What
 * stands there for one kind of value, or in a part of the text, is told from it without looking the text up again.
 */
export class Reading<T> {
  constructor(
    private readonly hits: readonly Hit<T>[],
    private readonly spaced: boolean,
  ) {}

  /** The longest matches from left to right, not overlapping. */
  longest(): Match<T>[] {
    const { hits } = this
    const found: Match<T>[] = []
    let free = 0
    for (let at = 0; at < hits.length; at++) {
      const hit = hits[at]
      if (!hit || hit.first < free || hits[at + 1]?.first === hit.first) continue
      found.push(hit)
      free = hit.last + 1
    }
    return found
  }

  /**
   * Every match, in languages without spaces only those that share an end with the longest: 安全 in 安全理事会, but not
   * 中国 in 发展中国家.
   */
  all(): readonly Match<T>[] {
    const { hits } = this
    if (this.spaced) return hits
    const found: Match<T>[] = []
    let cover = { first: -1, last: -1 }
    let longest = -1
    for (let at = 0; at < hits.length; at++) {
      const hit = hits[at]
      if (!hit) continue
      if (at > longest) {
        for (longest = at; hits[longest + 1]?.first === hit.first; ) longest++
        if (hit.first > cover.last) cover = { first: hit.first, last: hits[longest]?.last ?? hit.last }
      }
      if (hit.last <= cover.last && (hit.first === cover.first || hit.last === cover.last)) found.push(hit)
    }
    return found
  }

  /** What was found of the values that are chosen from those of each place. */
  of(choose: (values: readonly T[]) => readonly T[]): Reading<T> {
    const hits: Hit<T>[] = []
    for (const hit of this.hits) {
      const values = choose(hit.values)
      if (values.length > 0) hits.push(values.length === hit.values.length ? hit : { ...hit, values })
    }
    return new Reading(hits, this.spaced)
  }

  /** The reading of a part of the text alone, whose ends cut no word; spans count in the part. */
  within([start, end]: Span): Reading<T> {
    const hits: Hit<T>[] = []
    for (let at = this.from(start); at < this.hits.length; at++) {
      const hit = this.hits[at]
      if (!hit || hit.span[0] >= end) break
      if (hit.span[1] <= end) hits.push({ first: hit.first, last: hit.last, span: [hit.span[0] - start, hit.span[1] - start], values: hit.values })
    }
    return new Reading(hits, this.spaced)
  }

  /** The first hit that begins at or behind an offset. */
  private from(offset: number): number {
    let [low, high] = [0, this.hits.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.hits[middle]?.span[0] ?? offset) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
