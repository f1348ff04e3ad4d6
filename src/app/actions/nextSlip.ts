import { alignPlace } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import { setUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Arrows go through the blocks of a cell before they leave the row. */
const slipAction = (id: 'nextSlip' | 'previousSlip', key: string, step: 1 | -1): Action => {
  const target = () => {
    const here = alignPlace()
    return here?.ids[here.block + step]
  }
  return {
    id,
    label: id,
    keys: [key],
    modes: ['align'],
    guard: () => inMode('align') && target() !== undefined,
    perform: () => setUi({ slip: target() ?? null }),
  }
}

export const nextSlip = slipAction('nextSlip', 'ArrowDown', 1)
export const previousSlip = slipAction('previousSlip', 'ArrowUp', -1)
