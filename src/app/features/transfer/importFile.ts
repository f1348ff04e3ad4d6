import { v7 as uuid } from 'uuid'
import { asId, maximumBytes, type FileId, type VersionId } from '../../../core/index.ts'
import { addVersion } from '../../../store/index.ts'
import type { ReadFailure } from '../../../workers/client.ts'
import { openVersion } from '../../columns/arrange.ts'
import { reasonOf } from '../../i18n/reason.ts'
import { carryOut } from '../../state/carryOut.ts'
import { quickCore } from '../../state/quick.ts'
import { currentModel, place } from '../../state/session.ts'
import { tell } from '../../state/ui.ts'

/** Why a file was not added: it cannot be read, or the browser could not keep it. */
export type ImportFailure = ReadFailure | { readonly code: 'failed'; readonly file: string; readonly reason: string }

/**
 * Reads a file, aligns it with the versions that are here, adds it and opens its column. Everything that can fail comes
 * before the one transaction that writes, so that a failure changes nothing.
 * @returns why it was not added, or `null`.
 */
export const importFile = (file: File): Promise<ImportFailure | null> =>
  imported(file).catch((error: unknown) => ({ code: 'failed', file: file.name, reason: reasonOf(error) }))

async function imported(file: File): Promise<ReadFailure | null> {
  if (file.size > maximumBytes) return { code: 'too-large', file: file.name, data: {} }
  const core = await quickCore()
  const id = asId<VersionId>(uuid())
  const original = asId<FileId>(`${id}/original`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const result = await core.read({ name: file.name, bytes }, { id, title: file.name, status: 'imported', provenance: file.name, original })
  if ('failure' in result) return result.failure
  const model = currentModel()
  if (!model) return null
  const locked = model.rows.filter((row) => row.locked)
  const rows = await core.align([...model.versions, result.version], locked)
  const { projectId } = place()
  // The file after it is aligned with this one, too.
  await carryOut(addVersion(place(), result.version, rows, { id: original, projectId, name: file.name, bytes }), ({ versions }) => versions.some((version) => version.id === id))
  openVersion(id)
  tell('imported', { file: file.name })
  return null
}
