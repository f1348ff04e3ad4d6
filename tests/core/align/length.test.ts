import { describe, expect, it } from 'vitest'
import { firstLengths, fitLengths, lengthScore, turnedLengths, type Lean } from '../../../src/core/align/length.ts'
import type { Bead } from '../../../src/core/align/shapes.ts'

/** Beads of a translator who joins every fourth pair of sentences and then says only half of them. */
function abridged(): { a: Float64Array; b: Float64Array; beads: Bead[] } {
  const [a, b, beads]: [number[], number[], Bead[]] = [[], [], []]
  for (let bead = 0; bead < 80; bead++) {
    const [fromA, fromB] = [a.length, b.length]
    const joins = bead % 4 === 0
    a.push(100 + (bead % 7) * 10, ...(joins ? [120] : []))
    const whole = a.slice(fromA).reduce((sum, bytes) => sum + bytes, 0)
    b.push(whole * (joins ? 0.5 : 0.95 + (bead % 3) * 0.05))
    beads.push({ fromA, toA: a.length, fromB, toB: b.length })
  }
  return { a: Float64Array.from(a), b: Float64Array.from(b), beads }
}

describe('fitLengths', () => {
  const { a, b, beads } = abridged()
  const first = firstLengths(a, b, ['', ''])[0]
  const fitted = fitLengths(a, b, beads, first)
  const score = (model: typeof fitted, x: number, y: number, lean: Lean) => lengthScore(model, x, Math.log(x), y, Math.log(y), lean)

  it('expects joined sentences to be as short as the document makes them', () => {
    expect(fitted.logRatio).toBeCloseTo(0, 1)
    expect(fitted.shifts[1]).toBeLessThan(-0.4)
    expect(fitted.shifts[2]).toBe(0)
    expect(score(fitted, 240, 120, 1)).toBeGreaterThan(score(fitted, 240, 240, 1))
    expect(score(fitted, 240, 120, 0)).toBeLessThan(score(fitted, 240, 240, 0))
  })

  it('widens the tail of which there is more, and narrows the other by as much', () => {
    const short = b.map((bytes, at) => (at % 5 === 2 ? bytes / 3 : bytes))
    const { below, above } = fitLengths(a, short, beads, first)
    expect(below).toBeGreaterThan(1.2)
    expect(Math.sqrt(below) + Math.sqrt(above)).toBeCloseTo(2)
  })

  it('says the same of exchanged sides', () => {
    const turned = turnedLengths(fitted)
    for (const [x, y] of [[5000, 2400], [5000, 5000], [4000, 6000]] as const) expect(score(turned, y, x, 2)).toBeCloseTo(score(fitted, x, y, 1), 1)
  })
})
