import { CheckIcon, HardDriveIcon, HistoryIcon, ShieldCheckIcon, TriangleAlertIcon, WifiOffIcon } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { backup, restore, type RestoreProblem } from '../../actions/backup.ts'
import { newDocument } from '../../actions/newDocument.ts'
import { useBackup } from '../../state/backup.ts'
import { setPanels, usePanels } from '../../state/panels.ts'
import { watchForeignRequests } from '../../state/requests.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { number } from '../../ui/names.ts'
import styles from './Trust.module.css'

/** Where the work lies and how safe it is there, in plain words, with the way to make it safer. */
export function TrustDialog() {
  const { t, i18n } = useTranslation()
  const problemText = ({ error: { code, place, reason } }: RestoreProblem) => (code === 'failed' ? t('errors.notKept', { reason }) : t(`trust.problem.${code}`, { place, reason }))
  const problem = usePanels((panels) => panels.problem)
  const at = useBackup((known) => known.at)
  const { persistent, used, refused, ask } = useStorage()
  const [requests, setRequests] = useState(0)
  useEffect(() => watchForeignRequests(setRequests), [])
  const when = at === null ? t('trust.never') : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' }).format(at)
  return (
    <Dialog title={t('trust.title')} size="small" onClose={() => setPanels({ dialog: 'none', problem: null })}>
      <ul className={styles.facts}>
        <Fact icon={<HardDriveIcon size={15} aria-hidden="true" />}>
          {t('trust.here', { origin: location.origin })}{' '}
          {used !== null && t('trust.used', { size: number(used / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }) })}
        </Fact>
        <Fact icon={persistent ? <ShieldCheckIcon size={15} aria-hidden="true" /> : <TriangleAlertIcon size={15} aria-hidden="true" />}>
          {persistent === null ? t('trust.unknown') : persistent ? t('trust.persistent') : t('trust.fleeting')}
          {persistent === false && !refused && (
            <Button className={styles.ask} onClick={() => void ask()}>
              {t('trust.ask')}
            </Button>
          )}
          {refused && <span role="status"> {t('trust.refused')}</span>}
        </Fact>
        <Fact icon={at === null ? <HistoryIcon size={15} aria-hidden="true" /> : <CheckIcon size={15} aria-hidden="true" />}>{t('trust.backup', { when })}</Fact>
        <Fact icon={<WifiOffIcon size={15} aria-hidden="true" />}>{t('trust.requests', { requests })}</Fact>
      </ul>
      {problem && (
        <div role="alert" className={styles.problem}>
          <b>{t('trust.failed', { file: problem.file })}</b>
          <p>{problemText(problem)}</p>
          <p>{t('nothingChanged')}</p>
        </div>
      )}
      <div className={styles.acts}>
        <p>{t('trust.holds')}</p>
        <Button look="primary" onClick={() => void backup.perform()}>
          {t('trust.save')}
        </Button>
        <Button
          onClick={() => {
            setPanels({ problem: null })
            void restore.perform()
          }}
        >
          {t('trust.restore')}
        </Button>
        {newDocument.guard() && <Button onClick={() => void newDocument.perform()}>{t('action.newDocument')}</Button>}
        <p>{t('trust.restoreHelp')}</p>
      </div>
    </Dialog>
  )
}

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <li>
    {icon}
    <span>{children}</span>
  </li>
)

/** What the browser says of its storage; it is asked to protect it only when a person wants that. */
function useStorage(): { persistent: boolean | null; used: number | null; refused: boolean; ask: () => Promise<void> } {
  const [state, setState] = useState<{ persistent: boolean | null; used: number | null; refused: boolean }>({ persistent: null, used: null, refused: false })
  useEffect(() => {
    if (!('storage' in navigator)) return
    void Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]).then(([persistent, { usage }]) => setState({ persistent, used: usage ?? null, refused: false }))
  }, [])
  const ask = async () => {
    const persistent = await navigator.storage.persist()
    setState((known) => ({ ...known, persistent, refused: !persistent }))
  }
  return { ...state, ask }
}
