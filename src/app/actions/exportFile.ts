import type { VersionId } from '../../core/index.ts'
import { loadFile } from '../../store/index.ts'
import { reasonOf } from '../i18n/reason.ts'
import { core, currentModel, db } from '../state/session.ts'
import { tell, useUi } from '../state/ui.ts'
import { download } from '../state/pick.ts'
import type { Action } from './action.ts'

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
    tell('failed', { reason: reasonOf(error) })
  }
}

/** What is exported when nothing says which: an imported version that is in hand, else the version under revision. */
export function exportedVersion(): VersionId | null {
  const model = currentModel()
  const { column } = useUi.getState()
  return model?.versions.find(({ id, status }) => id === column && status === 'imported')?.id ?? model?.pivot ?? null
}

/** An action for each format that can be written; the formats are known when the core answers. */
export const exportActions = (formats: readonly string[], nameOf: (format: string) => string): readonly Action[] =>
  formats.map((format) => ({
    id: `export:${format}`,
    label: 'export',
    data: { format: nameOf(format) },
    keys: [],
    guard: () => exportedVersion() !== null,
    async perform() {
      const version = exportedVersion()
      if (version) await exportFile(format, version)
    },
  }))
