import { splitRow as operate } from '../../core/index.ts'
import { alignPlace, regroup, sizeIn } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Splits the row before the active block of the cell, after the first block when that is the active one. */
export const splitRow: Action = {
  id: 'splitRow',
  label: 'splitRow',
  keys: ['KeyS'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 1,
  perform: () => regroup('splitRow', (here) => ({ result: operate(here.rows, { row: here.at, version: here.version }, Math.max(1, here.block), sizeIn(here)) })),
}
