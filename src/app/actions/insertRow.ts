import { insertRow as operate } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Gives the cell, from its active block on, a row of its own. */
export const insertRow: Action = {
  id: 'insertRow',
  label: 'insertRow',
  keys: ['Shift+Enter'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 0,
  perform: () => regroup('insertRow', ({ rows, at, version, block }) => ({ result: operate(rows, { row: at, version }, block) })),
}
