import { useVirtualizer } from '@tanstack/react-virtual'
import { PlusIcon } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, writeConcepts, writeTbx } from '../../../core/index.ts'
import { reasonOf } from '../../i18n/reason.ts'
import type { Model } from '../../state/model.ts'
import { setPanels, usePanels } from '../../state/panels.ts'
import { chooseFile, download } from '../../state/pick.ts'
import { textScale } from '../../state/textScale.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DictionariesPane } from './DictionariesPane.tsx'
import { TermCard } from './TermCard.tsx'
import { TermForm } from './TermForm.tsx'
import { allEntries, findEntries, shippedEntries, sources, type TermEntry, type TermSource } from './entries.ts'
import { importTerms } from './importTerms.ts'
import styles from './Terms.module.css'

const none: readonly TermEntry[] = []

/** What is shown beside the list: an entry by its key, or the form to write one; nothing picked shows the dictionaries. */
interface Beside {
  readonly picked: string | null
  readonly editing?: TermEntry | 'new'
}

/** The termbase and the lexicon to browse and search, and the project's own concepts to write. */
export function TermsPage({ model }: { model: Model }) {
  const { t } = useTranslation()
  const asked = usePanels((panels) => panels.asked)
  const dictionaries = usePanels((panels) => panels.dictionaries)
  const [words, setWords] = useState(asked?.words ?? '')
  const [source, setSource] = useState<TermSource | null>(null)
  const [domain, setDomain] = useState('')
  const [beside, setBeside] = useState<Beside>({ picked: null })
  const { editing } = beside
  const [problem, setProblem] = useState('')
  const shipped = useShipped(setProblem)
  const own = model.workspace.acts.concepts
  const entries = useMemo(() => allEntries(shipped, own), [shipped, own])
  const ofTable = useMemo(() => (source ? entries.filter((entry) => entry.source === source) : entries), [entries, source])
  const domains = useMemo(() => [...new Set(ofTable.map(({ concept }) => concept.domain).filter(Boolean))].sort(), [ofTable])
  const wanted = useDeferredValue(words)
  const found = useMemo(() => findEntries(domain ? ofTable.filter(({ concept }) => concept.domain === domain) : ofTable, wanted), [ofTable, domain, wanted])
  const entry = dictionaries ? undefined : (entries.find(({ key }) => key === beside.picked) ?? (wanted ? found[0] : undefined))
  const show = (next: Beside) => {
    setPanels({ dictionaries: false })
    setBeside(next)
  }
  const search = (next: string) => {
    setPanels({ dictionaries: false })
    setWords(next)
  }
  const take = async (file: File) => setProblem((await importTerms(file, t)) ?? '')
  return (
    <Dialog title={t('terms.title')} size="page" onClose={() => setPanels({ dialog: 'none', dictionaries: false })}>
      <div className={styles.bar}>
        <input type="search" dir="auto" className={styles.search} aria-label={t('terms.search')} placeholder={t('terms.search')} value={words} onChange={(event) => search(event.target.value)} />
        <select aria-label={t('terms.source')} value={source ?? ''} onChange={(event) => setSource(sources.find((one) => one === event.target.value) ?? null)}>
          <option value="">{t('terms.all')}</option>
          {sources.map((one) => (
            <option key={one} value={one}>
              {t(`terms.sources.${one}`)}
            </option>
          ))}
        </select>
        <select aria-label={t('terms.domain')} value={domain} onChange={(event) => setDomain(event.target.value)}>
          <option value="">{t('terms.anyDomain')}</option>
          {domains.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <span role="status" className={styles.count}>
          {t('terms.count', { count: found.length })}
        </span>
        <Button onClick={() => show({ picked: null, editing: 'new' })}>
          <PlusIcon size={13} aria-hidden="true" />
          {t('terms.add')}
        </Button>
        <Button aria-pressed={dictionaries} onClick={() => setPanels({ dictionaries: !dictionaries })}>
          {t('dictionaries.title')}
        </Button>
        <Button onClick={() => chooseFile((file) => void take(file), '.tsv,.tbx,.xml,.txt')}>{t('terms.import')}</Button>
        <Button onClick={() => download(new Blob([writeConcepts(found.map(({ concept }) => concept))], { type: 'text/tab-separated-values' }), 'terms.tsv')}>{t('terms.export')}</Button>
        <Button onClick={() => download(new Blob([writeTbx(found.map(({ concept }) => concept))], { type: 'application/x-tbx+xml' }), 'terms.tbx')}>{t('terms.exportTbx')}</Button>
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.body}>
        <List entries={found} picked={entry?.key ?? null} onPick={(picked) => show({ picked })} />
        <div className={styles.detail}>
          {editing && !dictionaries ? (
            <TermForm
              key={editing === 'new' ? 'new' : editing.key}
              entry={editing === 'new' ? null : editing}
              taken={own.map(({ id }) => id)}
              words={editing === 'new' ? (asked ?? null) : null}
              onClose={(key) => show({ picked: key ?? beside.picked })}
            />
          ) : entry ? (
            <TermCard entry={entry} onEdit={() => show({ picked: entry.key, editing: entry })} />
          ) : (
            <>
              {!dictionaries && <p className={styles.hint}>{found.length === 0 ? t('terms.none') : t('terms.pick')}</p>}
              <DictionariesPane model={model} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  )
}

function List({ entries, picked, onPick }: { entries: readonly TermEntry[]; picked: string | null; onPick: (key: string) => void }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({ count: entries.length, getScrollElement: () => scroller.current, estimateSize: () => 44 * textScale(), overscan: 8 })
  const at = entries.findIndex(({ key }) => key === picked)
  const onKey = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(entries.length - 1, at + step))
    virtualizer.scrollToIndex(next)
    const entry = entries[next]
    if (entry) onPick(entry.key)
  }
  return (
    <div ref={scroller} role="listbox" tabIndex={0} aria-label={t('terms.title')} className={styles.list} {...(at >= 0 ? { 'aria-activedescendant': `term-${at}` } : {})} onKeyDown={onKey}>
      <div role="presentation" style={{ blockSize: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const entry = entries[index]
          if (!entry) return null
          const { concept, key, source } = entry
          return (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
            <div
              key={key}
              id={`term-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              className={`${styles.item} ${index === at ? styles.picked : ''}`}
              style={{ transform: `translateY(${start}px)`, blockSize: size }}
              onClick={() => onPick(key)}
            >
              <span>
                <span lang="en" dir="ltr">
                  {concept.forms.en?.[0]?.text ?? concept.id}
                </span>
                {source !== 'termbase' && <small>{t(`terms.sources.${source}`)}</small>}
              </span>
              <span lang="zh" dir={profileOf('zh').dir} className={styles.han}>
                {concept.forms.zh?.[0]?.text}
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function useShipped(onProblem: (reason: string) => void): readonly TermEntry[] {
  const [entries, setEntries] = useState(none)
  useEffect(() => {
    shippedEntries().then(setEntries, (error: unknown) => onProblem(reasonOf(error)))
  }, [onProblem])
  return entries
}
