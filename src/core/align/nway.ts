import { bandAround, fullBand, type Point } from './band.ts'
import { expectedPath, type ScoredBead } from './decode.ts'
import { Grid, type Evidence } from './grid.ts'
import { firstLengths, fitLengths, turnedLengths, type LengthModel } from './length.ts'
import { learn, priorOf, type Prior, type WordSource } from './lexicon.ts'
import type { Parallel } from './meetings.ts'
import { alignPair, parallels, tuning } from './pair.ts'
import { refine, type EvidenceTable, type Frozen } from './refine.ts'
import { chainOf, shapeScores, type Bead } from './shapes.ts'
import { groupSide, type Side } from './side.ts'

/** The segments of one version in a row, first to last plus one. */
export type Range = readonly [from: number, to: number]

/** A row: a range for each side; the ranges of a side follow each other without gap. */
export interface Ranges {
  readonly cells: readonly Range[]
  /** Probability that the row is right as a whole. */
  readonly score: number
}

/** Positions that rows may not reach across, one for each side; `-1` where a side has no such place. They rise on every side. */
export type Anchor = readonly number[]

/** What is known beforehand of two sides by their numbers: texts that correspond, and words. */
type Memory = (a: number, b: number) => readonly Parallel[]
type Priors = (a: number, b: number) => Prior

export interface NWayOptions {
  readonly sources: readonly WordSource[]
  readonly anchors?: readonly Anchor[]
  readonly memory?: Memory
  readonly onProgress?: (done: number) => void
}

const bandMargin = 8
const smallGraph = 4_000

/**
 * Rows over two to six sides. Every side is aligned with the first; from that the words of every pair are learned; then
 * the sides join one after another, each aligned to the rows so far by the evidence of all that they hold (profile
 * alignment, as in Feng and Doolittle 1987); then boundaries move as long as the pooled evidence gains, and each side
 * leaves the rows and joins them anew until nothing changes (iterative refinement, as in Gotoh 1996).
 */
export function alignSides(sides: readonly Side[], options: NWayOptions): Ranges[] {
  const [pivot, second] = sides
  if (!pivot) return []
  if (!second) return pivot.words.map((_, at) => ({ cells: [[at, at + 1]], score: 1 }))
  const { anchors = [] } = options
  const sources = sides.length > 2 ? options.sources.map((source) => source.around(pivot)) : options.sources
  const memory = options.memory ?? (() => [])
  const known = new Map<string, Prior>()
  const priors: Priors = (i, j) => {
    const name = `${i} ${j}`
    const found = known.get(name) ?? priorOf(sides[i] ?? pivot, sides[j] ?? second, sources)
    known.set(name, found)
    return found
  }
  const steps = sides.length > 2 ? sides.length * 2 : 1
  const first = sides.slice(1).map((side, index) => {
    const progress = options.onProgress
    return alignPair(pivot, side, {
      prior: priors(0, index + 1),
      memory: memory(0, index + 1),
      anchors: between(anchors, 0, index + 1),
      ...(progress && { onProgress: (done: number) => progress((index + done) / steps) }),
    })
  })
  if (sides.length === 2) return (first[0]?.beads ?? []).map(({ fromA, toA, fromB, toB, posterior }) => ({ cells: [[fromA, toA], [fromB, toB]], score: posterior }))
  const simple = throughPivot(pivot.words.length, first.map(({ beads }) => beads))
  if (simple) return simple
  let evidence: EvidenceTable = pooled(sides, first, priors, memory)
  let rows: Range[][] = pivot.words.map((_, at) => [[at, at + 1]])
  for (let side = 1; side < sides.length; side++) {
    const { beads } = addSide(sides, rows, side, evidence, rowAnchors(rows, anchors, side), guidePath(rows, first[side - 1]?.beads ?? []))
    rows = attach(rows, beads, side)
    options.onProgress?.((sides.length - 1 + side) / steps)
  }
  const frozen = frozenOf(anchors)
  rows = refine(sides, rows, evidence, frozen)
  for (let pass = 0; pass < passes; pass++) {
    const before = JSON.stringify(rows)
    evidence = relearned(sides, rows, evidence, priors, memory)
    for (let side = 0; side < sides.length; side++) {
      rows = rejoined(sides, rows, side, evidence, anchors)
      options.onProgress?.(1 - (1 - (pass + side / sides.length) / passes) / sides.length)
    }
    rows = refine(sides, rows, evidence, frozen)
    if (JSON.stringify(rows) === before) break
  }
  return confidences(sides, rows, evidence)
}

/** How often every side may be taken out of the rows and join them anew; mostly nothing changes after that. */
const passes = 2

/** A pair's bead as sure as this needs no word from other sides. */
const sure = 0.9

