import { CheckIcon, ListChecksIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { severities, type Severity } from '../../../core/index.ts'
import { checks } from '../../actions/checks.ts'
import { checkName } from '../../i18n/finding.ts'
import { isOpen, noFilter, type Filter } from '../../state/filter.ts'
import type { Model } from '../../state/model.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { languageName, number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Outline.module.css'

const gravest = [...severities].reverse()
const grades = [0, 0.5, 0.7, 0.9]

/** What was found, counted; each count shows its findings alone. */
export function FilterPane({ model }: { model: Model }) {
  const { t } = useTranslation()
  const filter = useUi((ui) => ui.filter)
  const set = (change: Partial<Filter>) => setUi({ filter: { ...filter, ...change } })
  const toggle = (severity: Severity) => set({ severities: filter.severities.has(severity) ? new Set([...filter.severities].filter((one) => one !== severity)) : new Set([...filter.severities, severity]) })
  const found = counted(model, ({ checkId }) => checkId)
  const versions = counted(model, ({ versionId }) => versionId)
  return (
    <div role="group" aria-label={t('filter')} className={styles.filter}>
      <button type="button" aria-pressed={isOpen(filter)} onClick={() => setUi({ filter: noFilter })}>
        <span />
        {t('allIssues')}
        <span>{number(model.flags.length)}</span>
      </button>
      {gravest.map((severity) => (
        <button key={severity} type="button" aria-pressed={filter.severities.has(severity)} onClick={() => toggle(severity)}>
          <Shape of={severity} />
          {t(`severity.${severity}`)}
          <span>{number(model.counts[severity])}</span>
        </button>
      ))}
      <p>
        <CheckIcon size={11} aria-hidden="true" />
        {t('settled')}
        <span>{number(model.dismissed.length)}</span>
      </p>
      {model.orphans.length > 0 && (
        <button type="button" onClick={() => setUi({ tab: 'notes', drawer: 'inspector' })}>
          <Shape of="note" />
          {t('orphans')}
          <span>{number(model.orphans.length)}</span>
        </button>
      )}
      <select data-look="bare" aria-label={t('checks.by')} value={filter.checkId ?? ''} data-on={filter.checkId !== null} onChange={(event) => set({ checkId: event.target.value || null })}>
        <option value="">{t('checks.every')}</option>
        {[...found].map(([id, count]) => (
          <option key={id} value={id}>
            {`${checkName(id)} (${number(count)})`}
          </option>
        ))}
        {filter.checkId !== null && !found.has(filter.checkId) && <option value={filter.checkId}>{`${checkName(filter.checkId)} (${number(0)})`}</option>}
      </select>
      <select data-look="bare" aria-label={t('checks.byConfidence')} value={filter.confidence} data-on={filter.confidence > 0} onChange={(event) => set({ confidence: Number(event.target.value) })}>
        {grades.map((grade) => (
          <option key={grade} value={grade}>
            {grade === 0 ? t('checks.anyConfidence') : t('checks.atLeast', { value: number(grade, { minimumFractionDigits: 2 }) })}
          </option>
        ))}
      </select>
      {versions.size > 1 && (
        <select data-look="bare" aria-label={t('checks.byVersion')} value={filter.versionId ?? ''} data-on={filter.versionId !== null} onChange={(event) => set({ versionId: model.versions.find(({ id }) => id === event.target.value)?.id ?? null })}>
          <option value="">{t('checks.everyVersion')}</option>
          {model.versions.map(({ id, lang }) => (
            <option key={id} value={id}>
              {`${languageName(lang)} (${number(versions.get(id) ?? 0)})`}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={() => void checks.perform()}>
        <ListChecksIcon size={11} aria-hidden="true" />
        {t('checks.title')}
        <span />
      </button>
    </div>
  )
}

/** How many open findings there are of each kind, the most frequent first. */
function counted(model: Model, kindOf: (finding: Model['flags'][number]['finding']) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { finding } of model.flags) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}
