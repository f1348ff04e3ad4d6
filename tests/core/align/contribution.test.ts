import { describe, expect, it } from 'vitest'
import { contribution, readDictionary } from '../../../src/core/align/index.ts'

const rows = [
  { zh: '狗在房子里睡觉。', en: 'The dogs sleep in the big house.', fr: 'Le chien dort.' },
  { zh: '猫看见了房子。', en: 'A cat saw it.', fr: '' },
  { zh: '好天。', en: 'Good evening to a fine day.', fr: 'Bonsoir.' },
]

describe('contribution', () => {
  it('counts entries by pair, those that stand in both versions, and the rows that hold both wordings', () => {
    const dictionary = readDictionary('zh\ten\tfr\n狗\tdog\tchien\n房子\thouse|home\t-\n马\thorse\tcheval\n-\tcat\tchat\n', 'd.tsv')
    expect(contribution(dictionary, rows)).toEqual({
      pairs: [
        { langs: ['zh', 'en'], entries: 3, here: 2 },
        { langs: ['zh', 'fr'], entries: 2, here: 1 },
        { langs: ['en', 'fr'], entries: 3, here: 1 },
      ],
      rows: 1,
    })
  })

  it('finds wordings of several words only where they stand together', () => {
    expect(contribution(readDictionary('zh\ten\n好天\tgood day\n', 'd.tsv'), rows)).toEqual({ pairs: [{ langs: ['zh', 'en'], entries: 1, here: 0 }], rows: 0 })
    expect(contribution(readDictionary('zh\ten\n好天\tfine day\n', 'd.tsv'), rows)).toEqual({ pairs: [{ langs: ['zh', 'en'], entries: 1, here: 1 }], rows: 1 })
  })

  it('counts the units of a memory once, and nothing for languages that the document has not', () => {
    const unit = (en: string, fr: string) => `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="fr"><seg>${fr}</seg></tuv></tu>`
    const memory = (body: string) => readDictionary(`<tmx version="1.4"><body>${body}</body></tmx>`, 'm.tmx')
    expect(contribution(memory(unit('dog', 'chien') + unit('The dogs sleep in the big house.', 'Le chien dort.') + unit('Not here.', 'Pas ici.')), rows)).toEqual({ pairs: [{ langs: ['en', 'fr'], entries: 3, here: 2 }], rows: 1 })
    expect(contribution(readDictionary('de\tru\nHund\tсобака\n', 'd.tsv'), rows)).toEqual({ pairs: [], rows: 0 })
  })
})
