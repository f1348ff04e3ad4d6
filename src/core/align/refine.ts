import { groupScore, Workroom, type Evidence } from './grid.ts'
import type { Range } from './nway.ts'
import type { Side } from './side.ts'

/** Evidence of each pair of sides at `[a][b]` with `a < b`. */
export type EvidenceTable = readonly (readonly (Evidence | undefined)[])[]

/** Whether a boundary of a side may not move or vanish. */
export type Frozen = (side: number, position: number) => boolean

/** What it costs that a side has this many segments where most sides of the row have one. */
const countCost = [3, 0, 2.5, 4.2, 5.5]
const sweeps = 3

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

function scorer(sides: readonly Side[], evidence: EvidenceTable): Score {
  const room = new Workroom()
  const memory = new Map<string, number>()
  const pair = (a: number, b: number, x: Range, y: Range): number => {
    const found = evidence[a]?.[b]
    if (!found) return 0
    const key = `${a} ${b} ${x[0]} ${x[1]} ${y[0]} ${y[1]}`
    let value = memory.get(key)
    if (value === undefined) memory.set(key, (value = groupScore(found, x, y, room)))
    return value
  }
  return (row) => {
    const counts = row.map(([from, to]) => to - from)
    const present = counts.flatMap((count, side) => (count > 0 ? [side] : []))
    if (present.length === 0) return -Infinity
    let sum = 0
    for (const [rank, a] of present.entries())
      for (const b of present.slice(rank + 1)) {
        const x = row[a]
        const y = row[b]
        if (x && y) sum += pair(a, b, x, y)
      }
    const usual = mode(counts.filter((count) => count > 0))
    let cost = cheap(usual)
    for (const count of counts) if (count !== usual) cost += count === 0 ? cheap(0) : cheap(1 + Math.abs(count - usual))
    return present.length > 1 ? (sum * 2) / sides.length - cost : -cost
  }
}

const cheap = (count: number): number => countCost[count] ?? 5.5 + 2 * (count - 4)

function mode(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
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
  if (all.every(([from, to], side) => !locked(side) && to - from <= 4)) {
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
