import { collectBundle, restoreBundle } from '../../store/index.ts'
import type { BundleFailure } from '../../workers/client.ts'
import { noteBackup } from '../state/backup.ts'
import { chooseFile, download } from '../state/pick.ts'
import { setPanels } from '../state/panels.ts'
import { core, currentModel, place } from '../state/session.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

/** A file was not restored, and why. */
export interface RestoreProblem {
  readonly file: string
  readonly error: BundleFailure
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
    tell('failed', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** Puts a backup in place of the project. @returns why it was not, or `null`; then nothing has changed. */
export async function restoreBackup(file: File): Promise<RestoreProblem | null> {
  try {
    const read = await core.readBundle(new Uint8Array(await file.arrayBuffer()))
    if ('failure' in read) return { file: file.name, error: read.failure }
    await restoreBundle(place(), read.bundle, { key: 'restore', data: { file: file.name } })
    tell('restored', { file: file.name })
    return null
  } catch (error) {
    return { file: file.name, error: { code: 'malformed', place: '', reason: error instanceof Error ? error.message : String(error) } }
  }
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
  perform: () =>
    chooseFile((file) => {
      void restoreBackup(file).then((problem) => {
        if (problem) setPanels({ dialog: 'trust', problem })
      })
    }, '.zip'),
}
