import { v7 as uuid } from 'uuid'
import {
  annotationRecord,
  applyEdits,
  asId,
  correctionRecord,
  dictionaryRecord,
  diffText,
  dispositionRecord,
  hash,
  mapSpan,
  projectRecord,
  quoteOf,
  sentencesRecord,
  withoutBlocks,
  type Annotation,
  type AnnotationId,
  type Block,
  type BlockId,
  type Concept,
  type Correction,
  type CorrectionId,
  type DictionaryRecord,
  type Disposition,
  type FileRecord,
  type Finding,
  type Lang,
  type MqmCategory,
  type Project,
  type ProjectId,
  type Row,
  type SentenceGroups,
  type Severity,
  type Span,
  type Version,
  type VersionId,
} from '../core/index.ts'
import { perform, type Writer } from './history.ts'
import { blockPacks, rowPacks } from './packs.ts'
import type { ProjectRecords } from './prepared.ts'
import { wholeId, type Deed, type TableName } from './records.ts'
import type { Database } from './schema.ts'

/*
 * Every write there is. Each command is one transaction and one entry of the history; `deed` names it for the person
 * who may want to undo it.
 */

/** Where a command works. */
export interface Place {
  readonly db: Database
  readonly projectId: ProjectId
}

/** Puts a new project into this browser. Not in the history: there is nothing before it to go back to. */
export async function createProject(db: Database, { project, versions, packs }: ProjectRecords, files: readonly FileRecord[]): Promise<void> {
  await db.transaction('rw', [db.projects, db.versions, db.packs, db.files], async () => {
    await db.projects.put({ ...project })
    await db.versions.bulkPut([...versions])
    await db.packs.bulkPut([...packs])
    await db.files.bulkPut([...files])
  })
}

/** Adds a version to the project, with the rows that now hold it. The first one names the project. */
export function addVersion({ db, projectId }: Place, version: Version, rows: readonly Row[], file: FileRecord): Promise<void> {
  return perform(db, projectId, { key: 'addVersion', data: { title: version.title } }, async (writer) => {
    const project = projectRecord.parse(await writer.get('projects', projectId))
    const title = version.blocks.find(({ kind }) => kind === 'title')?.text ?? version.title.replace(/\.[^.]+$/, '')
    const named = project.versions.length > 0 ? {} : { title, pivot: version.id }
    await writer.put('projects', { ...project, ...named, versions: [...project.versions, version.id] })
    const { blocks, ...record } = version
    await writer.put('versions', { ...record, projectId })
    await writer.put('files', file)
    for (const pack of blockPacks(projectId, version.id, blocks)) await writer.put('packs', pack)
    await putRows(writer, projectId, rows)
  })
}

/** What stands and falls with a document. */
const ofDocument = ['versions', 'packs', 'corrections', 'annotations', 'dispositions', 'sentences'] as const

/** Puts a document without text in place of the one that is here. Terms, dictionaries and settings stay. */
export function startDocument({ db, projectId }: Place, title: string, deed: Deed): Promise<void> {
  return perform(db, projectId, deed, async (writer) => {
    const project = projectRecord.parse(await writer.get('projects', projectId))
    for (const { original } of await writer.of('versions', projectId)) if (typeof original === 'string') await writer.remove('files', original)
    for (const table of ofDocument) for (const { id } of await writer.of(table, projectId)) await writer.remove(table, id)
    await writer.put('projects', { ...project, title, versions: [] })
  })
}

/** Replaces the alignment; only packs that differ are written. `deed` says what was done to it. */
export const setRows = ({ db, projectId }: Place, rows: readonly Row[], deed: Deed): Promise<void> =>
  perform(db, projectId, deed, (writer) => putRows(writer, projectId, rows))

/** Keeps how a person put the sentences of a row together, in place of what was kept of the same blocks before. */
export function setSentences({ db, projectId }: Place, groups: SentenceGroups, deed: Deed): Promise<void> {
  return perform(db, projectId, deed, async (writer) => {
    const blocks = new Set(Object.keys(groups.counts).map((block) => asId<BlockId>(block)))
    for (const old of await parsed(writer, 'sentences', sentencesRecord, projectId)) {
      const left = withoutBlocks(old, blocks)
      if (left === null) await writer.remove('sentences', old.id)
      else if (left !== old) await writer.put('sentences', { ...left, id: old.id, projectId })
    }
    await writer.put('sentences', { ...groups, id: `${projectId}/${uuid()}`, projectId })
  })
}

