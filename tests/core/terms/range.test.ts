import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RangeDecoder, RangeEncoder } from '../../../src/core/terms/packing/range.ts'

const bits = fc.array(fc.tuple(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(0, 1)), { maxLength: 200 })

/** The bits after being written and read. */
function through(written: readonly (readonly [number, number])[]): number[] {
  const encoder = new RangeEncoder()
  for (const [chance, bit] of written) encoder.code(chance, bit)
  const decoder = new RangeDecoder(encoder.end())
  return written.map(([chance]) => decoder.code(chance))
}

it('reads the bits that were written', () => {
  fc.assert(
    fc.property(bits, (written) => {
      expect(through(written)).toEqual(written.map(([, bit]) => bit))
    }),
    { numRuns: 1000 },
  )
})

it('reads a number that begins with 255', () => {
  const written = Array.from({ length: 40 }, () => [65_300, 0] as const)
  expect(through(written)).toEqual(written.map(([, bit]) => bit))
})
