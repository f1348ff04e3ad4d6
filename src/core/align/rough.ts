import type { Point } from './band.ts'
import { firstLengths, lengthScore } from './length.ts'
import { shapeScores, sizesA, sizesB } from './shapes.ts'

/** The band's width on either side of the diagonal, as a share of the second side, in whose segments it is counted, and within bounds. */
const share = 0.06
const narrowest = 150
const widestRoom = 500
/** The simplest shapes: one to one, a loss, one to two, two to one, two to two. */
const used = 6

/**
 * A first path by lengths alone (Gale and Church 1993), along the diagonal by bytes, for long documents of which no
 * words are known. It keeps two rows of scores and one byte a node, so that it fits any document.
 */
export function roughPath(a: Float64Array, b: Float64Array): Point[] {
  const rows = a.length
  const columns = b.length
  const room = Math.ceil(Math.min(widestRoom, Math.max(narrowest, share * columns)))
  const model = firstLengths(a, b, ['', ''])[0]
  const prices = shapeScores([])
  const sumA = sums(a)
  const sumB = sums(b)
  const low = new Int32Array(rows + 1)
  const wholeA = sumA[rows] ?? 1
  const wholeB = sumB[columns] ?? 1
  for (let i = 0, j = 0; i <= rows; i++) {
    while (j < columns && (sumB[j] ?? 0) / wholeB < (sumA[i] ?? 0) / wholeA) j++
    low[i] = Math.max(0, j - room)
  }
  low[rows] = Math.max(0, Math.min(low[rows] ?? 0, columns - 2 * room))
  const width = 2 * room + 1
  const back = new Uint8Array((rows + 1) * width)
  let scores = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
  const ma = sizesA
  const nb = sizesB
  for (let i = 0; i <= rows; i++) {
    const [oldest, older, previous] = scores
    if (!oldest || !older || !previous) break
    scores = [older, previous, oldest]
    const row = oldest
    const from = low[i] ?? 0
    for (let j = from; j <= Math.min(columns, from + width - 1); j++) {
      let best = i === 0 && j === 0 ? 0 : -Infinity
      let shape = 0
      for (let s = 0; s < used; s++) {
        const m = ma[s] ?? 0
        const n = nb[s] ?? 0
        if (m > i || n > j) continue
        const at = j - n - (low[i - m] ?? 0)
        if (at < 0 || at >= width) continue
        const source = m === 0 ? row : m === 1 ? previous : older
        let score = (source[at] ?? -Infinity) + (prices[s] ?? 0)
        if (score <= best) continue
        if (m && n) {
          const x = (sumA[i] ?? 0) - (sumA[i - m] ?? 0)
          const y = (sumB[j] ?? 0) - (sumB[j - n] ?? 0)
          score += lengthScore(model, x, Math.log(x), y, Math.log(y), 0)
        }
        if (score > best) {
          best = score
          shape = s
        }
      }
      row[j - from] = best
      back[i * width + j - from] = shape
    }
    for (let at = Math.min(columns, from + width - 1) - from + 1; at < width; at++) row[at] = -Infinity
  }
  const points: Point[] = []
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const shape = back[i * width + j - (low[i] ?? 0)] ?? 0
    points.push([i, j])
    i -= ma[shape] ?? 1
    j -= nb[shape] ?? 1
  }
  return points.reverse()
}

function sums(bytes: Float64Array): Float64Array {
  const out = new Float64Array(bytes.length + 1)
  for (let at = 0; at < bytes.length; at++) out[at + 1] = (out[at] ?? 0) + (bytes[at] ?? 0)
  return out
}
