import { readForms, tableLangs, type TableTexts } from './tables.ts'
import { TableLines } from './tsv.ts'

/** The tables whose entries make the vocabulary, in the order in which the entries are numbered. */
export const vocabularyTables = ['terms', 'senses', 'function', 'lexicon'] as const

/**
 * What the entries of the vocabulary say in each language, cut out of the tables' lines when it is asked for: who needs
 * some entries in some languages does not wait for all of them to be read.
 */
export class Wordings {
  private readonly tables: readonly { readonly first: number; readonly lines: TableLines<string> }[]
  /** How many entries there are. */
  readonly size: number

  /** @throws TableError for a table without a column for each language or with a line of another number of cells. */
  constructor(texts: TableTexts) {
    let first = 0
    this.tables = vocabularyTables.flatMap((table) => {
      const text = texts[table]
      if (!text) return []
      const lines = new TableLines<string>(text, `${table}.tsv`, tableLangs)
      first += lines.length
      return [{ first: first - lines.length, lines }]
    })
    this.size = first
  }

  /** The wordings of an entry, without those that are marked as wrong; none in a language that the tables do not know. */
  of(entry: number, lang: string): readonly string[] {
    const table = this.tables.findLast(({ first }) => first <= entry)
    if (!table || !tableLangs.includes(lang)) return []
    const cell = table.lines.cell(entry - table.first, lang)
    return plain.test(cell) ? cell.split('|') : readForms(cell).flatMap(({ text, status }) => (status === 'wrong' ? [] : [text]))
  }
}

/** A cell of forms without marks, as nearly all are. */
const plain = /^[^~!-][^~!]*$/
