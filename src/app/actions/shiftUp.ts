import { shiftUp as operate } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Moves the cell's first block into the row above. */
export const shiftUp: Action = {
  id: 'shiftUp',
  label: 'shiftUp',
  keys: ['$mod+ArrowUp'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 0,
  perform: () => regroup('shiftUp', ({ rows, at, version }) => ({ result: operate(rows, { row: at, version }) })),
}
