import type { Equivalents } from '../glossary.ts'
import { DictionaryError, primary, type Dictionary, type Progress } from './dictionary.ts'

/** Lines between two reports of progress. */
const step = 5000

interface Line {
  /** One-based, where the line begins. */
  readonly number: number
  readonly cells: readonly string[]
}

const isTag = (cell: string): boolean => /^[a-z]{2}(?:[-_][a-z\d]+)*$/.test(cell)

/**
 * A table with one entry a line, `|` between wordings: cells separated by tabs, or as CSV by commas or semicolons. A
 * first line of language tags names the columns; without one they are `langs`.
 */
export function readDictionaryTable(text: string, file: string, langs: readonly string[], onProgress: Progress): Dictionary {
  const [head, ...rest] = linesOf(text, file)
  const header = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const named = header.filter(isTag).length > 1
  if (!named && langs.length === 0) throw new DictionaryError('no-header', file, String(head?.number ?? 1), 'the first line must name the language of each column, such as zh and en')
  const columns = named ? header.map((cell) => (isTag(cell) ? primary(cell) : '')) : langs.map(primary)
  const entries: Equivalents[] = []
  let skipped = 0
  const lines = named || !head ? rest : [head, ...rest]
  for (const [at, { number, cells }] of lines.entries()) {
    if (at % step === 0) onProgress(at / lines.length)
    if (cells.length < 2) throw new DictionaryError('one-cell', file, String(number), 'one cell where two or more are needed; separate cells by tabs, or by commas throughout')
    const entry: Record<string, string[]> = {}
    columns.forEach((lang, column) => {
      const forms = (cells[column] ?? '').split('|').map((form) => form.trim().replace(/^[~]/, '')).filter((form) => form && form !== '-' && !form.startsWith('!'))
      if (lang && forms.length) entry[lang] = forms
    })
    if (Object.keys(entry).length < 2) skipped++
    else entries.push(entry)
  }
  return { format: 'tsv', entries, memory: [], skipped }
}

/** The lines that are neither empty nor comments. What stands between the cells of the first stands between all. */
function linesOf(text: string, file: string): Line[] {
  const lines = text.split(/\r\n|\r|\n/)
  const meant = (line: string | undefined) => line !== undefined && line.trim() !== '' && !line.startsWith('#')
  const first = lines.find(meant) ?? ''
  const count = (char: string) => first.split(char).length
  const comma = count(';') > count(',') ? ';' : ','
  if (first.includes('\t') || count(comma) === 1) return lines.flatMap((line, at) => (meant(line) ? [{ number: at + 1, cells: line.split('\t') }] : []))
  const out: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!meant(lines[at])) continue
    const number = at + 1
    let record = lines[at] ?? ''
    // A line break between quotes is a part of its cell.
    while (record.split('"').length % 2 === 0) {
      if (++at >= lines.length) throw new DictionaryError('open-quote', file, String(number), 'a quotation mark is opened and never closed; write a mark inside a cell twice')
      record += `\n${lines[at] ?? ''}`
    }
    out.push({ number, cells: quotedCells(record, comma) })
  }
  return out
}

/** The cells of a record as RFC 4180 writes them: in quotes where they hold the comma, a quotation mark inside written twice. */
function quotedCells(record: string, comma: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < record.length; at++) {
    const char = record[at] ?? ''
    if (char === '"' && quoted && record[at + 1] === '"') cell += record[++at] ?? ''
    else if (char === '"') quoted = !quoted
    else if (char === comma && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += char
  }
  return [...cells, cell]
}
