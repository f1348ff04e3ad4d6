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

/** How the surroundings of a place agree with the quote's. */
interface Agreement {
  /** Matching characters next to the words, on both sides together. */
  readonly score: number
  /** Sides that agree as far as the quote knows them; where it knows less than it keeps, the text must begin or end there. */
  readonly wholeSides: number
}

function agreement(text: string, at: Span, { prefix, suffix }: AnnotationTarget['quote']): Agreement {
  let before = 0
  while (before < prefix.length && text[at[0] - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[at[1] + after] === suffix[after]) after++
  const wholeBefore = before === prefix.length && (before === context || at[0] === before)
  const wholeAfter = after === suffix.length && (after === context || at[1] + after === text.length)
  return { score: before + after, wholeSides: Number(wholeBefore) + Number(wholeAfter) }
}

/** Quoted and agreeing characters together that tell a place of its own from a chance meeting. */
const certain = 8

/**
 * Where an annotation's words stand in the text now: the exact words at the old position when their surroundings are
 * untouched; else the only place of the exact words that has one side of its surroundings whole; else the place whose
 * surroundings agree best, if enough agrees; else words that differ by at most a tenth between the same neighbours.
 * `null` means that they cannot be found with certainty: the annotation is an orphan.
 */
export function anchorQuote(text: string, target: Pick<AnnotationTarget, 'quote' | 'position'>): Span | null {
  const { quote, position } = target
  const { exact } = quote
  if (!exact) return null
  if (text.slice(position[0], position[1]) === exact && agreement(text, position, quote).wholeSides === 2) return position
  const places: { readonly place: Span; readonly score: number; readonly wholeSides: number }[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const place: Span = [at, at + exact.length]
    places.push({ place, ...agreement(text, place, quote) })
  }
  const whole = places.filter(({ wholeSides }) => wholeSides > 0)
  if (whole.length > 0) return whole.length === 1 && whole[0] ? whole[0].place : null
  const [best, second] = places.sort((a, b) => b.score - a.score)
  if (best) return (!second || best.score > second.score) && exact.length + best.score >= certain ? best.place : null
  return nearly(text, quote)
}

/** The one place of words that differ from the quote by at most a tenth and stand between its neighbours. */
function nearly(text: string, quote: AnnotationTarget['quote']): Span | null {
  const wanted = Math.min(certain, quote.prefix.length + quote.suffix.length)
  const near = search(text, quote.exact, Math.floor(quote.exact.length / 10)).filter(({ start, end }) => {
    const { score, wholeSides } = agreement(text, [start, end], quote)
    return wholeSides > 0 || score >= wanted
  })
  const fewest = Math.min(...near.map(({ errors }) => errors))
  const [best, second] = near.filter(({ errors }) => errors === fewest)
  return best && !second ? [best.start, best.end] : null
}
