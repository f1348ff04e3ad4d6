import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QueryError, searcher, type Query } from '../../../src/core/index.ts'

const found = (query: Query, text: string, lang: string) => searcher(query)(text, lang).map(({ span }) => text.slice(...span))

describe('what a query finds', () => {
  const cases: readonly [name: string, query: Query, lang: string, text: string, hits: readonly string[]][] = [
    ['capitals make no difference', { words: 'state' }, 'en', 'States and a State', ['State', 'State']],
    ['unless spelling is exact', { words: 'State', exact: true }, 'en', 'state State', ['State']],
    ['accents make no difference', { words: 'etat' }, 'fr', 'l’État, les états', ['État', 'état']],
    ['nor do decomposed ones', { words: 'état' }, 'fr', 'l’E\u0301tat', ['E\u0301tat']],
    ['a ligature is found by its letters', { words: 'oeuvre' }, 'fr', 'mettre en œuvre', ['œuvre']],
    ['ё is е, й is not и', { words: 'еще и' }, 'ru', 'ещё и, ещё й', ['ещё и']],
    ['forms of alef, vowel marks, tatweel', { words: 'الامم' }, 'ar', 'الأُمَـم المتحدة', ['الأُمَـم']],
    ['whole words by spaces', { words: 'art', whole: true }, 'en', 'art, start, art. artist', ['art', 'art']],
    ['whole words by segmentation', { words: '国', whole: true }, 'zh', '国际和中国', []],
    ['parts of Chinese words', { words: '国' }, 'zh', '国际和中国', ['国', '国']],
    ['signs stand for themselves', { words: '(a.b)*' }, 'en', 'x (A.b)* y', ['(A.b)*']],
    ['a hyphen', { words: '14-15' }, 'zh', '14-15日', ['14-15']],
    ['an expression', { words: '\\d{4}年', regex: true }, 'zh', '2020年和1945年', ['2020年', '1945年']],
    ['an expression keeps its escapes', { words: '\\S+é', regex: true }, 'fr', 'a santé b', ['santé']],
    ['an expression in whole words', { words: 'pe.', regex: true, whole: true }, 'en', 'pen pens open', ['pen']],
    ['nothing is found by nothing', { words: '' }, 'en', 'a', []],
    ['empty places do not count', { words: 'x*', regex: true }, 'en', 'axxb', ['xx']],
  ]
  test.each(cases)('%s', (_, query, lang, text, hits) => expect(found(query, text, lang)).toEqual(hits))
})

describe('what a replacement puts there', () => {
  const cases: readonly [query: Query, replacement: string, text: string, out: readonly string[]][] = [
    [{ words: 'a' }, '$1', 'a', ['$1']],
    [{ words: '(\\d+)-(\\d+)', regex: true }, '$2—$1 $& $$ $9', '14-15', ['15—14 14-15 $ $9']],
    [{ words: '(?<who>état)s', regex: true }, '[$<who>]', 'ÉTATS', ['[ÉTAT]']],
  ]
  test.each(cases)('%j with %j', (query, replacement, text, out) => expect(searcher(query, replacement)(text, 'fr').map((hit) => hit.replacement)).toEqual(out))
})

test('what is no expression says why', () => {
  expect(() => searcher({ words: '(', regex: true })).toThrow(QueryError)
  expect(() => searcher({ words: '(' })).not.toThrow()
})

test('hits lie in the text, in order, and do not overlap, whatever is searched for', () => {
  const piece = fc.constantFrom('a', 'É', 'e\u0301', 'œ', 'ё', 'й', 'أ', 'ـ', '国', '😀', ' ', '\u0301', 'ﬁ')
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, fc.boolean(), fc.boolean(), (where, words, whole, exact) => {
      let at = 0
      for (const { span } of searcher({ words, whole, exact })(where, 'fr')) {
        expect(span[0]).toBeGreaterThanOrEqual(at)
        expect(span[1]).toBeGreaterThan(span[0])
        at = span[1]
      }
      expect(at).toBeLessThanOrEqual(where.length)
    }),
  )
})
