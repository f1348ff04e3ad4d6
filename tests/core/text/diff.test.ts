import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, asId, diffText, type BlockId } from '../../../src/core/index.ts'

const id = asId<BlockId>('zh/0')
const langs = fc.constantFrom('zh', 'en', 'fr', 'es', 'ru', 'ar')
const units = fc.constantFrom<'word' | 'character'>('word', 'character')
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom('和平', '的', '，', 'peace', ' ', 'l’', 'мир', 'سلام', '😀', '👩‍🚀', '\ud83d'), { maxLength: 20 }).map((parts) => parts.join('')),
)

describe('diffText', () => {
  it.each([
    ['zh', 'word', '世界的的关键', '世界的关键', [[[2, 3], '']]],
    ['zh', 'character', '人权委员会', '人权理事会', [[[2, 4], '理事']]],
    ['en', 'word', 'The Commission met.', 'The Council met.', [[[4, 14], 'Council']]],
    ['en', 'word', 'a b c', 'a c', [[[1, 3], '']]],
    ['en', 'word', '', 'peace', [[[0, 0], 'peace']]],
    ['en', 'word', 'peace', '', [[[0, 5], '']]],
    ['en', 'word', 'same', 'same', []],
  ] as const)('%s by %s: %j to %j', (lang, unit, before, after, expected) => {
    const edits = diffText(before, after, lang, id, unit)
    expect(applyEdits(before, edits)).toBe(after)
    expect(edits.reduce((sum, { span, text: insert }) => sum + span[1] - span[0] + insert.length, 0)).toBe(expected.reduce((sum, [span, insert]) => sum + span[1] - span[0] + insert.length, 0))
    expect(edits).toHaveLength(expected.length)
  })

  it('applied to the one text gives the other, in order and without empty edits', () => {
    fc.assert(
      fc.property(text, text, langs, units, (before, after, lang, unit) => {
        const edits = diffText(before, after, lang, id, unit)
        expect(applyEdits(before, edits)).toBe(after)
        for (const { span, text: insert } of edits) expect(before.slice(...span)).not.toBe(insert)
        if (before === after) expect(edits).toEqual([])
      }),
    )
  })

  it('never cuts a surrogate pair', () => {
    const whole = fc.array(fc.constantFrom('😀', '😁', '𠮷', '𠮶', '和', 'a'), { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(whole, whole, langs, units, (before, after, lang, unit) => {
        for (const { span, text: insert } of diffText(before, after, lang, id, unit)) {
          expect(insert).not.toMatch(/\p{Cs}/u)
          expect(before.slice(...span)).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })

  it('of long texts that have nothing in common is done in a second', () => {
    const start = performance.now()
    const before = Array.from({ length: 30_000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 2000))).join('')
    const after = Array.from({ length: 30_000 }, (_, i) => String.fromCodePoint(0x6000 + ((i * 7) % 2000))).join('')
    expect(applyEdits(before, diffText(before, after, 'zh', id, 'character'))).toBe(after)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
