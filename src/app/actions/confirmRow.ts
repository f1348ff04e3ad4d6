import { confirmRow as confirm } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Confirms the row and goes on to the next; takes the confirmation of a confirmed row back. */
export const confirmRow: Action = {
  id: 'confirmRow',
  label: 'confirmRow',
  keys: ['$mod+Enter'],
  modes: ['align'],
  guard: () => inMode('align') && alignPlace() !== null,
  perform: () => {
    const confirmed = alignPlace()?.row.locked ?? false
    return regroup(confirmed ? 'unconfirmRow' : 'confirmRow', ({ rows, at }) => ({ result: confirm(rows, at, !confirmed), goOn: !confirmed }))
  },
}
