import { CheckIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { severities } from '../../../core/index.ts'
import { backup } from '../../actions/backup.ts'
import { trust } from '../../actions/trust.ts'
import { interfaceLangs, switchLanguage } from '../../i18n/index.ts'
import { labelText } from '../../i18n/label.ts'
import { useBackup } from '../../state/backup.ts'
import type { Model } from '../../state/model.ts'
import { useSession } from '../../state/session.ts'
import { useUi } from '../../state/ui.ts'
import { autonym, number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Bars.module.css'
import { watchForeignRequests } from '../../state/requests.ts'

const gravest = [...severities].reverse()

/** Where the work lies, what just happened, what is open. */
export function StatusBar({ model }: { model: Model }) {
  const { t, i18n } = useTranslation()
  // What failed is said by the bar above.
  const notice = useUi((ui) => (ui.notice?.key === 'failed' ? null : ui.notice))
  const checking = useSession((session) => session.checking)
  const deepening = useSession((session) => session.deepening)
  const untagged = useSession((session) => session.untagged)
  const checkFailures = useSession((session) => session.checkFailures)
  const requests = useForeignRequests()
  const backupAt = useBackup((known) => known.at)
  const last = model.workspace.acts.history.at(-1)
  const time = last && new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' }).format(last.at)
  const damaged = model.workspace.document.damaged + model.workspace.acts.damaged
  return (
    <footer className={styles.bottom}>
      <button type="button" className={styles.saved} title={t('trust.hereShort')} onClick={() => void trust.perform()}>
        <CheckIcon size={12} aria-hidden="true" />
        <span>{time ? t('savedAt', { time }) : t('saved')}</span>
      </button>
      <span className={styles.backup}>
        {backupAt === null ? t('trust.neverShort') : t('trust.lastShort', { when: ago(backupAt, i18n.language) })}
        <button type="button" onClick={() => void backup.perform()}>
          {t('trust.save')}
        </button>
      </span>
      <span role="status" className={styles.notice}>
        {notice ? t(`notice.${notice.key}`, { deed: '', label: '', file: '', reason: '', count: '', version: '', words: '', check: '', ...notice.data, ...(notice.data.label === undefined ? {} : { label: labelText(notice.data.label) }) }) : ''}
      </span>
      {(checking || deepening) && <span className={styles.quiet}>{checking ? t('checking') : t('deepening')}</span>}
      {damaged > 0 && <span className={styles.warning}>{t('damaged', { count: damaged })}</span>}
      {untagged && <span className={styles.warning}>{t('untagged')}</span>}
      {checkFailures > 0 && <span className={styles.warning}>{t('checkFailures', { count: checkFailures })}</span>}
      <span className={styles.grow} />
      <span className={styles.counts}>
        {gravest.map((severity) => (
          <span key={severity} className={severity}>
            <Shape of={severity} />
            <span className="sr">{t(`severity.${severity}`)}</span>
            {number(model.counts[severity])}
          </span>
        ))}
      </span>
      <span className={styles.requests}>{t('requests', { count: requests })}</span>
      <select data-look="bare" className={styles.language} aria-label={t('language')} value={i18n.language} onChange={(event) => void choose(event.target.value)}>
        {interfaceLangs.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {autonym(lang)}
          </option>
        ))}
      </select>
    </footer>
  )
}

async function choose(value: string): Promise<void> {
  const lang = interfaceLangs.find((one) => one === value)
  if (lang) await switchLanguage(lang)
}

function useForeignRequests(): number {
  const [count, setCount] = useState(0)
  useEffect(() => watchForeignRequests(setCount), [])
  return count
}

/** How long ago, in the largest unit that fits: a backup's age is what matters, not its minute. */
function ago(at: number, lang: string): string {
  const minutes = Math.round((at - Date.now()) / 60_000)
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })
  if (minutes > -60) return format.format(minutes, 'minute')
  return minutes > -60 * 24 ? format.format(Math.round(minutes / 60), 'hour') : format.format(Math.round(minutes / 60 / 24), 'day')
}
