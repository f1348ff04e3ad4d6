/** What has had the keyboard no longer can: it is out of the page, or can do nothing any more. */
const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled')

/**
 * Keeps the keyboard somewhere: when what had it is gone (a form that closed, a note that was deleted, a button whose
 * issue is settled), the dialog that is open or else the view of the mode takes it over, as soon as it is there, so that
 * the next key does not fall on nothing.
 */
export function keepFocus(): void {
  let last: Element | null = null
  let looking = false
  const isLost = () => last !== null && isGone(last)
  const look = () => {
    looking = false
    // What can do nothing any more may seem to have the keyboard for some frames yet.
    if (isLost() && (document.activeElement === document.body || document.activeElement === last)) (document.querySelector<HTMLElement>('[role=dialog]') ?? document.getElementById('grid'))?.focus({ preventScroll: true })
  }
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) last = target
  })
  new MutationObserver(() => {
    if (looking || !isLost()) return
    looking = true
    // A browser takes the keyboard from what can do nothing any more in the next frame; then a menu or a dialog gives it back to its button.
    requestAnimationFrame(() => requestAnimationFrame(look))
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
}
