import { inMode } from '../state/layout.ts'
import { currentModel } from '../state/session.ts'
import { setUi, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** The block that would be edited: the open flag's in this cell, else the cell's first. */
function target() {
  const model = currentModel()
  const { row, column, flag } = useUi.getState()
  if (!model || row === null) return null
  const ids = model.rows[model.rowIndex.get(row) ?? -1]?.members[column ?? model.pivot] ?? []
  const flagged = model.findings.get(flag ?? '')?.blockId
  return ids.find((id) => id === flagged) ?? ids[0] ?? null
}

export const edit: Action = {
  id: 'edit',
  label: 'edit',
  keys: ['KeyE', 'Enter'],
  modes: ['review'],
  guard: () => inMode('review') && target() !== null && useUi.getState().editing === null,
  perform: () => setUi({ editing: target() }),
}
