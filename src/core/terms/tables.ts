import { profiles } from '../text/index.ts'
import { readTable, TableError, writeTable } from './tsv.ts'

/** How good a form is: `wrong` forms are seen but are errors or another concept's name. */
export type FormStatus = 'preferred' | 'admitted' | 'deprecated' | 'wrong'

export interface Form {
  readonly text: string
  readonly status: FormStatus
}

/** Forms by language tag. */
export type Forms = Readonly<Record<string, readonly Form[]>>

/** A concept of the termbase. */
export interface Concept {
  readonly id: string
  readonly domain: string
  readonly forms: Forms
  readonly note: string
}

/** What the senses of a group are: readings of one word, things that get mixed up, or relations and degrees that can be said from either side (before, after; if, unless; more, less). */
export const senseKinds = ['polysemy', 'confusable', 'relation'] as const
export type SenseKind = (typeof senseKinds)[number]

/** One sense of an ambiguous word, or one member of a group of names that get mixed up. */
export interface Sense {
  /** The group: the English key word. */
  readonly word: string
  readonly sense: string
  readonly kind: SenseKind
  readonly forms: Forms
}

/** A function word: negation, modality, condition, quantity, comparison, connection. */
export interface FunctionWord {
  readonly id: string
  readonly category: string
  readonly forms: Forms
}

/** A passage with its authentic wording in each language. Doubtful ones are kept but not checked against. */
export interface Quotation {
  readonly id: string
  readonly source: string
  readonly wording: Readonly<Record<string, string>>
  readonly certain: boolean
}

/** One sense of a common word. `band` is 1 for the most frequent, 5 for the least. */
export interface LexiconEntry {
  readonly forms: Forms
  readonly pos: string
  readonly band: number
}

/** Everything the project knows of words. */
export interface Tables {
  readonly concepts: readonly Concept[]
  readonly senses: readonly Sense[]
  readonly functionWords: readonly FunctionWord[]
  readonly quotations: readonly Quotation[]
  readonly lexicon: readonly LexiconEntry[]
}

/** The texts of the table files; what is absent is empty. */
export type TableTexts = Readonly<Partial<Record<'terms' | 'senses' | 'function' | 'quotations' | 'lexicon', string>>>

/** The languages that tables have a column for. */
export const tableLangs: readonly string[] = profiles.map(({ lang }) => lang)

const statusOf: Readonly<Record<string, FormStatus>> = { '~': 'deprecated', '!': 'wrong' }

/** Reads a cell: forms separated by `|`, the first preferred, `~` before a deprecated and `!` before a wrong one; `-` is none. */
export function readForms(cell: string): Form[] {
  if (cell === '' || cell === '-') return []
  const forms: Form[] = []
  let preferred = true
  for (const raw of cell.split('|')) {
    const status = statusOf[raw[0] ?? '']
    if (status) forms.push({ text: raw.slice(1), status })
    else {
      forms.push({ text: raw, status: preferred ? 'preferred' : 'admitted' })
      preferred = false
    }
  }
  return forms
}

const mark: Readonly<Record<FormStatus, string>> = { preferred: '', admitted: '', deprecated: '~', wrong: '!' }

/** A cell that {@link readForms} reads back. */
export const writeForms = (forms: readonly Form[]): string => forms.map(({ text, status }) => mark[status] + text).join('|') || '-'

function formsOf(cells: Readonly<Record<string, string>>, file: string, line: number): Forms {
  const forms: Record<string, readonly Form[]> = {}
  for (const lang of tableLangs) {
    const found = readForms(cells[lang] ?? '')
    for (const { text } of found) if (!text.trim()) throw new TableError(file, line, lang, 'an empty form between two |')
    forms[lang] = found
  }
  return forms
}

const termColumns = ['id', 'domain', ...tableLangs, 'note']

/** Reads `terms.tsv`. @throws TableError naming file, line and column. */
export function readConcepts(text: string, file = 'terms.tsv'): Concept[] {
  const seen = new Set<string>()
  return readTable(text, file, termColumns).map(({ line, cells }) => {
    const id = cells.id ?? ''
    if (!id) throw new TableError(file, line, 'id', 'a concept needs an id')
    if (seen.has(id)) throw new TableError(file, line, 'id', `the concept ${id} stands twice`)
    seen.add(id)
    return { id, domain: cells.domain ?? '', forms: formsOf(cells, file, line), note: cells.note ?? '' }
  })
}

