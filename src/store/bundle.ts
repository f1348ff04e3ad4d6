import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import * as z from 'zod'
import type { ProjectId } from '../core/index.ts'
import type { Place } from './commands.ts'
import { perform } from './history.ts'
import * as records from './records.ts'
import type { Deed, TableName } from './records.ts'
import type { Database, Stored } from './schema.ts'

/*
 * A project as one file: a ZIP with `project.json` (everything that people made or imported) and the original files
 * beside it. What is derived (findings, word links) and the undo history stay behind.
 */

const format = 'sixfold-project'
const release = 1
const projectFile = 'project.json'
/** More than this, unpacked, is no project of this program; in bytes. */
const most = 256 * 1024 * 1024

/** Why a file is no backup that can be restored; `place` is where in it, `reason` what is wrong there. */
export class BundleError extends Error {
  constructor(
    readonly code: 'not-zip' | 'no-project' | 'too-large' | 'too-new' | 'malformed',
    readonly place = '',
    readonly reason = '',
  ) {
    super([code, place, reason].filter(Boolean).join(': '))
    this.name = 'BundleError'
  }
}

const tablesIn = {
  versions: records.versionRecord,
  packs: records.packRecord,
  corrections: records.correctionRecord,
  annotations: records.annotationRecord,
  dispositions: records.dispositionRecord,
  concepts: records.conceptRecord,
  sentences: records.sentencesRecord,
} as const
const names = ['versions', 'packs', 'corrections', 'annotations', 'dispositions', 'concepts', 'sentences'] as const

const head = z.object({ format: z.literal(format), release: z.int().positive() })
const list = z.array(z.unknown())
const body = z.object({
  project: records.projectRecord,
  files: z.array(z.object({ id: z.string().min(1), name: z.string(), path: z.string() })),
  versions: list,
  packs: list,
  corrections: list,
  annotations: list,
  dispositions: list,
  concepts: list,
  // Backups of the first days have none.
  sentences: list.default([]),
})

/** A backup that was read and found whole: records ready to be written. */
export interface Bundle {
  readonly title: string
  readonly records: readonly { readonly table: TableName; readonly record: Stored }[]
}

/** Packs a project. @throws Error when there is no such project. */
export async function writeBundle(db: Database, projectId: ProjectId): Promise<Uint8Array<ArrayBuffer>> {
  const project = await db.projects.get(projectId)
  if (!project) throw new Error(projectId)
  const of = (table: TableName) => db.records(table).where('projectId').equals(projectId).toArray()
  const files = (await of('files')).flatMap((stored) => {
    const file = records.fileRecord.safeParse(stored)
    return file.success ? [file.data] : []
  })
  const contents: Record<string, unknown> = { format, release, project }
  for (const name of names) contents[name] = await of(name)
  const placed = files.map(({ id, name, bytes }, index) => ({ id, name, bytes, path: `originals/${index + 1}-${name.replace(/[^\p{L}\p{N}._-]+/gu, '_')}` }))
  contents.files = placed.map(({ id, name, path }) => ({ id, name, path }))
  const zip: Zippable = { [projectFile]: strToU8(JSON.stringify(contents, null, 1)) }
  for (const { path, bytes } of placed) zip[path] = bytes
  return zipSync(zip, { level: 6 })
}

/** Reads a backup and believes nothing of it before it has passed the parsers. @throws BundleError */
export function readBundle(bytes: Uint8Array, projectId: ProjectId): Bundle {
  const files = unpack(bytes)
  const text = files[projectFile]
  if (!text) throw new BundleError('no-project')
  const json = parseJson(strFromU8(text))
  const known = head.safeParse(json)
  if (!known.success) throw new BundleError('no-project')
  if (known.data.release > release) throw new BundleError('too-new')
  const contents = check(body, json, projectFile)
  const out: { table: TableName; record: Stored }[] = [{ table: 'projects', record: { ...contents.project, id: projectId } }]
  for (const name of names)
    contents[name].forEach((value, index) => out.push({ table: name, record: own(check<{ id: string }>(tablesIn[name], adopt(value, projectId), `${name}[${index}]`), name, projectId) }))
  for (const { id, name, path } of contents.files) {
    const original = files[path]
    if (!original) throw new BundleError('malformed', path, 'missing')
    out.push({ table: 'files', record: { id, projectId, name, bytes: original } })
  }
  return { title: contents.project.title, records: out }
}

/**
 * Puts a backup in place of a project, as one command: undoing it brings back all that was here. When it fails, nothing
 * has changed.
 */
export function restoreBundle({ db, projectId }: Place, bundle: Bundle, deed: Deed): Promise<void> {
  return perform(db, projectId, deed, async (writer) => {
    for (const table of [...names, 'files'] as const) for (const { id } of await writer.of(table, projectId)) await writer.remove(table, id)
    for (const { table, record } of bundle.records) await writer.put(table, record)
  })
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        if (size > most) throw new BundleError('too-large')
        return true
      },
    })
  } catch (error) {
    throw error instanceof BundleError ? error : new BundleError('not-zip')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BundleError('malformed', projectFile, error instanceof Error ? error.message : String(error))
  }
}

function check<T>(schema: { safeParse(value: unknown): z.ZodSafeParseResult<T> }, value: unknown, place: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new BundleError('malformed', [place, ...(issue?.path ?? [])].map(String).join('.'), issue?.message ?? '')
}

/** A record of any project as one of this project. */
const adopt = (value: unknown, projectId: ProjectId): unknown => (typeof value === 'object' && value !== null ? { ...value, projectId } : value)

/** Records that are named by their project get this one's name. */
function own(record: { id: string }, table: TableName, projectId: ProjectId): Stored {
  const stored: Stored = { ...record }
  if (table === 'dispositions' && typeof stored.findingKey === 'string') return { ...stored, id: `${projectId}/${stored.findingKey}` }
  if (table === 'concepts' && typeof stored.concept === 'string') return { ...stored, id: `${projectId}/${stored.concept}` }
  if (table === 'sentences') return { ...stored, id: `${projectId}/${stored.id.slice(stored.id.indexOf('/') + 1)}` }
  if (table === 'packs' && stored.kind === 'rows') return { ...stored, id: `${projectId}/rows/${String(stored.at)}` }
  return stored
}
