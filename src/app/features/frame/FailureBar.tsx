import { TriangleAlertIcon, XIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { backup } from '../../actions/backup.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FailureBar.module.css'

/** What did not work, above the status line until it is put away: work that was not stored must not be believed to be. */
export function FailureBar() {
  const { t } = useTranslation()
  const notice = useUi((ui) => (ui.notice?.key === 'failed' ? ui.notice : null))
  if (!notice) return null
  return (
    <div role="alert" className={styles.bar}>
      <TriangleAlertIcon size={15} aria-hidden="true" />
      <div className={styles.said}>
        <span>{t('notice.failed', { reason: notice.data.reason ?? '' })}</span>
        <Button onClick={() => void backup.perform()}>{t('trust.save')}</Button>
      </div>
      <Button look="icon" aria-label={t('close')} onClick={() => setUi({ notice: null })}>
        <XIcon size={15} aria-hidden="true" />
      </Button>
    </div>
  )
}
