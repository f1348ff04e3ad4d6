import { setUi, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Puts away what came over the text in a narrow window; the keyboard goes back to the text. */
export const closeDrawer: Action = {
  id: 'closeDrawer',
  label: 'closeDrawer',
  keys: ['Escape'],
  guard: () => useUi.getState().drawer !== 'none',
  perform() {
    setUi({ drawer: 'none' })
    document.getElementById('grid')?.focus({ preventScroll: true })
  },
}
