import { setPanels } from '../state/panels.ts'
import { currentModel } from '../state/session.ts'
import type { Action } from './action.ts'

export const dictionaries: Action = {
  id: 'dictionaries',
  label: 'dictionaries',
  keys: [],
  guard: () => currentModel() !== null,
  perform: () => setPanels({ dialog: 'terms', asked: null, dictionaries: true }),
}
