import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { restoreBackup } from '../../actions/backup.ts'
import { usePanels } from '../../state/panels.ts'
import { onImport } from '../../state/pick.ts'
import { Button } from '../../ui/Button.tsx'
import { number } from '../../ui/names.ts'
import styles from './DropZone.module.css'
import type { ImportFailure } from './importFile.ts'
import type { FileKind } from './kindOf.ts'

/** What reads files comes with the first of them. */
const taking = () => import('./taking.ts')
const bring = async (files: readonly File[]): Promise<void> => (await taking()).bringDictionaries(files)

/** Takes files that are dropped anywhere or chosen by the button, and says clearly when one cannot be read. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const [reading, setReading] = useState<string | null>(null)
  const [failures, setFailures] = useState<readonly ImportFailure[]>([])
  const [unclear, setUnclear] = useState<readonly File[]>([])
  const add = async (file: File) => {
    setReading(file.name)
    const { importFile } = await taking()
    const failure = await importFile(file)
    setReading(null)
    if (failure) setFailures((before) => [...before, failure])
  }
  const take = async (files: readonly File[]) => {
    // What is dropped where the dictionaries are is one.
    if (usePanels.getState().dialog === 'terms') return bring(files)
    const { kindOf } = await taking()
    const kinds = await Promise.all(files.map(kindOf))
    const of = (kind: FileKind) => files.filter((_, at) => kinds[at] === kind)
    for (const file of of('backup')) await restoreBackup(file)
    for (const file of of('version')) await add(file)
    setUnclear((before) => [...before, ...of('either')])
    if (of('dictionary').length > 0) await bring(of('dictionary'))
  }
  const [asked] = unclear
  useEffect(() => onImport((files) => void take(files)))
  return (
    <div
      className={styles.zone}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take([...event.dataTransfer.files])
      }}
    >
      {children}
      {over && <div className={styles.over}>{t('dropHere')}</div>}
      {reading !== null && (
        <div className={styles.reading} role="status">
          {t('importing', { file: reading })}
        </div>
      )}
      {!asked && failures.length > 0 && <Failures failures={failures} onClose={() => setFailures([])} />}
      {asked && <Unclear key={unclear.length} file={asked} onClose={() => setUnclear(unclear.slice(1))} onVersion={() => void add(asked)} onMemory={() => void bring([asked])} />}
    </div>
  )
}

/** Asks what a file that may be two things is to be. */
function Unclear({ file, onClose, onVersion, onMemory }: { file: File; onClose: () => void; onVersion: () => void; onMemory: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = (act?: () => void) => () => {
    dialog.current?.close()
    act?.()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="unclear-title" onClose={onClose}>
      <h2 id="unclear-title">{t('dictionaries.unclear', { file: file.name })}</h2>
      <p>{t('dictionaries.unclearHelp')}</p>
      <div className={styles.acts}>
        <Button look="primary" onClick={close(onVersion)}>
          {t('dictionaries.asVersion')}
        </Button>
        <Button onClick={close(onMemory)}>{t('dictionaries.asMemory')}</Button>
        <Button onClick={close()}>{t('cancel')}</Button>
      </div>
    </dialog>
  )
}

/** Which files were not added, why, and what to do. */
function Failures({ failures, onClose }: { failures: readonly ImportFailure[]; onClose: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="failure-title" onClose={onClose}>
      {failures.map((failure, at) => (
        <section key={at}>
          <h2 id={at === 0 ? 'failure-title' : undefined}>{t('importFailed', { file: failure.file })}</h2>
          <Why failure={failure} />
        </section>
      ))}
      <Button look="primary" onClick={() => dialog.current?.close()}>
        {t('close')}
      </Button>
    </dialog>
  )
}

function Why({ failure }: { failure: ImportFailure }) {
  const { t } = useTranslation()
  if (failure.code === 'failed') return <p>{t('errors.notKept', { reason: failure.reason })}</p>
  const { code, place, data } = failure
  const line = code === 'malformed' ? /^\d+/.exec(place ?? '')?.[0] : undefined
  const problem = t(`errors.read.${code}`)
  return (
    <>
      <p>{line === undefined ? problem : t('errors.line', { line: number(Number(line)), problem })}</p>
      {data.readable !== undefined && <p>{t('errors.readable', { files: String(data.readable) })}</p>}
      {data.message !== undefined && (
        <p lang="en" dir="ltr">
          {String(data.message)}
        </p>
      )}
    </>
  )
}
