import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorQuote, applyEdits, asId, edit, mapSpan, quoteOf, type BlockId, type Span } from '../../../src/core/index.ts'

const id = asId<BlockId>('zh/0')
const target = (text: string, position: Span) => ({ quote: quoteOf(text, position), position })

/** Where `⟦…⟧` of the old text stands in the new one. */
function moved(before: string, after: string): string {
  const start = before.indexOf('⟦')
  const text = before.replace(/[⟦⟧]/g, '')
  const found = anchorQuote(after.replace(/[⟦⟧]/g, ''), target(text, [start, before.indexOf('⟧') - 1]))
  return found ? [after.replace(/[⟦⟧]/g, '').slice(0, found[0]), after.replace(/[⟦⟧]/g, '').slice(...found), after.replace(/[⟦⟧]/g, '').slice(found[1])].join('|') : 'orphan'
}

describe('anchorQuote', () => {
  it.each([
    ['unchanged', '必须⟦善治⟧和平', '必须善治和平', '必须|善治|和平'],
    ['words typed before', '必须⟦善治⟧和平', '各国必须善治和平', '各国必须|善治|和平'],
    ['the next word changed', '⟦善治⟧必须被理解为公共服务', '善治应当被理解为公共服务', '|善治|应当被理解为公共服务'],
    ['the quoted words gone', '必须⟦善治⟧和平', '必须和平', 'orphan'],
    ['one of several, told by its surroundings', '和平与发展，安全与⟦和平⟧，人权', '新的和平与发展，安全与和平，人权', '新的和平与发展，安全与|和平|，人权'],
    ['one of several that moved onto the place of another', 'AB ⟦AB⟧ AB x', 'AB AB x', 'orphan'],
    ['another text with the same little word', '世界⟦的⟧繁荣', '完全不同的一句话在这里', 'orphan'],
    ['a long quotation with one character changed', '我们⟦敦促各国政府确保创造一种有利的环境⟧并建设社区', '我们⟦敦促各国政府确保创造一个有利的环境⟧并建设社区', '我们|敦促各国政府确保创造一个有利的环境|并建设社区'],
    ['a long quotation rewritten', '我们⟦敦促各国政府确保创造一种有利的环境⟧并建设社区', '我们要求大家一起努力做得更好一些并建设社区', 'orphan'],
  ])('%s', (_, before, after, expected) => expect(moved(before, after)).toBe(expected))

  it('finds nothing for an empty quotation', () => expect(anchorQuote('abc', target('abc', [1, 1]))).toBeNull())

  // A few letters make repetition as frequent as it can be.
  const text = fc.array(fc.constantFrom('和', '平', 'a', ' ', '的'), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''))

  it('gives the old place in an unchanged text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (before, a, b) => {
        const start = a % before.length
        const span: Span = [start, start + 1 + (b % (before.length - start))]
        expect(anchorQuote(before, target(before, span))).toEqual(span)
      }),
    )
  })

  it('after one change elsewhere gives the true place or none, never another', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.array(fc.constantFrom('和', '平', 'a', ' '), { maxLength: 8 }), (before, a, b, c, d, insert) => {
        const start = a % before.length
        const span: Span = [start, start + 1 + (b % (before.length - start))]
        const from = c % (before.length + 1)
        const change = edit(id, from, Math.min(before.length, from + (d % 12)), insert.join(''))
        const after = applyEdits(before, [change])
        const truth = mapSpan(span, [change])
        fc.pre(truth !== null)
        const found = anchorQuote(after, target(before, span))
        if (found) expect(found).toEqual(truth)
      }),
      { numRuns: 2000 },
    )
  })

  it('in a long paragraph of different words finds the place again', () => {
    const words = Array.from({ length: 60 }, (_, i) => `第${i}项`)
    const before = words.join('，')
    const start = before.indexOf('第30项')
    for (const after of [before.slice(8), `前言：${before}`, before.replace('第31项', '第三十一'), before.replace('第3项', '')])
      expect(anchorQuote(after, target(before, [start, start + 4]))?.[0]).toBe(after.indexOf('第30项'))
  })
})
