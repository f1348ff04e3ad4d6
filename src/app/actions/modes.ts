import { inMode, modes, setLayout, type Mode } from '../state/layout.ts'
import { whenHere } from '../state/typeAhead.ts'
import { setUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Each mode's digit stays the same however many there are. */
const digits: Record<Mode, number> = { overview: 1, align: 2, review: 3, read: 4 }

/** Changes the way to look at the document. */
export function showMode(mode: Mode): void {
  setLayout({ mode })
  setUi({ picked: null, drawer: 'none' })
  // The view that had the keyboard is gone; the new one takes it, unless a field in it has it already.
  requestAnimationFrame(() =>
    whenHere(() => {
      if (!document.activeElement?.matches('input, textarea')) document.getElementById('grid')?.focus({ preventScroll: true })
    }),
  )
}

/** One action a mode. */
export const modeActions: readonly Action[] = modes.map((mode) => ({
  id: `mode:${mode}`,
  label: `${mode}Mode`,
  keys: [`$mod+Digit${digits[mode]}`],
  guard: () => !inMode(mode),
  perform: () => showMode(mode),
}))
