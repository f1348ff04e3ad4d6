import { undo as undoStep } from '../../store/index.ts'
import { deedText } from '../i18n/deed.ts'
import { currentModel, place } from '../state/session.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

export const undo: Action = {
  id: 'undo',
  label: 'undo',
  keys: ['$mod+KeyZ'],
  guard: () => currentModel()?.workspace.acts.history.some(({ undone }) => !undone) ?? false,
  async perform() {
    const { db, projectId } = place()
    const deed = await undoStep(db, projectId)
    if (deed) tell('undone', { deed: deedText(deed) })
  },
}
