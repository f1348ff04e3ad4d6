import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formKey, profileOf, type Disposition, type Finding } from '../../../core/index.ts'
import { reopen, type Deed } from '../../../store/index.ts'
import type { CheckSummary } from '../../../workers/client.ts'
import { setCheck } from '../../actions/dismiss.ts'
import { checkTitles } from '../../i18n/finding.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { labelAt } from '../../state/navigate.ts'
import { place } from '../../state/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Measured } from '../../ui/Measured.tsx'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Checks.module.css'

interface Props {
  readonly model: Model
  readonly check: CheckSummary
  /** Whether the list was opened to see this one. */
  readonly asked: boolean
}

/** One check with its switch, its figures and what was dismissed of its findings. */
export function CheckItem({ model, check: { id, severity, applies }, asked }: Props) {
  const { t } = useTranslation()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!asked) return
    item.current?.scrollIntoView({ block: 'center' })
    item.current?.querySelector('input')?.focus()
  }, [asked])
  const { project } = model.workspace.document
  const { enabled, why } = project.checks[id] ?? { enabled: true }
  const [name, ...others] = checkTitles(id)
  const open = model.flags.filter(({ finding }) => finding.checkId === id).length
  const lang = model.versions.find((version) => version.id === model.pivot)?.lang ?? 'und'
  const dismissals = dismissalsOf(id, lang, model)
  return (
    <li ref={item} className={styles.item} data-check={id} data-asked={asked}>
      <label className={styles.name}>
        <input type="checkbox" checked={enabled} onChange={(event) => void setCheck(project, id, event.target.checked)} />
        <span>
          {name ?? id}
          {others.length > 0 && <small>{others.join(' · ')}</small>}
        </span>
      </label>
      <p className={styles.facts}>
        <span className={severity}>
          <Shape of={severity} size={10} /> {t(`severity.${severity}`)}
        </span>
        <Measured checkId={id} lang={lang} />
        {applies ? enabled && <span>{t('checks.open', { found: open })}</span> : <span>{t('checks.otherLanguage')}</span>}
        {!enabled && <span>{why === undefined ? t('checks.off') : t('checks.offBecause', { why })}</span>}
        <span className={styles.id}>
          <code dir="ltr">{id}</code>
        </span>
      </p>
      {dismissals.length > 0 && (
        <details className={styles.dismissed}>
          <summary>{t('checks.dismissed', { found: dismissals.length })}</summary>
          <ul>
            {dismissals.map(({ key, words, lang: spoken, where, why: reason, deed }) => (
              <li key={key}>
                <span>{where ?? t('checks.everywhere')}</span>
                <q lang={spoken} dir={profileOf(spoken).dir}>
                  {words}
                </q>
                {reason !== undefined && <span>{reason}</span>}
                <Button aria-label={t('checks.takeBackOf', { words })} onClick={() => void reopen(place(), key, deed)}>
                  {t('checks.takeBack')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Something that was dismissed of a check's findings, and how to take that back. */
interface Dismissal {
  readonly key: string
  readonly words: string
  readonly lang: string
  /** Where the words stand; absent when they are dismissed wherever they stand. */
  readonly where?: string
  readonly why?: string
  readonly deed: Deed
}

function dismissalsOf(checkId: string, lang: string, model: Model): Dismissal[] {
  const { dispositions } = model.workspace.acts
  const form = formKey(checkId, '')
  const because = ({ why }: Disposition) => (why === undefined ? {} : { why })
  const forms = [...dispositions.values()].flatMap((one): Dismissal[] => {
    if (one.verdict !== 'dismissed' || !one.findingKey.startsWith(form)) return []
    const words = one.findingKey.slice(form.length)
    return [{ key: one.findingKey, words, lang, ...because(one), deed: { key: 'reopenForm', data: { words } } }]
  })
  const places = model.dismissed.flatMap((finding: Finding): Dismissal[] => {
    const one = dispositions.get(finding.key)
    const placed = model.placed.get(finding.blockId)
    if (finding.checkId !== checkId || one?.verdict !== 'dismissed' || !placed) return []
    const label = labelAt(model, placed.rowIndex)
    return [{ key: finding.key, words: placed.text.slice(...finding.span), lang: placed.version.lang, where: labelText(label), ...because(one), deed: { key: 'reopen', data: { label } } }]
  })
  return [...forms, ...places]
}
