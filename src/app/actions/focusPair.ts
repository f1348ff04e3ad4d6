import { ordered } from '../columns/arrange.ts'
import { setLayout, useLayout } from '../state/layout.ts'
import { currentModel } from '../state/session.ts'
import { useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** The version that would stand beside the one under revision: the active one, else the first of the others. */
function partner() {
  const model = currentModel()
  if (!model) return null
  const { column } = useUi.getState()
  const others = ordered(model.versions, model.pivot, useLayout.getState()).filter(({ id }) => id !== model.pivot)
  return others.find(({ id }) => id === column)?.id ?? others[0]?.id ?? null
}

/** Two versions large, the others folded under the active row; the same again puts all back. */
export const focusPair: Action = {
  id: 'focusPair',
  label: 'focusPair',
  keys: ['KeyP'],
  guard: () => partner() !== null,
  perform: () => setLayout({ pair: useLayout.getState().pair === null ? partner() : null }),
}
