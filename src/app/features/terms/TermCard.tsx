import { useTranslation } from 'react-i18next'
import { profileOf, tableLangs } from '../../../core/index.ts'
import { removeConcept } from '../../../store/index.ts'
import { setPanels } from '../../state/panels.ts'
import { place } from '../../state/session.ts'
import { Button } from '../../ui/Button.tsx'
import { autonym } from '../../ui/names.ts'
import type { TermEntry } from './entries.ts'
import styles from './Terms.module.css'

/** One entry: its forms in every language with what they are worth. */
export function TermCard({ entry: { concept, source }, onEdit }: { entry: TermEntry; onEdit: () => void }) {
  const { t } = useTranslation()
  const show = (words: string, lang: string) => setPanels({ dialog: 'none', dock: 'concordance', asked: { words, lang } })
  return (
    <article>
      <p className={styles.kicker}>
        {t(`terms.sources.${source}`)}
        {concept.domain && ` · ${concept.domain}`}
      </p>
      <h2 className={styles.title}>{concept.id}</h2>
      <dl className={styles.forms}>
        {tableLangs.map((lang) => (
          <div key={lang}>
            <dt lang={lang} dir={profileOf(lang).dir}>
              {autonym(lang)}
            </dt>
            <dd>
              {(concept.forms[lang] ?? []).map(({ text, status }) => (
                <span key={text} className={styles.form} data-status={status}>
                  <button type="button" lang={lang} dir={profileOf(lang).dir} title={t('terms.concordance')} onClick={() => show(text, lang)}>
                    {text}
                  </button>
                  <small>{t(`terms.status.${status}`)}</small>
                </span>
              ))}
              {(concept.forms[lang] ?? []).length === 0 && '–'}
            </dd>
          </div>
        ))}
      </dl>
      {concept.note && (
        <p className={styles.note} dir="auto">
          {concept.note}
        </p>
      )}
      <div className={styles.acts}>
        <Button onClick={onEdit}>{source === 'project' ? t('terms.edit') : t('terms.copy')}</Button>
        {source === 'project' && <Button onClick={() => void removeConcept(place(), concept.id, { key: 'removeConcept', data: { name: concept.id } })}>{t('terms.remove')}</Button>}
      </div>
    </article>
  )
}
