import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type Query, type VersionId } from '../../../core/index.ts'
import type { Found } from '../../../workers/client.ts'
import type { Model } from '../../state/model.ts'
import { setPanels, usePanels } from '../../state/panels.ts'
import { Button } from '../../ui/Button.tsx'
import { Dock } from '../../ui/Dock.tsx'
import { autonym } from '../../ui/names.ts'
import { placeName, replaceAll } from './replaceAll.ts'
import { Results } from './Results.tsx'
import styles from './Search.module.css'
import { useSearch } from './useSearch.ts'

const none: readonly Found[] = []

/** Search over all versions or one, and replacement of the places that are ticked, seen before it is done. */
export function SearchDock({ model }: { model: Model }) {
  const { t } = useTranslation()
  const asked = usePanels((panels) => panels.asked)
  const replacing = usePanels((panels) => panels.replacing)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState<Query>({ words: asked?.words ?? '' })
  const [versionId, setVersion] = useState<VersionId | null>(null)
  const [replacement, setReplacement] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  // Asked again while open: new words, or the old ones selected for typing over.
  const [taken, setTaken] = useState(asked)
  if (taken !== asked) {
    setTaken(asked)
    if (asked?.words) setQuery({ ...query, words: asked.words })
  }
  useEffect(() => field.current?.select(), [asked])
  const { result, running } = useSearch(model, { query, versionId, ...(replacing ? { replacement } : {}) })
  const found = result?.kind === 'found' ? result.found : none
  const chosen = useMemo(() => found.filter((one) => !left.has(placeName(one))), [found, left])
  const rows = new Set(found.map(({ blockId }) => model.placed.get(blockId)?.rowIndex)).size
  const change = (part: Partial<Query>) => {
    setQuery({ ...query, ...part })
    setLeft(new Set())
  }
  const apply = async () => {
    await replaceAll(model, chosen, query.words)
    setLeft(new Set())
    // The button goes with the last place; the keyboard must not go with it.
    field.current?.focus()
  }
  const lang = model.versions.find(({ id }) => id === versionId)?.lang
  return (
    <Dock
      title={t('search.title')}
      bar={
        <>
          <input
            ref={field}
            type="search"
            className={`${styles.words} ${query.regex ? styles.code : ''}`}
            dir="auto"
            {...(lang === undefined ? {} : { lang })}
            aria-label={t('search.words')}
            placeholder={t('search.words')}
            aria-invalid={result?.kind === 'wrong'}
            value={query.words}
            onChange={(event) => change({ words: event.target.value })}
          />
          {replacing && (
            <input className={styles.words} dir="auto" aria-label={t('search.replacement')} placeholder={t('search.replacement')} value={replacement} onChange={(event) => setReplacement(event.target.value)} />
          )}
          <select aria-label={t('search.where')} value={versionId ?? ''} onChange={(event) => setVersion(model.versions.find(({ id }) => id === event.target.value)?.id ?? null)}>
            <option value="">{t('search.everywhere')}</option>
            {model.versions.map((version) => (
              <option key={version.id} value={version.id} lang={version.lang} dir={profileOf(version.lang).dir}>
                {autonym(version.lang)}
              </option>
            ))}
          </select>
          <Toggle label={t('search.whole')} on={query.whole} set={(whole) => change({ whole })} />
          <Toggle label={t('search.exact')} on={query.exact} set={(exact) => change({ exact })} help={t('search.exactHelp')} />
          <Toggle label={t('search.regex')} on={query.regex} set={(regex) => change({ regex })} />
          <Toggle label={t('search.replaceToo')} on={replacing} set={(on) => setPanels({ replacing: on })} />
        </>
      }
    >
      <div className={styles.summary}>
        <p role="status">
          {!query.words && t('search.empty')}
          {query.words && running && t('search.searching')}
          {query.words && !running && result?.kind === 'slow' && <span className={styles.wrong}>{t('search.slow')}</span>}
          {query.words && !running && result?.kind === 'wrong' && <span className={styles.wrong}>{t('search.wrong', { reason: result.reason })}</span>}
          {query.words && !running && result?.kind === 'found' && (
            <>
              {found.length === 0 ? <b>{t('search.none')}</b> : <b>{t('search.found', { count: found.length })}</b>}{' '}
              {found.length === 0 ? t('search.noneHelp') : t('search.inRows', { count: rows })} {result.more && t('search.first', { count: found.length })}
            </>
          )}
        </p>
        {replacing && found.length > 0 && (
          <>
            <label>
              <input
                type="checkbox"
                checked={chosen.length === found.length}
                ref={(box) => {
                  if (box) box.indeterminate = chosen.length > 0 && chosen.length < found.length
                }}
                onChange={(event) => setLeft(event.target.checked ? new Set() : new Set(found.map(placeName)))}
              />
              {t('search.all')}
            </label>
            <Button look="primary" disabled={chosen.length === 0 || running} onClick={() => void apply()}>
              {t('search.apply', { count: chosen.length })}
            </Button>
          </>
        )}
      </div>
      <Results
        model={model}
        found={found}
        replacing={replacing}
        left={left}
        onToggle={(place) => setLeft(new Set(left.has(place) ? [...left].filter((one) => one !== place) : [...left, place]))}
      />
    </Dock>
  )
}

function Toggle({ label, on = false, set, help }: { label: string; on?: boolean | undefined; set: (on: boolean) => void; help?: string }) {
  return (
    <label title={help}>
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  )
}
