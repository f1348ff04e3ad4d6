import type { Band } from './band.ts'
import type { Lexicon } from './lexicon.ts'
import { lengthScore, leanOf, type LengthModel } from './length.ts'
import { shapes, sizesA, sizesB, widest as widestBead } from './shapes.ts'

import type { Side } from './side.ts'
import type { Sparse } from './sparse.ts'

// A constant of this module: the inner loops must not look it up elsewhere.
const widest = widestBead

/** What two versions say of each other. The second side is the one being aligned in every piece of evidence. */
export interface Evidence {
  readonly a: Side
  readonly b: Side
  readonly lexicon: Lexicon
  readonly lengths: LengthModel
}

/** Weight of the words beside the lengths. */
const wordWeight = 0.9

/** Gains of the words of segments `from` to `to`, summed in `into`; `touched` collects what must be cleared. */
function spread(words: readonly Int32Array[], from: number, to: number, lexicon: Sparse, into: Float64Array, touched: number[]): number {
  let size = 0
  for (let at = from; at < to; at++)
    for (const word of words[at] ?? []) {
      size++
      for (let entry = lexicon.starts[word] ?? 0, end = lexicon.starts[word + 1] ?? 0; entry < end; entry++) {
        const column = lexicon.columns[entry] ?? 0
        if (into[column] === 0) touched.push(column)
        into[column] = (into[column] ?? 0) + (lexicon.values[entry] ?? 0)
      }
    }
  return size
}

/** Beads of up to so many segments on the explaining side, by how many segments precede the explained one in its bead: `slotOf[n - 1] + before`. */
const slotOf = Int32Array.of(0, 4, 7, 9)
const slots = 10

/**
 * The words of a segment by whether the segments before it hold them too: first those that none of the three before
 * holds, then those of the third before, the second, and the one before. What is said twice in a bead is explained once.
 */
interface Ranked {
  readonly words: Int32Array
  /** Where the four groups end. */
  readonly ends: Int32Array
}

function ranked(all: readonly Int32Array[]): Ranked[] {
  const last = new Map<number, number>()
  return all.map((words, at) => {
    const groups = new Uint8Array(words.length)
    const ends = new Int32Array(widest)
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? 0
      const distance = at - (last.get(word) ?? -widest)
      const group = distance >= widest ? 0 : widest - distance
      groups[index] = group
      ends[group] = (ends[group] ?? 0) + 1
      last.set(word, at)
    }
    const next = new Int32Array(widest)
    for (let group = 1; group < widest; group++) {
      next[group] = ends[group - 1] ?? 0
      ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0)
    }
    const inOrder = new Int32Array(words.length)
    for (let index = 0; index < words.length; index++) {
      const group = groups[index] ?? 0
      const place = next[group] ?? 0
      inOrder[place] = words[index] ?? 0
      next[group] = place + 1
    }
    return { words: inOrder, ends }
  })
}

/**
 * Log odds of the words of one segment given the spread gains of `size` words of the other side; a word without known
 * translation counts nothing. Adds them at `at` for a segment that comes first in its bead, and so on for later ones.
 */
function explain({ words, ends }: Ranked, trusts: Float32Array, gains: Float64Array, size: number, out: Float32Array, at: number, places: number): void {
  let product = 1
  let sum = 0
  const scale = 1 / Math.max(1, size)
  let word = 0
  for (let group = 0; group < widest; group++) {
    const end = ends[group] ?? 0
    for (; word < end; word++) {
      // A word is its translation's with the share `trust`, else it stands there by chance.
      const id = words[word] ?? 0
      const trust = trusts[id] ?? 0
      if (trust === 0) continue
      product *= 1 + trust * (scale * (gains[id] ?? 0) - 1)
      if (product > 1e200 || product < 1e-200) {
        sum += Math.log(product)
        product = 1
      }
    }
    const before = widest - 1 - group
    if (before < places) out[at + before] = (out[at + before] ?? 0) + sum + Math.log(product)
  }
}

/** The cells of a band, one for each pair of segments, row by row. */
interface Cells {
  readonly low: Int32Array
  readonly high: Int32Array
  readonly starts: Int32Array
}

/**
 * Adds to each cell (a segment of either side) how well the `n` segments of one side up to and including its own
 * explain the other's, `n` from 1 to {@link widest}. `ranges` gives the rows of each column when the explaining side is that of the columns.
 */
