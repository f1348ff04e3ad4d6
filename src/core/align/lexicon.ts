import { cognates } from './cognates.ts'
import { meetings, type Meetings, type Parallel, type Tokens } from './meetings.ts'
import { Entries, type Sparse } from './sparse.ts'
import { frequencies, type Side, type Vocabulary } from './side.ts'

/** Words of one language as a source of equivalents sees them. */
export interface Words {
  readonly lang: string
  readonly vocabulary: Vocabulary
}

/** Something that knows words of one language for words of another: a dictionary, a termbase, an earlier alignment. */
export interface WordSource {
  /** Calls `found` with the ids of each pair of equivalents among the words, and a weight from 0 to 1; weights of a pair add up. */
  pairs(a: Words, b: Words, found: (a: number, b: number, weight: number) => void): void
  /** The source as far as the words of `pivot` have to do with it, for many pairs of versions of one document. */
  around(pivot: Words): WordSource
}

/** What is known before the document is read. */
export interface Prior {
  /** Weights of word pairs: dictionaries, cognates, numbers. */
  readonly pairs: Sparse
  /** For each word of either side 1 when a source lists it, not only its spelling. */
  readonly listed: readonly [a: Uint8Array, b: Uint8Array]
}

/** Gathers what the sources and the spelling say of the words of two sides. */
export function priorOf(a: Words, b: Words, sources: readonly WordSource[]): Prior {
  const sizes = [a.vocabulary.keys.length, b.vocabulary.keys.length] as const
  const known = new Entries()
  for (const source of sources) source.pairs(a, b, known.add)
  const all = new Entries()
  const listed = [new Uint8Array(sizes[0]), new Uint8Array(sizes[1])] as const
  known.sparse(...sizes, (x, y) => x + y).each((s, t, weight) => {
    all.add(s, t, weight)
    listed[0][s] = listed[1][t] = 1
  })
  cognates(a.vocabulary, b.vocabulary, all.add)
  return { pairs: all.sparse(...sizes, Math.max), listed }
}

/** How strongly a prior counts against what the document shows, in observations. */
const priorStrength = 3
/** Share of a known word's uses that its known equivalents leave over. */
const priorSlack = 0.6
/** Observations of "anything else" that a word starts with. */
const doubt = 0.5
/** Beads whose words meet in more pairs than this in all are sampled. */
const mostMeetings = 6_000_000

/** Translation probabilities in both directions, divided by the word's own share: how much likelier than by chance. */
export interface Lexicon {
  /** From words of the first side to gains of words of the second. */
  readonly forward: Sparse
  readonly backward: Sparse
  /** How often a word is translated by words that the lexicon knows, 0 for words without any: of the second side, and of the first. */
  readonly trustForward: Float32Array
  readonly trustBackward: Float32Array
  /** The geometric mean of the two directions' probabilities, worked out when asked for. */
  readonly probability: () => Sparse
}

/** The lexicon that priors alone give. */
export const priorLexicon = (a: Side, b: Side, prior: Prior): Lexicon => learn(a, b, prior, [], 0)

/**
 * IBM model 1 (Brown et al. 1993) in both directions over the given beads, the two directions' expectations multiplied
 * (Liang, Taskar and Klein 2006), started from priors and Dice coefficients. A pair that was seen in `k` beads counts
 * `(k-1)/k`: no bead confirms itself.
 */
