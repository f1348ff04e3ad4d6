import search from 'approx-string-match'
import type { AnnotationTarget, Span } from '../model/index.ts'

/** How many characters of surroundings a quote keeps on either side. */
const context = 32

/** The quote selector of a span: the words and what stands before and after them (W3C Web Annotation, TextQuoteSelector). */
export function quoteOf(text: string, span: Span): AnnotationTarget['quote'] {
  return {
    exact: text.slice(span[0], span[1]),
    prefix: text.slice(Math.max(0, span[0] - context), span[0]),
    suffix: text.slice(span[1], span[1] + context),
  }
}

/** How well the surroundings of a place agree with the quote's, in matching characters next to the words. */
function agreement(text: string, at: Span, { prefix, suffix }: AnnotationTarget['quote']): number {
  let score = 0
  while (score < prefix.length && text[at[0] - 1 - score] === prefix[prefix.length - 1 - score]) score++
  let after = 0
  while (after < suffix.length && text[at[1] + after] === suffix[after]) after++
  return score + after
}

/**
 * Where an annotation's words stand in the text now. The exact words at the old position win, then the exact words
 * elsewhere whose surroundings agree best, then words that differ by at most a tenth and stand between the same
 * neighbours. `null` means that they cannot be found with certainty: the annotation is an orphan.
 */
export function anchorQuote(text: string, target: Pick<AnnotationTarget, 'quote' | 'position'>): Span | null {
  const { quote, position } = target
  if (!quote.exact) return null
  if (text.slice(position[0], position[1]) === quote.exact) return position
  const places: Span[] = []
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) places.push([at, at + quote.exact.length])
  const ranked = places.map((place) => ({ place, score: agreement(text, place, quote) })).sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (best && (!second || best.score > second.score)) return best.place
  if (best) return null
  const near = search(text, quote.exact, Math.floor(quote.exact.length / 10))
    .map(({ start, end }) => [start, end] as const)
    .filter((place) => agreement(text, place, quote) >= Math.min(8, quote.prefix.length + quote.suffix.length))
  return near.length === 1 && near[0] ? near[0] : null
}
