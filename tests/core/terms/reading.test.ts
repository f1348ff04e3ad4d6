import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Matcher } from '../../../src/core/index.ts'

/** Words with what they stand for: overlapping, nested, of two kinds. */
const vocabularies: Readonly<Record<string, readonly (readonly [form: string, value: string])[]>> = {
  zh: [['安全', 'n1'], ['安全理事会', 't1'], ['理事会', 't2'], ['发展中国家', 't3'], ['中国', 't4'], ['国家', 'n2'], ['全会', 'n4'], ['理事会议', 't6'], ['发展', 'n3'], ['发展', 't5']],
  en: [['security', 'n1'], ['security council', 't1'], ['council', 't2'], ['development', 'n2'], ['developing country', 't3'], ['country', 'n3'], ['countries', 't4']],
}
const sentences: Readonly<Record<string, readonly string[]>> = {
  zh: ['安全理事会。', '发展中国家的安全', '中国发展，国家安全。', '理事会', '。'],
  en: ['Security Council. ', 'developing countries and security ', 'Councils of the country, ', 'nothing known. '],
}
const text = fc.constantFrom('zh', 'en').chain((lang) => fc.array(fc.constantFrom(...(sentences[lang] ?? [])), { minLength: 1, maxLength: 6 }).map((parts) => ({ lang, parts })))

const plain = (matches: readonly { readonly span: unknown; readonly values: unknown }[]) => matches.map(({ span, values }) => ({ span, values }))

describe('a reading', () => {
  it('drops what a longer word cuts', () => {
    const matcher = new Matcher('zh', [['在内', 'function'], ['内罗毕', 'name'], ['在', 'preposition'], ['内部', 'noun']])
    expect(matcher.longest('在内罗毕').map(({ values }) => values[0])).toEqual(['preposition', 'name'])
    expect(matcher.longest('在内部').map(({ values }) => values[0])).toEqual(['function'])
  })

  it('of a part is the reading of its words alone', () => {
    fc.assert(
      fc.property(text, fc.nat(5), fc.nat(5), ({ lang, parts }, a, b) => {
        const matcher = new Matcher(lang, vocabularies[lang] ?? [])
        const [first, last] = [Math.min(a, b, parts.length - 1), Math.min(Math.max(a, b), parts.length - 1)]
        const start = parts.slice(0, first).join('').length
        const piece = parts.slice(first, last + 1).join('')
        const part = matcher.read(parts.join('')).within([start, start + piece.length])
        expect(plain(part.longest())).toEqual(plain(matcher.longest(piece)))
        expect(plain(part.all())).toEqual(plain(matcher.all(piece)))
      }),
    )
  })

  it('of some values is what a matcher of them alone finds', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('t', 'n'), ({ lang, parts }, kind) => {
        const entries = vocabularies[lang] ?? []
        const alone = new Matcher(lang, entries.filter(([, value]) => value.startsWith(kind)))
        const some = new Matcher(lang, entries).read(parts.join('')).of((values) => values.filter((value) => value.startsWith(kind)))
        expect(plain(some.longest())).toEqual(plain(alone.longest(parts.join(''))))
        expect(plain(some.all())).toEqual(plain(alone.all(parts.join(''))))
      }),
    )
  })
})
