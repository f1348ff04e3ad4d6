import { setPanels } from '../state/panels.ts'
import type { Action } from './action.ts'

export const shortcuts: Action = {
  id: 'shortcuts',
  label: 'shortcuts',
  // By what it types: the question mark lies elsewhere on every layout.
  keys: ['Shift+?'],
  guard: () => true,
  perform: () => setPanels({ dialog: 'shortcuts' }),
}
