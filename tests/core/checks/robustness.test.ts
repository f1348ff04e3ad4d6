import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTagger } from '../../../src/cli/input.ts'
import { corpusResources, findings, row, type Texts } from '../../support/rows.ts'

const tagger = await loadTagger()
const resources = corpusResources()
const check = (texts: Texts, target = 'zh') => findings([row(texts)], { resources, tagger, target })

const long = (unit: string) => unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)

describe('the checks', () => {
  it.each([
    ['lone surrogates', { zh: '和\ud83d平\udc00的的\ud83d', en: 'peace \ud83d', ar: '\udc00سلام' }],
    ['mixed scripts', { zh: '和平 peace мир سلام שלום 平和です 평화 ٣ ៣', en: '和平 peace мир', ru: 'мир peace', ar: 'سلام 和平' }],
    ['control characters', { zh: '和\0平\u0007\u202e的\u200b', en: 'pe\0ace' }],
    ['one character', { zh: '。', en: '.' }],
    ['a missing version', { zh: '和平。', en: '', fr: ' ' }],
    ['an unknown language', { zh: '和平。', de: 'Frieden.', 'x-klingon': 'roj' }],
    ['words of an object’s own', { zh: 'constructor toString __proto__', en: 'constructor hasOwnProperty valueOf' }],
  ])('take %s', (_, texts) => expect(() => check(texts)).not.toThrow(), 30_000)

  it.each([
    ['one particle', '的'],
    ['words', '和平与安全'],
    ['clauses', '我们必须合作，'],
    ['frames', '不仅包括在内，通过对'],
    ['numbers', '1,234.5万'],
    ['numerals', '一百二十'],
    ['opening quotation marks', '“'],
    ['closing quotation marks', '”'],
    ['brackets', '（)'],
    ['doubled commas', '，，和'],
    ['spaces', '和 '],
    ['traditional', '國会'],
    ['Latin', 'peace '],
    ['nothing but digits', '7'],
    ['dates', '14日-15日'],
    ['emoji', '😀'],
  ])('take a hundred thousand characters of %s', (_, unit) => expect(() => check({ zh: long(unit), en: 'Peace and security in 2020.' })).not.toThrow(), 120_000)

  it('take a hundred thousand characters in a witness', () => {
    for (const unit of ['peace and security, ', '(', '1 500 ', 'a']) check({ zh: '和平与安全。', en: long(unit), fr: 'paix' })
  }, 60_000)

  it.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'])('take any texts with the target %s, and point into them', (target) => {
    const piece = fc.constantFrom('的', '和平', '，', '。', '“', '”', '不', '必须', '包括', '在内', '2020', '年', ' ', 'peace', 'not', ' the the ', '«', '»', 'мир', 'не', 'سلام', 'لا', '\ud83d', '\n', '、', '對')
    const text = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, text, (own, second, third) => {
        const texts = { [target]: own, ...(target === 'en' ? { fr: second } : { en: second }), ...(target === 'ru' ? { ar: third } : { ru: third }) }
        const known = new Map(Object.entries(texts))
        for (const { versionId, span, evidence, suggestions, confidence } of check(texts, target))
          for (const { version, at } of [{ version: versionId, at: span }, ...evidence.map((one) => ({ version: one.versionId, at: one.span })), ...suggestions.flat().map((edit) => ({ version: versionId, at: edit.span }))]) {
            const length = known.get(version)?.length ?? -1
            expect(at[0] >= 0 && at[0] <= at[1] && at[1] <= length).toBe(true)
            expect(confidence > 0 && confidence <= 1).toBe(true)
          }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
