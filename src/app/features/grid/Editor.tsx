import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { diffText, directionOf } from '../../../core/index.ts'
import { keepDraft } from '../../../store/index.ts'
import { labelText } from '../../i18n/label.ts'
import { correct } from '../../state/carryOut.ts'
import type { Placed } from '../../state/placed.ts'
import { place, useSession } from '../../state/session.ts'
import { keysWait } from '../../state/typeAhead.ts'
import { setUi, tell } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import { autonym } from '../../ui/names.ts'
import { Tracked } from '../../ui/Tracked.tsx'
import styles from './Editor.module.css'

/** How long typing may rest before the draft is written, in milliseconds. */
const rest = 250

/**
 * A block being corrected: a plain text field, so that every input method works as it does elsewhere, and below it the
 * change as it will be tracked. What is typed is kept as a draft, so that a killed browser loses no more than a breath.
 */
export function Editor({ placed, label }: { placed: Placed; label: string }) {
  const { t } = useTranslation()
  const { block, version } = placed
  const [text, setDraft] = useState(() => useSession.getState().drafts.get(block.id) ?? placed.text)
  const field = useRef<HTMLTextAreaElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const composing = useRef(false)
  const done = useRef(false)
  // In a long paragraph the change may be shown a moment later than it is typed, but no key waits for it.
  const shown = useDeferredValue(text)
  const edits = useMemo(() => diffText(block.text, shown, version.lang, block.id), [block, shown, version.lang])

  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.style.blockSize = 'auto'
    element.style.blockSize = `${element.scrollHeight}px`
  }, [text])

  useEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])

  const changed = edits.length > 0
  useEffect(() => {
    // What is typed, what it will look like and what ends it are seen together.
    whole.current?.scrollIntoView({ block: 'nearest' })
  }, [changed])

  useEffect(() => {
    if (done.current) return
    const timer = setTimeout(() => {
      // Saving may be under way; a draft written now would come back after it.
      if (!done.current) void keepDraft(place(), block, text === placed.text ? null : text)
    }, rest)
    return () => clearTimeout(timer)
  }, [text, block, placed.text])

  const close = async (keep: boolean) => {
    if (done.current) return
    done.current = true
    // The next key is not for this field any more.
    document.getElementById('grid')?.focus({ preventScroll: true })
    try {
      if (keep && text !== placed.text) {
        await correct(placed, text, { key: 'edit', data: { label } })
        tell('saved', { label })
      }
      await keepDraft(place(), block, null)
    } catch (error) {
      if (keep) {
        // What was typed stays in the field, to be saved again or taken elsewhere.
        done.current = false
        field.current?.focus({ preventScroll: true })
        throw error
      }
    }
    useSession.setState({ drafts: new Map([...useSession.getState().drafts].filter(([id]) => id !== block.id)) })
    setUi({ editing: null })
  }

  return (
    <div ref={whole} className={styles.editor}>
      <textarea
        ref={field}
        className={`txt ${styles.field}`}
        lang={version.lang}
        dir={directionOf(text, version.lang)}
        data-editing={block.id}
        aria-label={t('editor.label', { label: labelText(label), version: autonym(version.lang) })}
        value={text}
        rows={1}
        spellCheck
        onChange={(event) => setDraft(event.target.value.replaceAll('\n', ''))}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => (composing.current = false)}
        onKeyDown={(event) => {
          if (composing.current || event.nativeEvent.isComposing) return
          if (event.key === 'Escape') {
            event.preventDefault()
            void keysWait(close(false))
          } else if (event.key === 'Enter') {
            event.preventDefault()
            void keysWait(close(true))
          }
        }}
      />
      <div className={styles.preview}>
        <h4 lang={document.documentElement.lang} dir={document.documentElement.dir}>
          {changed ? t('editor.preview') : t('editor.unchanged')}
        </h4>
        {changed && <Tracked before={block.text} edits={edits} lang={version.lang} />}
      </div>
      <div className={styles.acts} lang={document.documentElement.lang} dir={document.documentElement.dir}>
        <Button look="primary" keys="Enter" onClick={() => void keysWait(close(true))}>
          {t('save')}
        </Button>
        <Button keys="Escape" onClick={() => void keysWait(close(false))}>
          {t('cancel')}
        </Button>
        {changed && <Button onClick={() => setDraft(block.text)}>{t('editor.revert')}</Button>}
      </div>
    </div>
  )
}
