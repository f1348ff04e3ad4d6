import { lazy, Suspense } from 'react'
import type { Model } from './state/model.ts'
import { usePanels } from './state/panels.ts'

const Palette = lazy(() => import('./features/palette/Palette.tsx').then((module) => ({ default: module.Palette })))
const Shortcuts = lazy(() => import('./features/shortcuts/Shortcuts.tsx').then((module) => ({ default: module.Shortcuts })))

/** What lies over the workbench for a while. Each part is loaded when it is first asked for. */
export function Overlays({ model }: { model: Model }) {
  const dialog = usePanels((panels) => panels.dialog)
  return (
    <Suspense fallback={null}>
      {dialog === 'palette' && <Palette model={model} />}
      {dialog === 'shortcuts' && <Shortcuts />}
    </Suspense>
  )
}
