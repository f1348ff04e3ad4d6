import { setPanels } from '../state/panels.ts'
import { currentModel } from '../state/session.ts'
import { selectedWords } from '../text/select.ts'
import type { Action } from './action.ts'

export const concordance: Action = {
  id: 'concordance',
  label: 'concordance',
  keys: ['Alt+KeyC'],
  guard: () => currentModel() !== null,
  perform: () => setPanels({ dock: 'concordance', asked: selectedWords() ?? { words: '', lang: '' } }),
}
