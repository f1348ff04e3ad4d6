import { Trash2Icon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asId, profileOf, type Contribution, type DictionaryId, type DictionaryRecord } from '../../../core/index.ts'
import { bringDictionaries, dictionaryEndings, letGo } from '../../state/bringing.ts'
import { realignDocument } from '../../actions/realign.ts'
import { nameOf, useBringing, type BringingFailure } from '../../state/dictionaries.ts'
import type { Model } from '../../state/model.ts'
import { chooseFiles } from '../../state/pick.ts'
import { quickCore } from '../../state/quick.ts'
import { Button } from '../../ui/Button.tsx'
import { autonym, number } from '../../ui/names.ts'
import styles from './Dictionaries.module.css'

/** The dictionaries and memories that people brought: what each brings to this document, and the way to bring more. */
export function DictionariesPane({ model }: { model: Model }) {
  const { t } = useTranslation()
  const { dictionaries } = model.workspace.acts
  const { reading, failures } = useBringing()
  const contributions = useContributions(model)
  const [aligning, setAligning] = useState<number | null>(null)
  const [changed, setChanged] = useState<{ readonly with: string; readonly rows: number } | null>(null)
  const names = nameOf(dictionaries)
  const realign = async () => {
    if (aligning !== null) return
    setAligning(0)
    try {
      setChanged({ with: names, rows: await realignDocument(setAligning) })
    } finally {
      setAligning(null)
    }
  }
  useEffect(() => () => useBringing.setState({ failures: [] }), [])
  return (
    <section className={styles.pane} aria-labelledby="dictionaries-title">
      <h2 id="dictionaries-title">{t('dictionaries.title')}</h2>
      <p className={styles.help}>{t('dictionaries.help')}</p>
      <div className={styles.acts}>
        <Button onClick={() => chooseFiles((files) => void bringDictionaries(files), dictionaryEndings)}>
          {t('dictionaries.bring')}
        </Button>
        {dictionaries.length > 0 && (
          <Button aria-disabled={aligning !== null} aria-describedby="realign-help" onClick={() => void realign()}>
            {t('dictionaries.realign')}
          </Button>
        )}
      </div>
      {dictionaries.length > 0 && (
        <p className={styles.help} id="realign-help">
          {t('dictionaries.realignHelp')}
        </p>
      )}
      <div role="status">
        {reading && <Progress words={t('dictionaries.reading', { file: reading.file })} done={reading.done} />}
        {aligning !== null && <Progress words={t('dictionaries.aligning')} done={aligning} />}
        {aligning === null && changed?.with === names && <p>{changed.rows === 0 ? t('dictionaries.unchanged') : t('dictionaries.changed', { count: changed.rows })}</p>}
      </div>
      {failures.length > 0 && (
        <div role="alert">
          {failures.map((failure) => (
            <Failure key={failure.file} failure={failure} />
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {dictionaries.map((dictionary) => (
          <Item key={dictionary.id} dictionary={dictionary} contribution={contributions.get(dictionary.id)} />
        ))}
      </ul>
    </section>
  )
}

const Progress = ({ words, done }: { words: string; done: number }) => (
  <label className={styles.progress}>
    <span>{words}</span>
    <progress value={done} />
  </label>
)

/** What a dictionary is, and what it brings as soon as that is known; `null` when its file cannot be read. */
function Item({ dictionary, contribution }: { dictionary: DictionaryRecord; contribution: Contribution | null | undefined }) {
  const { t } = useTranslation()
  const { name, format, entries, skipped } = dictionary
  return (
    <li className={styles.item}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <Button look="icon" aria-label={t('dictionaries.remove', { file: name })} title={t('dictionaries.remove', { file: name })} onClick={() => void letGo(dictionary)}>
        <Trash2Icon size={14} aria-hidden="true" />
      </Button>
      <p className={styles.kind}>
        {t(`dictionaries.format.${format}`)} · {format === 'tmx' ? t('dictionaries.units', { count: entries }) : t('terms.count', { count: entries })}
        {skipped > 0 && ` · ${t('dictionaries.skipped', { count: skipped })}`}
      </p>
      {contribution === undefined && <p className={styles.help}>{t('dictionaries.counting')}</p>}
      {contribution === null && <p>{t('dictionaries.lost')}</p>}
      {contribution && contribution.pairs.length === 0 && <p>{t('dictionaries.foreign')}</p>}
      {contribution && contribution.pairs.length > 0 && <Brought contribution={contribution} name={name} />}
    </li>
  )
}

function Brought({ contribution: { pairs, rows }, name }: { contribution: Contribution; name: string }) {
  const { t } = useTranslation()
  return (
    <>
      <table className={styles.pairs} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t('dictionaries.languages')}</th>
            <th scope="col">{t('dictionaries.inFile')}</th>
            <th scope="col">{t('dictionaries.here')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ langs, entries, here }) => (
            <tr key={langs.join()}>
              <th scope="row">
                <Name lang={langs[0]} /> – <Name lang={langs[1]} />
              </th>
              <td>{number(entries)}</td>
              <td>{number(here)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{rows === 0 ? t('dictionaries.noRows') : t('dictionaries.rows', { count: rows })}</p>
    </>
  )
}

const Name = ({ lang }: { lang: string }) => (
  <bdi lang={lang} dir={profileOf(lang).dir}>
    {autonym(lang)}
  </bdi>
)

const readCodes = ['empty', 'too-large', 'malformed-utf8', 'wrong-type', 'malformed'] as const

/** Which file could not be read, where in it, and what to do. */
function Failure({ failure: { file, code, place, reason } }: { failure: BringingFailure }) {
  const { t } = useTranslation()
  const line = /^\d+/.exec(place)?.[0]
  const readCode = readCodes.find((one) => one === code)
  const problem = readCode ? t(`errors.read.${readCode}`) : code === 'failed' ? t('errors.notKept', { reason }) : t(`dictionaries.problem.${code as Exclude<BringingFailure['code'], 'failed' | (typeof readCodes)[number]>}`, { reason })
  return (
    <div className={styles.failure}>
      <b>{t('dictionaries.failed', { file })}</b>
      <p>{line === undefined ? problem : t('errors.line', { line: number(Number(line)), problem })}</p>
      <p>{t('nothingChanged')}</p>
    </div>
  )
}

/** What each dictionary brings to the document as it is, as far as it is known. */
function useContributions({ workspace }: Model): ReadonlyMap<DictionaryId, Contribution | null> {
  const { document, acts } = workspace
  const names = nameOf(acts.dictionaries)
  const [known, setKnown] = useState<ReadonlyMap<DictionaryId, Contribution | null>>(new Map())
  useEffect(() => {
    let current = true
    const work = async () => {
      const core = await quickCore()
      for (const id of names.split(' ').filter(Boolean).map((name) => asId<DictionaryId>(name))) {
        const found = await core.contribution(id)
        if (!current) return
        setKnown((before) => new Map(before).set(id, found))
      }
    }
    void work()
    return () => {
      current = false
    }
  }, [document, names])
  return known
}
