import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../core/index.ts'
import { showMode } from '../../actions/modes.ts'
import { findingText } from '../../i18n/finding.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { labelAt, openFlag } from '../../state/navigate.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Overview.module.css'

interface Props {
  readonly model: Model
  readonly findings: readonly Finding[]
  /** Names the list for who cannot see where it stands. */
  readonly label: string
}

/** Goes to an issue, where it is worked on. */
export function open(finding: Finding): void {
  showMode('review')
  openFlag(finding)
}

/** One mark an issue, as a list: one stop for the tab key, arrows between the marks, Enter goes there. */
export function Marks({ model, findings, label }: Props) {
  const { t } = useTranslation()
  const [active, setActive] = useState(0)
  const idOf = (index: number) => `mark-${findings[index]?.key ?? ''}`
  const onKey = (event: React.KeyboardEvent) => {
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    const step = { ArrowRight: mirrored, ArrowLeft: -mirrored, ArrowDown: 1, ArrowUp: -1 }[event.key]
    const finding = findings[active]
    if (step !== undefined) setActive(Math.max(0, Math.min(findings.length - 1, active + step)))
    else if ((event.key === 'Enter' || event.key === ' ') && finding) open(finding)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="listbox" tabIndex={0} aria-label={label} aria-activedescendant={idOf(active)} className={styles.marks} onKeyDown={onKey}>
      {findings.map((finding, index) => {
        const at = labelText(labelAt(model, model.placed.get(finding.blockId)?.rowIndex ?? -1))
        const title = t('overview.mark', { label: at, severity: t(`severity.${finding.severity}`), title: findingText(finding).title })
        return (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the keys and the focus
          <span key={finding.key} id={idOf(index)} role="option" aria-selected={index === active} aria-label={title} title={title} className={styles.mark} onClick={() => open(finding)}>
            <Shape of={finding.severity} size={11} />
          </span>
        )
      })}
    </div>
  )
}
