import { lazy, Suspense, useDeferredValue, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { handleKey } from './actions/keys.ts'
import styles from './App.module.css'
import { FailureBar } from './features/frame/FailureBar.tsx'
import { StatusBar } from './features/frame/StatusBar.tsx'
import { TopBar } from './features/frame/TopBar.tsx'
import { Grid } from './features/grid/Grid.tsx'
import { Inspector } from './features/inspector/Inspector.tsx'
import { WordLinks } from './features/links/WordLinks.tsx'
import { Outline } from './features/outline/Outline.tsx'
import { Rail } from './features/outline/Rail.tsx'
import { DropZone } from './features/transfer/DropZone.tsx'
import { ExportMenu } from './features/transfer/ExportMenu.tsx'
import { Docks, Overlays } from './Overlays.tsx'
import { useEntrance } from './state/entrance.ts'
import { useLayout } from './state/layout.ts'
import { pickFiles } from './state/pick.ts'
import { useSession } from './state/session.ts'
import { Coming } from './ui/Coming.tsx'
import { useMedia } from './ui/useMedia.ts'

const EmptyView = lazy(() => import('./features/frame/EmptyView.tsx').then((module) => ({ default: module.EmptyView })))
const AlignView = lazy(() => import('./features/align/AlignView.tsx').then((module) => ({ default: module.AlignView })))
const RowPanel = lazy(() => import('./features/align/RowPanel.tsx').then((module) => ({ default: module.RowPanel })))
const OverviewPage = lazy(() => import('./features/overview/OverviewPage.tsx').then((module) => ({ default: module.OverviewPage })))
const ReadView = lazy(() => import('./features/read/ReadView.tsx').then((module) => ({ default: module.ReadView })))

/** The workbench: the only place where the features meet. */
export function App() {
  const { t } = useTranslation()
  const phase = useSession((session) => session.phase)
  const model = useSession((session) => session.model)
  // What shows the whole document follows what is under the hand.
  const calm = useDeferredValue(model)
  const problem = useSession((session) => session.problem)
  useEffect(() => {
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])
  const mode = useLayout((layout) => layout.mode)
  const small = useMedia('(width < 45em)')
  // Review has room for an outline with names; the others need it for the text.
  const rail = useMedia('(width <= 80em)') || mode !== 'review'
  // The rows have the width of a small window; what stands beside them is laid over them when it is asked for.
  const narrow = useMedia('(width < 67.5em)')
  useEntrance(model)
  if (phase === 'failed')
    return (
      <main className={styles.message}>
        <h1>{t('failed')}</h1>
        <p>{t('failedHelp')}</p>
        <pre dir="ltr">{problem}</pre>
      </main>
    )
  if (!model || !calm) return null
  const empty = model.rows.length === 0
  return (
    <DropZone>
      <div className={styles.app} data-mode={mode} data-rail={rail}>
        <TopBar model={model} onPick={pickFiles}>
          <ExportMenu />
        </TopBar>
        {rail && !small && mode !== 'overview' && <Rail model={calm} />}
        <Outline model={calm} form={rail ? 'drawer' : 'pane'} />
        <main className={styles.main}>
          <div className={styles.view}>
            <Suspense fallback={<Coming />}>
              {empty && <EmptyView />}
              {!empty && mode === 'overview' && <OverviewPage model={model} />}
              {!empty && mode === 'align' && <AlignView model={model} />}
              {!empty && mode === 'review' && <Grid model={model} />}
              {!empty && mode === 'read' && <ReadView model={model} />}
            </Suspense>
          </div>
          <Docks model={model} />
        </main>
        <Suspense fallback={null}>
          {mode === 'align' && <RowPanel model={model} />}
          {mode === 'review' && <Inspector model={model} form={narrow ? 'drawer' : 'pane'} />}
        </Suspense>
        <FailureBar />
        <StatusBar model={model} />
      </div>
      <WordLinks model={model} />
      <Overlays model={model} />
    </DropZone>
  )
}
