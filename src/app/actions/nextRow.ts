import { goToRow, rowBeyond } from '../state/navigate.ts'
import type { Action } from './action.ts'

export const nextRow: Action = {
  id: 'nextRow',
  label: 'nextRow',
  keys: ['KeyJ', 'ArrowDown'],
  guard: () => rowBeyond(1) !== null,
  perform() {
    const next = rowBeyond(1)
    if (next) goToRow(next)
  },
}
