import { expect, test } from 'vitest'
import { around } from '../../src/app/text/around.ts'

test.each([
  // Between words where there are spaces, wherever the reach ends.
  ['en', 'The architecture of the whole system', 'of', 8, { before: '…', after: ' the…' }],
  ['en', 'The architecture of the whole system', 'of', 14, { before: '…architecture ', after: ' the whole…' }],
  ['en', 'The architecture of the whole system', 'of', 40, { before: 'The architecture ', after: ' the whole system' }],
  // Anywhere where there are none.
  ['zh', '我们再也无法表现出仿佛现有的架构足以保障我们未来的行为', '架构', 3, { before: '…现有的', after: '足以保…' }],
  // A word that is longer than the reach is cut, for there is no better place.
  ['en', 'a https://example.org/aaaaaaaaaaaaaaaaaaaa', 'a', 8, { before: '', after: '…' }],
])('%s: %s, around %s by %i', (lang, text, words, reach, expected) => {
  const start = text.indexOf(words)
  expect(around(text, [start, start + words.length], reach, lang)).toEqual(expected)
})
