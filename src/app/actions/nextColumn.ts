import { openVersion, ordered } from '../columns/arrange.ts'
import { useLayout } from '../state/layout.ts'
import { currentModel } from '../state/session.ts'
import { setUi, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/**
 * Moves by reading order, so that the arrow points the way the columns run when the frame is mirrored. A folded version
 * opens when it is reached.
 */
export const columnAction = (id: 'nextColumn' | 'previousColumn', key: string, step: 1 | -1): Action => {
  const target = () => {
    const model = currentModel()
    if (!model) return undefined
    const layout = useLayout.getState()
    const ids = ordered(model.versions, model.pivot, layout).map((version) => version.id).filter((version) => layout.pair === null || version === layout.pair || version === model.pivot)
    const column = useUi.getState().column ?? model.pivot
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    return ids[ids.indexOf(column) + step * mirrored]
  }
  return {
    id,
    label: id,
    keys: [key],
    guard: () => target() !== undefined,
    perform() {
      const column = target()
      if (column === undefined) return
      if (useLayout.getState().pair === null && !document.querySelector(`[data-version-head="${CSS.escape(column)}"]`)) openVersion(column)
      setUi({ column })
    },
  }
}

export const nextColumn = columnAction('nextColumn', 'Alt+ArrowRight', 1)
