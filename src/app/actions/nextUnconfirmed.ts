import { rowWhere } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import type { Action } from './action.ts'

const target = () => rowWhere(1, ({ locked }) => !locked)

/** Goes to the next row that nobody has confirmed. */
export const nextUnconfirmed: Action = {
  id: 'nextUnconfirmed',
  label: 'nextUnconfirmed',
  keys: ['KeyU'],
  modes: ['align'],
  guard: () => inMode('align') && target() !== null,
  perform: () => target()?.go(),
}
