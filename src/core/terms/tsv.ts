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
 * A tab-separated table as its lines: a header line that names the columns, then one record a line; `#` opens a comment
 * line. Cells are cut out when they are asked for.
 */
export class TableLines<C extends string> {
  private readonly lines: readonly string[]
  /** For each record the number of its line, counted from zero. */
  private readonly records: number[] = []
  private readonly places: Readonly<Record<C, number>>

  /** @throws TableError for a missing column or a line with another number of cells. */
  constructor(
    text: string,
    file: string,
    private readonly columns: readonly C[],
  ) {
    this.lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
    const isRecord = (line: string) => !line.startsWith('#') && line.trim() !== ''
    const headerAt = this.lines.findIndex(isRecord)
    const header = this.lines[headerAt]?.split('\t') ?? []
    const missing = columns.find((column) => !header.includes(column))
    if (missing !== undefined) throw new TableError(file, Math.max(1, headerAt + 1), missing, 'the header line does not name this column')
    this.places = Object.fromEntries(columns.map((column) => [column, header.indexOf(column)])) as Record<C, number>
    for (let at = headerAt + 1; at < this.lines.length; at++) {
      const line = this.lines[at] ?? ''
      if (!isRecord(line)) continue
      const width = cellsOf(line)
      if (width !== header.length)
        throw new TableError(file, at + 1, header[Math.min(width, header.length - 1)] ?? '', `${width} cells where the header has ${header.length}; separate cells by one tab each`)
      this.records.push(at)
    }
  }

  /** How many records there are. */
  get length(): number {
    return this.records.length
  }

  /** A record's cell, without space around it. */
  cell(record: number, column: C): string {
    const line = this.lines[this.records[record] ?? -1] ?? ''
    let start = 0
    for (let place = this.places[column]; place > 0; place--) start = line.indexOf('\t', start) + 1
    const end = line.indexOf('\t', start)
    return line.slice(start, end < 0 ? line.length : end).trim()
  }

  /** A whole record. */
  row(record: number): TableRow<C> {
    const at = this.records[record] ?? -1
    const found = this.lines[at]?.split('\t') ?? []
    const cells: Partial<Record<C, string>> = {}
    for (const column of this.columns) cells[column] = found[this.places[column]]?.trim() ?? ''
    return { line: at + 1, cells: cells as Record<C, string> }
  }
}

function cellsOf(line: string): number {
  let count = 1
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count++
  return count
}

/** Reads a table of {@link TableLines} whole. @throws TableError for a missing column or a line with another number of cells. */
export function readTable<C extends string>(text: string, file: string, columns: readonly C[]): TableRow<C>[] {
  const table = new TableLines(text, file, columns)
  return Array.from({ length: table.length }, (_, record) => table.row(record))
}

/** Writes a table in the form that {@link readTable} reads; tabs and line breaks inside a cell become spaces. */
export function writeTable<C extends string>(columns: readonly C[], rows: Iterable<Readonly<Record<C, string>>>): string {
  const out = [columns.join('\t')]
  for (const row of rows) out.push(columns.map((column) => row[column].replace(/[\t\r\n]+/g, ' ')).join('\t'))
  return `${out.join('\n')}\n`
}
