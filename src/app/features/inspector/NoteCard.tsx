import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type Annotation } from '../../../core/index.ts'
import { changeAnnotation, removeAnnotation } from '../../../store/index.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model, Note } from '../../state/model.ts'
import { labelAt } from '../../state/navigate.ts'
import { place } from '../../state/session.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { autonym } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Notes.module.css'

/** A note on words with what was said about it since. Words that are gone are quoted in a dashed box. */
export function NoteCard({ model, note: { annotation, span } }: { model: Model; note: Note }) {
  const { t } = useTranslation()
  const open = useUi((ui) => ui.note === annotation.id)
  const version = model.versions.find(({ id }) => id === annotation.target.versionId)
  const placed = model.placed.get(annotation.target.blockId)
  const label = placed ? labelAt(model, placed.rowIndex) : ''
  const lang = version?.lang ?? 'und'
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const go = () => {
    const row = model.rows[placed?.rowIndex ?? -1]
    setUi({ note: annotation.id, row: row?.id ?? null, column: annotation.target.versionId })
  }
  const settle = () => changeAnnotation(place(), annotation.id, { status: annotation.status === 'open' ? 'resolved' : 'open' }, { key: 'resolve', data: { label } })
  return (
    <article ref={card} className={`${styles.card} ${span ? '' : styles.orphan} ${open ? styles.open : ''}`} aria-current={open ? 'true' : undefined}>
      <button type="button" className={styles.head} onClick={go}>
        <Shape of={annotation.severity} />
        <span>{t(`severity.${annotation.severity}`)}</span>
        <span className={styles.where}>
          {labelText(label)} · <bdi lang={lang}>{autonym(lang)}</bdi>
        </span>
      </button>
      <blockquote className={`txt ${styles.quote}`} lang={lang} dir={profileOf(lang).dir}>
        {annotation.target.quote.exact}
      </blockquote>
      {!span && <p className={styles.hint}>{t('thread.orphanHelp')}</p>}
      <p className={styles.hint}>{t(`category.${annotation.mqm}`)}</p>
      {annotation.note && (
        <p className={styles.said} dir="auto">
          {annotation.note}
        </p>
      )}
      <Thread annotation={annotation} label={label} open={open} />
      <div className={styles.acts}>
        {annotation.status === 'resolved' && <span className={styles.resolved}>{t('notes.resolved')}</span>}
        <Button onClick={() => void settle()}>{annotation.status === 'open' ? t('notes.resolve') : t('notes.reopen')}</Button>
        <Button onClick={() => void removeAnnotation(place(), annotation.id, { key: 'removeNote', data: { label } })}>{t('notes.remove')}</Button>
        {!open && annotation.status === 'open' && <Button onClick={() => setUi({ note: annotation.id, replying: true })}>{t('thread.reply')}</Button>}
      </div>
    </article>
  )
}

/** What was answered, in order, and a field for more on the note in hand. */
function Thread({ annotation, label, open }: { annotation: Annotation; label: string; open: boolean }) {
  const { t, i18n } = useTranslation()
  const replying = useUi((ui) => ui.replying && ui.note === annotation.id)
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!replying) return
    field.current?.focus()
    setUi({ replying: false })
  }, [replying])
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' })
  const add = async () => {
    const said = text.trim()
    if (!said) return
    setText('')
    await changeAnnotation(place(), annotation.id, { thread: [...annotation.thread, { text: said, by: '', at: Date.now() }] }, { key: 'comment', data: { label } })
  }
  return (
    <>
      {annotation.thread.length > 0 && (
        <ol className={styles.thread} aria-label={t('thread.comments', { count: annotation.thread.length })}>
          {annotation.thread.map((comment, at) => (
            <li key={`${comment.at}${at}`}>
              <p dir="auto">{comment.text}</p>
              <time dateTime={new Date(comment.at).toISOString()}>{time.format(comment.at)}</time>
            </li>
          ))}
        </ol>
      )}
      {open && annotation.status === 'open' && (
        <form
          className={styles.reply}
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <textarea
            ref={field}
            rows={2}
            dir="auto"
            aria-label={t('thread.comment')}
            placeholder={t('thread.placeholder')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
              event.preventDefault()
              void add()
            }}
          />
          <Button type="submit" keys="$mod+Enter" disabled={!text.trim()}>
            {t('thread.add')}
          </Button>
        </form>
      )}
    </>
  )
}
