import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PreparedStems, prepareStems } from '../../../src/core/terms/prepared-stems.ts'
import { Parts, sorted, stem, writeParts } from '../../../src/core/terms/index.ts'
import { plainly, stemmed } from '../../../src/core/terms/stem.ts'
import { corpusResources } from '../../support/rows.ts'

describe('stems made beforehand', () => {
  const { wordings } = corpusResources()
  const stems = new PreparedStems(prepareStems(wordings))

  it.each(stemmed)('are those of the words in %s', (lang) => {
    const words = new Set(Array.from({ length: wordings.size }, (_, entry) => wordings.of(entry, lang)).flatMap((forms) => forms.flatMap((form) => form.match(/[\p{L}\p{M}]+/gu) ?? [])))
    expect(words.size).toBeGreaterThan(1000)
    expect([...words].filter((word) => stems.find(plainly(word), lang) !== stem(word, lang))).toEqual([])
  })

  it('are none of a word that no table has, and in a language without a stemmer', () => {
    expect(stems.find('xyzzy', 'en')).toBeUndefined()
    expect(stems.find('和平', 'zh')).toBeUndefined()
  })
})

describe('sorted words', () => {
  it('are found where they stand, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 4 })), fc.string({ unit: 'binary', maxLength: 4 }), (words, other) => {
        const list = sorted(words)
        expect([...list]).toEqual([...words].sort())
        for (const word of words) expect(list.at(list.find(word) ?? -1)).toBe(word)
        expect(list.has(other)).toBe(words.includes(other))
      }),
    )
  })
})

describe('parts', () => {
  it('are read as they were written, wherever the bytes lie in memory', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })))), fc.nat({ max: 7 }), (all, offset) => {
        const bytes = writeParts(all.flatMap(([text, numbers]) => [text, Int32Array.from(numbers)]))
        const moved = new Uint8Array(offset + bytes.length).subarray(offset)
        moved.set(bytes)
        const parts = new Parts(moved)
        expect(all.map(() => [parts.text(), [...parts.numbers()]])).toEqual(all)
      }),
    )
  })
})
