import { pickFiles } from '../state/pick.ts'
import { currentModel } from '../state/session.ts'
import type { Action } from './action.ts'

export const addVersion: Action = {
  id: 'addVersion',
  label: 'addVersion',
  keys: [],
  guard: () => currentModel() !== null,
  perform: pickFiles,
}
