import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId, blockId, hash, rowId, type BlockId, type Row } from '../../../src/core/index.ts'

describe('ids', () => {
  it('name a block by its version and place', () => expect(blockId(asId('zh'), 3)).toBe('zh/3'))

  it.each([
    [{ zh: ['zh/1', 'zh/2'], en: ['en/1'] }, 'row:zh/1'],
    [{ zh: [], en: ['en/4'] }, 'row:en/4'],
  ])('name a row by its first block: %j', (members, name) => {
    expect(rowId(Object.fromEntries(Object.entries(members).map(([version, ids]) => [version, ids.map((one) => asId<BlockId>(one))])) satisfies Row['members'])).toBe(name)
  })

  it('give no name to a row without blocks', () => expect(() => rowId({})).toThrow(RangeError))
})

describe('hash', () => {
  it('is sixteen hex digits for any text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash(text)).toMatch(/^[0-9a-f]{16}$/)
        expect(hash(text)).toBe(hash(text))
      }),
    )
  })

  // A dismissal is stored under a hash: a change of the function would bring every dismissed finding back.
  it.each([
    ['', '811c9dc59747b28c'],
    ['a', 'e40c292c2eb4bea1'],
    ['和平', 'c1bf28482c2aa560'],
  ])('of %j stays %s', (text, expected) => expect(hash(text)).toBe(expected))

  it('tells a hundred thousand short texts apart', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, i) => hash(`和平${i}`)))
    expect(seen.size).toBe(100_000)
  })
})
