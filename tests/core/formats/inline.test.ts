import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInline, sourceSpan } from '../../../src/core/index.ts'

/** Inline Markdown as text with `<b>` and `<i>` where its marks are. */
function shown(source: string): string {
  const { text, marks } = readInline(source)
  const tag = { strong: 'b', emphasis: 'i' } as const
  const at = (index: number) => marks.filter(({ span }) => span[1] === index).map(({ kind }) => `</${tag[kind]}>`).reverse().join('') + marks.filter(({ span }) => span[0] === index).map(({ kind }) => `<${tag[kind]}>`).join('')
  return Array.from({ length: text.length + 1 }, (_, index) => at(index) + (text[index] ?? '')).join('')
}

describe('readInline', () => {
  it.each([
    ['**善治**必须', '<b>善治</b>必须'],
    ['**善治。**必须', '<b>善治。</b>必须'],
    ['汉**“字”**汉', '汉<b>“字”</b>汉'],
    ['*一* 和 **二**', '<i>一</i> 和 <b>二</b>'],
    ['_word_ and snake_case_name', '<i>word</i> and snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a * b', 'a * b'],
    ['**never closed', '**never closed'],
    ['\\*plain\\*', '*plain*'],
    ['R&amp;D &lt;x&gt; &#20013; &#x6587;', 'R&D <x> 中 文'],
    ['&unknown; & alone', '&unknown; & alone'],
    ['[链接](https://example.org) 后', '链接 后'],
    ['![图](a.png "title")', '图'],
    ['[不是链接]', '[不是链接]'],
    ['', ''],
    ['\ud83d*x*', '\ud83d<i>x</i>'],
  ])('%j is %j', (source, expected) => expect(shown(source)).toBe(expected))

  const source = fc.array(fc.constantFrom('*', '**', '_', '\\', '&amp;', '&', '[', '](u)', '和', '平。', ' ', 'word', '😀', '\ud83d'), { maxLength: 20 }).map((parts) => parts.join(''))

  it('knows the source of every character, and marks lie in the text', () => {
    fc.assert(
      fc.property(source, (written) => {
        const { text, marks, runs } = readInline(written)
        let at = 0
        let from = 0
        for (const [textStart, sourceStart, length] of runs) {
          expect(written.slice(sourceStart, sourceStart + length)).toBe(text.slice(textStart, textStart + length))
          expect(textStart).toBeGreaterThanOrEqual(at)
          expect(sourceStart).toBeGreaterThanOrEqual(from)
          ;[at, from] = [textStart + length, sourceStart + length]
        }
        for (const { span } of marks) {
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[1]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('maps a span of the text to a span of the source that holds the same words', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (written, a, b) => {
        const { text, runs } = readInline(written)
        fc.pre(text.length > 0)
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const [from, to] = sourceSpan(runs, [start, end])
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(written.length)
        const verbatim = runs.some(([textStart, , length]) => textStart <= start && end <= textStart + length)
        if (verbatim) expect(written.slice(from, to)).toBe(text.slice(start, end))
      }),
    )
  })

  it.each(['*', '_', '[', '&', '\\', '**a', ' *a', '[a](', '`'])('reads a hundred thousand of %j in a second', (unit) => {
    const start = performance.now()
    readInline(unit.repeat(100_000 / unit.length))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
