import type { Point } from './band.ts'
import { frequencies, type Side } from './side.ts'
import type { Sparse } from './sparse.ts'

/** Words in more segments than this are too common to guide by. */
const commonest = 24

/**
 * Places that the path of a long document surely passes near: segments that are each other's best match by rare words
 * with known equivalents, of which the heaviest chain that rises on both sides is kept.
 */
export function guide(a: Side, b: Side, prior: Sparse): Point[] {
  const inA = frequencies(a)
  const inB = frequencies(b)
  const where: number[][] = Array.from({ length: inB.length }, () => [])
  b.words.forEach((ids, segment) => {
    for (const id of ids) if ((inB[id] ?? 0) <= commonest) where[id]?.push(segment)
  })
  const bestForB = new Float64Array(b.words.length)
  const bestOfA: { j: number; score: number }[] = []
  const scores = new Float64Array(b.words.length)
  a.words.forEach((ids) => {
    const touched: number[] = []
    for (const s of ids) {
      if ((inA[s] ?? 0) > commonest) continue
      for (let at = prior.starts[s] ?? 0; at < (prior.starts[s + 1] ?? 0); at++) {
        const t = prior.columns[at] ?? 0
        const weight = (prior.values[at] ?? 0) * (Math.log(b.words.length / Math.max(1, inB[t] ?? 1)) + Math.log(a.words.length / Math.max(1, inA[s] ?? 1)))
        for (const segment of where[t] ?? []) {
          if (scores[segment] === 0) touched.push(segment)
          scores[segment] = (scores[segment] ?? 0) + Math.min(1, weight / 10) * weight
        }
      }
    }
    let best = { j: -1, score: 0 }
    for (const j of touched) {
      const score = (scores[j] ?? 0) / Math.sqrt(4 + (b.words[j]?.length ?? 0))
      if (score > best.score) best = { j, score }
      if (score > (bestForB[j] ?? 0)) bestForB[j] = score
      scores[j] = 0
    }
    bestOfA.push(best)
  })
  const points = bestOfA.flatMap(({ j, score }, i) => (j >= 0 && score >= (bestForB[j] ?? 0) ? [{ i, j, score }] : []))
  return heaviestChain(points, b.words.length)
}

/** The chain of points rising on both sides whose scores sum to most; a Fenwick tree holds the best sum up to each column. */
function heaviestChain(points: readonly { i: number; j: number; score: number }[], columns: number): Point[] {
  const tree = new Int32Array(columns + 2).fill(-1)
  const sums = new Float64Array(points.length)
  const previous = new Int32Array(points.length).fill(-1)
  const sum = (at: number) => (at < 0 ? 0 : (sums[at] ?? 0))
  points.forEach(({ j, score }, at) => {
    let best = -1
    for (let k = j; k > 0; k -= k & -k) if (sum(tree[k] ?? -1) > sum(best)) best = tree[k] ?? -1
    previous[at] = best
    sums[at] = sum(best) + score
    for (let k = j + 1; k <= columns; k += k & -k) if (sum(tree[k] ?? -1) < (sums[at] ?? 0)) tree[k] = at
  })
  let last = -1
  for (let at = 0; at < points.length; at++) if (sum(at) > sum(last)) last = at
  const chain: Point[] = []
  for (; last >= 0; last = previous[last] ?? -1) {
    const point = points[last]
    if (point) chain.push([point.i, point.j])
  }
  return chain.reverse()
}
