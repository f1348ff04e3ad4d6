/** A pairwise bead: source indices and target indices, each a run of neighbours; one side may be empty. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** 0 to 1. */
  readonly score: number
}

/** Bead shapes with their prior probabilities (Gale and Church 1993, table 5, with 1-3 and 3-1 added). */
const shapes: readonly (readonly [source: number, target: number, prior: number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.005],
  [0, 1, 0.005],
  [2, 1, 0.04],
  [1, 2, 0.04],
  [2, 2, 0.01],
  [1, 3, 0.005],
  [3, 1, 0.005],
]

/** Variance of a length per unit of length (Gale and Church 1993, section 3.2). */
const variance = 6.8

/** The cost of lengths that should stand in the given ratio: -log of a two-sided normal tail, bounded. */
function lengthCost(source: number, target: number, ratio: number): number {
  if (source === 0 && target === 0) return 0
  const mean = (source * ratio + target) / 2
  const z = Math.abs(target - source * ratio) / Math.sqrt(variance * Math.max(mean, 1))
  const tail = 2 * (1 - normal(z))
  return -Math.log(Math.max(tail, 1e-12))
}

/** Normal distribution function for z >= 0 (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return 1 - density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
}

/** Aligns two sequences of lengths by dynamic programming (Gale and Church 1993). `ratio` is target length per source length. */
export function alignLengths(source: readonly number[], target: readonly number[], ratio: number): Bead[] {
  const width = target.length + 1
  const cost = new Float64Array((source.length + 1) * width).fill(Infinity)
  const back = new Int8Array(cost.length)
  cost[0] = 0
  const sum = (lengths: readonly number[], end: number, count: number) => {
    let total = 0
    for (let i = end - count; i < end; i++) total += lengths[i] ?? 0
    return total
  }
  for (let i = 0; i <= source.length; i++)
    for (let j = 0; j <= target.length; j++)
      shapes.forEach(([a, b, prior], shape) => {
        if (a > i || b > j) return
        const from = cost[(i - a) * width + j - b] ?? Infinity
        if (from === Infinity) return
        const total = from - Math.log(prior) + (a && b ? lengthCost(sum(source, i, a), sum(target, j, b), ratio) : 4)
        if (total < (cost[i * width + j] ?? Infinity)) {
          cost[i * width + j] = total
          back[i * width + j] = shape
        }
      })
  const beads: Bead[] = []
  for (let i = source.length, j = target.length; i > 0 || j > 0; ) {
    const [a, b] = shapes[back[i * width + j] ?? 0] ?? [1, 1]
    const range = (end: number, count: number) => Array.from({ length: count }, (_, k) => end - count + k)
    beads.push({ source: range(i, a), target: range(j, b), score: a === 1 && b === 1 ? 0.8 : 0.5 })
    i -= a
    j -= b
  }
  return beads.reverse()
}
