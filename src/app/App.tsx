import { lazy, Suspense, useDeferredValue, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { asId, type BlockId } from '../core/index.ts'
import { handleKey } from './actions/keys.ts'
import styles from './App.module.css'
import { StatusBar } from './features/frame/StatusBar.tsx'
import { TopBar } from './features/frame/TopBar.tsx'
import { Grid } from './features/grid/Grid.tsx'
import { Inspector } from './features/inspector/Inspector.tsx'
import { WordLinks } from './features/links/WordLinks.tsx'
import { Outline } from './features/outline/Outline.tsx'
import { Rail } from './features/outline/Rail.tsx'
import { DropZone } from './features/transfer/DropZone.tsx'
import { Docks, Overlays } from './Overlays.tsx'
import { firstFlag } from './state/firstFlag.ts'
import { useLayout } from './state/layout.ts'
import type { Model } from './state/model.ts'
import { goToRow, openFlag } from './state/navigate.ts'
import { pickFile } from './state/pick.ts'
import { useSession } from './state/session.ts'
import { setUi, useUi } from './state/ui.ts'
import { useMedia } from './ui/useMedia.ts'

// The menu brings a library with it that the first sight of the document does not need.
const ExportMenu = lazy(() => import('./features/transfer/ExportMenu.tsx').then((module) => ({ default: module.ExportMenu })))

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
  const small = useMedia('(width < 720px)')
  // Review has room for an outline with names; the others need it for the text.
  const rail = useMedia('(width <= 1280px)') || mode !== 'review'
  useFirstFlag(model)
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
        <TopBar model={model} onPick={pickFile}>
          <Suspense fallback={null}>
            <ExportMenu />
          </Suspense>
        </TopBar>
        {rail && !small && mode !== 'overview' && <Rail model={calm} />}
        <Outline model={calm} form={rail ? 'drawer' : 'pane'} />
        <main className={styles.main}>
          <div className={styles.view}>
            <Suspense fallback={null}>
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
          {mode === 'review' && <Inspector model={model} />}
        </Suspense>
        <StatusBar model={model} />
      </div>
      <WordLinks model={model} />
      <Overlays model={model} />
    </DropZone>
  )
}

/** Opens with a draft that was left, else with a flag in hand: work starts without a question. */
function useFirstFlag(model: Model | null): void {
  const checking = useSession((session) => session.checking)
  const fresh = useUi((ui) => ui.row === null)
  // Someone may have gone to a row before the check was done; its flag opens when it comes.
  useEffect(() => {
    const { row, flag, tab, editing } = useUi.getState()
    if (!checking && row !== null && flag === null && tab === 'issue' && editing === null) goToRow(row)
  }, [checking])
  useEffect(() => {
    const { row } = useUi.getState()
    if (!model || row === null || model.rowIndex.has(row)) return
    // The row is gone: regrouped by an undone step, or with the project that was open. Its first block may stand elsewhere.
    const at = model.placed.get(asId<BlockId>(row.replace(/^row:/, '')))?.rowIndex
    setUi({ row: (at === undefined ? undefined : model.rows[at]?.id) ?? null, flag: null, note: null, selection: null, editing: null })
  }, [model])
  useEffect(() => {
    if (!model || !fresh) return
    const untouched = model.workspace.acts.history.length === 0
    const first = untouched ? firstFlag(model.flags) : model.flags[0]
    const draft = [...useSession.getState().drafts]
      .flatMap(([id, text]) => ({ text, placed: model.placed.get(id) }))
      .find(({ text, placed }) => placed !== undefined && placed.text !== text)?.placed
    if (draft) setUi({ row: model.rows[draft.rowIndex]?.id ?? null, column: draft.version.id, editing: draft.block.id })
    else if (first) openFlag(first.finding)
    else if (!checking && model.rows[0]) goToRow(model.rows[0].id)
  }, [model, fresh, checking])
}