/** Rows straight from the pivot's beads, when all are sure and every segment hangs on the pivot; `null` otherwise. */
function throughPivot(length: number, all: readonly (readonly ScoredBead[])[]): Ranges[] | null {
  if (all.some((beads) => beads.some(({ posterior, fromA, toA }) => posterior < sure || fromA === toA))) return null
  const at = all.map(() => 0)
  const rows: Ranges[] = []
  for (let from = 0; from < length; ) {
    let to = from + 1
    for (let grown = true; grown; ) {
      grown = false
      all.forEach((beads, side) => {
        for (let next = at[side] ?? 0; (beads[next]?.fromA ?? Infinity) < to; next++) {
          const end = beads[next]?.toA ?? to
          if (end > to) {
            to = end
            grown = true
          }
        }
      })
    }
    let score = 1
    const cells = all.map((beads, side): Range => {
      const first = beads[at[side] ?? 0]
      let last = first
      while ((beads[at[side] ?? 0]?.toA ?? Infinity) <= to) {
        last = beads[at[side] ?? 0]
        score = Math.min(score, last?.posterior ?? 1)
        at[side] = (at[side] ?? 0) + 1
      }
      return [first?.fromB ?? 0, last?.toB ?? 0]
    })
    rows.push({ cells: [[from, to], ...cells], score })
    from = to
  }
  return rows
}

function frozenOf(anchors: readonly Anchor[]): Frozen {
  const places = new Set(anchors.flatMap((anchor) => anchor.map((position, side) => `${side} ${position}`)))
  return (side, position) => places.has(`${side} ${position}`)
}

/** The anchors that two sides share. */
const between = (anchors: readonly Anchor[], a: number, b: number): Point[] =>
  anchors.flatMap((anchor) => {
    const i = anchor[a] ?? -1
    const j = anchor[b] ?? -1
    return i >= 0 && j >= 0 ? [[i, j] as const] : []
  })

/** Evidence for every pair, `evidence[a][b]` with `a < b`; pairs without the pivot learn from what the pivot links. */
function pooled(sides: readonly Side[], first: readonly { beads: ScoredBead[]; evidence: Evidence }[], priors: Priors, memory: Memory): (Evidence | undefined)[][] {
  return sides.map((a, i) =>
    sides.map((b, j) => {
      const known = i === 0 ? first[j - 1]?.evidence : undefined
      if (known || j <= i) return known
      const beads = compose(first[i - 1]?.beads ?? [], first[j - 1]?.beads ?? [])
      return evidenceOf(a, b, beads, priors(i, j), memory(i, j), firstLengths(a.bytes, b.bytes, [a.lang, b.lang])[0])
    }),
  )
}

/** Beads between two sides that are both aligned with a third: what lies between boundaries that they share. */
function compose(x: readonly Bead[], y: readonly Bead[]): Bead[] {
  const ends = new Map(y.map(({ toA, toB }) => [toA, toB]))
  const out: Bead[] = []
  let fromA = 0
  let fromB = 0
  x.forEach(({ toA, toB }, index) => {
    const next = x[index + 1]
    const other = ends.get(toA)
    if (other === undefined || next?.toA === toA) return
    out.push({ fromA, toA: toB, fromB, toB: other })
    fromA = toB
    fromB = other
  })
  return out.filter((bead) => bead.toA - bead.fromA <= 6 && bead.toB - bead.fromB <= 6)
}

/** Nodes of the graph of rows and a side's segments near which the side's own path with the pivot leads. */
function guidePath(rows: readonly (readonly Range[])[], beads: readonly Bead[]): Point[] {
  const points: Point[] = []
  const ends = new Map(beads.map(({ toA, toB }) => [toA, toB]))
  rows.forEach((cells, row) => {
    const at = ends.get(cells[0]?.[1] ?? 0)
    if (at !== undefined && (cells[0]?.[1] ?? 0) > (cells[0]?.[0] ?? 0)) points.push([row + 1, at])
  })
  return points
}

/** Anchors of the graph of rows and one side. */
function rowAnchors(rows: readonly (readonly Range[])[], anchors: readonly Anchor[], side: number): Point[] {
  const points: Point[] = []
  let row = 0
  for (const anchor of anchors) {
    const j = anchor[side] ?? -1
    const known = anchor.findIndex((position, other) => position >= 0 && other !== side && rows[0]?.[other] !== undefined)
    if (j < 0 || known < 0) continue
    // The first row that begins at the anchor on every side that has it.
    while (row < rows.length && !anchor.every((position, other) => position < 0 || other === side || (rows[row]?.[other]?.[0] ?? position) >= position)) row++
    points.push([row, j])
  }
  return points
}

