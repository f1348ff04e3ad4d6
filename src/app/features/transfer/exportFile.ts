import type { VersionId } from '../../../core/index.ts'
import { loadFile } from '../../../store/index.ts'
import { core, currentModel, db } from '../../state/session.ts'
import { tell } from '../../state/ui.ts'

/** Writes a version with its corrections (or, in a bilingual format, all versions) and hands the file to the browser. */
export async function exportFile(format: string, versionId: VersionId): Promise<void> {
  const model = currentModel()
  const version = model?.versions.find(({ id }) => id === versionId)
  if (!model || !version) return
  try {
    const source = await loadFile(db, version)
    const request = {
      versions: model.versions,
      rows: model.rows,
      versionId,
      corrections: [...model.workspace.acts.corrections.values()],
      annotations: model.workspace.acts.annotations,
    }
    const written = await core.write(format, request, source)
    const name = `${(source?.name ?? version.title).replace(/\.[^.]+$/, '')}.${written.extension.replace(/^\./, '')}`
    download(new Blob([written.bytes], { type: written.mediaType }), name)
    tell('exported', { file: name })
  } catch (error) {
    tell('failed', { reason: error instanceof Error ? error.message : String(error) })
  }
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
