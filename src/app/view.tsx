import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

/** Draws the workbench in place of what the page was served with. As a transition it is drawn in slices, between which the page stays alive. */
export const show = (root: HTMLElement): void =>
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
