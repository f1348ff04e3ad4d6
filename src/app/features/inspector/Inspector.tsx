import { ChevronLeftIcon, ChevronRightIcon, XIcon } from 'lucide-react'
import { Activity, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDrawer } from '../../actions/closeDrawer.ts'
import { nextFlag } from '../../actions/nextFlag.ts'
import { previousFlag } from '../../actions/previousFlag.ts'
import { findingText } from '../../i18n/finding.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { labelAt, shownFlags } from '../../state/navigate.ts'
import { setUi, tabs, useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { number } from '../../ui/names.ts'
import styles from './Inspector.module.css'
import { AnnotateForm } from './AnnotateForm.tsx'
import { IssueCard } from './IssueCard.tsx'
import { NotesList } from './NotesList.tsx'

// The other pages take the keyboard when they open, so they are here before the first key is.
const RowTerms = lazy(() => import('./RowTerms.tsx').then((module) => ({ default: module.RowTerms })))
const HistoryList = lazy(() => import('./HistoryList.tsx').then((module) => ({ default: module.HistoryList })))

/** What there is to know and to do about the flag, the words or the notes in hand. */
export function Inspector({ model, form }: { model: Model; form: 'pane' | 'drawer' }) {
  const { t } = useTranslation()
  const tab = useUi((ui) => ui.tab)
  const flag = useUi((ui) => ui.flag)
  const filter = useUi((ui) => ui.filter)
  const open = useUi((ui) => ui.drawer === 'inspector')
  const flags = shownFlags(model, filter)
  const at = flags.findIndex(({ finding }) => finding.key === flag)
  const position = t('issue.position', { at: at < 0 ? '–' : number(at + 1), total: number(flags.length) })
  const flagged = flags[at]
  return (
    <aside className={styles.inspector} aria-label={t('inspector')} data-drawer={open ? 'open' : 'closed'}>
      {/* What is put away is drawn when nothing else is to be done. */}
      <Activity mode={form === 'pane' || open ? 'visible' : 'hidden'}>
        <div className={styles.head}>
          <div role="tablist" tabIndex={-1} aria-label={t('inspector')} className={styles.tabs} onKeyDown={moveTab}>
            {tabs.map((id) => (
              <button
                key={id}
                type="button"
                role="tab"
                id={`tab-${id}`}
                aria-selected={tab === id}
                aria-controls="inspector-page"
                tabIndex={tab === id ? 0 : -1}
                className={styles.tab}
                onClick={() => setUi({ tab: id })}
              >
                {t(`tab.${id}`)}
                {id === 'notes' && model.workspace.acts.annotations.length > 0 && (
                  <span className={styles.count}>{number(model.workspace.acts.annotations.length)}</span>
                )}
              </button>
            ))}
          </div>
          <span className={styles.close}>
            <Button look="icon" aria-label={t('close')} onClick={() => void closeDrawer.perform()}>
              <XIcon size={15} aria-hidden="true" />
            </Button>
          </span>
        </div>
        {/* The next issue may stand in the same cell, of which nothing new would be said. */}
        <p role="status" className="sr">
          {tab === 'issue' && flagged && `${t('overview.mark', { label: labelText(labelAt(model, flagged.rowIndex)), severity: t(`severity.${flagged.finding.severity}`), title: findingText(flagged.finding).title })} (${position})`}
        </p>
        <div role="tabpanel" id="inspector-page" aria-labelledby={`tab-${tab}`} className={styles.page}>
          {tab === 'issue' && (
            <div className={styles.nav}>
              <Button look="icon" flip aria-label={t('issue.previous')} disabled={!previousFlag.guard()} onClick={() => void previousFlag.perform()}>
                <ChevronLeftIcon size={15} aria-hidden="true" />
              </Button>
              <span className={styles.position}>{position}</span>
              <Button look="icon" flip aria-label={t('issue.next')} disabled={!nextFlag.guard()} onClick={() => void nextFlag.perform()}>
                <ChevronRightIcon size={15} aria-hidden="true" />
              </Button>
            </div>
          )}
          <Suspense fallback={null}>
            {tab === 'issue' && <IssueCard model={model} />}
            {tab === 'annotate' && <AnnotateForm model={model} />}
            {tab === 'notes' && <NotesList model={model} />}
            {tab === 'terms' && <RowTerms model={model} />}
            {tab === 'history' && <HistoryList history={model.workspace.acts.history} />}
          </Suspense>
        </div>
      </Activity>
    </aside>
  )
}

function moveTab(event: React.KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const { tab } = useUi.getState()
  const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
  const next = tabs[(tabs.indexOf(tab) + step * mirrored + tabs.length) % tabs.length] ?? tab
  setUi({ tab: next })
  document.getElementById(`tab-${next}`)?.focus()
}