function fill(explainers: readonly Int32Array[], explained: readonly Ranked[], lexicon: Sparse, trusts: Float32Array, cells: Cells, ranges: readonly (readonly [number, number])[] | null, out: Float32Array): void {
  const gains = new Float64Array(trusts.length)
  const touched: number[] = []
  for (let at = 0; at < explainers.length; at++) {
    const from = ranges ? (ranges[at]?.[0] ?? 0) : (cells.low[at] ?? 0)
    const to = ranges ? (ranges[at]?.[1] ?? 0) : (cells.high[at] ?? 0)
    if (to <= from) continue
    let size = 0
    touched.length = 0
    for (let n = 1; n <= Math.min(widest, at + 1); n++) {
      // Each wider run adds one more segment to the gains of the narrower one.
      size += spread(explainers, at - n + 1, at - n + 2, lexicon, gains, touched)
      for (let other = from; other < to; other++) {
        const row = ranges ? other : at
        const column = ranges ? at : other
        if (column < (cells.low[row] ?? 0) || column >= (cells.high[row] ?? 0)) continue
        const cell = ((cells.starts[row] ?? 0) + column - (cells.low[row] ?? 0)) * slots + (slotOf[n - 1] ?? 0)
        explain(explained[other] ?? nothing, trusts, gains, size, out, cell, widest + 1 - n)
      }
    }
    for (const column of touched) gains[column] = 0
  }
}
const nothing: Ranked = { words: new Int32Array(0), ends: new Int32Array(widest) }

/** Log odds of every bead in a band: for each node the beads that end in it, in the order of {@link shapes}. */
export class Grid {
  /** Scores by `node * shapes.length + shape`; `-Infinity` where the bead leaves the band. */
  readonly scores: Float32Array

  constructor(
    readonly band: Band,
    readonly rows: number,
    readonly columns: number,
    evidence: readonly Evidence[],
    shapeScore: Float64Array,
    weight = 1,
  ) {
    const nodes = band.starts[rows + 1] ?? 0
    this.scores = new Float32Array(nodes * shapes.length)
    const cells = cellBand(band, rows)
    const { starts: cellStarts, low, high } = cells
    const ahead = new Float32Array((cellStarts[rows] ?? 0) * slots)
    const back = new Float32Array(ahead.length)
    const turned = turn(low, high, this.columns)
    for (const { a, b, lexicon } of evidence) {
      fill(a.words, ranked(b.words), lexicon.forward, lexicon.trustForward, cells, null, ahead)
      fill(b.words, ranked(a.words), lexicon.backward, lexicon.trustBackward, cells, turned, back)
    }
    this.combine(cells, ahead, back, evidence, shapeScore, weight)
  }

  /** Adds up shape, words and lengths for every bead. */
  private combine(cells: Cells, ahead: Float32Array, back: Float32Array, evidence: readonly Evidence[], shapeScore: Float64Array, weight: number): void {
    const { band, rows, scores } = this
    const { starts, low, high } = cells
    const sums = evidence.map(({ a, b, lengths }) => ({ a: runs(a.bytes), b: runs(b.bytes), lengths }))
    const count = shapes.length
    const [ma, nb] = [sizesA, sizesB]
    for (let i = 0; i <= rows; i++) {
      const fence = band.fence[i] ?? 0
      for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
        const base = ((band.starts[i] ?? 0) + j - (band.low[i] ?? 0)) * count
        for (let shape = 0; shape < count; shape++) {
          const m = ma[shape] ?? 0
          const n = nb[shape] ?? 0
          const fromI = i - m
          const fromJ = j - n
          const outside = fromI < fence || fromJ < (band.low[fromI] ?? 0) || fromJ > (band.high[fromI] ?? 0)
          if (outside || (m > 0 && (j > (band.arrive[i] ?? 0) || fromJ < (band.leave[fromI] ?? 0)))) {
            scores[base + shape] = -Infinity
            continue
          }
          let score = shapeScore[shape] ?? 0
          if (m > 0 && n > 0) {
            let words = 0
            const inside = i - 1
            if (fromJ < (low[inside] ?? 0) || j > (high[inside] ?? 0)) words = -Infinity
            else for (let column = fromJ; column < j; column++) words += ahead[((starts[inside] ?? 0) + column - (low[inside] ?? 0)) * slots + (slotOf[m - 1] ?? 0) + column - fromJ] ?? 0
            for (let row = fromI; row < i && words > -Infinity; row++) {
              if (j - 1 < (low[row] ?? 0) || j - 1 >= (high[row] ?? 0)) words = -Infinity
              else words += back[((starts[row] ?? 0) + j - 1 - (low[row] ?? 0)) * slots + (slotOf[n - 1] ?? 0) + row - fromI] ?? 0
            }
            score += (words / 2) * wordWeight * weight
            if (words > -Infinity)
              for (const { a, b, lengths } of sums) {
                const atA = i * widest + m - 1
                const atB = j * widest + n - 1
                const bytes = a.values[atA] ?? 0
                // A version that has nothing in these rows says nothing of their length.
                if (bytes > 0) score += weight * lengthScore(lengths, bytes, a.logs[atA] ?? 0, b.values[atB] ?? 0, b.logs[atB] ?? 0, leanOf(m, n))
              }
          }
          scores[base + shape] = score
        }
      }
    }
  }
}

