import * as z from 'zod/mini'
import { authorField, countField, idField, mqmCategories, severities, type BlockId, type Finding, type ProjectId } from '../core/index.ts'

/*
 * What is stored beside the project's own records: the history of commands, and what can be lost without loss.
 */

/** Tables whose records a command may touch; undo and redo put the recorded states back. */
export const tables = ['projects', 'versions', 'packs', 'files', 'corrections', 'annotations', 'dispositions', 'concepts', 'sentences', 'dictionaries'] as const
export type TableName = (typeof tables)[number]

/** What a command did, in words: a key of the language files and what fills it in. */
export const deedSchema = z.object({ key: z.string(), data: z.catch(z.record(z.string(), z.string()), {}) })
export type Deed = z.infer<typeof deedSchema>

/** One command in the history, in words. */
export const historyRecord = z.object({
  seq: countField,
  projectId: idField<ProjectId>(),
  deed: deedSchema,
  at: z.number(),
  by: authorField,
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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isListOf = (value: unknown, of: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(of)
const isSpan = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every((at) => Number.isInteger(at)) && 0 <= Number(value[0]) && Number(value[0]) <= Number(value[1])
const isPlace = (value: unknown): boolean => isObject(value) && isText(value.versionId) && isText(value.blockId) && isSpan(value.span)
const isEdit = (value: unknown): boolean => isObject(value) && isText(value.blockId) && isSpan(value.span) && isText(value.text)
const isDatum = (value: unknown): boolean => isText(value) || typeof value === 'number' || isListOf(value, isText)
const [categories, grades] = [new Set<unknown>(mqmCategories), new Set<unknown>(severities)]

/** Whether something stored is a finding. By hand: they come by the ten thousand, between opening and the first sight. */
const isFinding = (value: unknown): value is Finding =>
  isPlace(value) &&
  isObject(value) &&
  isText(value.key) &&
  isText(value.checkId) &&
  isText(value.messageId) &&
  isObject(value.data) &&
  Object.values(value.data).every(isDatum) &&
  categories.has(value.mqm) &&
  grades.has(value.severity) &&
  isListOf(value.evidence, isPlace) &&
  isListOf(value.suggestions, (edits) => isListOf(edits, isEdit)) &&
  typeof value.confidence === 'number'

/** Findings as they are stored. */
export const findingsField = z.custom<readonly Finding[]>((value) => isListOf(value, isFinding))

/** The last check's findings, to show at once while a new check runs. Derived: losing them costs a moment. */
export const cacheRecord = z.object({ id: idField<ProjectId>(), findings: findingsField })

/** Says that the kept findings are those of the whole project as it stands, and which core found them. */
export const wholeRecord = z.object({ id: z.string(), core: z.string() })
/** The name of that record, in the table of what can be lost. */
export const wholeId = (projectId: ProjectId): string => `${projectId}/whole`
/** What no check reads: a command that touches nothing else leaves the kept findings those of the whole. */
export const unchecked: ReadonlySet<TableName> = new Set(['annotations', 'dispositions', 'files'])

/** Text a person was typing when the page went away. Outside the history: it becomes a command when it is saved. */
export const draftRecord = z.object({ id: idField<BlockId>(), projectId: idField<ProjectId>(), text: z.string(), at: z.number() })
export type DraftRecord = z.infer<typeof draftRecord>
