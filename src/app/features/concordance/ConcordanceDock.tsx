import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type Concordance, type Counterpart, type Version, type VersionId } from '../../../core/index.ts'
import { labelText } from '../../i18n/label.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { usePanels } from '../../state/panels.ts'
import { quickCore } from '../../state/quick.ts'
import { around } from '../../text/around.ts'
import { Dock } from '../../ui/Dock.tsx'
import { autonym } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import styles from './Concordance.module.css'

/** Rows that say it one way in one version. */
interface Only {
  readonly version: VersionId
  readonly variant: string
}

/** A word or term in every row where it stands, with what each version says there and how often. */
export function ConcordanceDock({ model }: { model: Model }) {
  const { t } = useTranslation()
  const asked = usePanels((panels) => panels.asked)
  const [words, setWords] = useState(asked?.words ?? '')
  const [lang, setLang] = useState(asked?.lang ?? '')
  const [only, setOnly] = useState<Only | null>(null)
  const [taken, setTaken] = useState(asked)
  if (taken !== asked) {
    setTaken(asked)
    setOnly(null)
    if (asked?.words) {
      setWords(asked.words)
      setLang(asked.lang)
    }
  }
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [asked])
  const found = useConcordance(model, words.trim(), lang)
  const lines = (found?.lines ?? []).filter(({ cells }) => !only || (cells[only.version] ?? []).some(({ variant }) => variant === only.variant))
  return (
    <Dock
      title={t('concordance.title')}
      bar={
        <>
          <input
            ref={field}
            type="search"
            className={styles.words}
            dir="auto"
            {...(lang ? { lang } : {})}
            aria-label={t('concordance.words')}
            placeholder={t('concordance.words')}
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              setLang('')
              setOnly(null)
            }}
          />
          <p role="status" className={styles.status}>
            {!words.trim() && t('concordance.empty')}
            {words.trim() && found === null && t('search.searching')}
            {found && (found.lines.length === 0 ? t('concordance.none') : `${t('rows', { count: found.lines.length })} · ${t(`concordance.${found.kind}`)}`)}
          </p>
        </>
      }
    >
      {found && found.lines.length > 0 && (
        <div className={styles.scroller}>
          {/* The place may be scrolled to from the keyboard by the buttons in it. */}
          <table className={styles.table} aria-label={t('concordance.rows')}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="sr">{t('label')}</span>
                </th>
                {model.versions.map((version) => (
                  <th key={version.id} scope="col">
                    <Variants version={version} found={found} only={only} onOnly={setOnly} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ rowId, cells }) => {
                const label = model.labels[model.rowIndex.get(rowId) ?? -1] ?? ''
                return (
                  <tr key={rowId}>
                    <th scope="row">
                      <button type="button" onClick={() => goToRow(rowId)}>
                        {label ? <RowLabel label={label} /> : labelText('')}
                      </button>
                    </th>
                    {model.versions.map((version) => (
                      <td key={version.id}>
                        {(cells[version.id] ?? []).length === 0 ? (
                          <span className={styles.absent}>{t('concordance.notLinked')}</span>
                        ) : (
                          (cells[version.id] ?? []).map((one) => <Line key={`${one.blockId}${one.span[0]}`} model={model} version={version} one={one} onGo={() => goToRow(rowId, version.id)} />)
                        )}
                      </td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </Dock>
  )
}

/** The ways a version says it, with counts; pressing one leaves only its rows. */
function Variants({ version, found, only, onOnly }: { version: Version; found: Concordance; only: Only | null; onOnly: (only: Only | null) => void }) {
  const { t } = useTranslation()
  const { dir } = profileOf(version.lang)
  const absent = found.lines.filter(({ cells }) => (cells[version.id] ?? []).length === 0).length
  return (
    <>
      <span className={styles.version} lang={version.lang} dir={dir}>
        {autonym(version.lang)}
      </span>
      <span className={styles.variants}>
        {(found.variants[version.id] ?? []).map(({ key, form, count, status }) => {
          const on = only?.version === version.id && only.variant === key
          return (
            <button key={key} type="button" aria-pressed={on} title={t('concordance.only', { form })} onClick={() => onOnly(on ? null : { version: version.id, variant: key })}>
              <span lang={version.lang} dir={dir}>
                {form}
              </span>{' '}
              <bdi dir="ltr">{t('concordance.times', { count })}</bdi>
              {status === 'wrong' && <i>{t('concordance.wrongForm')}</i>}
              {status === 'deprecated' && <i>{t('concordance.deprecatedForm')}</i>}
            </button>
          )
        })}
        {absent > 0 && <small>{t('concordance.absent', { count: absent })}</small>}
      </span>
    </>
  )
}

function Line({ model, version, one, onGo }: { model: Model; version: Version; one: Counterpart; onGo: () => void }) {
  const text = model.placed.get(one.blockId)?.text ?? ''
  const { dir, spaced } = profileOf(version.lang)
  const { before, after } = around(text, one.span, spaced ? 30 : 11, version.lang)
  return (
    // A way for the pointer beside the row's own button.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the row's number is the button
    <span className={`txt ${styles.line}`} lang={version.lang} dir={dir} onClick={onGo}>
      {before}
      <mark data-by={one.by}>{text.slice(...one.span)}</mark>
      {after}
    </span>
  )
}

function useConcordance(model: Model, words: string, lang: string): Concordance | null {
  const [state, setState] = useState<{ of: string; found: Concordance } | null>(null)
  const key = `${lang} ${words}`
  const { corrections } = model.workspace.acts
  const { document } = model.workspace
  useEffect(() => {
    if (!words) return
    let current = true
    const timer = setTimeout(() => {
      void quickCore().then((core) => core.concordance(words, lang, [...corrections.values()])).then((found) => {
        if (current) setState({ of: key, found })
      })
    }, 200)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [key, words, lang, corrections, document])
  return words && state?.of === key ? state.found : null
}
