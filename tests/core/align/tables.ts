/** The tables that ship, for tests and measurements outside the build. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseResources, type Resources, type TableTexts } from '../../../src/core/terms/index.ts'

/** Reads the tables of a folder; a table that is not there is empty. */
export function loadTables(folder = join(import.meta.dirname, '../../../corpus/terms')): Resources {
  const read = (name: string): Partial<TableTexts> => {
    const file = join(folder, `${name}.tsv`)
    return existsSync(file) ? { [name]: readFileSync(file, 'utf8') } : {}
  }
  return parseResources({ ...read('terms'), ...read('senses'), ...read('function'), ...read('quotations'), ...read('lexicon') })
}
