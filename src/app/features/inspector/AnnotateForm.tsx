import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mqmCategories, profileOf, severities, type Finding, type MqmCategory, type Severity } from '../../../core/index.ts'
import { annotate as makeNote } from '../../../store/index.ts'
import { findingText } from '../../i18n/finding.ts'
import { labelText } from '../../i18n/label.ts'
import { carryOut } from '../../state/carryOut.ts'
import type { Model } from '../../state/model.ts'
import type { Placed } from '../../state/placed.ts'
import { labelAt } from '../../state/navigate.ts'
import { place } from '../../state/session.ts'
import { setUi, tell, useUi, type Selection } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Card.module.css'

/** Severity by the first letter of its English name; critical with a shift, lest a C be typed by accident. */
const severityKeys: Readonly<Record<string, Severity>> = { 'n:': 'neutral', 'm:': 'minor', 'M:': 'major', 'C:': 'critical' }

/** A note on the selected words: category, severity, what is to be said. */
export function AnnotateForm({ model }: { model: Model }) {
  const { t } = useTranslation()
  const selection = useUi((ui) => ui.selection)
  if (!selection)
    return (
      <div className={styles.empty}>
        <b>{t('annotate.empty')}</b>
        <p>{t('annotate.emptyHelp')}</p>
      </div>
    )
  const placed = model.placed.get(selection.blockId)
  if (!placed) return <p className={styles.empty}>{t('annotate.lost')}</p>
  return <Form key={`${selection.blockId}/${selection.span.join('-')}`} model={model} selection={selection} placed={placed} />
}

function Form({ model, selection, placed }: { model: Model; selection: Selection; placed: Placed }) {
  const { t } = useTranslation()
  const flagged = model.findings.get(useUi((ui) => ui.flag) ?? '')
  const same = flagged?.blockId === selection.blockId && flagged.span[0] === selection.span[0] ? flagged : undefined
  const [mqm, setMqm] = useState<MqmCategory>(same?.mqm ?? 'accuracy/mistranslation')
  const [severity, setSeverity] = useState<Severity>(same?.severity ?? 'minor')
  // What was flagged becomes a note by two keys; what it says can be changed.
  const [note, setNote] = useState(() => (same ? noteOf(same) : ''))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.focus(), [])
  const { block, version, text, rowIndex } = placed
  const label = labelAt(model, rowIndex)

  const save = async () => {
    const deed = { key: 'annotate', data: { label } }
    // The next key is not for this form any more.
    document.getElementById('grid')?.focus({ preventScroll: true })
    const made = makeNote(place(), { versionId: version.id, block, text, span: selection.span, mqm, severity, note: note.trim() }, deed)
    const id = await carryOut(made, ({ workspace }, noteId) => workspace.acts.annotations.some((one) => one.id === noteId))
    tell('saved', { label })
    setUi({ selection: null, note: id, tab: 'notes' })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Escape') setUi({ selection: null, tab: 'issue' })
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      void save()
    } else if (!(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
      const category = digit === undefined ? undefined : mqmCategories[Number(digit) - 1]
      const named = severityKeys[`${letter(event)}:`]
      if (category) setMqm(category)
      else if (named) setSeverity(named)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
  }
  // On the form itself, below the workbench's own shortcuts, which must not see what was meant for the note.
  useEffect(() => {
    const element = form.current
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  })
  return (
    // The form takes the focus itself, so that its single keys work before a field is entered.
    <form
      ref={form}
      tabIndex={-1}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <section className={styles.section}>
        <h3>
          <span>{t('annotate.on')}</span>
          <span>{labelText(label)}</span>
        </h3>
        <blockquote className={`txt ${styles.quote}`} lang={version.lang} dir={profileOf(version.lang).dir}>
          {text.slice(...selection.span)}
        </blockquote>
      </section>
      <section className={styles.section}>
        <fieldset className={styles.segments}>
          <legend>{t('severityLabel')}</legend>
          {severities.map((one) => (
            <label key={one} className={one} data-on={severity === one}>
              <input type="radio" name="severity" className="sr" checked={severity === one} onChange={() => setSeverity(one)} />
              <Shape of={one} />
              {t(`severity.${one}`)}
            </label>
          ))}
        </fieldset>
        <label className={styles.fieldLabel} htmlFor="mqm">
          {t('categoryLabel')}
        </label>
        <select
          id="mqm"
          className={styles.select}
          value={mqm}
          onChange={(event) => {
            const chosen = mqmCategories.find((one) => one === event.target.value)
            if (chosen) setMqm(chosen)
          }}
        >
          {mqmCategories.map((one, index) => (
            <option key={one} value={one}>
              {index < 9 ? `${index + 1}  ` : ''}
              {t(`category.${one}`)}
            </option>
          ))}
        </select>
        <label className={styles.fieldLabel} htmlFor="note">
          {t('annotate.note')}
        </label>
        <textarea id="note" className={styles.note} rows={4} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
        <p className={styles.hint}>{t('annotate.help')}</p>
      </section>
      <section className={`${styles.section} ${styles.last}`}>
        <div className={styles.acts}>
          <Button look="primary" type="submit" keys="$mod+Enter">
            {t('annotate.save')}
          </Button>
          <Button keys="Escape" onClick={() => setUi({ selection: null, tab: 'issue' })}>
            {t('cancel')}
          </Button>
        </div>
      </section>
    </form>
  )
}

function noteOf(finding: Finding): string {
  const { title, why } = findingText(finding)
  return why ? `${title}. ${why}` : title
}

/** The letter of a physical key, so that Russian and Arabic layouts reach it too; a shift makes it a capital. */
function letter(event: KeyboardEvent): string {
  const name = /^Key([A-Z])$/.exec(event.code)?.[1] ?? ''
  return event.shiftKey ? name : name.toLowerCase()
}
