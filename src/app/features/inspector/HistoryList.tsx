import { useTranslation } from 'react-i18next'
import type { HistoryItem } from '../../../store/index.ts'
import { deedText } from '../../i18n/deed.ts'
import styles from './Card.module.css'

/** What was done, the latest first. What was undone stays listed until something else is done. */
export function HistoryList({ history }: { history: readonly HistoryItem[] }) {
  const { t, i18n } = useTranslation()
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' })
  if (history.length === 0)
    return (
      <div className={styles.empty}>
        <b>{t('history.none')}</b>
        <p>{t('history.noneHelp')}</p>
      </div>
    )
  return (
    <ol className={styles.history}>
      {history.toReversed().map(({ seq, deed, at, undone }) => (
        <li key={seq} data-undone={undone}>
          <span>{deedText(deed)}</span>
          {undone && <span className={styles.hint}>{t('history.undone')}</span>}
          <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
        </li>
      ))}
    </ol>
  )
}
