import { moveVersion, ordered } from '../columns/arrange.ts'
import { useLayout } from '../state/layout.ts'
import { currentModel } from '../state/session.ts'
import { useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Moves the active version one place along, in the direction of the arrow. */
const moveAction = (id: 'moveColumnBack' | 'moveColumnForward', key: string, step: 1 | -1): Action => {
  const target = () => {
    const model = currentModel()
    if (!model) return null
    const column = useUi.getState().column ?? model.pivot
    const ids = ordered(model.versions, model.pivot, useLayout.getState()).map((version) => version.id)
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    const to = ids[ids.indexOf(column) + step * mirrored]
    return to === undefined ? null : { model, column, to }
  }
  return {
    id,
    label: id,
    keys: [key],
    guard: () => target() !== null,
    perform() {
      const found = target()
      if (found) moveVersion(found.model.versions, found.model.pivot, found.column, found.to)
    },
  }
}

export const moveColumnBack = moveAction('moveColumnBack', 'Alt+Shift+ArrowLeft', -1)
export const moveColumnForward = moveAction('moveColumnForward', 'Alt+Shift+ArrowRight', 1)
