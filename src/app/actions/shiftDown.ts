import { shiftDown as operate } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Moves the cell's last block into the row below. */
export const shiftDown: Action = {
  id: 'shiftDown',
  label: 'shiftDown',
  keys: ['$mod+ArrowDown'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 0,
  perform: () => regroup('shiftDown', ({ rows, at, version }) => ({ result: operate(rows, { row: at, version }) })),
}
