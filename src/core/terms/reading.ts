import type { Span } from '../model/index.ts'
import type { Match } from './matcher.ts'

/** A form found in a text, with the first and the last of the text's units that it takes. */
export interface Hit<T> extends Match<T> {
  readonly first: number
  readonly last: number
}

/** Whether a value is asked for. */
type Wanted<T> = (value: T) => boolean

/**
 * Everything that a matcher found in a text, in the order of its beginning and, of one beginning, of its length. What
 * stands there for one kind of value or another is told from it without looking the text up again.
 */
export class Reading<T> {
  constructor(
    private readonly hits: readonly Hit<T>[],
    private readonly spaced: boolean,
  ) {}

  /** The longest matches from left to right, not overlapping. */
  longest(wanted?: Wanted<T>): Match<T>[] {
    const found: Hit<T>[] = []
    const hits = this.of(wanted)
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
  all(wanted?: Wanted<T>): readonly Match<T>[] {
    const hits = this.of(wanted)
    if (this.spaced) return hits
    let cover = { first: -1, last: -1 }
    let longest = -1
    return hits.filter(({ first, last }, at) => {
      if (at > longest) {
        for (longest = at; hits[longest + 1]?.first === first; ) longest++
        if (first > cover.last) cover = { first, last: hits[longest]?.last ?? last }
      }
      return last <= cover.last && (first === cover.first || last === cover.last)
    })
  }

  /** What stands wholly within a span that cuts no unit, counted from its beginning: the reading of those words alone. */
  within([from, to]: Span): Reading<T> {
    const inside = this.hits.filter(({ span }) => span[0] >= from && span[1] <= to)
    return new Reading(
      from === 0 ? inside : inside.map((hit) => ({ ...hit, span: [hit.span[0] - from, hit.span[1] - from] as const })),
      this.spaced,
    )
  }

  /** The hits with a value that is asked for, and such values alone. */
  private of(wanted: Wanted<T> | undefined): readonly Hit<T>[] {
    if (!wanted) return this.hits
    return this.hits.flatMap((hit) => {
      const values = hit.values.filter(wanted)
      return values.length === 0 ? [] : [values.length === hit.values.length ? hit : { ...hit, values }]
    })
  }
}
