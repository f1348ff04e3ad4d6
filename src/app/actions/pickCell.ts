import { joinCells } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import { setUi, tell, useUi } from '../state/ui.ts'
import { autonym } from '../ui/names.ts'
import type { Action } from './action.ts'

/** The picked cell, when it can be joined with the active one. */
function partner() {
  const here = alignPlace()
  const { picked } = useUi.getState()
  if (!here || picked === null) return null
  const row = here.rows.findIndex(({ id }) => id === picked.row)
  if (row < 0) return null
  return picked.version !== here.version && row !== here.at ? { row, version: picked.version } : null
}

const join = () => {
  const other = partner()
  if (!other) return Promise.resolve()
  return regroup('joinCells', ({ rows, at, version, labelOf }) => ({ result: joinCells(rows, other, { row: at, version }), data: { other: labelOf(other.row) } }))
}

/** Picks the cell; in another column, brings the picked cell and this one into one row. The picked cell again lets go of it. */
export const pickCell: Action = {
  id: 'pickCell',
  label: 'pickCell',
  keys: ['Space'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 0,
  perform() {
    const here = alignPlace()
    const { picked } = useUi.getState()
    if (!here) return
    if (partner()) return join()
    if (picked?.row === here.row.id && picked.version === here.version) {
      setUi({ picked: null })
      return
    }
    setUi({ picked: { row: here.row.id, version: here.version } })
    const lang = here.model.versions.find(({ id }) => id === here.version)?.lang ?? ''
    tell('picked', { label: here.labelOf(here.at), version: autonym(lang) })
  },
}

/** Joins the picked cell with the active one. */
export const joinPicked: Action = {
  id: 'joinPicked',
  label: 'joinPicked',
  keys: ['Enter'],
  modes: ['align'],
  guard: () => inMode('align') && partner() !== null,
  perform: join,
}

/** Lets go of the picked cell. */
export const dropPicked: Action = {
  id: 'dropPicked',
  label: 'dropPicked',
  keys: ['Escape'],
  modes: ['align'],
  guard: () => inMode('align') && useUi.getState().picked !== null,
  perform: () => setUi({ picked: null }),
}
