import { pullUp as operate } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Pulls the cell up into the row above. */
export const pullUp: Action = {
  id: 'pullUp',
  label: 'pullUp',
  keys: ['Backspace'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 0,
  perform: () => regroup('pullUp', ({ rows, at, version }) => ({ result: operate(rows, { row: at, version }) })),
}
