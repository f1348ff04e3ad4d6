import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadFailure } from '../../../workers/client.ts'
import { onImport } from '../../state/pick.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './DropZone.module.css'
import { importFile } from './importFile.ts'

/** Takes files that are dropped anywhere or chosen by the button, and says clearly when one cannot be read. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const [reading, setReading] = useState<string | null>(null)
  const [failure, setFailure] = useState<ReadFailure | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    setReading(file.name)
    try {
      setFailure(await importFile(file))
    } catch (error) {
      setFailure({ code: 'malformed', file: file.name, data: { reason: error instanceof Error ? error.message : String(error) } })
    } finally {
      setReading(null)
    }
  }
  useEffect(() => onImport((file) => void take(file)))
  return (
    <div
      className={styles.zone}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
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
    </div>
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
