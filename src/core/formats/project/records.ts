import * as z from 'zod/mini'
import { dictionaryFormats, isBlockPack, isRowPack, mqmCategories, severities } from '../../model/index.ts'
import type { Annotation, AnnotationId, BlockId, BlockPack, Correction, CorrectionId, DictionaryId, Disposition, FileId, Project, ProjectId, Row, RowId, RowPack, SentenceGroups, VersionId } from '../../model/index.ts'
import { authorField, countField, idField, spanField } from './fields.ts'
import { repacked } from './listed.ts'

/*
 * The shapes of a project's records, in a browser's storage and in a backup file, as parsers. They may have been written
 * by an older release, by another tab or by a person with developer tools, so nothing is believed before it has passed here.
 */

const textEdit = z.object({ blockId: idField<BlockId>(), span: spanField, text: z.string() })

/** A version without its blocks, which lie in packs. */
export const versionRecord = z.object({
  id: idField<VersionId>(),
  projectId: idField<ProjectId>(),
  lang: z.string().check(z.minLength(1)),
  title: z.string(),
  status: z.catch(z.enum(['released', 'reference', 'imported']), 'imported'),
  provenance: z.catch(z.string(), ''),
  original: z.exactOptional(idField<FileId>()),
})
export type VersionRecord = z.infer<typeof versionRecord>

/** A few hundred blocks of one version, or rows of the project: one record, because IndexedDB's cost is per record. */
export const packRecord = z.pipe(
  z.transform(repacked),
  z.discriminatedUnion('kind', [
    z.object({ id: z.string(), projectId: idField<ProjectId>(), kind: z.literal('blocks'), versionId: idField<VersionId>(), at: countField, pack: z.custom<BlockPack>(isBlockPack) }),
    z.object({ id: z.string(), projectId: idField<ProjectId>(), kind: z.literal('rows'), at: countField, pack: z.custom<RowPack>(isRowPack) }),
  ]),
)
export type PackRecord = z.infer<typeof packRecord>

export const projectRecord: z.ZodMiniType<Project> = z.object({
  id: idField<ProjectId>(),
  title: z.string(),
  pivot: idField<VersionId>(),
  versions: z.array(idField<VersionId>()),
  checks: z.catch(z.record(z.string(), z.object({ enabled: z.boolean(), why: z.exactOptional(z.string()) })), {}),
  leastConfidence: z.catch(z.number().check(z.gte(0), z.lte(1)), 0),
  mqm: z.object({ weights: z.record(z.enum(severities), z.number().check(z.nonnegative())) }),
})

const category = z.enum(mqmCategories)
const severity = z.enum(severities)

export const correctionRecord: z.ZodMiniType<Correction & { projectId: ProjectId }> = z.object({
  projectId: idField<ProjectId>(),
  id: idField<CorrectionId>(),
  blockId: idField<BlockId>(),
  edits: z.array(textEdit),
  baseHash: z.string(),
  reason: z.catch(z.string(), ''),
  status: z.enum(['proposed', 'accepted', 'rejected']),
  by: authorField,
  at: z.number(),
})

export const annotationRecord: z.ZodMiniType<Annotation & { projectId: ProjectId }> = z.object({
  projectId: idField<ProjectId>(),
  id: idField<AnnotationId>(),
  target: z.object({
    versionId: idField<VersionId>(),
    blockId: idField<BlockId>(),
    quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    position: spanField,
  }),
  mqm: category,
  severity,
  note: z.string(),
  suggestion: z.exactOptional(z.string()),
  thread: z.catch(z.array(z.object({ text: z.string(), by: authorField, at: z.number() })), []),
  status: z.catch(z.enum(['open', 'resolved']), 'open'),
  by: authorField,
  at: z.number(),
})

export const dispositionRecord: z.ZodMiniType<Disposition & { projectId: ProjectId; id: string }> = z.object({
  projectId: idField<ProjectId>(),
  id: z.string(),
  findingKey: z.string().check(z.minLength(1)),
  verdict: z.enum(['dismissed', 'confirmed']),
  why: z.exactOptional(z.string()),
  mqm: z.exactOptional(category),
  severity: z.exactOptional(severity),
  by: authorField,
  at: z.number(),
})

/** A form as the tables can hold it: no `|`, no mark of status before it. */
const formText = z.string().check(z.regex(/^(?![~!])(?!-?$)[^|\t\n]+$/))

/** A concept of the project's own termbase, over the one that ships. */
export const conceptRecord = z.object({
  id: z.string(),
  projectId: idField<ProjectId>(),
  concept: z.string().check(z.minLength(1)),
  domain: z.catch(z.string(), ''),
  forms: z.record(z.string(), z.array(z.object({ text: formText, status: z.enum(['preferred', 'admitted', 'deprecated', 'wrong']) }))),
  note: z.catch(z.string(), ''),
})
export type ConceptRecord = z.infer<typeof conceptRecord>

/** A dictionary or memory that a person brought: what it is and how much it holds. Its words lie in its file. */
export const dictionaryRecord = z.object({
  id: idField<DictionaryId>(),
  projectId: idField<ProjectId>(),
  name: z.string(),
  format: z.enum(dictionaryFormats),
  /** Entries, or in a memory its units. */
  entries: countField,
  skipped: z.catch(countField, 0),
  file: idField<FileId>(),
  at: z.number(),
})
export type DictionaryRecord = z.infer<typeof dictionaryRecord>

/**
 * The bytes a version was read from, kept so that an export can patch them instead of rewriting them; or those of a
 * dictionary, compressed.
 */
export const fileRecord = z.object({
  id: idField<FileId>(),
  projectId: idField<ProjectId>(),
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
})
export type FileRecord = z.infer<typeof fileRecord>

const sentenceRow: z.ZodMiniType<Row> = z.object({
  id: idField<RowId>(),
  members: z.record(idField<VersionId>(), z.array(idField<BlockId>())),
  score: z.catch(z.number().check(z.gte(0), z.lte(1)), 0),
  by: z.catch(z.enum(['anchor', 'aligner', 'human']), 'aligner'),
  locked: z.catch(z.boolean(), false),
})

/** How a person put the sentences of a row together. */
export const sentencesRecord: z.ZodMiniType<SentenceGroups & { projectId: ProjectId; id: string }> = z.object({
  id: z.string(),
  projectId: idField<ProjectId>(),
  row: idField<RowId>(),
  counts: z.record(idField<BlockId>(), countField),
  rows: z.array(sentenceRow),
})
