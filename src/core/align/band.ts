/**
 * The part of the path graph that is searched: node `(i, j)` stands before segment `i` of one side and `j` of the
 * other; row `i` holds the nodes `low[i]` to `high[i]`. Both bounds never fall, and neighbouring rows overlap.
 */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
  /** Where each row's nodes begin in arrays over all nodes; one more entry than rows. */
  readonly starts: Int32Array
  /** For each row the last row before it that no bead may reach across. */
  readonly fence: Int32Array
  /** For each row the last column where a bead may end that comes from another row, and the first where one may begin that leaves. */
  readonly arrive: Int32Array
  readonly leave: Int32Array
}

/** A place that the path should pass near. */
export type Point = readonly [i: number, j: number]

/**
 * Makes bounds monotone, overlapping and inside the graph, so that some path always exists. Every path then leads
 * through the `anchors`, which must rise on both sides.
 */
export function makeBand(low: Int32Array, high: Int32Array, columns: number, anchors: readonly Point[] = []): Band {
  const rows = low.length
  const fence = new Int32Array(rows)
  // An anchor is inside the band before the bounds are made monotone; afterwards they are cut back to it.
  for (const [i, j] of anchors) {
    low[i] = Math.min(low[i] ?? 0, j)
    high[i] = Math.max(high[i] ?? 0, j)
  }
  low[0] = 0
  high[rows - 1] = columns
  for (let i = rows - 2; i >= 0; i--) low[i] = Math.max(0, Math.min(low[i] ?? 0, low[i + 1] ?? 0))
  for (let i = 0; i < rows; i++) {
    const before = i ? (high[i - 1] ?? 0) : 0
    high[i] = Math.min(columns, Math.max(high[i] ?? 0, before))
    if (i) low[i] = Math.min(low[i] ?? 0, before)
  }
  // A path passes an anchor when it enters its row at or before the anchor's column and leaves it at or behind.
  const arrive = new Int32Array(rows).fill(columns)
  const leave = new Int32Array(rows)
  for (const [i, j] of anchors) {
    arrive[i] = Math.min(arrive[i] ?? 0, j)
    leave[i] = Math.max(leave[i] ?? 0, j)
  }
  let floor = 0
  for (let i = 0, next = 0; i < rows; i++) {
    fence[i] = next ? (anchors[next - 1]?.[0] ?? 0) : 0
    low[i] = Math.max(low[i] ?? 0, floor)
    while (next < anchors.length && (anchors[next]?.[0] ?? 0) <= i) floor = anchors[next++]?.[1] ?? floor
    high[i] = Math.min(high[i] ?? 0, anchors[next]?.[1] ?? columns)
  }
  const starts = new Int32Array(rows + 1)
  for (let i = 0; i < rows; i++) starts[i + 1] = (starts[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1
  return { low, high, starts, fence, arrive, leave }
}

/** Every node. */
export const fullBand = (rows: number, columns: number, anchors: readonly Point[] = []): Band =>
  makeBand(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), columns, anchors)

/** Rectangles between guide points with more nodes than this are searched along their diagonal only. */
const largestGap = 60_000
/** About as many nodes as a band may have, whatever the length of the texts: their scores take some 130 bytes each. */
const mostNodes = 3_000_000

/** How far the band reaches from its guide points: from where they follow each other closely to where they leave long gaps. */
export type Margin = readonly [least: number, most: number]

/**
 * The surroundings of a chain of guide points. Around each stretch the two next points on either side
 * count too, so that one or two wrong points cannot shut the right path out.
 */
export function bandAround(points: readonly Point[], rows: number, columns: number, [least, most]: Margin, anchors: readonly Point[] = []): Band {
  const reach = 2
  const limit = Math.max(8, Math.floor(mostNodes / (2 * (rows + 1))))
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1).fill(0)
  const chain: Point[] = [[0, 0], ...points, [rows, columns]]
  const at = (index: number): Point => chain[Math.max(0, Math.min(chain.length - 1, index))] ?? [0, 0]
  const widen = (i: number, from: number, to: number) => {
    if (i < 0 || i > rows) return
    low[i] = Math.min(low[i] ?? 0, Math.max(0, from))
    high[i] = Math.max(high[i] ?? 0, Math.min(columns, to))
  }
  for (let k = 0; k + 1 < chain.length; k++) {
    const [i0, j0] = at(k)
    const [i1, j1] = at(k + 1)
    const before = at(k - reach)
    const after = at(k + 1 + reach)
    const margin = Math.min(most, limit, least + (Math.max(i1 - i0, j1 - j0) >> 1))
    const far = Math.min(4 * margin, Math.max(margin, limit))
    const wide = (i1 - i0 + 1) * (j1 - j0 + 1) > largestGap
    for (let i = i0; i <= i1; i++) {
      if (wide) {
        const middle = j0 + ((j1 - j0) * (i - i0)) / Math.max(1, i1 - i0)
        const room = Math.max(margin, Math.min(1000, limit, 50 + 0.08 * (i1 - i0 + j1 - j0)))
        widen(i, Math.floor(middle - room), Math.ceil(middle + room))
      } else widen(i, Math.max(j0 - far, Math.min(before[1], j0 - margin)), Math.min(j1 + far, Math.max(after[1], j1 + margin)))
    }
  }
  return makeBand(low, high, columns, anchors)
}
