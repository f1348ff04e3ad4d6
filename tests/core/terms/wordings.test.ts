import { describe, expect, it } from 'vitest'
import { tableLangs, TableError } from '../../../src/core/index.ts'
import { corpusResources, tables, tsv } from '../../support/rows.ts'

const header = ['zh', 'en', 'fr', 'es', 'ru', 'ar', 'pos', 'band']

describe('wordings', () => {
  it('are what the entries say, without what is marked as wrong', () => {
    const { entries, wordings } = corpusResources()
    expect(wordings.size).toBe(entries.length)
    const right = (lang: string, entry: (typeof entries)[number]) => (entry.forms[lang] ?? []).flatMap(({ text, status }) => (status === 'wrong' ? [] : [text]))
    for (const lang of tableLangs) expect(entries.filter((entry) => wordings.of(entry.number, lang).join('|') !== right(lang, entry).join('|')).map(({ id }) => id), lang).toEqual([])
  })

  it.each([
    ['联合国|!国联|~聯合國', ['联合国', '聯合國']],
    ['!国联', []],
    ['-', []],
    ['', []],
  ])('of %s', (cell, expected) => expect(tables({ lexicon: tsv(header, [cell, 'a', 'b', 'c', 'd', 'e', 'n', '1']) }).wordings.of(0, 'zh')).toEqual(expected))

  it('are none in a language without a column, and in no tables', () => {
    expect(tables({ lexicon: tsv(header, [...'abcdef', 'n', '1']) }).wordings.of(0, 'de')).toEqual([])
    expect(tables({}).wordings.size).toBe(0)
  })

  it('are not told of a table with a line of another width', () => expect(() => tables({ lexicon: tsv(header, ['a', 'b']) }).wordings).toThrow(TableError))
})
