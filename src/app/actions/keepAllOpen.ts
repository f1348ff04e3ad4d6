import { setLayout, useLayout } from '../state/layout.ts'
import { currentModel } from '../state/session.ts'
import type { Action } from './action.ts'

/** All versions open whatever room there is, in every row where two are in focus; the same again lets the window decide. */
export const keepAllOpen: Action = {
  id: 'keepAllOpen',
  label: 'keepAllOpen',
  keys: ['Shift+KeyP'],
  guard: () => (currentModel()?.versions.length ?? 0) > 1,
  perform: () => setLayout({ all: !useLayout.getState().all, folded: [] }),
}
