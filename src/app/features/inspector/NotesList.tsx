import { useTranslation } from 'react-i18next'
import { profileOf } from '../../../core/index.ts'
import { changeAnnotation, removeAnnotation } from '../../../store/index.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model, Note } from '../../state/model.ts'
import { labelAt } from '../../state/navigate.ts'
import { place } from '../../state/session.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Card.module.css'

/** Every note, in reading order; those whose words are gone stand apart. */
export function NotesList({ model }: { model: Model }) {
  const { t } = useTranslation()
  const notes = [...model.notesIn.values()].flat().sort((a, b) => rowOf(model, a) - rowOf(model, b))
  if (notes.length + model.orphans.length === 0)
    return (
      <div className={styles.empty}>
        <b>{t('notes.none')}</b>
        <p>{t('notes.noneHelp')}</p>
      </div>
    )
  return (
    <>
      {model.orphans.length > 0 && (
        <section className={styles.section}>
          <h3>
            <span>{t('notes.orphans')}</span>
          </h3>
          {model.orphans.map((note) => (
            <NoteCard key={note.annotation.id} model={model} note={note} />
          ))}
        </section>
      )}
      {notes.map((note) => (
        <section key={note.annotation.id} className={styles.section}>
          <NoteCard model={model} note={note} />
        </section>
      ))}
    </>
  )
}

const rowOf = (model: Model, { annotation }: Note) => model.placed.get(annotation.target.blockId)?.rowIndex ?? -1

function NoteCard({ model, note: { annotation, span } }: { model: Model; note: Note }) {
  const { t } = useTranslation()
  const open = useUi((ui) => ui.note === annotation.id)
  const version = model.versions.find(({ id }) => id === annotation.target.versionId)
  const placed = model.placed.get(annotation.target.blockId)
  const label = placed ? labelAt(model, placed.rowIndex) : ''
  const lang = version?.lang ?? 'und'
  const go = () => {
    const row = model.rows[placed?.rowIndex ?? -1]
    setUi({ note: annotation.id, row: row?.id ?? null, column: annotation.target.versionId })
  }
  const settle = () =>
    changeAnnotation(place(), annotation.id, { status: annotation.status === 'open' ? 'resolved' : 'open' }, { key: 'resolve', data: { label } })
  return (
    <article className={`${styles.noteCard} ${span ? '' : styles.orphan} ${open ? styles.noteOpen : ''}`}>
      <button type="button" className={styles.noteHead} onClick={go}>
        <Shape of={annotation.severity} />
        <span>{t(`severity.${annotation.severity}`)}</span>
        <span className={styles.end}>{labelText(label)}</span>
      </button>
      <blockquote className={`txt ${styles.quote}`} lang={lang} dir={profileOf(lang).dir}>
        {annotation.target.quote.exact}
      </blockquote>
      <p className={styles.category}>{t(`category.${annotation.mqm}`)}</p>
      {annotation.note && (
        <p className={styles.said} dir="auto">
          {annotation.note}
        </p>
      )}
      <div className={styles.acts}>
        {annotation.status === 'resolved' && <span className={styles.resolved}>{t('notes.resolved')}</span>}
        <Button onClick={() => void settle()}>{annotation.status === 'open' ? t('notes.resolve') : t('notes.reopen')}</Button>
        <Button onClick={() => void removeAnnotation(place(), annotation.id, { key: 'removeNote', data: { label } })}>{t('notes.remove')}</Button>
      </div>
    </article>
  )
}
