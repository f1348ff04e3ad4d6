import { currentModel } from '../state/session.ts'
import { setUi, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Moves by reading order, so that the arrow points the way the columns run when the frame is mirrored. */
export const columnAction = (id: 'nextColumn' | 'previousColumn', key: string, step: 1 | -1): Action => {
  const target = () => {
    const versions = currentModel()?.versions ?? []
    const { column } = useUi.getState()
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    return versions[versions.findIndex((version) => version.id === column) + step * mirrored]?.id
  }
  return {
    id,
    label: id,
    keys: [key],
    guard: () => target() !== undefined,
    perform: () => setUi({ column: target() ?? null }),
  }
}

export const nextColumn = columnAction('nextColumn', 'Alt+ArrowRight', 1)
