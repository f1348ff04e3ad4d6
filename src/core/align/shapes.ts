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
