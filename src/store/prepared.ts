import * as z from 'zod/mini'
import { packRecord, projectRecord, versionRecord, type Finding, type PackRecord, type Project, type Row, type Version, type VersionRecord } from '../core/index.ts'
import { blockPacks, rowPacks } from './packs.ts'
import { findingsField } from './records.ts'

/** A project's document as it is stored, without the files that it was read from. */
export interface ProjectRecords {
  readonly project: Project
  readonly versions: readonly VersionRecord[]
  readonly packs: readonly PackRecord[]
}

/** A document as the records of a new project. */
export const recordsOf = (project: Project, versions: readonly Version[], rows: readonly Row[]): ProjectRecords => ({
  project,
  versions: versions.map(({ blocks, ...version }) => (void blocks, { ...version, projectId: project.id })),
  packs: [...versions.flatMap(({ id, blocks }) => blockPacks(project.id, id, blocks)), ...rowPacks(project.id, rows)],
})

/** A project that was read, aligned and checked before it came here. */
export interface PreparedProject extends ProjectRecords {
  readonly findings: readonly Finding[]
}

/** The parser of the file that holds one. */
export const preparedProject: z.ZodMiniType<PreparedProject> = z.object({ project: projectRecord, versions: z.array(versionRecord), packs: z.array(packRecord), findings: findingsField })
