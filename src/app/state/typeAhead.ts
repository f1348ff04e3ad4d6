import { usePanels } from './panels.ts'

/*
 * A panel that takes the keyboard is loaded when it is first asked for. What is typed before it is there is meant for it
 * and not for the workbench: it is held and put into the panel's first field.
 */

/** How long a panel may take, in milliseconds; after that keys are the workbench's again. */
const patience = 5_000

let held = ''
let until = 0

/** Holds a key back. @returns whether it was meant for a panel that is on its way. */
export function holdKey({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (performance.now() > until || ctrlKey || metaKey || altKey || key === 'Escape') return false
  held = key === 'Backspace' ? held.slice(0, -1) : key.length === 1 ? held + key : held
  return true
}

/** Begins to look for panels that are asked for and fields that come. */
export function keepTypeAhead(): void {
  usePanels.subscribe((now, before) => {
    const asked = (now.dialog !== before.dialog && now.dialog !== 'none') || (now.dock !== 'none' && (now.dock !== before.dock || now.asked !== before.asked))
    held = ''
    until = asked ? performance.now() + patience : 0
  })
  document.addEventListener('focusin', ({ target }) => {
    if (until === 0 || !(target instanceof Element) || !target.matches('input, textarea')) return
    until = 0
    // As if it were typed now, so that the field and its undo know of it.
    if (held !== '') document.execCommand('insertText', false, held)
    held = ''
  })
}
