import { pushDown as operate } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Pushes the cell, from its active block on, one row down. */
export const pushDown: Action = {
  id: 'pushDown',
  label: 'pushDown',
  keys: ['Enter'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 0,
  perform: () => regroup('pushDown', ({ rows, at, version, block }) => ({ result: operate(rows, { row: at, version }, block) })),
}
