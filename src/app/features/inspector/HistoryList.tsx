import { Undo2Icon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { undo, type HistoryItem } from '../../../store/index.ts'
import { deedText } from '../../i18n/deed.ts'
import { place } from '../../state/session.ts'
import { tell } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Card.module.css'

/**
 * What was done, by day, the latest first, with a way back to before each step. What was undone stays listed until
 * something else is done.
 */
export function HistoryList({ history }: { history: readonly HistoryItem[] }) {
  const { t, i18n } = useTranslation()
  if (history.length === 0)
    return (
      <div className={styles.empty}>
        <b>{t('history.none')}</b>
        <p>{t('history.noneHelp')}</p>
      </div>
    )
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full' })
  const days = new Map<string, HistoryItem[]>()
  for (const item of history.toReversed()) {
    const date = new Date(item.at).toDateString()
    days.set(date, [...(days.get(date) ?? []), item])
  }
  const today = new Date()
  const named = (date: string, at: number): string => {
    if (date === today.toDateString()) return t('past.today')
    return date === new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1).toDateString() ? t('past.yesterday') : day.format(at)
  }
  return [...days].map(([date, items]) => (
    <section key={date}>
      <h3 className={styles.day}>{named(date, items[0]?.at ?? 0)}</h3>
      <ol className={styles.history}>
        {items.map((item) => (
          <li key={item.seq} data-undone={item.undone}>
            <span>{deedText(item.deed)}</span>
            {item.undone ? (
              <span className={styles.hint}>{t('history.undone')}</span>
            ) : (
              <Button look="icon" flip className={styles.back} aria-label={`${t('past.undoTo')}: ${deedText(item.deed)}`} title={t('past.undoTo')} onClick={() => void undoTo(history, item)}>
                <Undo2Icon size={12} aria-hidden="true" />
              </Button>
            )}
            <time dateTime={new Date(item.at).toISOString()}>{time.format(item.at)}</time>
          </li>
        ))}
      </ol>
    </section>
  ))
}

/** Undoes the steps from the last one back to this one, and this one. */
async function undoTo(history: readonly HistoryItem[], { seq, deed }: HistoryItem): Promise<void> {
  const { db, projectId } = place()
  const steps = history.filter((item) => !item.undone && item.seq >= seq).length
  for (let step = 0; step < steps; step++) await undo(db, projectId)
  tell('undone', { deed: deedText(deed) })
}
