/** A malformed line of a table, named by file, line and column (its name, or in XML its number), with what to do. */
export class TableError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: string | number,
    readonly reason: string,
  ) {
    super(`${file}:${line}:${typeof column === 'number' ? '' : ' '}${column}: ${reason}`)
    this.name = 'TableError'
  }
}

/** One line of a table as a record of its columns, with its one-based line number. */
export interface TableRow<C extends string> {
  readonly line: number
  readonly cells: Readonly<Record<C, string>>
}

/**
 * Reads a tab-separated table: a header line that names the columns, then one record a line; `#` opens a comment line.
 * @throws TableError for a missing column or a line with another number of cells.
 */
export function readTable<C extends string>(text: string, file: string, columns: readonly C[]): TableRow<C>[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const headerAt = lines.findIndex((line) => line.trim() && !line.startsWith('#'))
  const header = lines[headerAt]?.split('\t') ?? []
  const places = columns.map((column) => header.indexOf(column))
  const missing = columns.find((_, index) => places[index] === -1)
  if (missing !== undefined) throw new TableError(file, Math.max(1, headerAt + 1), missing, 'the header line does not name this column')
  const rows: TableRow<C>[] = []
  for (let index = headerAt + 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (!line.trim() || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (cells.length !== header.length)
      throw new TableError(file, index + 1, header[Math.min(cells.length, header.length - 1)] ?? '', `${cells.length} cells where the header has ${header.length}; separate cells by one tab each`)
    const entries = columns.map((column, at) => [column, (cells[places[at] ?? -1] ?? '').trim()] as const)
    rows.push({ line: index + 1, cells: Object.fromEntries(entries) as Record<C, string> })
  }
  return rows
}

/** Writes a table in the form that {@link readTable} reads; tabs and line breaks inside a cell become spaces. */
export function writeTable<C extends string>(columns: readonly C[], rows: Iterable<Readonly<Record<C, string>>>): string {
  const out = [columns.join('\t')]
  for (const row of rows) out.push(columns.map((column) => row[column].replace(/[\t\r\n]+/g, ' ')).join('\t'))
  return `${out.join('\n')}\n`
}
