/** A bead: `[fromA, toA)` of one side corresponds to `[fromB, toB)` of the other; one of them may be empty. */
export interface Bead {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** The most segments that a bead holds on one side. */
export const widest = 4

/** Bead shapes, one-to-one first. */
export const shapes: readonly (readonly [a: number, b: number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
]

/** The shapes of a segment without counterpart. */
export const gapOfA = 1
export const gapOfB = 2

/** Segments of each side by shape, as arrays for the inner loops. */
export const sizesA = Uint8Array.from(shapes, ([a]) => a)
export const sizesB = Uint8Array.from(shapes, ([, b]) => b)

/** Share of each shape before anything is known of the document (after Gale and Church 1993, table 5, with more losses). */
const usual = [0.8, 0.035, 0.035, 0.055, 0.055, 0.005, 0.008, 0.008, 0.002, 0.002, 0.001, 0.001]

/** How many beads of evidence the usual shares are worth. */
const strength = 40

/** Log shares of the shapes in a document, given the beads found so far. */
export function shapeScores(beads: readonly Bead[]): Float64Array {
  const counts = shapes.map((_, index) => (usual[index] ?? 0) * strength)
  for (const { fromA, toA, fromB, toB } of beads) {
    const index = shapes.findIndex(([a, b]) => a === toA - fromA && b === toB - fromB)
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  return Float64Array.from(counts, (count) => Math.log(count / total))
}

/**
 * What a step from one kind of bead to the next is worth beyond the shapes' shares, as logarithms: three rows of three,
 * for linked beads, segments of the first side alone, and segments of the second side alone. Losses come in runs in
 * abridged translations and skipped tables (affine gaps, Gotoh 1982), and one by one elsewhere; the document tells which.
 */
export type Chain = Float64Array

/** Kinds of beads that a {@link Chain} tells apart. */
export const states = 3

/** Share of losses after a linked bead and after a loss before anything is known, and what that is worth in steps. */
const usualOpening = 0.07
const usualRun = 0.2
const openingStrength = 40
const runStrength = 2
/** A run of losses is written in one order, first side first; the other order remains for where a fence forces it. */
const disorder = -7

/** Fits the chain to the beads found so far. */
export function chainOf(beads: readonly Bead[]): Chain {
  let linked = openingStrength
  let opened = usualOpening * openingStrength
  let lost = runStrength
  let continued = usualRun * runStrength
  let after = false
  for (const { fromA, toA, fromB, toB } of beads) {
    const gap = fromA === toA || fromB === toB
    if (after) lost++
    else linked++
    if (gap) {
      if (after) continued++
      else opened++
    }
    after = gap
  }
  const open = opened / linked
  const run = continued / lost
  const losses = Math.exp(shapeScores(beads)[gapOfA] ?? 0) + Math.exp(shapeScores(beads)[gapOfB] ?? 0)
  const link = (p: number) => Math.log((1 - p) / (1 - losses))
  const gap = (p: number) => Math.log(p / losses)
  return Float64Array.of(link(open), gap(open), gap(open), link(run), gap(run), gap(run), link(run), gap(run) + disorder, gap(run))
}
