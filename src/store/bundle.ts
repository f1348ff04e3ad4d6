import { annotationRecord, conceptRecord, correctionRecord, dictionaryRecord, dispositionRecord, fileRecord, packRecord, projectRecord, recordParser, sentencesRecord, versionRecord, type Bundle, type ProjectId } from '../core/index.ts'
import type { Place } from './commands.ts'
import { perform } from './history.ts'
import type { Deed, TableName } from './records.ts'
import type { Database, Stored } from './schema.ts'

const tables = ['versions', 'packs', 'corrections', 'annotations', 'dispositions', 'concepts', 'sentences', 'dictionaries', 'files'] as const

/** All of a project that a backup holds; records that cannot be read stay behind. @throws Error when there is no such project. */
export async function collectBundle(db: Database, projectId: ProjectId): Promise<Bundle> {
  const project = await db.projects.get(projectId)
  if (!project) throw new Error(projectId)
  const of = (table: TableName) => db.records(table).where('projectId').equals(projectId).toArray()
  const { parse } = recordParser()
  return {
    project: projectRecord.parse(project),
    versions: parse(versionRecord, await of('versions')),
    packs: parse(packRecord, await of('packs')),
    corrections: parse(correctionRecord, await of('corrections')),
    annotations: parse(annotationRecord, await of('annotations')),
    dispositions: parse(dispositionRecord, await of('dispositions')),
    concepts: parse(conceptRecord, await of('concepts')),
    sentences: parse(sentencesRecord, await of('sentences')),
    dictionaries: parse(dictionaryRecord, await of('dictionaries')),
    files: parse(fileRecord, await of('files')),
  }
}

/**
 * Puts a backup in place of a project, as one command: undoing it brings back all that was here. When it fails, nothing
 * has changed.
 */
export function restoreBundle({ db, projectId }: Place, bundle: Bundle, deed: Deed): Promise<void> {
  return perform(db, projectId, deed, async (writer) => {
    for (const table of tables) for (const { id } of await writer.of(table, projectId)) await writer.remove(table, id)
    await writer.put('projects', { ...bundle.project, id: projectId })
    for (const table of tables) for (const record of bundle[table]) await writer.put(table, own({ ...record, projectId }, table, projectId))
  })
}

/** A record of any project as one of this project: those that are named by their project get this one's name. */
function own(record: Stored, table: TableName, projectId: ProjectId): Stored {
  if (table === 'dispositions') return { ...record, id: `${projectId}/${String(record.findingKey)}` }
  if (table === 'concepts') return { ...record, id: `${projectId}/${String(record.concept)}` }
  if (table === 'sentences') return { ...record, id: `${projectId}/${record.id.slice(record.id.indexOf('/') + 1)}` }
  if (table === 'packs' && record.kind === 'rows') return { ...record, id: `${projectId}/rows/${String(record.at)}` }
  return record
}
