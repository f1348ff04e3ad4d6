import { goToRow, rowBeyond } from '../state/navigate.ts'
import type { Action } from './action.ts'

export const previousRow: Action = {
  id: 'previousRow',
  label: 'previousRow',
  keys: ['KeyK', 'ArrowUp'],
  guard: () => rowBeyond(-1) !== null,
  perform() {
    const previous = rowBeyond(-1)
    if (previous) goToRow(previous)
  },
}
