import type { Span } from '../model/index.ts'
import type { Named, Resources } from '../terms/index.ts'
import { numbers } from '../text/index.ts'
import { cognates } from './cognates.ts'
import { knowledgeOf, type KnowledgeOptions } from './knowledge.ts'
import { alignSentences } from './sentences.ts'
import { Vocabulary } from './side.ts'
import { unitsOf, type Unit, type WordList } from './units.ts'

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
const leastConfidence = 0.78
/** How far the places of a word that stands more than once may lie apart, see {@link displacement}. */
const farthest = 0.25
/** What a link is worth whose word could as well be linked elsewhere. */
const ambiguous = 0.9
/** Texts longer than this are linked up to here. */
const mostUnits = 600

/**
 * Links words of two texts, precise rather than complete: terms of the termbase first, then numbers, then equal and
 * like-sounding names, then common words and what the document has taught, each word at most once, strongest first
 * (competitive linking, Melamed 2000). Words link inside sentences that belong together; of several places for one
 * word there, the one in the likeliest position is taken. Words of grammar are not linked.
 */
export function linkWords(a: Text, b: Text, options: KnowledgeOptions = {}): WordLink[] {
  const links: WordLink[] = []
  const frame = frameOf(a, b, options)
  const free = (link: WordLink) => !links.some((other) => touches(other.a, link.a) || touches(other.b, link.b))
  const take = (all: readonly WordLink[]) => {
    const placed = all.flatMap((link) => {
      const apart = frame(link)
      return apart === null ? [] : [{ link, apart }]
    })
    const uses = new Map<string, number>()
    const count = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1)
    for (const { link } of placed) {
      count(`a${link.a[0]}`)
      count(`b${link.b[0]}`)
    }
    const ranked = placed.flatMap(({ link, apart }) => {
      const rivals = (uses.get(`a${link.a[0]}`) ?? 1) > 1 || (uses.get(`b${link.b[0]}`) ?? 1) > 1
      const confidence = link.confidence * (rivals ? ambiguous : 1)
      return confidence < leastConfidence || (rivals && apart > farthest) ? [] : [{ link: { ...link, confidence }, rank: confidence - 0.3 * apart }]
    })
    ranked.sort((x, y) => y.rank - x.rank || x.link.a[0] - y.link.a[0] || x.link.b[0] - y.link.b[0])
    for (const { link } of ranked) if (free(link)) links.push(link)
  }
  take(terms(a, b, options))
  take(figures(a, b))
  take(commonWords(a, b, options))
  return links.sort((x, y) => x.a[0] - y.a[0])
}

/**
 * How far the two places of a link lie apart as shares of the sentences that hold them, 0 to 1; `null` when they stand
 * in sentences that do not belong together.
 */
function frameOf(a: Text, b: Text, options: KnowledgeOptions): (link: WordLink) => number | null {
  const rows = alignSentences([a, b], options).flatMap(({ members }) => {
    const [x, y] = members.map((spans) => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0] as const)
    return x && y && x[1] > x[0] && y[1] > y[0] ? [{ x, y }] : []
  })
  const inside = (at: number, [from, to]: Span) => at >= from && at < to
  const share = (at: number, [from, to]: Span) => (at - from) / (to - from)
  return (link) => {
    const row = rows.find(({ x, y }) => inside(link.a[0], x) && inside(link.b[0], y))
    return row ? Math.abs(share(link.a[0], row.x) - share(link.b[0], row.y)) : null
  }
}

const nobody: ReadonlySet<string> = new Set()
const touches = (x: Span, y: Span): boolean => x[0] < y[1] && y[0] < x[1]

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

/** Parts of speech whose words have no counterpart of their own in a translation. */
const grammar = new Set(['prep', 'conj', 'pron', 'part'])
const grammarKeys = new WeakMap<Resources, Map<string, ReadonlySet<string>>>()

/** Keys of the words of grammar that the tables know in a language. */
function grammarOf(resources: Resources, lang: string, words: WordList): ReadonlySet<string> {
  let known = grammarKeys.get(resources)
  if (!known) grammarKeys.set(resources, (known = new Map<string, ReadonlySet<string>>()))
  let keys = known.get(lang)
  if (!keys) {
    const forms = resources.tables.lexicon.flatMap((entry) => (grammar.has(entry.pos) ? (entry.forms[lang] ?? []) : []))
    keys = new Set(forms.map(({ text }) => unitsOf(text, lang, words)).flatMap((units) => (units.length === 1 && units[0] ? [units[0].key] : [])))
    known.set(lang, keys)
  }
  return keys
}

const wordlike = ({ key }: Unit): boolean => !/^[?!(";:%.§#]/.test(key)

function commonWords(a: Text, b: Text, options: KnowledgeOptions): WordLink[] {
  const { words, sources } = knowledgeOf(options)
  const langs = [a, b].map(({ lang }) => lang.toLowerCase().split('-')[0] ?? '')
  const { resources } = options
  const [x, y] = [a, b].map(({ text }, index) => {
    const lang = langs[index] ?? ''
    const bare = resources ? grammarOf(resources, lang, words) : nobody
    return unitsOf(text, lang, words, mostUnits).filter((unit) => wordlike(unit) && !bare.has(unit.key))
  })
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
  return (x ?? []).flatMap((first) =>
    (y ?? []).flatMap((second): WordLink[] => {
      const weight = weights.get(`${inA.id(first.key)} ${inB.id(second.key)}`) ?? 0
      // A single character that is no term says too many things.
      if (weight === 0 || Math.min(first.key.length, second.key.length) === 1) return []
      return [{ a: [first.start, first.end], b: [second.start, second.end], confidence: 0.5 + 0.42 * Math.min(1, weight) }]
    }),
  )
}
