import type { Span } from '../model/index.ts'
import type { Named } from '../terms/index.ts'
import { numbers } from '../text/index.ts'
import { cognates } from './cognates.ts'
import { knowledgeOf, type KnowledgeOptions } from './knowledge.ts'
import { Vocabulary } from './side.ts'
import { unitsOf, type Unit } from './units.ts'

/** Words of two texts that stand for each other. */
export interface WordLink {
  readonly a: Span
  readonly b: Span
  /** 0 to 1: terms and numbers above names, names above common words. */
  readonly confidence: number
}

interface Text {
  readonly lang: string
  readonly text: string
}

/** What is less sure than this is left out: mostly words that are parts of longer wordings. */
const leastConfidence = 0.68
/** How far the places of a word that stands more than once may lie apart, see {@link displacement}. */
const farthest = 0.25
/** Texts longer than this are linked up to here. */
const mostUnits = 600

/**
 * Links words of two texts, precise rather than complete: terms of the termbase first, then numbers, then equal and
 * like-sounding names, then common words and what the document has taught, each word at most once, strongest first
 * (competitive linking, Melamed 2000). Of several places for one word, the one in the likeliest position is taken.
 */
export function linkWords(a: Text, b: Text, options: KnowledgeOptions = {}): WordLink[] {
  const links: WordLink[] = []
  const free = (link: WordLink) => !links.some((other) => touches(other.a, link.a) || touches(other.b, link.b))
  const take = (candidates: readonly WordLink[]) => {
    const ranked = candidates.map((link) => ({ link, rank: link.confidence - 0.3 * displacement(link, a.text.length, b.text.length) }))
    ranked.sort((x, y) => y.rank - x.rank || x.link.a[0] - y.link.a[0] || x.link.b[0] - y.link.b[0])
    for (const { link } of ranked) if (free(link)) links.push(link)
  }
  take(terms(a, b, options))
  take(figures(a, b))
  take(commonWords(a, b, options))
  return links.sort((x, y) => x.a[0] - y.a[0])
}

const touches = (x: Span, y: Span): boolean => x[0] < y[1] && y[0] < x[1]

/** How far the two places lie apart as shares of their texts, 0 to 1. */
const displacement = ({ a, b }: WordLink, lengthA: number, lengthB: number): number => Math.abs(a[0] / Math.max(1, lengthA) - b[0] / Math.max(1, lengthB))

/** Terms that both texts name; what several concepts could be is surer the more forms speak for it. */
function terms(a: Text, b: Text, { resources }: KnowledgeOptions): WordLink[] {
  if (!resources) return []
  const langs = [a, b].map(({ lang }) => lang.toLowerCase().split('-')[0] ?? '')
  const [x, y] = [a, b].map(({ text }, index) => resources.concepts(langs[index] ?? '').longest(text))
  return (x ?? []).flatMap((first) =>
    (y ?? []).flatMap((second): WordLink[] => {
      const shared = first.values.some(({ of, form }) => form.status !== 'wrong' && second.values.some((other: Named<{ id: string }>) => other.of.id === of.id && other.form.status !== 'wrong'))
      return shared ? [{ a: first.span, b: second.span, confidence: 0.97 }] : []
    }),
  )
}

function figures(a: Text, b: Text): WordLink[] {
  const other = numbers(b.text, b.lang)
  return numbers(a.text, a.lang).flatMap((x) =>
    other.flatMap((y): WordLink[] => {
      if (x.value !== y.value || (x.kind === 'month') !== (y.kind === 'month')) return []
      return [{ a: x.span, b: y.span, confidence: x.weak && y.weak ? 0.75 : x.weak || y.weak ? 0.85 : 0.96 }]
    }),
  )
}

const wordlike = ({ key }: Unit): boolean => !/^[?!(";:%.§#]/.test(key)

function commonWords(a: Text, b: Text, options: KnowledgeOptions): WordLink[] {
  const { words, sources } = knowledgeOf(options)
  const langs = [a, b].map(({ lang }) => lang.toLowerCase().split('-')[0] ?? '')
  const [x, y] = [a, b].map(({ text }, index) => unitsOf(text, langs[index] ?? '', words, mostUnits).filter(wordlike))
  const inA = new Vocabulary()
  const inB = new Vocabulary()
  for (const { key } of x ?? []) inA.id(key)
  for (const { key } of y ?? []) inB.id(key)
  const weights = new Map<string, number>()
  const raise = (s: number, t: number, weight: number) => weights.set(`${s} ${t}`, Math.max(weights.get(`${s} ${t}`) ?? 0, weight))
  const [wordsA, wordsB] = [
    { lang: langs[0] ?? '', vocabulary: inA },
    { lang: langs[1] ?? '', vocabulary: inB },
  ]
  for (const source of sources) source.pairs(wordsA, wordsB, raise)
  cognates(inA, inB, (s, t, weight) => raise(s, t, 0.9 * weight))
  const times = (units: readonly Unit[] | undefined, key: string) => (units ?? []).reduce((count, unit) => count + (unit.key === key ? 1 : 0), 0)
  return (x ?? []).flatMap((first) =>
    (y ?? []).flatMap((second): WordLink[] => {
      const weight = weights.get(`${inA.id(first.key)} ${inB.id(second.key)}`) ?? 0
      // A single character that is no term says too many things.
      if (weight === 0 || Math.min(first.key.length, second.key.length) === 1) return []
      // A word that stands more than once on either side may mean another of its places.
      const repeated = times(x, first.key) > 1 || times(y, second.key) > 1
      const link: WordLink = { a: [first.start, first.end], b: [second.start, second.end], confidence: (0.5 + 0.42 * Math.min(1, weight)) * (repeated ? 0.9 : 1) }
      return link.confidence < leastConfidence || (repeated && displacement(link, a.text.length, b.text.length) > farthest) ? [] : [link]
    }),
  )
}