export function learn(a: Side, b: Side, { pairs: prior, listed }: Prior, beads: readonly Parallel[], rounds: number): Lexicon {
  const sizeA = a.vocabulary.keys.length
  const sizeB = b.vocabulary.keys.length
  const shareA = shares(a)
  const shareB = shares(b)
  const found = meetings(sampled(beads), prior, sizeA, sizeB)
  const { pairs, seenA, seenB } = found
  const count = pairs.columns.length
  const given = new Float32Array(count)
  const sumGivenA = new Float32Array(sizeA)
  const sumGivenB = new Float32Array(sizeB)
  for (let s = 0; s < sizeA; s++) {
    // The pairs with a prior come first among a word's pairs, in the prior's order.
    const first = (pairs.starts[s] ?? 0) - (prior.starts[s] ?? 0)
    for (let at = prior.starts[s] ?? 0, end = prior.starts[s + 1] ?? 0; at < end; at++) {
      const t = prior.columns[at] ?? 0
      const weight = prior.values[at] ?? 0
      given[first + at] = weight
      sumGivenA[s] = (sumGivenA[s] ?? 0) + weight
      sumGivenB[t] = (sumGivenB[t] ?? 0) + weight
    }
  }
  const forward = new Float32Array(count)
  const backward = new Float32Array(count)
  eachPair(pairs, (pair, s, t, times) => {
    const dice = (2 * times) / ((seenA[s] ?? 0) + (seenB[t] ?? 0) + 1)
    const weight = given[pair] ?? 0
    forward[pair] = weight / ((sumGivenA[s] ?? 0) + priorSlack) + 0.5 * dice * dice
    backward[pair] = weight / ((sumGivenB[t] ?? 0) + priorSlack) + 0.5 * dice * dice
  })
  for (let round = 0; round < rounds; round++) {
    const expected = expectations(found, forward, backward, shareA, shareB)
    const sumA = new Float32Array(sizeA)
    const sumB = new Float32Array(sizeB)
    eachPair(pairs, (pair, s, t, times) => {
      const sure = times > 0 ? ((expected[pair] ?? 0) * (times - 1)) / times : 0
      expected[pair] = sure
      sumA[s] = (sumA[s] ?? 0) + sure
      sumB[t] = (sumB[t] ?? 0) + sure
    })
    eachPair(pairs, (pair, s, t) => {
      const sure = (expected[pair] ?? 0) + priorStrength * (given[pair] ?? 0)
      forward[pair] = sure / ((sumA[s] ?? 0) + priorStrength * bounded(sumGivenA[s]) + doubt)
      backward[pair] = sure / ((sumB[t] ?? 0) + priorStrength * bounded(sumGivenB[t]) + doubt)
    })
  }
  const gainB = new Float32Array(count)
  const gainA = new Float32Array(count)
  eachPair(pairs, (pair, s, t) => {
    gainB[pair] = gain(forward[pair] ?? 0, shareB[t] ?? 1)
    gainA[pair] = gain(backward[pair] ?? 0, shareA[s] ?? 1)
  })
  const ahead = pairs.with(gainB)
  const back = pairs.with(gainA).turned(sizeB)
  return {
    forward: ahead,
    backward: back,
    trustForward: trusts(found.b, found.a, found.inB, found.pair, forward, shareB, back, listed[1]),
    trustBackward: trusts(found.a, found.b, found.inA, found.pair, backward, shareA, ahead, listed[0]),
    probability: () => pairs.with(forward.map((probability, pair) => Math.sqrt(probability * (backward[pair] ?? 0)))),
  }
}

/** Less probable translations are left out. */
const least = 0.01
const gain = (probability: number, share: number) => (probability < least ? 0 : probability / share)

function eachPair({ starts, columns, values }: Sparse, visit: (pair: number, s: number, t: number, times: number) => void): void {
  for (let s = 0; s + 1 < starts.length; s++) for (let pair = starts[s] ?? 0, end = starts[s + 1] ?? 0; pair < end; pair++) visit(pair, s, columns[pair] ?? 0, values[pair] ?? 0)
}

function ofEach(words: Int32Array, share: Float32Array): Float64Array {
  const out = new Float64Array(words.length)
  for (let at = 0; at < words.length; at++) out[at] = share[words[at] ?? 0] ?? 0
  return out
}

