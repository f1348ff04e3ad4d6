import { inMode, setLayout, useLayout } from '../state/layout.ts'
import type { Action } from './action.ts'

/** Reads the active version alone, or all side by side again. */
export const singleColumn: Action = {
  id: 'singleColumn',
  label: 'singleColumn',
  keys: ['KeyO'],
  modes: ['read'],
  guard: () => inMode('read'),
  perform: () => setLayout({ single: !useLayout.getState().single }),
}
