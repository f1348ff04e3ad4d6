import { collectBundle, restoreBundle } from '../../store/index.ts'
import type { BundleFailure } from '../../workers/client.ts'
import { reasonOf } from '../i18n/reason.ts'
import { noteBackup } from '../state/backup.ts'
import { chooseFile, download } from '../state/pick.ts'
import { setPanels } from '../state/panels.ts'
import { core, currentModel, place } from '../state/session.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

/** A file was not restored, and why: it is no backup that can be read, or the browser could not keep it. */
export interface RestoreProblem {
  readonly file: string
  readonly error: Omit<BundleFailure, 'code'> & { readonly code: BundleFailure['code'] | 'failed' }
}

/** Writes all of the project into one file and hands it to the browser. */
export async function saveBackup(): Promise<void> {
  const model = currentModel()
  if (!model) return
  const { db, projectId } = place()
  try {
    const bytes = await core.writeBundle(await collectBundle(db, projectId))
    const title = model.workspace.document.project.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
    const file = `${title}-${new Date().toISOString().slice(0, 10)}.sixfold.zip`
    download(new Blob([bytes], { type: 'application/zip' }), file)
    noteBackup(projectId)
    tell('backedUp', { file })
  } catch (error) {
    tell('failed', { reason: reasonOf(error) })
  }
}

/** Puts a backup in place of the project. Why it was not is shown where backups are; then nothing has changed. */
export async function restoreBackup(file: File): Promise<void> {
  const error = await restored(file).catch((reason: unknown) => ({ code: 'failed' as const, place: '', reason: reasonOf(reason) }))
  if (error) setPanels({ dialog: 'trust', problem: { file: file.name, error } })
  else tell('restored', { file: file.name })
}

async function restored(file: File): Promise<BundleFailure | null> {
  const read = await core.readBundle(new Uint8Array(await file.arrayBuffer()))
  if ('failure' in read) return read.failure
  await restoreBundle(place(), read.bundle, { key: 'restore', data: { file: file.name } })
  return null
}

export const backup: Action = {
  id: 'backup',
  label: 'backup',
  keys: [],
  guard: () => currentModel() !== null,
  perform: saveBackup,
}

export const restore: Action = {
  id: 'restore',
  label: 'restore',
  keys: [],
  guard: () => currentModel() !== null,
  perform: () => chooseFile((file) => void restoreBackup(file), '.zip'),
}