/** For each pair the sum over its meetings of the product of the two directions' posterior probabilities. */
function expectations({ a, b, inA, inB, pair }: Meetings, forward: Float32Array, backward: Float32Array, shareA: Float32Array, shareB: Float32Array): Float32Array {
  const sumA = ofEach(a.words, shareA)
  const sumB = ofEach(b.words, shareB)
  for (let at = 0; at < pair.length; at++) {
    const s = inA[at] ?? 0
    const t = inB[at] ?? 0
    const number = pair[at] ?? 0
    sumB[t] = (sumB[t] ?? 0) + (forward[number] ?? 0)
    sumA[s] = (sumA[s] ?? 0) + (backward[number] ?? 0)
  }
  const out = new Float32Array(forward.length)
  for (let at = 0; at < pair.length; at++) {
    const number = pair[at] ?? 0
    out[number] = (out[number] ?? 0) + ((forward[number] ?? 0) * (backward[number] ?? 0)) / ((sumB[inB[at] ?? 0] ?? 1) * (sumA[inA[at] ?? 0] ?? 1))
  }
  return out
}

/**
 * Share of a known word's uses that are translated by known equivalents, before any is seen: a dictionary lists some of
 * many ways to say a thing, whereas names and what the document itself has taught come again.
 */
const usualTrust = { listed: 0.35, other: 0.5 }
/** What that counts in uses. */
const trustStrength = 10

/** One step of expectation for the mixture of translation and chance, word by word of the explained side. */
function trusts(explained: Tokens, explaining: Tokens, tokens: Int32Array, pair: Int32Array, probability: Float32Array, share: Float32Array, known: Sparse, listed: Uint8Array): Float32Array {
  const usual = (id: number) => (listed[id] ? usualTrust.listed : usualTrust.other)
  const sums = new Float64Array(explained.words.length)
  for (let at = 0; at < pair.length; at++) {
    const token = tokens[at] ?? 0
    sums[token] = (sums[token] ?? 0) + (probability[pair[at] ?? 0] ?? 0)
  }
  const uses = new Float32Array(share.length)
  const translated = new Float32Array(share.length)
  for (let text = 0; text + 1 < explained.starts.length; text++) {
    const size = (explaining.starts[text + 1] ?? 0) - (explaining.starts[text] ?? 0)
    if (size === 0) continue
    for (let token = explained.starts[text] ?? 0, end = explained.starts[text + 1] ?? 0; token < end; token++) {
      const id = explained.words[token] ?? 0
      const before = usual(id)
      const odds = (before * (sums[token] ?? 0)) / (size * (share[id] ?? 1))
      uses[id] = (uses[id] ?? 0) + 1
      translated[id] = (translated[id] ?? 0) + odds / (odds + 1 - before)
    }
  }
  return share.map((_, id) => (known.has(id) ? ((translated[id] ?? 0) + usual(id) * trustStrength) / ((uses[id] ?? 0) + trustStrength) : 0))
}

/** Sum of prior weights with slack; none known gives none. */
const bounded = (sum: number | undefined): number => (sum ? sum + priorSlack : 0)

/** A short text is taken for a part of one with this many words: in itself no word of it is common yet. */
const shortest = 800

const known = new WeakMap<Side, Float32Array>()

/** Each word's share of all words of the side, counted once. */
function shares(side: Side): Float32Array {
  let found = known.get(side)
  if (!found) {
    const counts = frequencies(side)
    let total = 0
    for (const count of counts) total += count
    found = new Float32Array(counts.length)
    for (let id = 0; id < counts.length; id++) found[id] = Math.max(counts[id] ?? 0, 1) / Math.max(total, shortest)
    known.set(side, found)
  }
  return found
}

function sampled(beads: readonly Parallel[]): readonly Parallel[] {
  const meetings = beads.reduce((sum, { a, b }) => sum + a.length * b.length, 0)
  const step = Math.ceil(meetings / mostMeetings)
  return step > 1 ? beads.filter((_, index) => index % step === 0) : beads
}
