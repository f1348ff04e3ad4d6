/*
 * A key can come before what it is meant for: a part that is loaded when it is first asked for, a note or a row that is
 * being stored, sentences that are being fetched. Such keys are held, in order, and pressed when it is there, so that what
 * a key does depends on the hand and not on the machine.
 */

/** How long something may take, in milliseconds; after that keys no longer wait for it. */
const patience = 5_000
/** Keys without a character that mean something to a form. */
const playable = new Set(['Enter', 'Escape', 'Backspace'])

const held: KeyboardEvent[] = []
/** How many things keys wait for. */
let coming = 0
let playing = false
/** What is to be done when nothing is on its way any more. */
const afterwards: (() => void)[] = []

/** From now on keys are meant for what this brings. @returns what it brings; a failure is still to be handled. */
export function keysWait<T>(arrival: Promise<T>): Promise<T> {
  coming++
  const come = () => {
    coming--
    if (coming > 0) return
    for (const act of afterwards.splice(0)) act()
    void play()
  }
  Promise.race([arrival, new Promise((resolve) => setTimeout(resolve, patience))]).then(come, come)
  // Of its own, because the one that is waited for here counts as handled.
  return arrival.then((brought) => brought)
}

/** Does something when all that keys wait for is there, before they are pressed. */
export function whenHere(act: () => void): void {
  if (coming === 0) act()
  else afterwards.push(act)
}

/**
 * Begins to hold keys back, before anything else sees them.
 * @param isShortcut whether a key belongs to the workbench also with Ctrl or Alt; the others do what the browser does.
 */
export function keepTypeAhead(isShortcut: (event: KeyboardEvent) => boolean): void {
  const hold = (event: KeyboardEvent) => {
    if ((coming === 0 && !playing) || !event.isTrusted || event.isComposing || event.keyCode === 229) return
    const { key, ctrlKey, metaKey, altKey } = event
    const plain = !ctrlKey && !metaKey && !altKey && (key.length === 1 || playable.has(key))
    if (!plain && !isShortcut(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held.push(event)
  }
  window.addEventListener('keydown', hold, true)
}

/** Presses the held keys one after the other, until one of them sets something off that the others wait for. */
async function play(): Promise<void> {
  if (playing) return
  playing = true
  while (coming === 0 && held.length > 0) {
    // What came is in the page, and what the key before did, too.
    await new Promise((resolve) => setTimeout(resolve))
    const key = coming === 0 ? held.shift() : undefined
    if (key) press(key)
  }
  playing = false
}

/** Presses a key where the keyboard is now. What a browser does by itself with a true key is done for it. */
function press({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body
  const init = { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true }
  const free = target.dispatchEvent(new KeyboardEvent('keydown', init))
  if (free && !ctrlKey && !metaKey && !altKey) {
    // As if it were typed, so that the field and its undo know of it.
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
      if (key.length === 1) document.execCommand('insertText', false, key)
      else if (key === 'Backspace') document.execCommand('delete')
      else if (key === 'Enter' && target instanceof HTMLInputElement) target.form?.requestSubmit()
      else if (key === 'Enter') document.execCommand('insertText', false, '\n')
    } else if (target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) target.click()
  }
  target.dispatchEvent(new KeyboardEvent('keyup', init))
}
