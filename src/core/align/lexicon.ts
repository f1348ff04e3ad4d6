import { cognates } from './cognates.ts'
import { PairTable, Sparse } from './sparse.ts'
import { frequencies, type Side, type Vocabulary } from './side.ts'

/** Segments known to correspond, by word ids. */
export interface Parallel {
  readonly a: Int32Array
  readonly b: Int32Array
}

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

/** Weights of word pairs that are known before the document is read: dictionaries, cognates, numbers. */
export function priorPairs(a: Words, b: Words, sources: readonly WordSource[]): Sparse {
  const table = new PairTable(1 << 8)
  for (const source of sources)
    source.pairs(a, b, (s, t, weight) => {
      table.add(s, t, weight)
    })
  cognates(a.vocabulary, b.vocabulary, (s, t, weight) => {
    table.raise(s, t, weight)
  })
  return table.sparse(a.vocabulary.keys.length)
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
export const priorLexicon = (a: Side, b: Side, prior: Sparse): Lexicon => learn(a, b, prior, [], 0)

/**
 * IBM model 1 (Brown et al. 1993) in both directions over the given beads, the two directions' expectations multiplied
 * (Liang, Taskar and Klein 2006), started from priors and Dice coefficients. A pair that was seen in `k` beads counts
 * `(k-1)/k`: no bead confirms itself.
 */
export function learn(a: Side, b: Side, prior: Sparse, beads: readonly Parallel[], rounds: number): Lexicon {
  const sizeA = a.vocabulary.keys.length
  const sizeB = b.vocabulary.keys.length
  const shareA = shares(a)
  const shareB = shares(b)
  const sample = sampled(beads)
  const { pairs, k, seenA, seenB, lists } = meetings(sample, prior, sizeA, sizeB)
  const count = pairs.length
  const given = new Float32Array(count)
  const sumGivenA = new Float32Array(sizeA)
  const sumGivenB = new Float32Array(sizeB)
  prior.each((s, t, weight) => {
    given[pairs.find(s, t)] = weight
    sumGivenA[s] = (sumGivenA[s] ?? 0) + weight
    sumGivenB[t] = (sumGivenB[t] ?? 0) + weight
  })
  const forward = new Float32Array(count)
  const backward = new Float32Array(count)
  pairs.each((pair, s, t) => {
    const dice = (2 * (k[pair] ?? 0)) / ((seenA[s] ?? 0) + (seenB[t] ?? 0) + 1)
    const weight = given[pair] ?? 0
    forward[pair] = weight / ((sumGivenA[s] ?? 0) + priorSlack) + 0.5 * dice * dice
    backward[pair] = weight / ((sumGivenB[t] ?? 0) + priorSlack) + 0.5 * dice * dice
  })
  const expected = new Float32Array(count)
  for (let round = 0; round < rounds; round++) {
    expected.fill(0)
    sample.forEach(({ a: s, b: t }, bead) => {
      expect(s, t, lists[bead] ?? none, forward, backward, shareA, shareB, expected)
    })
    const sumA = new Float32Array(sizeA)
    const sumB = new Float32Array(sizeB)
    pairs.each((pair, s, t) => {
      const times = k[pair] ?? 0
      const sure = times > 0 ? ((expected[pair] ?? 0) * (times - 1)) / times : 0
      expected[pair] = sure
      sumA[s] = (sumA[s] ?? 0) + sure
      sumB[t] = (sumB[t] ?? 0) + sure
    })
    pairs.each((pair, s, t) => {
      const sure = (expected[pair] ?? 0) + priorStrength * (given[pair] ?? 0)
      forward[pair] = sure / ((sumA[s] ?? 0) + priorStrength * bounded(sumGivenA[s]) + doubt)
      backward[pair] = sure / ((sumB[t] ?? 0) + priorStrength * bounded(sumGivenB[t]) + doubt)
    })
  }
  const least = 0.01
  const gain = (probability: number, share: number) => (probability < least ? 0 : probability / share)
  const ahead = Sparse.from(sizeA, pairs, (pair, _, t) => gain(forward[pair] ?? 0, shareB[t] ?? 1))
  const back = Sparse.from(sizeB, pairs, (pair, s) => gain(backward[pair] ?? 0, shareA[s] ?? 1), true)
  return {
    forward: ahead,
    backward: back,
    trustForward: trusts(sample, lists, false, forward, shareB, back),
    trustBackward: trusts(sample, lists, true, backward, shareA, ahead),
    probability: () => Sparse.from(sizeA, pairs, (pair) => Math.sqrt((forward[pair] ?? 0) * (backward[pair] ?? 0))),
  }
}

/** Share of a word's uses that are translated by known equivalents, before any is seen, and what that counts in uses. */
const usualTrust = 0.45
const trustStrength = 10

/** One step of expectation for the mixture of translation and chance, word by word of the explained side. */
function trusts(beads: readonly Parallel[], lists: readonly Int32Array[], turned: boolean, probability: Float32Array, share: Float32Array, known: Sparse): Float32Array {
  const uses = new Float32Array(share.length)
  const explained = new Float32Array(share.length)
  let sums = new Float64Array(0)
  beads.forEach(({ a, b }, bead) => {
    if (a.length === 0 || b.length === 0) return
    const words = turned ? a : b
    const size = turned ? b.length : a.length
    if (sums.length < words.length) sums = new Float64Array(words.length * 2)
    const list = lists[bead] ?? none
    for (let at = 0; at < list.length; at += 3) {
      const word = list[turned ? at : at + 1] ?? 0
      sums[word] = (sums[word] ?? 0) + (probability[list[at + 2] ?? 0] ?? 0)
    }
    for (let word = 0; word < words.length; word++) {
      const id = words[word] ?? 0
      const odds = (usualTrust * (sums[word] ?? 0)) / (size * (share[id] ?? 1))
      uses[id] = (uses[id] ?? 0) + 1
      explained[id] = (explained[id] ?? 0) + odds / (odds + 1 - usualTrust)
      sums[word] = 0
    }
  })
  return share.map((_, id) => (known.has(id) ? ((explained[id] ?? 0) + usualTrust * trustStrength) / ((uses[id] ?? 0) + trustStrength) : 0))
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

const none = new Int32Array(0)
/** Pairs without a prior that meet more seldom than this (Dice coefficient) are no candidates. */
const leastDice = 0.05

/** What words do with each other in beads. */
interface Meetings {
  /** The candidate pairs. */
  readonly pairs: PairTable
  /** In how many beads each pair meets, and each word of either side stands. */
  readonly k: Float32Array
  readonly seenA: Float32Array
  readonly seenB: Float32Array
  /** For each bead its candidate pairs: place in `a`, place in `b`, the pair's number, one after another. */
  readonly lists: readonly Int32Array[]
}

/** Finds the word pairs that meet more than once and not by chance alone, or have a prior. */
function meetings(beads: readonly Parallel[], prior: Sparse, sizeA: number, sizeB: number): Meetings {
  const seenA = new Float32Array(sizeA)
  const seenB = new Float32Array(sizeB)
  let total = 0
  for (const { a, b } of beads) {
    total += a.length * b.length
    for (const id of a) seenA[id] = (seenA[id] ?? 0) + 1
    for (const id of b) seenB[id] = (seenB[id] ?? 0) + 1
  }
  // Small counters with collisions: a pair's counter is never less than its meetings, so what fails here fails for sure.
  const bits = Math.min(22, Math.max(12, Math.ceil(Math.log2(total + 1)) + 1))
  const sketch = new Uint8Array(1 << bits)
  const slot = (s: number, t: number) => Math.imul(s ^ Math.imul(t, 0x85ebca6b), 0x9e3779b1) >>> (32 - bits)
  for (const { a, b } of beads)
    for (const s of a)
      for (const t of b) {
        const at = slot(s, t)
        const seen = sketch[at] ?? 0
        if (seen < 255) sketch[at] = seen + 1
      }
  const pairs = new PairTable(1 << 9)
  prior.each((s, t) => {
    pairs.at(s, t)
  })
  const room: number[] = []
  const lists = beads.map(({ a, b }) => {
    room.length = 0
    for (let row = 0; row < a.length; row++) {
      const s = a[row] ?? 0
      const inA = seenA[s] ?? 0
      for (let column = 0; column < b.length; column++) {
        const t = b[column] ?? 0
        const most = sketch[slot(s, t)] ?? 0
        const likely = most === 255 || (most > 1 && 2 * most >= leastDice * (inA + (seenB[t] ?? 0)))
        const pair = likely ? pairs.at(s, t) : pairs.find(s, t)
        if (pair >= 0) room.push(row, column, pair)
      }
    }
    return Int32Array.from(room)
  })
  const k = new Float32Array(pairs.length)
  for (const list of lists)
    for (let at = 2; at < list.length; at += 3) {
      const pair = list[at] ?? 0
      k[pair] = (k[pair] ?? 0) + 1
    }
  return { pairs, k, seenA, seenB, lists }
}

/** One bead's expectations: for each pair the product of the two directions' posterior probabilities. */
function expect(s: Int32Array, t: Int32Array, list: Int32Array, forward: Float32Array, backward: Float32Array, shareA: Float32Array, shareB: Float32Array, out: Float32Array): void {
  const sumT = new Float64Array(t.length)
  const sumS = new Float64Array(s.length)
  for (let at = 0; at < t.length; at++) sumT[at] = shareB[t[at] ?? 0] ?? 0
  for (let at = 0; at < s.length; at++) sumS[at] = shareA[s[at] ?? 0] ?? 0
  for (let at = 0; at < list.length; at += 3) {
    const row = list[at] ?? 0
    const column = list[at + 1] ?? 0
    const pair = list[at + 2] ?? 0
    sumT[column] = (sumT[column] ?? 0) + (forward[pair] ?? 0)
    sumS[row] = (sumS[row] ?? 0) + (backward[pair] ?? 0)
  }
  for (let at = 0; at < list.length; at += 3) {
    const pair = list[at + 2] ?? 0
    out[pair] = (out[pair] ?? 0) + ((forward[pair] ?? 0) * (backward[pair] ?? 0)) / ((sumT[list[at + 1] ?? 0] ?? 1) * (sumS[list[at] ?? 0] ?? 1))
  }
}
