import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type RowTerm } from '../../../core/index.ts'
import { labelText } from '../../i18n/label.ts'
import { terms as openTerms } from '../../actions/terms.ts'
import type { Model } from '../../state/model.ts'
import { setPanels } from '../../state/panels.ts'
import { quickCore } from '../../state/quick.ts'
import { useKey } from '../../state/shortcuts.ts'
import { useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './RowTerms.module.css'

/** What the termbase knows of the row in hand: each concept, and how every version says it here. */
export function RowTerms({ model }: { model: Model }) {
  const { t } = useTranslation()
  const row = useUi((ui) => ui.row)
  const found = useRowTerms(model, row)
  const key = useKey(openTerms)
  if (found === null) return null
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h3>
          {t('terms.ofRow')} <span>{labelText(model.labels[row === null ? -1 : (model.rowIndex.get(row) ?? -1)] ?? '')}</span>
        </h3>
        <Button keys={key} onClick={() => void openTerms.perform()}>
          {t('terms.open')}
        </Button>
      </div>
      {found.length === 0 && (
        <div className={styles.empty}>
          <b>{t('terms.ofRowNone')}</b>
          <p>{t('terms.ofRowNoneHelp')}</p>
        </div>
      )}
      {found.map(({ concept, cells }) => (
        <section key={concept.id} className={styles.concept}>
          <button
            type="button"
            className={styles.name}
            title={t('terms.concordance')}
            onClick={() => {
              const [lang, [form]] = Object.entries(concept.forms).find(([, forms]) => forms.length > 0) ?? ['', []]
              setPanels({ dock: 'concordance', asked: { words: form?.text ?? '', lang } })
            }}
          >
            {concept.forms.en?.[0]?.text ?? concept.id}
          </button>
          {concept.domain && <span className={styles.domain}>{concept.domain}</span>}
          <dl>
            {model.versions.map((version) => {
              const here = cells[version.id] ?? []
              const { dir } = profileOf(version.lang)
              const texts = [...new Map(here.map((one) => [model.placed.get(one.blockId)?.text.slice(...one.span) ?? one.variant, one])).entries()]
              return (
                <div key={version.id}>
                  <dt dir="ltr">{version.lang}</dt>
                  <dd>
                    {texts.map(([text, { status }]) => (
                      <span key={text} lang={version.lang} dir={dir} className={status === 'wrong' || status === 'deprecated' ? styles.bad : ''}>
                        {text}
                        {(status === 'wrong' || status === 'deprecated') && (
                          <small lang={document.documentElement.lang} dir={document.documentElement.dir}>
                            {t(`terms.status.${status}`)}
                          </small>
                        )}
                      </span>
                    ))}
                    {here.length === 0 && (
                      <small lang={document.documentElement.lang} dir={document.documentElement.dir} className={styles.missing}>
                        {t('terms.missing')}
                      </small>
                    )}
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </div>
  )
}

function useRowTerms(model: Model, row: Model['rows'][number]['id'] | null): readonly RowTerm[] | null {
  const [state, setState] = useState<{ row: string; found: readonly RowTerm[] } | null>(null)
  const { corrections, concepts } = model.workspace.acts
  const { document } = model.workspace
  useEffect(() => {
    if (row === null) return
    let current = true
    void quickCore().then((core) => core.termsOfRow(row, [...corrections.values()])).then((found) => {
      if (current) setState({ row, found })
    })
    return () => {
      current = false
    }
  }, [row, corrections, concepts, document])
  return state?.row === row ? state.found : null
}