/** The distinct words of a run of segments. */
function together(all: readonly Int32Array[], from: number, to: number): Ranked {
  const words = to === from + 1 ? (all[from] ?? new Int32Array(0)) : Int32Array.from(new Set(all.slice(from, to).flatMap((ids) => [...ids])))
  return { words, ends: new Int32Array(widest).fill(words.length) }
}
const single = new Float32Array(1)

/** Log odds that the words and lengths of two groups of segments correspond, shape aside. */
export function groupScore({ a, b, lexicon, lengths }: Evidence, [fromA, toA]: readonly [number, number], [fromB, toB]: readonly [number, number], room: Workroom): number {
  const direction = (from: readonly Int32Array[], [f0, f1]: readonly [number, number], to: readonly Int32Array[], [t0, t1]: readonly [number, number], ahead: Sparse, trusts: Float32Array) => {
    const gains = room.gains(trusts.length)
    const touched: number[] = []
    const size = spread(from, f0, f1, ahead, gains, touched)
    explain(together(to, t0, t1), trusts, gains, size, single, 0, 1)
    for (const at of touched) gains[at] = 0
    const sum = single[0] ?? 0
    single[0] = 0
    return sum
  }
  const words = direction(a.words, [fromA, toA], b.words, [fromB, toB], lexicon.forward, lexicon.trustForward) + direction(b.words, [fromB, toB], a.words, [fromA, toA], lexicon.backward, lexicon.trustBackward)
  let bytesA = 0
  for (let at = fromA; at < toA; at++) bytesA += a.bytes[at] ?? 0
  let bytesB = 0
  for (let at = fromB; at < toB; at++) bytesB += b.bytes[at] ?? 0
  return (words / 2) * wordWeight + lengthScore(lengths, bytesA, Math.log(Math.max(1, bytesA)), bytesB, Math.log(Math.max(1, bytesB)), leanOf(toA - fromA, toB - fromB))
}

/** Memory that {@link groupScore} uses again and again. */
export class Workroom {
  private dense = new Float64Array(0)

  gains(size: number): Float64Array {
    if (this.dense.length < size) this.dense = new Float64Array(size)
    return this.dense
  }
}

/** The cells (segment pairs) that beads between nodes of the band touch. */
function cellBand(band: Band, rows: number): Cells {
  const low = new Int32Array(rows)
  const high = new Int32Array(rows)
  const starts = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    low[row] = band.low[row] ?? 0
    high[row] = band.high[row + 1] ?? 0
    starts[row + 1] = (starts[row] ?? 0) + Math.max(0, (high[row] ?? 0) - (low[row] ?? 0))
  }
  return { low, high, starts }
}

/** For each column the rows whose cells hold it, first to last plus one. */
function turn(low: Int32Array, high: Int32Array, columns: number): (readonly [number, number])[] {
  const out: [number, number][] = Array.from({ length: columns }, () => [0, 0])
  for (let row = 0; row < low.length; row++)
    for (let column = low[row] ?? 0; column < (high[row] ?? 0); column++) {
      const range = out[column]
      if (!range) continue
      if (range[1] === 0) range[0] = row
      range[1] = row + 1
    }
  return out
}

/** Lengths of the runs of 1 to {@link widest} segments that end at each place, with their logarithms. */
function runs(bytes: Float64Array): { values: Float64Array; logs: Float64Array } {
  const values = new Float64Array((bytes.length + 1) * widest)
  for (let end = 1; end <= bytes.length; end++) {
    let sum = 0
    for (let n = 1; n <= Math.min(widest, end); n++) {
      sum += bytes[end - n] ?? 0
      values[end * widest + n - 1] = sum
    }
  }
  return { values, logs: values.map((value) => Math.log(Math.max(1, value))) }
}