async function putRows(writer: Writer, projectId: ProjectId, rows: readonly Row[]): Promise<void> {
  const packs = rowPacks(projectId, rows)
  const wanted = new Set(packs.map(({ id }) => id))
  const prefix = `${projectId}/rows/`
  const old = (await writer.of('packs', projectId)).filter(({ id }) => id.startsWith(prefix))
  const before = new Map(old.map((pack) => [pack.id, JSON.stringify(pack)]))
  for (const { id } of old) if (!wanted.has(id)) await writer.remove('packs', id)
  for (const pack of packs) if (before.get(pack.id) !== JSON.stringify(pack)) await writer.put('packs', pack)
}

/** A block's new text. */
export interface TextChange {
  readonly block: Block
  readonly lang: Lang
  readonly text: string
}

/** Makes a block's current text `text`; see {@link setTexts}. */
export const setText = (place: Place, block: Block, lang: Lang, text: string, deed: Deed, reason = ''): Promise<void> =>
  setTexts(place, [{ block, lang, text }], deed, reason)

/**
 * Gives blocks new current texts, all in one command. Each block keeps one correction against its original; when the
 * new text is the original again, the correction goes. Notes on a block move with the text; a note whose words were
 * touched keeps its old quote, so that it shows as an orphan instead of standing on other words.
 */
export function setTexts({ db, projectId }: Place, changes: readonly TextChange[], deed: Deed, reason = ''): Promise<void> {
  return perform(db, projectId, deed, async (writer) => {
    const existing = new Map((await parsed(writer, 'corrections', correctionRecord, projectId)).map((one) => [one.blockId, one]))
    const annotations = await parsed(writer, 'annotations', annotationRecord, projectId)
    for (const { block, lang, text } of changes) {
      const old = existing.get(block.id)
      const before = old ? applyEdits(block.text, old.edits) : block.text
      if (text === before) continue
      const edits = diffText(block.text, text, lang, block.id)
      if (edits.length === 0) {
        if (old) await writer.remove('corrections', old.id)
      } else {
        const correction: Correction = {
          id: old?.id ?? asId<CorrectionId>(uuid()),
          blockId: block.id,
          edits,
          baseHash: hash(block.text),
          reason: reason || (old?.reason ?? ''),
          status: 'accepted',
          by: '',
          at: Date.now(),
        }
        await writer.put('corrections', { ...correction, projectId })
      }
      const moves = diffText(before, text, lang, block.id)
      for (const annotation of annotations) {
        const { target } = annotation
        if (target.blockId !== block.id) continue
        const position = mapSpan(target.position, moves)
        if (!position || text.slice(...position) !== target.quote.exact) continue
        await writer.put('annotations', { ...annotation, target: { ...target, position, quote: quoteOf(text, position) } })
      }
    }
  })
}

/** The records of a table that can be read; the others are left as they are. */
async function parsed<T>(writer: Writer, table: TableName, schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } }, projectId: ProjectId): Promise<T[]> {
  return (await writer.of(table, projectId)).flatMap((stored) => {
    const result = schema.safeParse(stored)
    return result.success ? [result.data] : []
  })
}

/** Lays a verdict on a finding, in place of an earlier one; a person's own rating of it stays. */
export const judge = (place: Place, findingKey: string, verdict: Disposition['verdict'], why: string, deed: Deed): Promise<void> =>
  dispose(place, findingKey, { verdict, ...(why ? { why } : {}) }, deed)

/** Gives a finding a person's own category and severity, which also says that it is an error. */
export const rate = (place: Place, findingKey: string, rating: Pick<Disposition, 'mqm' | 'severity'>, deed: Deed): Promise<void> =>
  dispose(place, findingKey, { verdict: 'confirmed', ...rating }, deed)

const dispose = ({ db, projectId }: Place, findingKey: string, change: Pick<Disposition, 'verdict' | 'why' | 'mqm' | 'severity'>, deed: Deed): Promise<void> =>
  perform(db, projectId, deed, async (writer) => {
    const id = `${projectId}/${findingKey}`
    const known = dispositionRecord.safeParse(await writer.get('dispositions', id))
    const { mqm, severity } = known.success ? known.data : {}
    const kept = { ...(mqm === undefined ? {} : { mqm }), ...(severity === undefined ? {} : { severity }) }
    await writer.put('dispositions', { ...kept, ...change, id, projectId, findingKey, by: '', at: Date.now() })
  })

/** Says which checks run in the project, or how sure a finding must be to be shown. */
export const configure = ({ db, projectId }: Place, change: Partial<Pick<Project, 'checks' | 'leastConfidence' | 'pivot'>>, deed: Deed): Promise<void> =>
  perform(db, projectId, deed, async (writer) => {
    const project = projectRecord.parse(await writer.get('projects', projectId))
    await writer.put('projects', { ...project, ...change })
  })

