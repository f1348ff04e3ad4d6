import * as z from 'zod'
import type { Annotation, Block, Correction, Disposition, Finding, Project, Row, SentenceGroups } from '../core/index.ts'
import { mqmCategories, severities } from '../core/index.ts'
import type { AnnotationId, BlockId, CorrectionId, FileId, Id, ProjectId, RowId, VersionId } from '../core/index.ts'
import { asId } from '../core/index.ts'

/*
 * The shapes of everything stored, as parsers. What a browser gives back may be written by an older release, by another
 * tab or by a person with developer tools, so nothing is believed before it has passed here (see load.ts).
 */

// Compiling parsers at run time needs eval, which the page's content security policy forbids.
z.config({ jitless: true })

const id = <T extends Id<string>>() => z.string().min(1).transform((value) => asId<T>(value))
const count = z.int().nonnegative()
const span = z.tuple([count, count]).refine(([start, end]) => start <= end)

const textEdit = z.object({ blockId: id<BlockId>(), span, text: z.string() })

export const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
const isSpan = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] <= value[1]
const isListOf = (value: unknown, of: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(of)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const among = (values: readonly string[]) => (value: unknown) => isText(value) && values.includes(value)
const isKind = among(['title', 'heading', 'paragraph', 'item', 'toc', 'front', 'back'])
const isMarkKind = among(['strong', 'emphasis'])
const isRepairKind = among(['joined', 'stray'])

/*
 * Blocks and rows come by the hundred thousand, and a general parser takes a second to build what is sound already: they
 * are looked at by hand.
 */
const isBlock = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.id) &&
  value.id !== '' &&
  isKind(value.kind) &&
  (!('label' in value) || isText(value.label)) &&
  isCount(value.level) &&
  isText(value.text) &&
  isListOf(value.marks, (mark) => isRecord(mark) && isMarkKind(mark.kind) && isSpan(mark.span)) &&
  isRecord(value.origin) &&
  isCount(value.origin.line) &&
  isListOf(value.origin.runs, (run) => Array.isArray(run) && run.length === 3 && run.every(isCount)) &&
  isListOf(value.repairs, (repair) => isRecord(repair) && isRepairKind(repair.kind) && isCount(repair.at) && isText(repair.removed))

const isName = (value: unknown) => isText(value) && value !== ''
const isSoundRow = (value: unknown): boolean =>
  isRecord(value) &&
  isName(value.id) &&
  isRecord(value.members) &&
  Object.values(value.members).every((ids) => isListOf(ids, isName)) &&
  typeof value.score === 'number' &&
  value.score >= 0 &&
  value.score <= 1 &&
  (value.by === 'anchor' || value.by === 'aligner' || value.by === 'human') &&
  typeof value.locked === 'boolean'

const blocks = z.custom<readonly Block[]>((value) => isListOf(value, isBlock))

const row: z.ZodType<Row> = z.object({
  id: id<RowId>(),
  members: z.record(id<VersionId>(), z.array(id<BlockId>())),
  score: z.number().min(0).max(1).catch(0),
  by: z.enum(['anchor', 'aligner', 'human']).catch('aligner'),
  locked: z.boolean().catch(false),
})

/** A version without its blocks, which lie in packs. */
export const versionRecord = z.object({
  id: id<VersionId>(),
  projectId: id<ProjectId>(),
  lang: z.string().min(1),
  title: z.string(),
  status: z.enum(['released', 'reference', 'imported']).catch('imported'),
  provenance: z.string().catch(''),
  original: id<FileId>().exactOptional(),
})
export type VersionRecord = z.infer<typeof versionRecord>

/** A few hundred blocks of one version, or rows of the project: one record, because IndexedDB's cost is per record. */
export const packRecord = z.discriminatedUnion('kind', [
  z.object({
    id: z.string(),
    projectId: id<ProjectId>(),
    kind: z.literal('blocks'),
    versionId: id<VersionId>(),
    at: count,
    items: blocks,
  }),
  z.object({ id: z.string(), projectId: id<ProjectId>(), kind: z.literal('rows'), at: count, items: z.custom<readonly Row[]>((value) => isListOf(value, isSoundRow)).or(z.array(row)) }),
])
export type PackRecord = z.infer<typeof packRecord>

export const projectRecord: z.ZodType<Project> = z.object({
  id: id<ProjectId>(),
  title: z.string(),
  pivot: id<VersionId>(),
  versions: z.array(id<VersionId>()),
  checks: z.record(z.string(), z.object({ enabled: z.boolean() })).catch({}),
  mqm: z.object({ weights: z.record(z.enum(severities), z.number().nonnegative()) }),
})

const category = z.enum(mqmCategories)
const severity = z.enum(severities)
const author = z.string().catch('')

