import { lazy, Suspense } from 'react'
import { Coming } from './ui/Coming.tsx'
import type { Model } from './state/model.ts'
import { usePanels } from './state/panels.ts'

const fetchPalette = () => import('./features/palette/Palette.tsx')
const fetchSearch = () => import('./features/search/SearchDock.tsx')
const fetchConcordance = () => import('./features/concordance/ConcordanceDock.tsx')

/** Fetches what opens with a field: whoever asks for it types at once, and what an input method composes cannot be kept for a field that has not come. */
export const fetchFields = () => Promise.all([fetchPalette(), fetchSearch(), fetchConcordance()])

const ChecksDialog = lazy(() => import('./features/checks/ChecksDialog.tsx').then((module) => ({ default: module.ChecksDialog })))
const Palette = lazy(() => fetchPalette().then((module) => ({ default: module.Palette })))
const Shortcuts = lazy(() => import('./features/shortcuts/Shortcuts.tsx').then((module) => ({ default: module.Shortcuts })))
const TermsPage = lazy(() => import('./features/terms/TermsPage.tsx').then((module) => ({ default: module.TermsPage })))
const TrustDialog = lazy(() => import('./features/trust/TrustDialog.tsx').then((module) => ({ default: module.TrustDialog })))
const SearchDock = lazy(() => fetchSearch().then((module) => ({ default: module.SearchDock })))
const ConcordanceDock = lazy(() => fetchConcordance().then((module) => ({ default: module.ConcordanceDock })))

/** What lies below the text while it is used. */
export function Docks({ model }: { model: Model }) {
  const dock = usePanels((panels) => panels.dock)
  return (
    <Suspense fallback={<Coming />}>
      {dock === 'search' && <SearchDock model={model} />}
      {dock === 'concordance' && <ConcordanceDock model={model} />}
    </Suspense>
  )
}

/** What lies over the workbench for a while. Each part is loaded when it is first asked for. */
export function Overlays({ model }: { model: Model }) {
  const dialog = usePanels((panels) => panels.dialog)
  return (
    <Suspense fallback={<Coming />}>
      {dialog === 'palette' && <Palette model={model} />}
      {dialog === 'shortcuts' && <Shortcuts />}
      {dialog === 'checks' && <ChecksDialog model={model} />}
      {dialog === 'trust' && <TrustDialog />}
      {dialog === 'terms' && <TermsPage model={model} />}
    </Suspense>
  )
}
