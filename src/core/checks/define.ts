import type { MessageData, MqmCategory, Severity, Span } from '../model/index.ts'
import type { Profile } from '../text/index.ts'
import type { Cell, Knowledge, RowView } from './cell.ts'

/** What a check found, in a cell's offsets. */
export interface Report {
  readonly messageId: string
  readonly data?: MessageData
  readonly cell: Cell
  readonly span: Span
  readonly evidence?: readonly { readonly cell: Cell; readonly span: Span }[]
  /** Alternatives; each a list of changes to the reported cell. */
  readonly suggestions?: readonly (readonly { readonly span: Span; readonly text: string }[])[]
  readonly severity?: Severity
  readonly mqm?: MqmCategory
  readonly confidence: number
}

/** A check at work on one document: it sees the rows in order, then the end. */
export interface CheckWork {
  readonly row?: (row: RowView, report: (found: Report) => void) => void
  /**
   * Called once after the last row, for what only the whole document shows. It speaks of the cells that the check
   * keeps, and of the target alone: a file of any number of rows can be streamed.
   */
  readonly end?: (report: (found: Report) => void) => void
  /** The cells that the end may speak of, as far as can be told by now; a check lets go of what it can. */
  readonly kept?: () => Iterable<Cell>
}

/** A check: what it is called, what it looks for, and for which target languages it makes sense. */
export interface Check {
  readonly id: string
  readonly mqm: MqmCategory
  readonly severity: Severity
  /** Whether the check makes sense for a target in this language; without it, always. */
  readonly applies?: (profile: Profile) => boolean
  /** A suspicion that gives way to any other finding on the same words. */
  readonly yields?: boolean
  /** The message ids that the check reports, for the language files' test. */
  readonly messages: readonly string[]
  readonly start: (knowledge: Knowledge) => CheckWork
}

/** Names a check; a function, so that every check is typed where it is written. */
export const defineCheck = (check: Check): Check => check

/** A check that looks at each row on its own. */
export const rowCheck = (check: Omit<Check, 'start'> & { readonly row: (row: RowView, report: (found: Report) => void, knowledge: Knowledge) => void }): Check => {
  const { row, ...rest } = check
  return { ...rest, start: (knowledge) => ({ row: (view, report) => row(view, report, knowledge) }) }
}

/** A check that compares what stands in the same sentence, as far as sentences can be told to match. */
export const sentenceCheck = (check: Parameters<typeof rowCheck>[0]): Check =>
  rowCheck({ ...check, row: (view, report, knowledge) => view.parts.forEach((part) => check.row(part, report, knowledge)) })