/** Aligns a side to rows by the evidence of all sides that the rows hold. */
function addSide(sides: readonly Side[], rows: readonly (readonly Range[])[], side: number, evidence: EvidenceTable, anchors: readonly Point[], points: readonly Point[], margin = bandMargin): { beads: ScoredBead[] } {
  const added = sides[side]
  if (!added) return { beads: [] }
  const columns = added.words.length
  const views = sides.flatMap((other, index): Evidence[] => {
    if (index === side || rows[0]?.[index] === undefined) return []
    const found = index < side ? evidence[index]?.[side] : evidence[side]?.[index]
    if (!found) return []
    const lexicon = index < side ? found.lexicon : turned(found.lexicon)
    const lengths = index < side ? found.lengths : turnedLengths(found.lengths)
    return [{ a: groupSide(other, rows.map((cells) => cells[index] ?? [0, 0])), b: added, lexicon, lengths }]
  })
  const graph = (rows.length + 1) * (columns + 1)
  const band = graph <= smallGraph && margin === bandMargin ? fullBand(rows.length, columns, anchors) : bandAround(points, rows.length, columns, [margin, margin], anchors)
  const grid = new Grid(band, rows.length, columns, views, shapeScores([]), 1 / Math.sqrt(Math.max(1, views.length)))
  return { beads: expectedPath(grid, chainOf([]), tuning.temperature, tuning.price) }
}

const turned = (lexicon: Evidence['lexicon']): Evidence['lexicon'] => ({
  ...lexicon,
  forward: lexicon.backward,
  backward: lexicon.forward,
  trustForward: lexicon.trustBackward,
  trustBackward: lexicon.trustForward,
})

/** The rows with a side put in by beads between them and it. */
function attach(rows: readonly (readonly Range[])[], beads: readonly Bead[], side: number): Range[][] {
  return beads.map(({ fromA, toA, fromB, toB }) => {
    const at = rows[fromA]
    const last = rows[toA - 1]
    const cells = Array.from({ length: Math.max(side, rows[0]?.length ?? 0) }, (_, index): Range => {
      const start = at?.[index]?.[0] ?? rows.at(-1)?.[index]?.[1] ?? 0
      return [start, toA > fromA ? (last?.[index]?.[1] ?? start) : start]
    })
    cells[side] = [fromB, toB]
    return cells
  })
}

/** The rows with one side taken out of them and joined anew by the evidence of all the others, which now know each other. */
function rejoined(sides: readonly Side[], rows: readonly (readonly Range[])[], side: number, evidence: EvidenceTable, anchors: readonly Anchor[]): Range[][] {
  const kept = rows.filter((cells) => cells.some(([from, to], index) => index !== side && to > from))
  const points = kept.map((cells, row): Point => [row + 1, cells[side]?.[1] ?? 0])
  const { beads } = addSide(sides, kept, side, evidence, rowAnchors(kept, anchors, side), points)
  return attach(kept, beads, side)
}

/** The evidence of every pair, learned anew from the rows that hold them all. */
function relearned(sides: readonly Side[], rows: readonly (readonly Range[])[], known: EvidenceTable, priors: Priors, memory: Memory): EvidenceTable {
  return sides.map((a, i) =>
    sides.map((b, j) => {
      const before = known[i]?.[j]
      if (!before) return undefined
      const beads = rows.map((cells): Bead => ({ fromA: cells[i]?.[0] ?? 0, toA: cells[i]?.[1] ?? 0, fromB: cells[j]?.[0] ?? 0, toB: cells[j]?.[1] ?? 0 }))
      return evidenceOf(a, b, beads, priors(i, j), memory(i, j), before.lengths)
    }),
  )
}

const evidenceOf = (a: Side, b: Side, beads: readonly Bead[], prior: Prior, memory: readonly Parallel[], lengths: LengthModel): Evidence => ({
  a,
  b,
  lexicon: learn(a, b, prior, [...parallels(a, b, beads), ...memory], tuning.em),
  lengths: fitLengths(a.bytes, b.bytes, beads, lengths),
})

/** Each row with the least of the probabilities that its sides have against all others. */
function confidences(sides: readonly Side[], rows: readonly (readonly Range[])[], evidence: EvidenceTable): Ranges[] {
  const scores = new Float64Array(rows.length).fill(1)
  sides.forEach((_, side) => {
    const others = rows.map((cells) => cells.map((cell, index) => (index === side ? ([0, 0] as const) : cell)))
    const points = rows.map((cells, row): Point => [row + 1, cells[side]?.[1] ?? 0])
    const { beads } = addSide(sides, others, side, evidence, [], points, 3)
    const found = new Map(beads.map((bead) => [`${bead.fromA} ${bead.toA} ${bead.fromB} ${bead.toB}`, bead.posterior]))
    rows.forEach((cells, row) => {
      const [from, to] = cells[side] ?? [0, 0]
      const empty = from === to
      const posterior = found.get(`${row} ${row + 1} ${from} ${to}`) ?? (empty ? 0.5 : 0.3)
      scores[row] = Math.min(scores[row] ?? 1, posterior)
    })
  })
  return rows.map((cells, row) => ({ cells, score: scores[row] ?? 0 }))
}
