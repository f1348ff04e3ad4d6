import { useUi } from './ui.ts'

/**
 * Keeps the keyboard somewhere: when what had it is gone (a form that closed, a button whose issue is settled), the grid
 * of the mode takes it over, so that the next key does not fall on nothing.
 */
export function keepFocus(): void {
  let last: Element | null = null
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) last = target
  })
  const check = () => {
    if (document.activeElement !== document.body || !last || last.isConnected) return
    document.querySelector<HTMLElement>('main [role="grid"], main [tabindex="0"]')?.focus({ preventScroll: true })
  }
  document.addEventListener('keyup', check)
  // A frame later what closed is out of the page.
  useUi.subscribe(() => requestAnimationFrame(() => requestAnimationFrame(check)))
}