/** Takes a verdict back, so that the finding is open again. */
export const reopen = ({ db, projectId }: Place, findingKey: string, deed: Deed): Promise<void> =>
  perform(db, projectId, deed, (writer) => writer.remove('dispositions', `${projectId}/${findingKey}`))

/** What a person fills in to make a note. */
export interface NewAnnotation {
  readonly versionId: VersionId
  readonly block: Block
  /** The block's current text, in which `span` counts. */
  readonly text: string
  readonly span: Span
  readonly mqm: MqmCategory
  readonly severity: Severity
  readonly note: string
}

/** Puts a note on words. Resolves to its id. */
export async function annotate({ db, projectId }: Place, made: NewAnnotation, deed: Deed): Promise<AnnotationId> {
  const annotation: Annotation = {
    id: asId<AnnotationId>(uuid()),
    target: { versionId: made.versionId, blockId: made.block.id, quote: quoteOf(made.text, made.span), position: made.span },
    mqm: made.mqm,
    severity: made.severity,
    note: made.note,
    thread: [],
    status: 'open',
    by: '',
    at: Date.now(),
  }
  await perform(db, projectId, deed, (writer) => writer.put('annotations', { ...annotation, projectId }))
  return annotation.id
}

/** Changes a note: its words, its category, its status, its thread. */
export const changeAnnotation = (
  { db, projectId }: Place,
  id: AnnotationId,
  change: Partial<Pick<Annotation, 'mqm' | 'severity' | 'note' | 'status' | 'thread'>>,
  deed: Deed,
): Promise<void> =>
  perform(db, projectId, deed, async (writer) => {
    const stored = annotationRecord.safeParse(await writer.get('annotations', id))
    if (stored.success) await writer.put('annotations', { ...stored.data, ...change })
  })

/** Removes a note. */
export const removeAnnotation = ({ db, projectId }: Place, id: AnnotationId, deed: Deed): Promise<void> =>
  perform(db, projectId, deed, (writer) => writer.remove('annotations', id))

/** Puts concepts into the project's own termbase, in place of those of the same names. `was` is a name that goes. */
export const putConcepts = ({ db, projectId }: Place, concepts: readonly Concept[], deed: Deed, was?: string): Promise<void> =>
  perform(db, projectId, deed, async (writer) => {
    if (was !== undefined) await writer.remove('concepts', `${projectId}/${was}`)
    for (const { id: concept, domain, forms, note } of concepts) await writer.put('concepts', { id: `${projectId}/${concept}`, projectId, concept, domain, forms, note })
  })

/** Takes a concept out of the project's own termbase; a shipped one of that name holds again. */
export const removeConcept = ({ db, projectId }: Place, name: string, deed: Deed): Promise<void> =>
  perform(db, projectId, deed, (writer) => writer.remove('concepts', `${projectId}/${name}`))

/** Keeps a dictionary or memory with its file, in place of one of the same name. */
export const putDictionary = ({ db, projectId }: Place, dictionary: DictionaryRecord, file: FileRecord, deed: Deed): Promise<void> =>
  perform(db, projectId, deed, async (writer) => {
    for (const old of await parsed(writer, 'dictionaries', dictionaryRecord, projectId)) if (old.name === dictionary.name) await dropDictionary(writer, old)
    await writer.put('files', file)
    await writer.put('dictionaries', dictionary)
  })

/** Lets a dictionary go, with its file. */
export const removeDictionary = ({ db, projectId }: Place, dictionary: DictionaryRecord, deed: Deed): Promise<void> =>
  perform(db, projectId, deed, (writer) => dropDictionary(writer, dictionary))

async function dropDictionary(writer: Writer, { id, file }: DictionaryRecord): Promise<void> {
  await writer.remove('dictionaries', id)
  await writer.remove('files', file)
}

/** Keeps what is being typed in a block, or forgets it (`null`). Not in the history. */
export async function keepDraft({ db, projectId }: Place, block: Block, text: string | null): Promise<void> {
  if (text === null) await db.drafts.delete(block.id)
  else await db.drafts.put({ id: block.id, projectId, text, at: Date.now() })
}

/** Keeps the findings of a check, so that the next visit shows them at once; `core` made them of the whole project as it stands. Not in the history. */
export async function keepFindings({ db, projectId }: Place, findings: readonly Finding[], core: string): Promise<void> {
  await db.cache.bulkPut([
    { id: projectId, findings },
    { id: wholeId(projectId), core },
  ])
}
