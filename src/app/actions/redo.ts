import { redo as redoStep } from '../../store/index.ts'
import { deedText } from '../i18n/deed.ts'
import { currentModel, place } from '../state/session.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

export const redo: Action = {
  id: 'redo',
  label: 'redo',
  keys: ['$mod+Shift+KeyZ'],
  guard: () => currentModel()?.workspace.acts.history.some(({ undone }) => undone) ?? false,
  async perform() {
    const { db, projectId } = place()
    const deed = await redoStep(db, projectId)
    if (deed) tell('redone', { deed: deedText(deed) })
  },
}
