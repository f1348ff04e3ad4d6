import { useTranslation } from 'react-i18next'
import { pickFiles } from '../../state/pick.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './EmptyView.module.css'

/** What stands where a project has no text: one fact, one next step. */
export function EmptyView() {
  const { t } = useTranslation()
  return (
    <section id="grid" tabIndex={-1} className={styles.empty} aria-labelledby="empty-title">
      <h2 id="empty-title">{t('empty.title')}</h2>
      <p>{t('empty.help')}</p>
      <Button look="primary" onClick={pickFiles}>
        {t('import')}
      </Button>
    </section>
  )
}
