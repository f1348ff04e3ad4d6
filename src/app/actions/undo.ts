import { deedText } from '../i18n/deed.ts'
import { step } from '../state/carryOut.ts'
import { currentModel } from '../state/session.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

export const undo: Action = {
  id: 'undo',
  label: 'undo',
  keys: ['$mod+KeyZ'],
  guard: () => currentModel()?.workspace.acts.history.some(({ undone }) => !undone) ?? false,
  async perform() {
    const deed = await step('undo')
    if (deed) tell('undone', { deed: deedText(deed) })
  },
}
