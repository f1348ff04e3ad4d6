import { annotationRecord, asId, conceptRecord, correctionRecord, dictionaryRecord, dispositionRecord, fileRecord, readDocument, recordParser, sentencesRecord } from '../core/index.ts'
import type { Annotation, BlockId, Concept, Correction, DictionaryRecord, Disposition, Document, FileId, FileRecord, Finding, ProjectId, SentenceGroups, Version } from '../core/index.ts'
import { cacheRecord, draftRecord, historyRecord, wholeId, wholeRecord, type Deed, type TableName } from './records.ts'
import type { Database, Stored } from './schema.ts'

/** What people did to it. Changes with every command. */
export interface Acts {
  readonly corrections: ReadonlyMap<BlockId, Correction>
  readonly annotations: readonly Annotation[]
  readonly dispositions: ReadonlyMap<string, Disposition>
  /** The project's own concepts, by name. */
  readonly concepts: readonly Concept[]
  /** How people put sentences together, where they did. */
  readonly sentences: readonly SentenceGroups[]
  /** Dictionaries and memories that people brought, oldest first. */
  readonly dictionaries: readonly DictionaryRecord[]
  readonly history: readonly HistoryItem[]
  readonly damaged: number
}

/** One command of the past (or, when undone, of the possible future), oldest first. */
export interface HistoryItem {
  readonly seq: number
  readonly deed: Deed
  readonly at: number
  readonly undone: boolean
}

const recordsOf = (db: Database, name: TableName, projectId: ProjectId): Promise<Stored[]> =>
  db.records(name).where('projectId').equals(projectId).toArray()

/** Reads a project's document; `null` when there is no such project. With loadActs the one place where stored data enters the program. */
export async function loadDocument(db: Database, projectId: ProjectId): Promise<Document | null> {
  const [project, versions, packs] = await Promise.all([db.projects.get(projectId), recordsOf(db, 'versions', projectId), recordsOf(db, 'packs', projectId)])
  return project ? readDocument({ project, versions, packs }) : null
}

/** Reads what people did to a project. */
export async function loadActs(db: Database, projectId: ProjectId): Promise<Acts> {
  const { state, parse } = recordParser()
  const read = (name: TableName) => recordsOf(db, name, projectId)
  const [corrections, annotations, dispositions, concepts, sentences, dictionaries, history] = await Promise.all([
    read('corrections'),
    read('annotations'),
    read('dispositions'),
    read('concepts'),
    read('sentences'),
    read('dictionaries'),
    db.history.where('projectId').equals(projectId).toArray(),
  ])
  return {
    corrections: new Map(parse(correctionRecord, corrections).map((correction) => [correction.blockId, correction])),
    annotations: parse(annotationRecord, annotations).sort((a, b) => a.at - b.at),
    dispositions: new Map(parse(dispositionRecord, dispositions).map((one) => [one.findingKey, one])),
    concepts: parse(conceptRecord, concepts).map(({ concept, domain, forms, note }) => ({ id: concept, domain, forms, note })).sort((a, b) => a.id.localeCompare(b.id)),
    sentences: parse(sentencesRecord, sentences),
    dictionaries: parse(dictionaryRecord, dictionaries).sort((a, b) => a.at - b.at),
    history: parse(historyRecord, history).map(({ seq, deed, at, undone }) => ({ seq, deed, at, undone: undone === 1 })),
    damaged: state.damaged,
  }
}

/** The original bytes of a version as they were imported, or `null` when they are not kept. */
export const loadFile = async (db: Database, version: Version): Promise<FileRecord | null> => (version.original ? fileOf(db, version.original) : null)

/** The file of a dictionary, or `null` when it is lost. */
export const loadDictionary = (db: Database, dictionary: DictionaryRecord): Promise<FileRecord | null> => fileOf(db, dictionary.file)

async function fileOf(db: Database, id: FileId): Promise<FileRecord | null> {
  const parsed = fileRecord.safeParse(await db.files.get(id))
  return parsed.success ? parsed.data : null
}

/** Ids of the projects in this browser. */
export const projectIds = async (db: Database): Promise<ProjectId[]> =>
  (await db.projects.toCollection().primaryKeys()).map((key) => asId<ProjectId>(key))

/** Text that was being typed when the page went away, by block. */
export async function loadDrafts(db: Database, projectId: ProjectId): Promise<ReadonlyMap<BlockId, string>> {
  const drafts = await db.drafts.where('projectId').equals(projectId).toArray()
  return new Map(
    drafts.flatMap((value) => {
      const parsed = draftRecord.safeParse(value)
      return parsed.success ? [[parsed.data.id, parsed.data.text] as const] : []
    }),
  )
}

/** The findings of the last check, none when there are none or they cannot be read, and whether this core found them in the whole project as it stands. */
export async function loadFindings(db: Database, projectId: ProjectId, core: string): Promise<{ readonly findings: readonly Finding[]; readonly whole: boolean }> {
  const [kept, whole] = await db.cache.bulkGet([projectId, wholeId(projectId)])
  const parsed = cacheRecord.safeParse(kept)
  return parsed.success ? { findings: parsed.data.findings, whole: wholeRecord.safeParse(whole).data?.core === core } : { findings: [], whole: false }
}
