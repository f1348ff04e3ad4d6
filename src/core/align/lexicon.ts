import { cognates } from './cognates.ts'
import { PairTable, Sparse } from './sparse.ts'
import { frequencies, type Side } from './side.ts'

/** Segments known to correspond, by word ids. */
export interface Parallel {
  readonly a: Int32Array
  readonly b: Int32Array
}

/** Something that knows words of one language for words of another: a dictionary, a termbase, an earlier alignment. */
export interface WordSource {
  /** A function that calls `found` with each equivalent of a unit key and its weight, 0 to 1. */
  equivalents(from: string, to: string): (key: string, found: (other: string, weight: number) => void) => void
}

/** Weights of word pairs that are known before the document is read: dictionaries, cognates, numbers. */
export function priorPairs(a: Side, b: Side, sources: readonly WordSource[]): Sparse {
  const table = new PairTable(4096)
  for (const source of sources) {
    const known = source.equivalents(a.lang, b.lang)
    a.vocabulary.keys.forEach((key, s) => {
      known(key, (other, weight) => {
        const t = b.vocabulary.find(other)
        if (t !== undefined) table.add(s, t, weight)
      })
    })
  }
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
  /** The geometric mean of the two directions' probabilities. */
  readonly probability: Sparse
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
  const met = meetings(sample, prior)
  const { pairs, lists } = met
  const count = pairs.length
  const k = new Float32Array(count)
  const seenA = new Float32Array(sizeA)
  const seenB = new Float32Array(sizeB)
  sample.forEach(({ a: s, b: t }, bead) => {
    for (const id of s) seenA[id] = (seenA[id] ?? 0) + 1
    for (const id of t) seenB[id] = (seenB[id] ?? 0) + 1
    for (const pair of lists[bead] ?? []) if (pair >= 0) k[pair] = (k[pair] ?? 0) + 1
  })
  const given = new Float32Array(count)
  const sumGivenA = new Float32Array(sizeA)
  const sumGivenB = new Float32Array(sizeB)
  prior.each((s, t, weight) => {
    given[pairs.at(s, t)] = weight
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
      expect(s, t, lists[bead] ?? new Int32Array(0), forward, backward, shareA, shareB, expected)
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
    probability: Sparse.from(sizeA, pairs, (pair) => Math.sqrt((forward[pair] ?? 0) * (backward[pair] ?? 0))),
  }
}

/** Share of a word's uses that are translated by known equivalents, before any is seen, and what that counts in uses. */
const usualTrust = 0.45
const trustStrength = 10

/** One step of expectation for the mixture of translation and chance, word by word of the explained side. */
function trusts(beads: readonly Parallel[], lists: readonly Int32Array[], turned: boolean, probability: Float32Array, share: Float32Array, known: Sparse): Float32Array {
  const uses = new Float32Array(share.length)
  const explained = new Float32Array(share.length)
  beads.forEach(({ a, b }, bead) => {
    const list = lists[bead]
    if (!list || a.length === 0 || b.length === 0) return
    const words = turned ? a : b
    const size = turned ? b.length : a.length
    for (let word = 0; word < words.length; word++) {
      let sum = 0
      for (let other = 0; other < size; other++) {
        const pair = list[turned ? word * size + other : other * words.length + word] ?? -1
        if (pair >= 0) sum += probability[pair] ?? 0
      }
      const id = words[word] ?? 0
      const odds = (usualTrust * sum) / (size * (share[id] ?? 1))
      uses[id] = (uses[id] ?? 0) + 1
      explained[id] = (explained[id] ?? 0) + odds / (odds + 1 - usualTrust)
    }
  })
  return share.map((_, id) => (known.has(id) ? ((explained[id] ?? 0) + usualTrust * trustStrength) / ((uses[id] ?? 0) + trustStrength) : 0))
}

/** Sum of prior weights with slack; none known gives none. */
const bounded = (sum: number | undefined): number => (sum ? sum + priorSlack : 0)

/** Each word's share of all words of the side. */
function shares(side: Side): Float32Array {
  const counts = frequencies(side)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return Float32Array.from(counts, (count) => Math.max(count, 1) / Math.max(total, 1))
}

function sampled(beads: readonly Parallel[]): readonly Parallel[] {
  const meetings = beads.reduce((sum, { a, b }) => sum + a.length * b.length, 0)
  const step = Math.ceil(meetings / mostMeetings)
  return step > 1 ? beads.filter((_, index) => index % step === 0) : beads
}

/** Numbers the word pairs that meet twice or have a prior, and lists them for each bead (row by row, -1 for the others). */
function meetings(beads: readonly Parallel[], prior: Sparse): { pairs: PairTable; lists: Int32Array[] } {
  // A small table of counts with collisions tells pairs that surely meet only once, which are most and teach nothing.
  const total = beads.reduce((sum, { a, b }) => sum + a.length * b.length, 0)
  const bits = Math.min(22, Math.max(12, Math.ceil(Math.log2(total + 1))))
  const sketch = new Uint8Array(1 << bits)
  const slot = (s: number, t: number) => Math.imul(s ^ Math.imul(t, 0x85ebca6b), 0x9e3779b1) >>> (32 - bits)
  for (const { a, b } of beads)
    for (const s of a)
      for (const t of b) {
        const at = slot(s, t)
        const seen = sketch[at] ?? 0
        if (seen < 2) sketch[at] = seen + 1
      }
  const pairs = new PairTable(1 << 13)
  prior.each((s, t) => {
    pairs.at(s, t)
  })
  const lists = beads.map(({ a, b }) => {
    const list = new Int32Array(a.length * b.length)
    let at = 0
    for (const s of a) for (const t of b) list[at++] = (sketch[slot(s, t)] ?? 0) > 1 ? pairs.at(s, t) : pairs.find(s, t)
    return list
  })
  return { pairs, lists }
}

/** One bead's expectations: for each pair the product of the two directions' posterior probabilities. */
function expect(s: Int32Array, t: Int32Array, list: Int32Array, forward: Float32Array, backward: Float32Array, shareA: Float32Array, shareB: Float32Array, out: Float32Array): void {
  const columns = t.length
  const sumT = Float64Array.from(t, (id) => shareB[id] ?? 0)
  const sumS = Float64Array.from(s, (id) => shareA[id] ?? 0)
  for (let row = 0, at = 0; row < s.length; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++, at++) {
      const pair = list[at] ?? -1
      if (pair < 0) continue
      sumT[column] = (sumT[column] ?? 0) + (forward[pair] ?? 0)
      sum += backward[pair] ?? 0
    }
    sumS[row] = (sumS[row] ?? 0) + sum
  }
  for (let row = 0, at = 0; row < s.length; row++) {
    const whole = sumS[row] ?? 1
    for (let column = 0; column < columns; column++, at++) {
      const pair = list[at] ?? -1
      if (pair < 0) continue
      out[pair] = (out[pair] ?? 0) + ((forward[pair] ?? 0) * (backward[pair] ?? 0)) / ((sumT[column] ?? 1) * whole)
    }
  }
}
