import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { handleKey } from './actions/keys.ts'
import styles from './App.module.css'
import { StatusBar } from './features/frame/StatusBar.tsx'
import { TopBar } from './features/frame/TopBar.tsx'
import { Grid } from './features/grid/Grid.tsx'
import { Inspector } from './features/inspector/Inspector.tsx'
import { Outline } from './features/outline/Outline.tsx'
import { DropZone } from './features/transfer/DropZone.tsx'
import { Overlays } from './Overlays.tsx'
import type { Model } from './state/model.ts'
import { goToRow, openFlag } from './state/navigate.ts'
import { pickFile } from './state/pick.ts'
import { useSession } from './state/session.ts'
import { setUi, useUi } from './state/ui.ts'

// The menu brings a library with it that the first sight of the document does not need.
const ExportMenu = lazy(() => import('./features/transfer/ExportMenu.tsx').then((module) => ({ default: module.ExportMenu })))

/** The workbench: the only place where the features meet. */
export function App() {
  const { t } = useTranslation()
  const phase = useSession((session) => session.phase)
  const model = useSession((session) => session.model)
  const problem = useSession((session) => session.problem)
  useEffect(() => {
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])
  useFirstFlag(model)
  if (phase === 'failed')
    return (
      <main className={styles.message}>
        <h1>{t('failed')}</h1>
        <p>{t('failedHelp')}</p>
        <pre dir="ltr">{problem}</pre>
      </main>
    )
  if (!model)
    return (
      <main className={styles.message} role="status">
        <p>{phase === 'aligning' ? t('aligning') : t('starting')}</p>
      </main>
    )
  return (
    <DropZone>
      <div className={styles.app}>
        <TopBar model={model} onPick={pickFile}>
          <Suspense fallback={null}>
            <ExportMenu />
          </Suspense>
        </TopBar>
        <Outline model={model} />
        <main className={styles.main}>
          <Grid model={model} />
        </main>
        <Inspector model={model} />
        <StatusBar model={model} />
      </div>
      <Overlays model={model} />
    </DropZone>
  )
}

/** Opens with a draft that was left, else with the first flag in hand: work starts without a question. */
function useFirstFlag(model: Model | null): void {
  const checking = useSession((session) => session.checking)
  const fresh = useUi((ui) => ui.row === null)
  // Someone may have gone to a row before the check was done; its flag opens when it comes.
  useEffect(() => {
    const { row, flag, tab, editing } = useUi.getState()
    if (!checking && row !== null && flag === null && tab === 'issue' && editing === null) goToRow(row)
  }, [checking])
  useEffect(() => {
    if (!model || !fresh) return
    const draft = [...useSession.getState().drafts]
      .flatMap(([id, text]) => ({ text, placed: model.placed.get(id) }))
      .find(({ text, placed }) => placed !== undefined && placed.text !== text)?.placed
    if (draft) setUi({ row: model.rows[draft.rowIndex]?.id ?? null, column: draft.version.id, editing: draft.block.id })
    else if (model.flags[0]) openFlag(model.flags[0].finding)
  }, [model, fresh, checking])
}
