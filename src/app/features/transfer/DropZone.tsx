import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadFailure } from '../../../workers/client.ts'
import { bringDictionaries } from '../../actions/dictionaries.ts'
import { usePanels } from '../../state/panels.ts'
import { onImport } from '../../state/pick.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './DropZone.module.css'
import { importFile } from './importFile.ts'
import { kindOf } from './kindOf.ts'

/** Takes files that are dropped anywhere or chosen by the button, and says clearly when one cannot be read. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const [reading, setReading] = useState<string | null>(null)
  const [failure, setFailure] = useState<ReadFailure | null>(null)
  const [unclear, setUnclear] = useState<File | null>(null)
  const add = async (file: File) => {
    setReading(file.name)
    try {
      setFailure(await importFile(file))
    } catch (error) {
      setFailure({ code: 'malformed', file: file.name, data: { reason: error instanceof Error ? error.message : String(error) } })
    } finally {
      setReading(null)
    }
  }
  const take = async (files: readonly File[]) => {
    // What is dropped where the dictionaries are is one.
    if (usePanels.getState().dialog === 'terms') return bringDictionaries(files)
    const kinds = await Promise.all(files.map(kindOf))
    const of = (kind: 'version' | 'dictionary' | 'either') => files.filter((_, at) => kinds[at] === kind)
    for (const file of of('version')) await add(file)
    setUnclear(of('either')[0] ?? null)
    if (of('dictionary').length > 0) await bringDictionaries(of('dictionary'))
  }
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
      {failure && <Failure failure={failure} onClose={() => setFailure(null)} />}
      {unclear && <Unclear file={unclear} onClose={() => setUnclear(null)} onVersion={() => void add(unclear)} onMemory={() => void bringDictionaries([unclear])} />}
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

function Failure({ failure, onClose }: { failure: ReadFailure; onClose: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="failure-title" onClose={onClose}>
      <h2 id="failure-title">{t('importFailed', { file: failure.file })}</h2>
      <p>{t(`errors.read.${failure.code}`)}</p>
      {failure.place && <p>{t('errors.place', { place: failure.place })}</p>}
      <p>{t('nothingChanged')}</p>
      <Button look="primary" onClick={() => dialog.current?.close()}>
        {t('close')}
      </Button>
    </dialog>
  )
}
