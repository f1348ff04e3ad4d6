import { flagBeyond, openFlag } from '../state/navigate.ts'
import type { Action } from './action.ts'

export const nextFlag: Action = {
  id: 'nextFlag',
  label: 'nextFlag',
  keys: ['KeyF'],
  guard: () => flagBeyond(1) !== null,
  perform() {
    const next = flagBeyond(1)
    if (next) openFlag(next)
  },
}
