import { setPanels } from '../state/panels.ts'
import type { Action } from './action.ts'

export const trust: Action = {
  id: 'trust',
  label: 'trust',
  keys: [],
  guard: () => true,
  perform: () => setPanels({ dialog: 'trust' }),
}
