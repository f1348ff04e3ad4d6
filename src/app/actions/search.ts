import { currentModel } from '../state/session.ts'
import { setPanels } from '../state/panels.ts'
import { selectedWords } from '../text/select.ts'
import type { Action } from './action.ts'

const open = (replacing: boolean): void => setPanels({ dock: 'search', replacing, asked: selectedWords() ?? { words: '', lang: '' } })

export const search: Action = {
  id: 'search',
  label: 'search',
  keys: ['$mod+KeyF'],
  inFields: true,
  guard: () => currentModel() !== null,
  perform: () => open(false),
}

export const replace: Action = {
  id: 'replace',
  label: 'replace',
  keys: ['$mod+KeyH', '$mod+Alt+KeyF'],
  inFields: true,
  guard: () => currentModel() !== null,
  perform: () => open(true),
}
