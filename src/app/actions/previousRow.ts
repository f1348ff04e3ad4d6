import { rowStep } from '../state/alignment.ts'
import type { Action } from './action.ts'

export const previousRow: Action = {
  id: 'previousRow',
  label: 'previousRow',
  keys: ['KeyK', 'ArrowUp'],
  guard: () => rowStep(-1) !== null,
  perform: () => rowStep(-1)?.(),
}
