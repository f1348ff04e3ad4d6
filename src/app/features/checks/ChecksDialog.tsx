import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold, mqmCategories } from '../../../core/index.ts'
import { configure } from '../../../store/index.ts'
import type { CheckSummary } from '../../../workers/client.ts'
import { checkTitles } from '../../i18n/finding.ts'
import type { Model } from '../../state/model.ts'
import { setPanels, usePanels } from '../../state/panels.ts'
import { core, place } from '../../state/session.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { number } from '../../ui/names.ts'
import { CheckItem } from './CheckItem.tsx'
import styles from './Checks.module.css'

const grades = [0, 0.5, 0.6, 0.7, 0.8, 0.9]
const unknown: readonly CheckSummary[] = []

/** Every check there is: what it looks for, how often it is right, what it found here, and whether it runs in this project. */
export function ChecksDialog({ model }: { model: Model }) {
  const { t } = useTranslation()
  const asked = usePanels((panels) => panels.check)
  const [filter, setFilter] = useState('')
  const lang = model.versions.find(({ id }) => id === model.pivot)?.lang ?? 'und'
  const checks = useChecks(lang)
  const shown = useMemo(() => {
    const want = fold(filter.trim())
    return checks.filter(({ id }) => fold([id, ...checkTitles(id)].join(' ')).includes(want))
  }, [checks, filter])
  const { leastConfidence } = model.workspace.document.project
  return (
    <Dialog title={t('checks.title')} onClose={() => setPanels({ dialog: 'none', check: null })}>
      <div className={styles.bar}>
        <input type="search" className={styles.filter} aria-label={t('checks.filter')} placeholder={t('checks.filter')} value={filter} onChange={(event) => setFilter(event.target.value)} />
        <label className={styles.least}>
          {t('checks.least')}
          <select value={leastConfidence} onChange={(event) => void configure(place(), { leastConfidence: Number(event.target.value) }, { key: 'leastConfidence', data: {} })}>
            {[...new Set([...grades, leastConfidence])].sort((a, b) => a - b).map((grade) => (
              <option key={grade} value={grade}>
                {grade === 0 ? t('checks.any') : number(grade, { minimumFractionDigits: 2 })}
              </option>
            ))}
          </select>
        </label>
        {model.unsure > 0 && (
          <p role="status" className={styles.unsure}>
            {t('checks.unsure', { found: model.unsure })}
          </p>
        )}
      </div>
      <div className={styles.list}>
        <p className={styles.intro}>{t('checks.intro')}</p>
        {checks.length > 0 && shown.length === 0 && <p className={styles.intro}>{t('checks.none')}</p>}
        {mqmCategories.map((mqm) => {
          const mine = shown.filter((check) => check.mqm === mqm)
          if (mine.length === 0) return null
          return (
            <section key={mqm}>
              <h3>{t(`category.${mqm}`)}</h3>
              <ul>
                {mine.map((check) => (
                  <CheckItem key={check.id} model={model} check={check} asked={check.id === asked} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}

function useChecks(lang: string): readonly CheckSummary[] {
  const [checks, setChecks] = useState(unknown)
  useEffect(() => void core.checks(lang).then(setChecks), [lang])
  return checks
}
