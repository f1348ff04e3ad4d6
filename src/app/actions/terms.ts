import { inMode } from '../state/layout.ts'
import { setPanels } from '../state/panels.ts'
import { currentModel } from '../state/session.ts'
import { setUi } from '../state/ui.ts'
import { selectedWords } from '../text/select.ts'
import type { Action } from './action.ts'

export const terms: Action = {
  id: 'terms',
  label: 'terms',
  keys: ['Alt+KeyT'],
  guard: () => true,
  perform: () => setPanels({ dialog: 'terms', asked: selectedWords() }),
}

export const rowTerms: Action = {
  id: 'rowTerms',
  label: 'rowTerms',
  keys: ['KeyT'],
  modes: ['review'],
  guard: () => inMode('review') && currentModel() !== null,
  perform: () => setUi({ tab: 'terms', drawer: 'inspector' }),
}
