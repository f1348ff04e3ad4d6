import { rowStep } from '../state/alignment.ts'
import type { Action } from './action.ts'

export const nextRow: Action = {
  id: 'nextRow',
  label: 'nextRow',
  keys: ['KeyJ', 'ArrowDown'],
  guard: () => rowStep(1) !== null,
  perform: () => rowStep(1)?.(),
}
