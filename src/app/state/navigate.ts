import type { Finding, RowId, VersionId } from '../../core/index.ts'
import { isOpen, passes, type Filter } from './filter.ts'
import type { Flag, Model } from './model.ts'
import { currentModel } from './session.ts'
import { setUi, useUi } from './ui.ts'

/*
 * Where the person is: moving to a row, a column, a flag.
 */

/** The flags that pass the filter, in reading order. */
export const shownFlags = (model: Model, filter: Filter): readonly Flag[] => (isOpen(filter) ? model.flags : model.flags.filter(({ finding }) => passes(finding, filter)))

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
  const { filter } = useUi.getState()
  const first = model?.flagsOfRow.get(model.rowIndex.get(id) ?? -1)?.find((finding) => passes(finding, filter))
  setUi({ row: id, column, sentence: null, flag: first?.key ?? null, note: null, dismissing: false, selection: null })
}

/** The flag `step` places after the open one, or after the row the person is in, that is as wanted; `null` at the end. */
export function flagBeyond(step: 1 | -1, wanted: (finding: Finding) => boolean = () => true): Finding | null {
  const model = currentModel()
  if (!model) return null
  const { flag, row, filter } = useUi.getState()
  const flags = shownFlags(model, filter)
  const at = flags.findIndex(({ finding }) => finding.key === flag)
  const here = row === null ? -1 : (model.rowIndex.get(row) ?? -1)
  const found =
    step === 1
      ? flags.find(({ finding, rowIndex }, index) => (at >= 0 ? index > at : rowIndex > here) && wanted(finding))
      : flags.findLast(({ finding, rowIndex }, index) => (at >= 0 ? index < at : rowIndex < here) && wanted(finding))
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
