import { describe, expect, it } from 'vitest'
import { bandAround, type Point } from '../../../src/core/align/band.ts'

const nodes = (rows: number, columns: number, points: readonly Point[]) => bandAround(points, rows, columns, [6, 40]).starts[rows + 1] ?? 0

describe('bandAround', () => {
  it('keeps the number of nodes bounded, with guide points and across a long gap without any', () => {
    const every = (step: number) => (rows: number) => Array.from({ length: Math.floor(rows / step) }, (_, at): Point => [at * step, at * step])
    for (const rows of [20_000, 100_000, 400_000]) {
      for (const points of [every(1), every(40), () => []]) expect(nodes(rows, rows, points(rows))).toBeLessThan(Math.max(5_000_000, 80 * rows))
      expect(nodes(rows, rows >> 3, [])).toBeLessThan(Math.max(5_000_000, 80 * rows))
    }
  })

  it('holds every guide point, and is narrower where they are close', () => {
    const points: Point[] = [[5, 5], [6, 7], [7, 8], [8, 8], [9, 10], [60, 50]]
    const { low, high } = bandAround(points, 100, 100, [6, 40])
    for (const [i, j] of points) expect(j).toSatisfy((column: number) => column >= (low[i] ?? 0) && column <= (high[i] ?? 0))
    expect((high[7] ?? 0) - (low[7] ?? 0)).toBeLessThan((high[30] ?? 0) - (low[30] ?? 0))
  })
})
