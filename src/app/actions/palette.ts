import { setPanels } from '../state/panels.ts'
import type { Action } from './action.ts'

export const palette: Action = {
  id: 'palette',
  label: 'palette',
  keys: ['$mod+KeyK'],
  inFields: true,
  guard: () => true,
  perform: () => setPanels({ dialog: 'palette' }),
}
