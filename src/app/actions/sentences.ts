import { inMode, setLayout, useLayout } from '../state/layout.ts'
import { setUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Shows the sentences of the selected row, or its paragraphs again. */
export const sentences: Action = {
  id: 'sentences',
  label: 'sentences',
  keys: ['KeyT'],
  modes: ['align'],
  guard: () => inMode('align'),
  perform() {
    setLayout({ sentences: !useLayout.getState().sentences })
    setUi({ sentence: null, slip: null, picked: null })
  },
}
