import { describe, expect, it } from 'vitest'
import { parseResources, readForms, readTable, TableError, writeForms, writeTable, type Tables } from '../../../src/core/index.ts'
import { tsv } from '../../support/rows.ts'

const langs = ['zh', 'en', 'fr', 'es', 'ru', 'ar']
const terms = ['id', 'domain', ...langs, 'note']
const cells = (...more: string[]) => ['和平', 'peace', 'paix', 'paz', 'мир', 'سلام', ...more]

const failure = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof TableError) return error.message
    throw error
  }
  return 'read'
}

/** The tables, each of which is read when it is asked for. */
const every = ({ concepts, senses, functionWords, quotations, lexicon }: Tables) => [concepts, senses, functionWords, quotations, lexicon]

describe('a table', () => {
  it.each([
    ['no column', tsv(['id', 'zh'], ['a', 'b']), 'x.tsv:1: domain: the header line does not name this column'],
    ['nothing', '', 'x.tsv:1: id: the header line does not name this column'],
    ['a cell too few', tsv(['id', 'domain'], ['a', 'b'], ['c']), 'x.tsv:3: domain: 1 cells where the header has 2; separate cells by one tab each'],
    ['a cell too many', `# comment\n\n${tsv(['id', 'domain'], ['a', 'b', 'c'])}`, 'x.tsv:4: domain: 3 cells where the header has 2; separate cells by one tab each'],
  ])('with %s is refused by file, line and column', (_, text, expected) => expect(failure(() => readTable(text, 'x.tsv', ['id', 'domain']))).toBe(expected))

  it.each([
    ['comments, empty lines and a byte order mark', '\ufeff# c\nid\tdomain\n\n# d\na\tb\n', [[5, 'a', 'b']]],
    ['Windows line ends', 'id\tdomain\r\na\tb\r\n', [[2, 'a', 'b']]],
    ['columns in another order, with one more', 'x\tdomain\tid\n1\tb\ta\n', [[2, 'a', 'b']]],
  ])('with %s is read', (_, text, expected) => expect(readTable(text, 'x.tsv', ['id', 'domain']).map(({ line, cells: { id, domain } }) => [line, id, domain])).toEqual(expected))

  it('is written without tabs and line breaks in a cell', () => expect(writeTable(['a', 'b'], [{ a: 'x\ty', b: '1\r\n2' }])).toBe('a\tb\nx y\t1 2\n'))
})

describe('forms', () => {
  it.each([
    ['联合国|!国联|~聯合國|UN', ['preferred', 'wrong', 'deprecated', 'admitted']],
    ['~数位鸿沟|数字鸿沟', ['deprecated', 'preferred']],
    ['-', []],
    ['', []],
  ])('%s', (cell, statuses) => {
    expect(readForms(cell).map(({ status }) => status)).toEqual(statuses)
    expect(writeForms(readForms(cell))).toBe(cell || '-')
  })
})

describe('the tables', () => {
  it.each([
    ['a concept twice', { terms: tsv(terms, ['peace', 'x', ...cells('')], ['peace', 'x', ...cells('')]) }, 'terms.tsv:3: id: the concept peace stands twice'],
    ['a concept without id', { terms: tsv(terms, ['', 'x', ...cells('')]) }, 'terms.tsv:2: id: a concept needs an id'],
    ['an empty form', { terms: tsv(terms, ['a', 'x', '和平||', ...cells('').slice(1)]) }, 'terms.tsv:2: zh: an empty form between two |'],
    ['a missing column', { terms: tsv(['id', 'domain', 'zh']) }, 'terms.tsv:1: en: the header line does not name this column'],
    ['an unknown kind', { senses: tsv(['word', 'sense', 'kind', ...langs], ['w', 's', 'odd', ...cells()]) }, 'senses.tsv:2: kind: polysemy or confusable or relation'],
    ['an unknown certainty', { quotations: tsv(['id', 'source', ...langs, 'certainty'], ['q', 's', ...cells('maybe')]) }, 'quotations.tsv:2: certainty: certain or doubtful'],
    ['a band out of range', { lexicon: tsv([...langs, 'pos', 'band'], cells('n', '9')) }, 'lexicon.tsv:2: band: a number from 1 to 5'],
    ['a band that is no number', { lexicon: tsv([...langs, 'pos', 'band'], cells('n', '')) }, 'lexicon.tsv:2: band: a number from 1 to 5'],
  ])('with %s are refused by file, line and column', (_, texts, expected) => expect(failure(() => every(parseResources(texts).tables))).toBe(expected))

  it('that are absent are empty', () => {
    const { tables } = parseResources({})
    expect(every(tables)).toEqual([[], [], [], [], []])
  })
})
