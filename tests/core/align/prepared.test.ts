import { describe, expect, it } from 'vitest'
import { ReadWords, partsOf, wordOf, type EntryWords } from '../../../src/core/align/entry-words.ts'
import { wordList } from '../../../src/core/align/glossary.ts'
import { knowledgeOf } from '../../../src/core/align/knowledge.ts'
import { prepareWords, readPrepared } from '../../../src/core/align/prepared.ts'
import { readSide } from '../../../src/core/align/side.ts'
import { parseResources, prepareStems, tableLangs, type Resources } from '../../../src/core/terms/index.ts'
import { corpusResources, tsv } from '../../support/rows.ts'

/** An entry's words, each with the number of words of the shortest wording that it is a part of. */
function wordsOf(said: EntryWords, entry: number): string {
  const start = said.startOf(entry)
  return Array.from({ length: said.numbers[start] ?? 0 }, (_, at) => said.numbers[start + 1 + at] ?? 0)
    .map((number) => `${said.key(wordOf(number))}/${partsOf(number)}`)
    .join(' ')
}

describe('words read beforehand', () => {
  it('are those that are read when they are asked for', () => {
    const { wordings } = corpusResources()
    const prepared = readPrepared(prepareWords(corpusResources()))
    const words = wordList(wordings)
    expect([...prepared.words]).toEqual([...words].sort())
    for (const lang of tableLangs) {
      const [read, said] = [new ReadWords(lang, wordings, words), prepared.said(lang)]
      expect(said.size).toBe(wordings.size)
      // From the last entry on, so that the words get other numbers than they were written with.
      const entries = Array.from({ length: wordings.size }, (_, at) => wordings.size - 1 - at)
      expect(entries.filter((entry) => wordsOf(said, entry) !== wordsOf(read, entry)), lang).toEqual([])
    }
  })

  it('have nothing in a language without a column', () => {
    const { said } = readPrepared(prepareWords(corpusResources()))
    expect(wordsOf(said('en'), 0)).not.toBe('')
    expect(wordsOf(said('de'), 0)).toBe('')
  })

  const header = ['zh', 'en', 'fr', 'es', 'ru', 'ar', 'pos', 'band']
  const texts = { lexicon: tsv(header, ['3级生命', 'life of kind 3', 'b', 'c', 'd', 'e', 'n', '1'], ['命', 'fate', 'b', 'c', 'd', 'e', 'n', '1']) }
  const read = parseResources(texts)

  it.each([
    ['nothing', []],
    ['a dictionary whose words cut what the tables say', [{ zh: ['生命'], en: ['vie'] }]],
  ])('say the same as the tables beside %s', (_, entries) => {
    const found = (resources: Resources): string[] => {
      const { words, sources } = knowledgeOf({ resources, priors: { entries, memory: [] } })
      const [a, b] = [readSide('zh', ['3级生命'], words), readSide('en', ['life of kind, fate'], words)]
      const pairs: string[] = []
      for (const source of sources) source.pairs(a, b, (s, t, weight) => pairs.push(`${a.vocabulary.keys[s] ?? ''} ${b.vocabulary.keys[t] ?? ''} ${weight}`))
      return pairs
    }
    expect(found(read)).toContain(entries.length > 0 ? '生命 life 0.08333333333333333' : '命 life 0.0625')
    expect(found(parseResources(texts, { words: prepareWords(read), stems: prepareStems(read.wordings) }))).toEqual(found(read))
  })
})
