import type { Grid } from './grid.ts'
import { gapOfA, gapOfB, shapes, sizesA, sizesB, states, type Bead, type Chain } from './shapes.ts'

/** A bead with the probability that the model gives it. */
export interface ScoredBead extends Bead {
  readonly posterior: number
}

/** The best path (Viterbi), with its log odds. */
export const bestPath = (grid: Grid, chain: Chain): { beads: Bead[]; score: number } => walk(grid, grid.scores, chain)

const ma = sizesA
const nb = sizesB
const S = states

/** The state that a bead of a shape leads to, which is also its place in a row of the chain. */
const stateOf = Uint8Array.from(shapes, (_, shape) => (shape === gapOfA ? 1 : shape === gapOfB ? 2 : 0))
const loose: Chain = new Float64Array(S * S)

/** The path with the largest sum of gains of its beads and of the chain's steps between them. */
function walk(grid: Grid, gains: Float32Array, chain: Chain): { beads: Bead[]; score: number } {
  const { band, rows, columns } = grid
  const nodes = band.starts[rows + 1] ?? 0
  const size = shapes.length
  // For each node and kind of bead that may begin there: the best sum up to it, and the state that it comes from.
  const out = new Float64Array(nodes * S).fill(-Infinity)
  const source = new Uint8Array(nodes * S)
  const back = new Uint8Array(nodes * S)
  const best = new Float64Array(S)
  for (let i = 0; i <= rows; i++)
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
      const node = (band.starts[i] ?? 0) + j - (band.low[i] ?? 0)
      best.fill(-Infinity)
      if (node === 0) best[0] = 0
      for (let shape = 0; shape < size; shape++) {
        const gain = gains[node * size + shape] ?? -Infinity
        if (gain === -Infinity) continue
        const state = stateOf[shape] ?? 0
        const total = (out[before(grid, i, j, shape) * S + state] ?? -Infinity) + gain
        if (total > (best[state] ?? 0)) {
          best[state] = total
          back[node * S + state] = shape
        }
      }
      for (let next = 0; next < S; next++)
        for (let state = 0; state < S; state++) {
          const total = (best[state] ?? 0) + (chain[state * S + next] ?? 0)
          if (total > (out[node * S + next] ?? 0)) {
            out[node * S + next] = total
            source[node * S + next] = state
          }
        }
    }
  const beads: Bead[] = []
  for (let i = rows, j = columns, state = source[(nodes - 1) * S] ?? 0; i > 0 || j > 0; ) {
    const shape = back[((band.starts[i] ?? 0) + j - (band.low[i] ?? 0)) * S + state] ?? 0
    const m = ma[shape] ?? 1
    const n = nb[shape] ?? 1
    beads.push({ fromA: i - m, toA: i, fromB: j - n, toB: j })
    state = source[before(grid, i, j, shape) * S + (stateOf[shape] ?? 0)] ?? 0
    i -= m
    j -= n
  }
  return { beads: beads.reverse(), score: out[(nodes - 1) * S] ?? 0 }
}

/** The node that a bead ending in `(i, j)` begins in. */
function before({ band }: Grid, i: number, j: number, shape: number): number {
  const row = i - (ma[shape] ?? 0)
  return (band.starts[row] ?? 0) + j - (nb[shape] ?? 0) - (band.low[row] ?? 0)
}

/**
 * The path with the largest expected number of right beads, each with its probability (forward-backward over all
 * paths of the band; decoding by posterior as in Goodman 1996). `temperature` flattens the model's odds, which count dependent words as
 * independent; `price` is what a bead costs, so that few sure beads beat many unsure ones.
 */
export function expectedPath(grid: Grid, chain: Chain, temperature: number, price: number): ScoredBead[] {
  const posterior = posteriors(grid, chain, temperature)
  poolGaps(grid, posterior)
  const gains = new Float32Array(posterior.length)
  for (let index = 0, size = shapes.length; index < gains.length; index++) {
    const p = posterior[index] ?? 0
    const shape = index % size
    const sides = shape === gapOfA || shape === gapOfB ? 1 : 2
    const cost = p < hopeless ? (price * ((ma[shape] ?? 0) + (nb[shape] ?? 0))) / 2 : price
    gains[index] = grid.scores[index] === -Infinity ? -Infinity : sides * p - cost
  }
  return walk(grid, gains, loose).beads.map((bead) => {
    const shape = shapes.findIndex(([m, n]) => m === bead.toA - bead.fromA && n === bead.toB - bead.fromB)
    const node = (grid.band.starts[bead.toA] ?? 0) + bead.toB - (grid.band.low[bead.toA] ?? 0)
    return { ...bead, posterior: Math.min(1, posterior[node * shapes.length + shape] ?? 0) }
  })
}

