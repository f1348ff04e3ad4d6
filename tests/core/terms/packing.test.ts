import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTable, TableError, unpackTable } from '../../../src/core/index.ts'
import { corpusFile } from '../../support/rows.ts'

const lexicon = corpusFile('terms/lexicon.tsv')

/** Text as it may stand in a cell, forms of one table having much in common. */
const cell = fc.oneof(
  fc.array(fc.stringMatching(/^[abc |éй中]{0,6}$/), { maxLength: 4 }).map((forms) => forms.join('|')),
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/[\t\n]/g, '')),
)
const table = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
const textOf = (rows: readonly (readonly string[])[]) => `${rows.map((cells) => cells.join('\t')).join('\n')}\n`

describe('a packed table', () => {
  it('is unpacked as it was, whatever stands in it', () => {
    fc.assert(fc.property(table, (rows) => unpackTable(packTable(textOf(rows))) === textOf(rows)), { numRuns: 60 })
  })

  it('is unpacked as it was where one form is longer than any row should be', () => {
    const long = textOf([['word', 'x'.repeat(70_000)], ['word', `${'xy'.repeat(40_000)}|x`]])
    expect(unpackTable(packTable(long))).toBe(long)
  })

  it('is the same for the same table', () => expect(packTable('a\tb\nc\td\n')).toEqual(packTable('a\tb\nc\td\n')))

  it('holds the lexicon in less than 350,000 bytes', () => {
    const packed = packTable(lexicon)
    expect(packed.length).toBeLessThan(350_000)
    expect(unpackTable(packed)).toBe(lexicon)
  })

  it('that is damaged or cut short says so, wherever the damage is', () => {
    const packed = packTable(textOf([['head', 'tête'], ['hand', 'main'], ['handle', 'manier|poignée']]))
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = packed.map((byte, index) => (index === at ? byte ^ by : byte))
        expect(() => unpackTable(damaged, 'lexicon')).toThrow(/^lexicon: .*(damaged|no packed table)/)
        expect(() => unpackTable(packed.slice(0, at), 'lexicon')).toThrow(/^lexicon: /)
      }),
    )
  })
})

describe('a table that cannot be packed', () => {
  it.each([
    ['has a line with another number of cells', 'a\tb\nc\n', 'words.tsv:2:1: 1 cells where the first line has 2'],
    ['has no line feed at its end', 'a\tb', 'words.tsv:1:1: a table that is packed ends with a line feed'],
    ['is empty', '', 'words.tsv:1:1: a table that is packed ends with a line feed'],
  ])('%s and is named', (_, text, message) => {
    expect(() => packTable(text, 'words.tsv')).toThrow(TableError)
    expect(() => packTable(text, 'words.tsv')).toThrow(message)
  })
})
