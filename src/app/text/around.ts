import { profileOf, type Span } from '../../core/index.ts'

/** A space at which a line may be cut. */
const space = /\s/u

/**
 * What stands around a place, `reach` UTF-16 units on either side at most: cut between words where the language writes spaces, with an
 * ellipsis where something was cut.
 */
export function around(text: string, [start, end]: Span, reach: number, lang: string): { readonly before: string; readonly after: string } {
  const { spaced } = profileOf(lang)
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const cutBefore = before.length < start
  const cutAfter = end + after.length < text.length
  const first = spaced && cutBefore ? before.search(space) + 1 : 0
  const last = spaced && cutAfter && space.test(after) ? after.search(/\s\S*$/u) : after.length
  return { before: `${cutBefore ? '…' : ''}${before.slice(first)}`, after: `${after.slice(0, last)}${cutAfter ? '…' : ''}` }
}
