import { groupScore, Workroom, type Evidence } from './grid.ts'
import type { Range } from './nway.ts'
import { shapes, shapeScores } from './shapes.ts'
import type { Side } from './side.ts'

/** Evidence of each pair of sides at `[a][b]` with `a < b`. */
export type EvidenceTable = readonly (readonly (Evidence | undefined)[])[]

/** Whether a boundary of a side may not move or vanish. */
export type Frozen = (side: number, position: number) => boolean

/** What a row of its own is worth: of rows that explain the texts equally well, the finer ones are wanted. */
const rowBonus = 3
const sweeps = 3
/** Rows with more segments on a side are not made by joining. */
const largestRow = 6

/**
 * Moves, removes and adds row boundaries as long as the pooled evidence of all pairs of sides gains. Sides joined one
 * after another cannot take back a choice that a later side speaks against; this does.
 */
export function refine(sides: readonly Side[], start: readonly (readonly Range[])[], evidence: EvidenceTable, frozen: Frozen): Range[][] {
  const score = scorer(sides, evidence)
  let rows = start.map((cells) => [...cells])
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let changed = false
    const next: Range[][] = []
    for (const row of rows) {
      const pieces = split(row, score)
      if (pieces) changed = true
      for (const piece of pieces ?? [row]) {
        const before = next.at(-1)
        const better = before && (plain(before) && plain(piece) ? null : rearranged(before, piece, score, frozen))
        if (better) {
          next.pop()
          next.push(...better)
          changed = true
        } else next.push(piece)
      }
    }
    rows = next
    if (!changed) break
  }
  return rows
}

type Score = (row: readonly Range[]) => number

const plain = (row: readonly Range[]): boolean => row.every(([from, to]) => to - from === 1)

/**
 * The sum over all pairs of sides of their best alignment inside the row. It is not the pair taken as one bead: that
 * two sides stand together two and two because a third joins what they keep apart says nothing against them.
 */
function scorer(sides: readonly Side[], evidence: EvidenceTable): Score {
  const room = new Workroom()
  const prices = shapeScores([])
  const loss = prices[1] ?? 0
  const memory = new Map<string, number>()
  const bead = (found: Evidence, name: string, x: Range, y: Range): number => {
    const key = `${name} ${x[0]} ${x[1]} ${y[0]} ${y[1]}`
    let value = memory.get(key)
    if (value === undefined) memory.set(key, (value = groupScore(found, x, y, room)))
    return value
  }
  const pair = (found: Evidence, name: string, [i0, i1]: Range, [j0, j1]: Range): number => {
    const width = j1 - j0 + 1
    const best = new Float64Array((i1 - i0 + 1) * width).fill(-Infinity)
    best[0] = 0
    for (let i = i0; i <= i1; i++)
      for (let j = j0; j <= j1; j++) {
        const at = (i - i0) * width + j - j0
        shapes.forEach(([m, n], shape) => {
          if (i - m < i0 || j - n < j0) return
          const total = (best[(i - m - i0) * width + j - n - j0] ?? -Infinity) + (prices[shape] ?? 0) + (m && n ? bead(found, name, [i - m, i], [j - n, j]) : 0)
          if (total > (best[at] ?? 0)) best[at] = total
        })
      }
    return best[best.length - 1] ?? 0
  }
  const wholes = new Map<string, number>()
  return (row) => {
    let sum = 0
    let filled = 0
    for (let a = 0; a < row.length; a++) {
      const x = row[a] ?? [0, 0]
      if (x[1] > x[0]) filled++
      for (let b = a + 1; b < row.length; b++) {
        const y = row[b] ?? [0, 0]
        const found = evidence[a]?.[b]
        if (!found) continue
        const [m, n] = [x[1] - x[0], y[1] - y[0]]
        if (m === 0 || n === 0) sum += loss * (m + n)
        else if (m * n > largestRow * largestRow) sum += bead(found, `${a} ${b}`, x, y)
        else {
          const key = `${a} ${b} ${x[0]} ${x[1]} ${y[0]} ${y[1]}`
          let value = wholes.get(key)
          if (value === undefined) wholes.set(key, (value = pair(found, `${a} ${b}`, x, y)))
          sum += value
        }
      }
    }
    return filled ? (sum * 2) / sides.length + rowBonus : -Infinity
  }
}

/** The row cut in two where that gains, the cut found side by side; `null` when it is best as it is. */
function split(row: readonly Range[], score: Score): Range[][] | null {
  if (row.filter(([from, to]) => to - from > 1).length < 1) return null
  const cut = (places: readonly number[]): Range[][] => [row.map(([from], side): Range => [from, places[side] ?? from]), row.map(([, to], side): Range => [places[side] ?? to, to])]
  const value = (pieces: readonly Range[][]) => pieces.reduce((sum, piece) => sum + score(piece), 0)
  let places = row.map(([from, to]) => Math.round((from + to) / 2))
  let best = value(cut(places))
  for (let round = 0; round < 2; round++)
    row.forEach(([from, to], side) => {
      for (let place = from; place <= to; place++) {
        const tried = places.map((old, index) => (index === side ? place : old))
        const gained = value(cut(tried))
        if (gained > best) {
          best = gained
          places = tried
        }
      }
    })
  const pieces = cut(places)
  if (best <= score(row) + 1e-9 || pieces.some((piece) => piece.every(([from, to]) => from === to))) return null
  return pieces
}

/** Two neighbouring rows with a boundary moved on one side, or joined; `null` when they are best as they are. */
function rearranged(a: readonly Range[], b: readonly Range[], score: Score, frozen: Frozen): Range[][] | null {
  let best = score(a) + score(b) + 1e-9
  let found: Range[][] | null = null
  const locked = (side: number) => frozen(side, b[side]?.[0] ?? 0)
  const all = a.map((range, side): Range => [range[0], b[side]?.[1] ?? range[1]])
  if (all.every(([from, to], side) => !locked(side) && to - from <= largestRow)) {
    const joined = score(all)
    if (joined > best) {
      best = joined
      found = [all]
    }
  }
  all.forEach(([from, to], side) => {
    if (locked(side) || to === from) return
    const place = b[side]?.[0] ?? 0
    for (let at = Math.max(from, place - 2); at <= Math.min(to, place + 2); at++) {
      if (at === place) continue
      const left = a.map((range, index): Range => (index === side ? [range[0], at] : range))
      const right = b.map((range, index): Range => (index === side ? [at, range[1]] : range))
      if ([left, right].some((row) => row.every(([x, y]) => x === y))) continue
      const moved = score(left) + score(right)
      if (moved > best) {
        best = moved
        found = [left, right]
      }
    }
  })
  return found
}
