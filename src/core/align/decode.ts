import type { Grid } from './grid.ts'
import { shapes, sizesA, sizesB, type Bead } from './shapes.ts'

/** A bead with the probability that the model gives it. */
export interface ScoredBead extends Bead {
  readonly posterior: number
}

/** The best path (Viterbi). */
export function bestPath(grid: Grid): Bead[] {
  return walk(grid, grid.scores)
}

function walk(grid: Grid, gains: Float32Array): Bead[] {
  const { band, rows, columns } = grid
  const nodes = band.starts[rows + 1] ?? 0
  const best = new Float64Array(nodes).fill(-Infinity)
  const back = new Uint8Array(nodes)
  const size = shapes.length
  best[0] = 0
  for (let i = 0; i <= rows; i++)
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
      const node = (band.starts[i] ?? 0) + j - (band.low[i] ?? 0)
      for (let shape = 0; shape < size; shape++) {
        const gain = gains[node * size + shape] ?? -Infinity
        if (gain === -Infinity) continue
        const from = before(grid, i, j, shape)
        const total = (best[from] ?? -Infinity) + gain
        if (total > (best[node] ?? 0)) {
          best[node] = total
          back[node] = shape
        }
      }
    }
  const beads: Bead[] = []
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const [m, n] = shapes[back[(band.starts[i] ?? 0) + j - (band.low[i] ?? 0)] ?? 0] ?? [1, 1]
    beads.push({ fromA: i - m, toA: i, fromB: j - n, toB: j })
    i -= m
    j -= n
  }
  return beads.reverse()
}

const ma = sizesA
const nb = sizesB

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
export function expectedPath(grid: Grid, temperature: number, price: number): ScoredBead[] {
  const posterior = posteriors(grid, temperature)
  const gains = new Float32Array(posterior.length)
  for (let index = 0, size = shapes.length; index < gains.length; index++) {
    const p = posterior[index] ?? 0
    const linked = index % size !== 1 && index % size !== 2
    gains[index] = grid.scores[index] === -Infinity ? -Infinity : (linked ? 2 * p : p) - price
  }
  return walk(grid, gains).map((bead) => {
    const shape = shapes.findIndex(([m, n]) => m === bead.toA - bead.fromA && n === bead.toB - bead.fromB)
    const node = (grid.band.starts[bead.toA] ?? 0) + bead.toB - (grid.band.low[bead.toA] ?? 0)
    return { ...bead, posterior: posterior[node * shapes.length + shape] ?? 0 }
  })
}

function posteriors(grid: Grid, temperature: number): Float32Array {
  const { band, rows, scores } = grid
  const nodes = band.starts[rows + 1] ?? 0
  const ahead = new Float64Array(nodes).fill(-Infinity)
  const behind = new Float64Array(nodes).fill(-Infinity)
  ahead[0] = 0
  behind[nodes - 1] = 0
  const size = shapes.length
  const parts = new Float64Array(size)
  for (let i = 0; i <= rows; i++)
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
      const node = (band.starts[i] ?? 0) + j - (band.low[i] ?? 0)
      if (node === 0) continue
      let most = -Infinity
      for (let shape = 0; shape < size; shape++) {
        const score = scores[node * size + shape] ?? -Infinity
        const part = score === -Infinity ? -Infinity : (ahead[before(grid, i, j, shape)] ?? -Infinity) + score / temperature
        parts[shape] = part
        if (part > most) most = part
      }
      if (most === -Infinity) continue
      let sum = 0
      for (let shape = 0; shape < size; shape++) {
        const part = parts[shape] ?? -Infinity
        if (part > most - 30) sum += Math.exp(part - most)
      }
      ahead[node] = most + Math.log(sum)
    }
  const out = new Float32Array(scores.length)
  const whole = ahead[nodes - 1] ?? 0
  for (let i = rows; i >= 0; i--)
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j--) {
      const node = (band.starts[i] ?? 0) + j - (band.low[i] ?? 0)
      const here = behind[node] ?? -Infinity
      if (here === -Infinity) continue
      for (let shape = 0; shape < size; shape++) {
        const score = scores[node * size + shape] ?? -Infinity
        if (score === -Infinity) continue
        const from = before(grid, i, j, shape)
        const total = here + score / temperature
        const p = (ahead[from] ?? -Infinity) + total - whole
        if (p > -20) out[node * size + shape] = Math.exp(p)
        const known = behind[from] ?? -Infinity
        // log(e^known + e^total), leaving out what no double would show
        if (total > known + 30) behind[from] = total
        else if (total > known - 30) behind[from] = total > known ? total + Math.log1p(Math.exp(known - total)) : known + Math.log1p(Math.exp(total - known))
      }
    }
  return out
}