export const correctionRecord: z.ZodType<Correction & { projectId: ProjectId }> = z.object({
  projectId: id<ProjectId>(),
  id: id<CorrectionId>(),
  blockId: id<BlockId>(),
  edits: z.array(textEdit),
  baseHash: z.string(),
  reason: z.string().catch(''),
  status: z.enum(['proposed', 'accepted', 'rejected']),
  by: author,
  at: z.number(),
})

export const annotationRecord: z.ZodType<Annotation & { projectId: ProjectId }> = z.object({
  projectId: id<ProjectId>(),
  id: id<AnnotationId>(),
  target: z.object({
    versionId: id<VersionId>(),
    blockId: id<BlockId>(),
    quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    position: span,
  }),
  mqm: category,
  severity,
  note: z.string(),
  suggestion: z.string().exactOptional(),
  thread: z.array(z.object({ text: z.string(), by: author, at: z.number() })).catch([]),
  status: z.enum(['open', 'resolved']).catch('open'),
  by: author,
  at: z.number(),
})

export const dispositionRecord: z.ZodType<Disposition & { projectId: ProjectId; id: string }> = z.object({
  projectId: id<ProjectId>(),
  id: z.string(),
  findingKey: z.string().min(1),
  verdict: z.enum(['dismissed', 'confirmed']),
  why: z.string().exactOptional(),
  mqm: category.exactOptional(),
  severity: severity.exactOptional(),
  by: author,
  at: z.number(),
})

/** A form as the tables can hold it: no `|`, no mark of status before it. */
const formText = z.string().regex(/^(?![~!])(?!-?$)[^|\t\n]+$/)

/** A concept of the project's own termbase, over the one that ships. */
export const conceptRecord = z.object({
  id: z.string(),
  projectId: id<ProjectId>(),
  concept: z.string().min(1),
  domain: z.string().catch(''),
  forms: z.record(z.string(), z.array(z.object({ text: formText, status: z.enum(['preferred', 'admitted', 'deprecated', 'wrong']) }))),
  note: z.string().catch(''),
})
export type ConceptRecord = z.infer<typeof conceptRecord>

/** How a person put the sentences of a row together. */
export const sentencesRecord: z.ZodType<SentenceGroups & { projectId: ProjectId; id: string }> = z.object({
  id: z.string(),
  projectId: id<ProjectId>(),
  row: id<RowId>(),
  counts: z.record(id<BlockId>(), count),
  rows: z.array(row),
})

/** The bytes a version was read from, kept so that an export can patch them instead of rewriting them. */
export const fileRecord = z.object({
  id: id<FileId>(),
  projectId: id<ProjectId>(),
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
})
export type FileRecord = z.infer<typeof fileRecord>

/** Tables whose records a command may touch; undo and redo put the recorded states back. */
export const tables = ['projects', 'versions', 'packs', 'files', 'corrections', 'annotations', 'dispositions', 'concepts', 'sentences'] as const
export type TableName = (typeof tables)[number]

/** What a command did, in words: a key of the language files and what fills it in. */
export const deedSchema = z.object({ key: z.string(), data: z.record(z.string(), z.string()).catch({}) })
export type Deed = z.infer<typeof deedSchema>

/** One command in the history, in words. */
export const historyRecord = z.object({
  seq: count,
  projectId: id<ProjectId>(),
  deed: deedSchema,
  at: z.number(),
  by: author,
  undone: z.union([z.literal(0), z.literal(1)]),
})
export type HistoryRecord = z.infer<typeof historyRecord>

/** Every record a command touched, before and after (absent: it did not exist). Apart, so that reading the history is cheap. */
export interface PatchRecord {
  readonly seq: number
  readonly patches: readonly Patch[]
}

export interface Patch {
  readonly table: TableName
  readonly id: string
  readonly before?: unknown
  readonly after?: unknown
}

const finding: z.ZodType<Finding> = z.object({
  key: z.string(),
  checkId: z.string(),
  messageId: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  versionId: id<VersionId>(),
  blockId: id<BlockId>(),
  span,
  mqm: category,
  severity,
  evidence: z.array(z.object({ versionId: id<VersionId>(), blockId: id<BlockId>(), span })),
  suggestions: z.array(z.array(textEdit)),
  confidence: z.number(),
})

/** The last check's findings, to show at once while a new check runs. Derived: losing them costs a moment. */
export const cacheRecord = z.object({ id: id<ProjectId>(), findings: z.array(finding) })

/** Text a person was typing when the page went away. Outside the history: it becomes a command when it is saved. */
export const draftRecord = z.object({ id: id<BlockId>(), projectId: id<ProjectId>(), text: z.string(), at: z.number() })
export type DraftRecord = z.infer<typeof draftRecord>
