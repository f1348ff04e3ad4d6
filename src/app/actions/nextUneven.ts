import { isUneven } from '../../core/index.ts'
import { rowWhere } from '../state/alignment.ts'
import { inMode, useLayout } from '../state/layout.ts'
import { currentModel } from '../state/session.ts'
import type { Action } from './action.ts'

const target = () => {
  const { hidden } = useLayout.getState()
  const shown = currentModel()?.versions.map(({ id }) => id).filter((id) => !hidden.includes(id)) ?? []
  return rowWhere(1, (row) => isUneven(row, shown))
}

/** Goes to the next row in which some version has not exactly one block. */
export const nextUneven: Action = {
  id: 'nextUneven',
  label: 'nextUneven',
  keys: ['KeyN'],
  modes: ['align'],
  guard: () => inMode('align') && target() !== null,
  perform: () => target()?.go(),
}
