import { useEffect } from 'react'
import { asId, type BlockId } from '../../core/index.ts'
import { firstFlag } from './firstFlag.ts'
import type { Model } from './model.ts'
import { goToRow, openFlag } from './navigate.ts'
import { useSession } from './session.ts'
import { setUi, useUi } from './ui.ts'

/** Opens with a draft that was left, else with a flag in hand: work starts without a question. */
export function enter(): void {
  const { model, drafts, checking } = useSession.getState()
  if (!model || useUi.getState().row !== null) return
  const untouched = model.workspace.acts.history.length === 0
  const first = untouched ? firstFlag(model.flags) : model.flags[0]
  const draft = [...drafts]
    .flatMap(([id, text]) => ({ text, placed: model.placed.get(id) }))
    .find(({ text, placed }) => placed !== undefined && placed.text !== text)?.placed
  if (draft) setUi({ row: model.rows[draft.rowIndex]?.id ?? null, column: draft.version.id, editing: draft.block.id })
  else if (first) openFlag(first.finding)
  else if (!checking && model.rows[0]) goToRow(model.rows[0].id)
}

/** Keeps the person in a row that is there, from the first on. */
export function useEntrance(model: Model | null): void {
  const checking = useSession((session) => session.checking)
  const fresh = useUi((ui) => ui.row === null)
  // Someone may have gone to a row before the check was done; its flag opens when it comes.
  useEffect(() => {
    const { row, flag, tab, editing } = useUi.getState()
    if (!checking && row !== null && flag === null && tab === 'issue' && editing === null) goToRow(row)
  }, [checking])
  useEffect(() => {
    const { row } = useUi.getState()
    if (!model || row === null || model.rowIndex.has(row)) return
    // The row is gone: regrouped by an undone step, or with the project that was open. Its first block may stand elsewhere.
    const at = model.placed.get(asId<BlockId>(row.replace(/^row:/, '')))?.rowIndex
    setUi({ row: (at === undefined ? undefined : model.rows[at]?.id) ?? null, flag: null, note: null, selection: null, editing: null })
  }, [model])
  useEffect(() => {
    if (model && fresh) enter()
  }, [model, fresh, checking])
}
