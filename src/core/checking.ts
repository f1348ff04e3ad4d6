import { alignSentences } from './align/index.ts'
import { runChecks as run, type CheckOutcome, type CheckRequest, type RowInput } from './checks/run.ts'
import type { Resources } from './terms/index.ts'

/**
 * A row with its sentences aligned when a check asks for them, to compare what stands in the same sentence. Aligning and checking
 * know nothing of each other; this is where they meet.
 */
export function withSentences(row: RowInput, resources: Resources): RowInput {
  const cells = row.cells.filter(({ blocks }) => blocks.some(({ text }) => text.trim()))
  if (cells.length < 2) return row
  const sentenceRows = () =>
    alignSentences(
      cells.map(({ lang, blocks }) => ({ lang, text: blocks.map(({ text }) => text).join('\n') })),
      { resources },
    ).map(({ members }) => Object.fromEntries(cells.map(({ versionId }, index) => [versionId, members[index] ?? []])))
  return { ...row, sentenceRows }
}

/** Checks a whole document, or some of its rows, sentence by sentence where that matters. */
export const runChecks = (request: CheckRequest): CheckOutcome => run(request, (row) => withSentences(row, request.resources))
