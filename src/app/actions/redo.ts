import { deedText } from '../i18n/deed.ts'
import { step } from '../state/carryOut.ts'
import { currentModel } from '../state/session.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

export const redo: Action = {
  id: 'redo',
  label: 'redo',
  keys: ['$mod+Shift+KeyZ'],
  guard: () => currentModel()?.workspace.acts.history.some(({ undone }) => undone) ?? false,
  async perform() {
    const deed = await step('redo')
    if (deed) tell('redone', { deed: deedText(deed) })
  },
}
