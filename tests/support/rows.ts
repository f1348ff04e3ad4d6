import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CheckRun, asId, blockId, checks, parseResources, withSentences, type Block, type BlockKind, type Finding, type Repair, type Resources, type RowInput, type Span, type TableTexts, type Tagger } from '../../src/core/index.ts'
import { shippedResources } from '../../src/cli/input.ts'

/** One row of a test: a text for each version, by language. `⟦…⟧` in a text marks the words that a check must flag. */
export type Texts = Readonly<Record<string, string>>

/** What a block of the row is, where it matters. */
export interface RowOptions {
  readonly label?: string
  readonly kind?: BlockKind
  readonly repairs?: readonly Repair[]
}

/** A text without its `⟦…⟧` and the spans that they held. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  const starts: number[] = []
  let text = ''
  for (const unit of marked.split(/([⟦⟧])/)) {
    if (unit === '⟦') starts.push(text.length)
    else if (unit === '⟧') spans.push([starts.pop() ?? 0, text.length])
    else text += unit
  }
  return { text, spans: spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]) }
}

let rowCount = 0

/** A row of one block a version. */
export function row(texts: Texts, { label, kind = 'paragraph', repairs = [] }: RowOptions = {}): RowInput {
  const number = ++rowCount
  return {
    id: asId(`row:${number}`),
    cells: Object.entries(texts).map(([lang, marked]) => {
      const block: Block = { id: blockId(asId(lang), number), kind, level: 1, text: unmark(marked).text, marks: [], origin: { line: 1, runs: [] }, repairs }
      return { versionId: asId(lang), lang, blocks: [label === undefined ? block : { ...block, label }] }
    }),
  }
}

/** The tables of the corpus. */
export const corpusResources = shippedResources

/** No tables at all. */
export const noResources: Resources = parseResources({})

/** A table's text from its rows of cells. */
export const tsv = (...rows: readonly (readonly string[])[]): string => `${rows.map((cells) => cells.join('\t')).join('\n')}\n`

/** Resources from small tables written in a test. */
export const tables = (texts: TableTexts): Resources => parseResources(texts)

/** What a run needs besides rows. */
export interface RunOptions {
  readonly target?: string
  readonly resources?: Resources
  readonly tagger?: Tagger
  /** The id of the one check to run; without it, all. */
  readonly only?: string
}

/** Every finding of the rows, as one document; a check that throws fails the test. */
export function findings(rows: readonly RowInput[], { target = 'zh', resources = noResources, tagger, only }: RunOptions = {}): Finding[] {
  const run = new CheckRun(asId(target), {}, { resources, tagger }, only === undefined ? checks : checks.filter(({ id }) => id === only))
  const found = [...rows.flatMap((input) => run.row(withSentences(input, resources))), ...run.end()]
  expect(run.failures).toEqual([])
  return found
}

/** A case that must be flagged: the texts with `⟦…⟧`, and what else the finding must be. */
export interface Invalid {
  readonly texts: Texts
  readonly options?: RowOptions
  readonly messageId?: string
  /** The flagged words after the first suggestion; `null` for no suggestion. */
  readonly becomes?: string | null
}

/** Reads a table cell: a string is a text in the target language alone. */
const textsOf = (entry: Texts | string, target: string): Texts => (typeof entry === 'string' ? { [target]: entry } : entry)

/**
 * The tests of one check as a table: valid texts get no finding of it, invalid ones exactly those that `⟦…⟧` marks.
 */
export function checkTable(id: string, table: RunOptions & { readonly valid: readonly (Texts | string)[]; readonly invalid: readonly (Invalid | string)[] }): void {
  const target = table.target ?? 'zh'
  const of = (input: RowInput) => findings([input], { ...table, only: id })
  describe(id, () => {
    it.each(table.valid.map((entry) => [textsOf(entry, target)] as const))('accepts %j', (texts) => {
      expect(of(row(texts)).map(({ span, versionId, messageId }) => [messageId, unmark(texts[versionId] ?? '').text.slice(...span)])).toEqual([])
    })
    it.each(table.invalid.map((entry) => [typeof entry === 'string' ? { texts: textsOf(entry, target) } : entry] as const))('flags %j', ({ texts, options, messageId, becomes }: Invalid) => {
      const { text, spans } = unmark(texts[target] ?? '')
      const found = of(row(texts, options))
      const quotes = (list: readonly Span[]) => list.map(([start, end]) => `${start}:${text.slice(start, end)}`)
      expect(quotes(found.map(({ span }) => span).sort((a, b) => a[0] - b[0]))).toEqual(quotes(spans))
      if (messageId !== undefined) expect(new Set(found.map((finding) => finding.messageId))).toEqual(new Set([messageId]))
      if (becomes !== undefined) expect(found[0] ? suggested(text, found[0]) : undefined).toBe(becomes)
      for (const { confidence } of found) expect(confidence > 0 && confidence <= 1).toBe(true)
    })
  })
}

/** The flagged words after a finding's first suggestion, `null` without one. */
export function suggested(text: string, { span, suggestions }: Finding): string | null {
  const [edits] = suggestions
  if (!edits) return null
  let out = ''
  let at = span[0]
  for (const edit of edits) {
    out += text.slice(at, edit.span[0]) + edit.text
    at = edit.span[1]
  }
  return out + text.slice(at, span[1])
}

/** The text of a file of the corpus. */
export const corpusFile = (path: string): string => readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8')