/** Beads less probable than this cost by what they hold: where nothing can be known, as among identical lines, few wide ones would be no better. */
const hopeless = 0.05

/** A segment without counterpart is the same bead wherever on the other side the path passes it: its probability is the sum over the places. */
function poolGaps({ band, rows, columns }: Grid, posterior: Float32Array): void {
  const size = shapes.length
  const inA = new Float64Array(rows + 1)
  const inB = new Float64Array(columns + 1)
  const each = (visit: (index: number, i: number, j: number) => void) => {
    for (let i = 0; i <= rows; i++) for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) visit(((band.starts[i] ?? 0) + j - (band.low[i] ?? 0)) * size, i, j)
  }
  each((index, i, j) => {
    inA[i] = (inA[i] ?? 0) + (posterior[index + gapOfA] ?? 0)
    inB[j] = (inB[j] ?? 0) + (posterior[index + gapOfB] ?? 0)
  })
  each((index, i, j) => {
    posterior[index + gapOfA] = inA[i] ?? 0
    posterior[index + gapOfB] = inB[j] ?? 0
  })
}

/** log(e^x + e^y), leaving out what no double would show. */
function logSum(x: number, y: number): number {
  const most = x > y ? x : y
  const least = x > y ? y : x
  return least < most - 30 ? most : most + Math.log1p(Math.exp(least - most))
}

function posteriors(grid: Grid, chain: Chain, temperature: number): Float32Array {
  const { band, rows, scores } = grid
  const nodes = band.starts[rows + 1] ?? 0
  const size = shapes.length
  const steps = chain.map((step) => step / temperature)
  // For each node the sum over all paths up to it, by the kind of the bead that begins there, and behind it by the kind that ended there.
  const ahead = new Float64Array(nodes * S).fill(-Infinity)
  const parts = new Float64Array(size)
  const here = new Float64Array(S)
  let whole = 0
  for (let i = 0; i <= rows; i++)
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
      const node = (band.starts[i] ?? 0) + j - (band.low[i] ?? 0)
      here.fill(-Infinity)
      if (node === 0) here[0] = 0
      let most = -Infinity
      for (let shape = 0; shape < size; shape++) {
        const score = scores[node * size + shape] ?? -Infinity
        const state = stateOf[shape] ?? 0
        const part = score === -Infinity ? -Infinity : (ahead[before(grid, i, j, shape) * S + state] ?? -Infinity) + score / temperature
        parts[shape] = part
        if (state > 0) here[state] = part
        else if (part > most) most = part
      }
      if (most > -Infinity) {
        let sum = 0
        for (let shape = 0; shape < size; shape++) {
          const part = parts[shape] ?? -Infinity
          if (stateOf[shape] === 0 && part > most - 30) sum += Math.exp(part - most)
        }
        here[0] = most + Math.log(sum)
      }
      spreadStates(here, steps, ahead, node * S)
      if (node === nodes - 1) whole = logSum(logSum(here[0] ?? 0, here[1] ?? 0), here[2] ?? 0)
    }
  const onward = new Float64Array(nodes * S).fill(-Infinity)
  const turned = steps.map((_, at) => steps[(at % S) * S + Math.floor(at / S)] ?? 0)
  const out = new Float32Array(scores.length)
  for (let i = rows; i >= 0; i--)
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j--) {
      const node = (band.starts[i] ?? 0) + j - (band.low[i] ?? 0)
      // What follows, by the kind of bead that begins here, becomes what follows a bead of each kind that ends here.
      for (let state = 0; state < S; state++) here[state] = onward[node * S + state] ?? -Infinity
      if (node === nodes - 1) onward.fill(0, node * S)
      else spreadStates(here, turned, onward, node * S)
      for (let shape = 0; shape < size; shape++) {
        const score = scores[node * size + shape] ?? -Infinity
        const state = stateOf[shape] ?? 0
        const behind = onward[node * S + state] ?? -Infinity
        if (score === -Infinity || behind === -Infinity) continue
        const from = before(grid, i, j, shape) * S + state
        const total = behind + score / temperature
        const p = (ahead[from] ?? -Infinity) + total - whole
        if (p > -20) out[node * size + shape] = Math.exp(p)
        onward[from] = logSum(onward[from] ?? -Infinity, total)
      }
    }
  return out
}

/** Writes at `at` for each state the sum over all states of `from`, each with its step there. */
function spreadStates(from: Float64Array, steps: Float64Array, into: Float64Array, at: number): void {
  for (let next = 0; next < S; next++) {
    let sum = -Infinity
    for (let state = 0; state < S; state++) {
      const value = (from[state] ?? -Infinity) + (steps[state * S + next] ?? 0)
      if (value > -Infinity) sum = sum === -Infinity ? value : logSum(sum, value)
    }
    into[at + next] = sum
  }
}
