import { matchKeyBindingPress, parseKeybinding, type KeyBindingPress } from 'tinykeys'
import { keysOf, useShortcuts, type Shortcuts } from '../state/shortcuts.ts'
import type { Action } from './action.ts'
import { actions } from './index.ts'

type Binding = { readonly press: KeyBindingPress; readonly action: Action }
const bind = (shortcuts: Shortcuts): readonly Binding[] =>
  actions.flatMap((action) => keysOf(action, shortcuts).flatMap((keys) => parseKeybinding(keys).map((press) => ({ press, action }))))

let bindings = bind(useShortcuts.getState())
useShortcuts.subscribe((shortcuts) => (bindings = bind(shortcuts)))

const fields = 'input, textarea, select, [contenteditable]'
/** Parts that have a keyboard of their own. */
const own = '[role=menu], [role=dialog], [role=listbox], dialog'
/** Keys that mean something to a focused control. */
const pressed = new Set(['Enter', 'Space', 'ArrowUp', 'ArrowDown'])

/** Whether a key press runs an action of the workbench, if not now then at another time. */
export const isShortcut = (event: KeyboardEvent): boolean => bindings.some(({ press }) => matchKeyBindingPress(event, press))

/**
 * Runs the action of a key press, if it has one that can be done now. Composition input (Chinese) is left alone, fields
 * keep their keys, and a focused button keeps Enter, Space and the arrows.
 */
export function handleKey(event: KeyboardEvent): void {
  // keyCode 229: Safari ends the composition before the key that ended it arrives.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(own)) return
  const inField = target?.closest(fields) !== null && target !== null
  const onControl = target?.closest('button, a, summary, [role=tab], [role=radio]') != null
  for (const { press, action } of bindings) {
    if (!matchKeyBindingPress(event, press)) continue
    if (inField && !action.inFields) continue
    if (onControl && press[0].length === 0 && pressed.has(event.code)) continue
    if (!action.guard()) continue
    event.preventDefault()
    void action.perform()
    return
  }
}
