import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLetters, sentences, tokens, words } from '../../../src/core/index.ts'

const langs = fc.constantFrom('zh', 'en', 'fr', 'es', 'ru', 'ar', 'de', 'und')
const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const proseText = fc.array(fc.constantFrom('和平', '。', '，', '“', '”', '……', 'Mr', '.', ' ', '\n', '!', '?', '؟', 'etc', 'A', 'b', '«', '»', '\u00a0', '3', '\ud83d\ude00', '\ud83d'), { maxLength: 30 }).map((parts) => parts.join(''))

it('letters and the words that they make are counted as patterns find them', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, proseText), (text) => {
      expect(countLetters(text)).toEqual({ words: text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0, letters: text.match(/\p{L}/gu)?.length ?? 0 })
    }),
  )
  expect(countLetters('\ud840\udc00\udc00a\u0301 b2')).toEqual({ words: 3, letters: 3 })
})

describe('tokens', () => {
  it.each([
    ['zh', '促进和平。', ['促进', '和平']],
    ['en', "We don't, in the UN’s name: 3 goals.", ['We', "don't", 'in', 'the', 'UN’s', 'name', '3', 'goals']],
    ['fr', "Aujourd'hui, l’ONU qu'elle", ["Aujourd'hui", 'l’', 'ONU', "qu'", 'elle']],
    ['ru', 'Подъём и мир', ['Подъём', 'и', 'мир']],
    ['ar', 'الأُمَم المتّحدة، ١٩٣', ['الأُمَم', 'المتّحدة', '١٩٣']],
  ])('%s: the words of %s', (lang, text, expected) => expect(words(text, lang).map((token) => token.text)).toEqual(expected))

  it('cover the text and stand where they say', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, proseText), langs, (text, lang) => {
        const all = tokens(text, lang)
        expect(all.map((token) => token.text).join('')).toBe(text)
        for (const { text: piece, span } of all) expect(text.slice(...span)).toBe(piece)
      }),
    )
  })

  it('of a long line are those of its clauses', () => {
    const clause = '各国政府必须采取行动，'
    expect(words(clause.repeat(20_000), 'zh')).toHaveLength(20_000 * words(clause, 'zh').length)
    expect(words('和'.repeat(100_000), 'zh').map(({ text }) => text).join('')).toBe('和'.repeat(100_000))
  })

  it('that are words are the wordlike ones', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, proseText), langs, (text, lang) => {
        expect(words(text, lang)).toEqual(tokens(text, lang).filter(({ wordlike }) => wordlike))
      }),
    )
  })

  it('never cut a surrogate pair', () => {
    for (const { text } of tokens('𠮷野家😀和平', 'zh')) expect(text).not.toMatch(/\p{Cs}/u)
    for (const { text } of tokens('peace 😀😀 and 𐍈', 'en')) expect(text).not.toMatch(/\p{Cs}/u)
  })
})

describe('sentences', () => {
  it.each([
    ['zh', '和平不仅仅是结束战争。|它是文化。'],
    ['zh', '他问：“为什么？”|没有人回答。'],
    ['zh', '上升1.5摄氏度。|完'],
    ['zh', '第一行\n|第二行'],
    ['en', 'Mr. Guterres spoke. |It was 3.5 per cent.'],
    ['en', 'See art. 36, para. 2, of the Charter. |It applies.'],
    ['en', 'The U.S. Senate and J. Smith agreed. |Then they left.'],
    ['en', 'They asked, “Why?” |Nobody knew.'],
    ['en', 'Food, water, etc. were sent.'],
    ['en', 'It ends (see annex). |Next.'],
    ['fr', '« Il est parti. » |Elle reste.'],
    ['fr', 'Voir l’art. 36 de la Charte. |M. Dupont l’a dit.'],
    ['fr', 'Pourquoi ? |Parce que.'],
    ['es', '¿Por qué? |Porque sí.'],
    ['es', 'El Sr. García y la Sra. Díaz llegaron. |Hablaron.'],
    ['ru', 'В 2020 г. ООН исполнилось 75 лет. |Это много.'],
    ['ru', 'Мир, безопасность и т.д. важны.'],
    ['ru', 'Он сказал: «Мир нужен всем.» |Все согласились.'],
    ['ar', 'هل هذا صحيح؟ |نعم، هذا صحيح.'],
    ['ar', 'قال د. أحمد كلمته. |ثم خرج.'],
  ])('%s: %s', (lang, marked) => {
    const text = marked.replaceAll('|', '')
    expect(sentences(text, lang).map((span) => text.slice(...span))).toEqual(marked.split('|').map((piece) => piece.trim()))
  })

  it('are in order, do not overlap, have no space at their ends, and leave out nothing but space', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, proseText), langs, (text, lang) => {
        let at = 0
        for (const [start, end] of sentences(text, lang)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it('of a hundred thousand stops take no time', () => {
    const start = performance.now()
    for (const lang of ['zh', 'en']) for (const text of ['。'.repeat(100_000), '. '.repeat(50_000), 'a. '.repeat(33_000)]) sentences(text, lang)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
