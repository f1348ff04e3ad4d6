import type { Finding, RowId, Severity, VersionId } from '../../core/index.ts'
import type { Flag, Model } from './model.ts'
import { currentModel } from './session.ts'
import { setUi, useUi } from './ui.ts'

/*
 * Where the person is: moving to a row, a column, a flag.
 */

/** Whether a severity passes the filter; an empty filter lets all pass. */
export const passes = (severity: Severity, filter: ReadonlySet<Severity>): boolean => filter.size === 0 || filter.has(severity)

/** The flags that pass the filter, in reading order. */
export const shownFlags = (model: Model, filter: ReadonlySet<Severity>): readonly Flag[] =>
  filter.size === 0 ? model.flags : model.flags.filter(({ finding }) => passes(finding.severity, filter))

/** Opens a flag in the inspector and goes to its row. */
export function openFlag(finding: Finding): void {
  const model = currentModel()
  const row = model?.rows[model.placed.get(finding.blockId)?.rowIndex ?? -1]
  setUi({
    flag: finding.key,
    note: null,
    row: row?.id ?? null,
    column: finding.versionId,
    tab: 'issue',
    dismissing: false,
    selection: null,
  })
}

/** Goes to a row; its first flag opens, if it has one. */
export function goToRow(id: RowId, column: VersionId | null = useUi.getState().column): void {
  const model = currentModel()
  const filter = useUi.getState().severities
  const first = model?.flagsOfRow.get(model.rowIndex.get(id) ?? -1)?.find(({ severity }) => passes(severity, filter))
  setUi({ row: id, column, sentence: null, flag: first?.key ?? null, note: null, dismissing: false, selection: null })
}

/** The flag `step` places after the open one, or after the row the person is in; `null` at the end. */
export function flagBeyond(step: 1 | -1): Finding | null {
  const model = currentModel()
  if (!model) return null
  const { flag, row, severities } = useUi.getState()
  const flags = shownFlags(model, severities)
  const at = flags.findIndex(({ finding }) => finding.key === flag)
  if (at >= 0) return flags[at + step]?.finding ?? null
  const here = row === null ? -1 : (model.rowIndex.get(row) ?? -1)
  const found = step === 1 ? flags.find(({ rowIndex }) => rowIndex > here) : flags.findLast(({ rowIndex }) => rowIndex < here)
  return found?.finding ?? null
}

/** The row `step` places away from the one the person is in. */
export function rowBeyond(step: 1 | -1): RowId | null {
  const model = currentModel()
  if (!model) return null
  const { row } = useUi.getState()
  const here = row === null ? -1 : (model.rowIndex.get(row) ?? -1)
  return model.rows[here + step]?.id ?? null
}

/** The label of the row of a block, as people name it; empty for an unnumbered row. */
export const labelAt = (model: Model, rowIndex: number): string => model.labels[rowIndex] ?? ''
