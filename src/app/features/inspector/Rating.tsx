import { useTranslation } from 'react-i18next'
import { mqmCategories, severities, type Disposition, type Finding } from '../../../core/index.ts'
import { rate, reopen } from '../../../store/index.ts'
import { place } from '../../state/session.ts'
import { Button } from '../../ui/Button.tsx'
import { number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Card.module.css'

interface Props {
  /** The finding as the check reported it. */
  readonly finding: Finding
  readonly disposition: Disposition | undefined
  readonly label: string
  /** Points of a severity in this project's score. */
  readonly weights: Readonly<Record<Finding['severity'], number>>
}

/** How grave an issue is and of what kind: the check's word until a person has theirs. */
export function Rating({ finding, disposition, label, weights }: Props) {
  const { t } = useTranslation()
  const severity = disposition?.severity ?? finding.severity
  const mqm = disposition?.mqm ?? finding.mqm
  const rated = disposition?.severity !== undefined || disposition?.mqm !== undefined
  const set = (change: Pick<Disposition, 'mqm' | 'severity'>) => void rate(place(), finding.key, { severity, mqm, ...change }, { key: 'rate', data: { label } })
  return (
    <section className={styles.section}>
      <h3>
        <span>{t('severityLabel')}</span>
        <span>{t('override.weight', { weight: number(weights[severity]) })}</span>
      </h3>
      <div role="radiogroup" aria-label={t('override.severity')} className={styles.segments}>
        {severities.map((one) => (
          <label key={one} className={one} data-on={severity === one}>
            <input type="radio" name="rated" className="sr" checked={severity === one} onChange={() => set({ severity: one })} />
            <Shape of={one} />
            {t(`severity.${one}`)}
          </label>
        ))}
      </div>
      <select
        className={styles.select}
        aria-label={t('override.category')}
        value={mqm}
        onChange={(event) => {
          const chosen = mqmCategories.find((one) => one === event.target.value)
          if (chosen) set({ mqm: chosen })
        }}
      >
        {mqmCategories.map((one) => (
          <option key={one} value={one}>
            {t(`category.${one}`)}
          </option>
        ))}
      </select>
      {rated && (
        <p className={styles.rated}>
          <span>{t('override.changed', { severity: t(`severity.${finding.severity}`), category: t(`category.${finding.mqm}`) })}</span>
          <Button onClick={() => void reopen(place(), finding.key, { key: 'unrate', data: { label } })}>{t('override.reset')}</Button>
        </p>
      )}
    </section>
  )
}
