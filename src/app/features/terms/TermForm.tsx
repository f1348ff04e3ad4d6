import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, readForms, tableLangs, writeForms, type Concept, type Form } from '../../../core/index.ts'
import { putConcepts } from '../../../store/index.ts'
import { place } from '../../state/session.ts'
import { Button } from '../../ui/Button.tsx'
import { autonym } from '../../ui/names.ts'
import type { TermEntry } from './entries.ts'
import styles from './Terms.module.css'

interface Props {
  /** What is changed; `null` makes a new concept. */
  readonly entry: TermEntry | null
  /** Names of the project's concepts. */
  readonly taken: readonly string[]
  /** Words a new concept begins with. */
  readonly words: { readonly words: string; readonly lang: string } | null
  /** Told the saved entry's key, or `null` when nothing was saved. */
  readonly onClose: (key: string | null) => void
}

const linesOf = (forms: readonly Form[]): string => (forms.length === 0 ? '' : writeForms(forms).replaceAll('|', '\n'))
const formsOf = (lines: string): Form[] =>
  readForms(
    lines
      .split('\n')
      .map((line) => line.trim().replaceAll('|', '/'))
      .filter((line) => line && !/^[~!-]+$/.test(line))
      .join('|'),
  )

/** A concept being written: one form a line, with the same signs that the tables use. */
export function TermForm({ entry, taken, words, onClose }: Props) {
  const { t } = useTranslation()
  const old = entry?.concept
  const was = entry?.source === 'project' ? old?.id : undefined
  const [id, setId] = useState(old?.id ?? '')
  const [domain, setDomain] = useState(old?.domain ?? '')
  const [note, setNote] = useState(old?.note ?? '')
  const [lines, setLines] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(tableLangs.map((lang) => [lang, old ? linesOf(old.forms[lang] ?? []) : words?.lang.split('-')[0] === lang ? words.words : ''])),
  )
  const [problem, setProblem] = useState<'needId' | 'needForms' | 'taken' | null>(null)
  const save = async () => {
    const forms = Object.fromEntries(tableLangs.map((lang) => [lang, formsOf(lines[lang] ?? '')]))
    const concept: Concept = { id: id.trim(), domain: domain.trim(), forms, note: note.trim() }
    const wrong = !concept.id ? 'needId' : concept.id !== was && taken.includes(concept.id) ? 'taken' : Object.values(forms).filter((one) => one.length > 0).length < 2 ? 'needForms' : null
    setProblem(wrong)
    if (wrong) return
    await putConcepts(place(), [concept], { key: 'concept', data: { name: concept.id } }, was === concept.id ? undefined : was)
    onClose(`project/${concept.id}`)
  }
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.pair}>
        <label>
          {t('terms.id')}
          <input value={id} onChange={(event) => setId(event.target.value)} />
        </label>
        <label>
          {t('terms.domain')}
          <input value={domain} onChange={(event) => setDomain(event.target.value)} />
        </label>
      </div>
      <p className={styles.hint} id="forms-help">
        {t('terms.formsHelp')}
      </p>
      <div className={styles.pair}>
        {tableLangs.map((lang) => (
          <label key={lang}>
            <span lang={lang} dir={profileOf(lang).dir}>
              {autonym(lang)}
            </span>
            <textarea
              rows={3}
              lang={lang}
              dir={profileOf(lang).dir}
              aria-describedby="forms-help"
              value={lines[lang] ?? ''}
              onChange={(event) => setLines({ ...lines, [lang]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <label>
        {t('terms.note')}
        <input dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      {problem && (
        <p role="alert" className={styles.problem}>
          {t(`terms.${problem}`)}
        </p>
      )}
      <div className={styles.acts}>
        <Button look="primary" type="submit">
          {t('save')}
        </Button>
        <Button onClick={() => onClose(null)}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
