import { setPanels } from '../state/panels.ts'
import type { Action } from './action.ts'

/** What the checks look for, how often they are right, which of them run. */
export const checks: Action = {
  id: 'checks',
  label: 'checks',
  keys: [],
  guard: () => true,
  perform: () => setPanels({ dialog: 'checks', check: null }),
}
