import { splitRow as operate } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Splits the row before the active block of the cell, after the first block when that is the active one. */
export const splitRow: Action = {
  id: 'splitRow',
  label: 'splitRow',
  keys: ['KeyS'],
  modes: ['align'],
  guard: () => inMode('align') && (alignPlace()?.ids.length ?? 0) > 1,
  perform: () => regroup('splitRow', ({ model, at, version, block }) => ({
      result: operate(model.rows, { row: at, version }, Math.max(1, block), (id) => model.placed.get(id)?.text.length ?? 1),
    })),
}
