import { describe, expect, it } from 'vitest'
import { checks, measurements, precisionOf } from '../../../src/core/index.ts'

describe('the measured precision of checks', () => {
  const known = Object.entries(measurements).flatMap(([lang, byCheck]) => Object.entries(byCheck).map(([id, one]) => ({ lang, id, ...one })))

  it('is of checks that there are', () => {
    const ids = new Set(checks.map(({ id }) => id))
    expect(known.length).toBeGreaterThan(0)
    expect(known.filter(({ id }) => !ids.has(id))).toEqual([])
  })

  it('never says that more was right than was found', () => {
    for (const { id, revised, planted } of known)
      for (const { right, of } of [revised, planted]) {
        expect(right, id).toBeGreaterThanOrEqual(0)
        expect(right, id).toBeLessThanOrEqual(of)
      }
  })

  it('is the sum of both measurements, and nothing where there is none', () => {
    for (const { id, lang, revised, planted } of known) expect(precisionOf(id, lang)).toEqual({ right: revised.right + planted.right, of: revised.of + planted.of })
    expect(precisionOf('no-such-check', 'zh')).toBeNull()
    expect(precisionOf(known[0]?.id ?? '', 'und')).toBeNull()
    expect(precisionOf(known[0]?.id ?? '', 'zh-Hans')).toEqual(precisionOf(known[0]?.id ?? '', 'zh'))
  })
})