/**
 * Writes concepts in the form that {@link readConcepts} reads.
 * @throws TableError for a form that the table cannot hold: one with `|` in it, or that begins with a status mark.
 */
export function writeConcepts(concepts: readonly Concept[], file = 'terms.tsv'): string {
  const rows = concepts.map(({ id, domain, forms, note }, index) => {
    const cells: Record<string, string> = { id, domain, note }
    for (const lang of tableLangs) {
      const bad = (forms[lang] ?? []).find(({ text }) => /^[~!]|^-?$|\|/.test(text))
      if (bad) throw new TableError(file, index + 2, lang, `the form "${bad.text}" of ${id} cannot stand in a table`)
      cells[lang] = writeForms(forms[lang] ?? [])
    }
    return cells
  })
  return writeTable(termColumns, rows)
}

/** Reads `senses.tsv`. @throws TableError naming file, line and column. */
export const readSenses = (text: string, file = 'senses.tsv'): Sense[] =>
  readTable(text, file, ['word', 'sense', 'kind', ...tableLangs]).map(({ line, cells }) => {
    const kind = senseKinds.find((one) => one === cells.kind)
    if (!kind) throw new TableError(file, line, 'kind', senseKinds.join(' or '))
    return { word: cells.word ?? '', sense: cells.sense ?? '', kind, forms: formsOf(cells, file, line) }
  })

/** Reads `function.tsv`. @throws TableError naming file, line and column. */
export const readFunctionWords = (text: string, file = 'function.tsv'): FunctionWord[] =>
  readTable(text, file, ['id', 'category', ...tableLangs]).map(({ line, cells }) => ({
    id: cells.id ?? '',
    category: cells.category ?? '',
    forms: formsOf(cells, file, line),
  }))

/** Reads `quotations.tsv`. @throws TableError naming file, line and column. */
export const readQuotations = (text: string, file = 'quotations.tsv'): Quotation[] =>
  readTable(text, file, ['id', 'source', ...tableLangs, 'certainty']).map(({ line, cells }) => {
    if (cells.certainty !== 'certain' && cells.certainty !== 'doubtful') throw new TableError(file, line, 'certainty', 'certain or doubtful')
    const wording = Object.fromEntries(tableLangs.map((lang) => [lang, cells[lang] ?? '']))
    return { id: cells.id ?? '', source: cells.source ?? '', wording, certain: cells.certainty === 'certain' }
  })

/** Reads `lexicon.tsv`. @throws TableError naming file, line and column. */
export const readLexicon = (text: string, file = 'lexicon.tsv'): LexiconEntry[] =>
  readTable(text, file, [...tableLangs, 'pos', 'band']).map(({ line, cells }) => {
    const band = Number(cells.band)
    if (!(band >= 1 && band <= 5)) throw new TableError(file, line, 'band', 'a number from 1 to 5')
    return { forms: formsOf(cells, file, line), pos: cells.pos ?? '', band }
  })

/** The tables, each read when it is first asked for, which throws a TableError naming file, line and column of its first malformed cell. */
export function readTables(texts: TableTexts): Tables {
  const lazily = <T>(table: keyof TableTexts, read: (text: string) => readonly T[]) => {
    let found: readonly T[] | undefined
    return () => {
      if (!found) {
        const text = texts[table]
        found = text ? read(text) : []
      }
      return found
    }
  }
  const concepts = lazily('terms', readConcepts)
  const senses = lazily('senses', readSenses)
  const functionWords = lazily('function', readFunctionWords)
  const quotations = lazily('quotations', readQuotations)
  const lexicon = lazily('lexicon', readLexicon)
  return {
    get concepts() { return concepts() },
    get senses() { return senses() },
    get functionWords() { return functionWords() },
    get quotations() { return quotations() },
    get lexicon() { return lexicon() },
  }
}
