import { v7 as uuid } from 'uuid'
import { asId, type FileId, type VersionId } from '../../../core/index.ts'
import { addVersion } from '../../../store/index.ts'
import type { ReadFailure } from '../../../workers/client.ts'
import { core, currentModel, knowingCore, place } from '../../state/session.ts'
import { tell } from '../../state/ui.ts'

/**
 * Reads a file, aligns it with the versions that are here and adds it. Everything that can fail comes before the one
 * transaction that writes, so that a failure changes nothing.
 * @returns why it was not added, or `null`.
 */
export async function importFile(file: File): Promise<ReadFailure | null> {
  const model = currentModel()
  if (!model) return null
  const id = asId<VersionId>(uuid())
  const original = asId<FileId>(`${id}/original`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const result = await core.read({ name: file.name, bytes }, { id, title: file.name, status: 'imported', provenance: file.name, original })
  if ('failure' in result) return result.failure
  const locked = model.rows.filter((row) => row.locked)
  const rows = await (await knowingCore()).align([...model.versions, result.version], locked)
  const { projectId } = place()
  await addVersion(place(), result.version, rows, { id: original, projectId, name: file.name, bytes })
  tell('imported', { file: file.name })
  return null
}
