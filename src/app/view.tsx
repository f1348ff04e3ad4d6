import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { fetchFields } from './Overlays.tsx'
import { fetchMenus } from './ui/MenuButton.tsx'

/** Draws the workbench in place of what the page was served with. As a transition it is drawn in slices, between which the page stays alive. */
export function show(root: HTMLElement): void {
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
  // A menu is soon asked for, and then opens at once. Not every browser says when it has nothing else to do.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void fetchMenus())
  else setTimeout(() => void fetchMenus(), 2000)
  // Once somebody is there, a field may be asked for and typed into at once.
  for (const sign of ['keydown', 'pointermove', 'pointerdown']) addEventListener(sign, () => void fetchFields(), { once: true, passive: true })
}
