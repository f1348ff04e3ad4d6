import { mergeRows as operate } from '../../core/index.ts'
import { alignPlace, regroup } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Merges the row with the one above it. */
export const mergeRows: Action = {
  id: 'mergeRows',
  label: 'mergeRows',
  keys: ['$mod+Backspace'],
  modes: ['align'],
  guard: () => inMode('align') && alignPlace() !== null,
  perform: () => regroup('mergeRows', ({ rows, at, labelOf }) => ({ result: operate(rows, at), data: { label: labelOf(Math.max(0, at - 1)), other: labelOf(at) } })),
}
