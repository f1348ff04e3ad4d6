import { useTranslation } from 'react-i18next'
import type { Model, Note } from '../../state/model.ts'
import styles from './Card.module.css'
import { NoteCard } from './NoteCard.tsx'

/** Every note: orphans first, then the open ones in reading order, then what is resolved. */
export function NotesList({ model }: { model: Model }) {
  const { t } = useTranslation()
  const notes = [...model.notesIn.values()].flat().sort((a, b) => rowOf(model, a) - rowOf(model, b) || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
  const isOpen = ({ annotation }: Note) => annotation.status === 'open'
  const groups = [
    { title: t('notes.orphans'), of: model.orphans },
    { title: t('thread.openOnes'), of: notes.filter(isOpen) },
    { title: t('thread.doneOnes'), of: notes.filter((note) => !isOpen(note)) },
  ].filter(({ of }) => of.length > 0)
  if (groups.length === 0)
    return (
      <div className={styles.empty}>
        <b>{t('notes.none')}</b>
        <p>{t('notes.noneHelp')}</p>
      </div>
    )
  return groups.map(({ title, of }) => (
    <section key={title} className={styles.section}>
      <h3>
        <span>{title}</span>
      </h3>
      {of.map((note) => (
        <NoteCard key={note.annotation.id} model={model} note={note} />
      ))}
    </section>
  ))
}

const rowOf = (model: Model, { annotation }: Note) => model.placed.get(annotation.target.blockId)?.rowIndex ?? -1
