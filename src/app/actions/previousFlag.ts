import { flagBeyond, openFlag } from '../state/navigate.ts'
import type { Action } from './action.ts'

export const previousFlag: Action = {
  id: 'previousFlag',
  label: 'previousFlag',
  keys: ['Alt+KeyF'],
  guard: () => flagBeyond(-1) !== null,
  perform() {
    const previous = flagBeyond(-1)
    if (previous) openFlag(previous)
  },
}
