import type { Annotation, BlockId, Block, Concept, Correction, Disposition, Finding, Project, ProjectId, Row, SentenceGroups, Version, VersionId } from '../core/index.ts'
import { asId } from '../core/index.ts'
import * as records from './records.ts'
import type { Deed } from './records.ts'
import type { Database, Stored } from './schema.ts'

/** What the document is: versions as imported and the rows that align them. Changes seldom. */
export interface Document {
  readonly project: Project
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
  /** How many stored records could not be read and were left aside; they are not deleted. */
  readonly damaged: number
}

/** What people did to it. Changes with every command. */
export interface Acts {
  readonly corrections: ReadonlyMap<BlockId, Correction>
  readonly annotations: readonly Annotation[]
  readonly dispositions: ReadonlyMap<string, Disposition>
  /** The project's own concepts, by name. */
  readonly concepts: readonly Concept[]
  /** How people put sentences together, where they did. */
  readonly sentences: readonly SentenceGroups[]
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

interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false }
}

/** Parses records; one that is not what it should be is left aside and counted. */
function parser() {
  const state = { damaged: 0 }
  const parse = <T>(schema: Parser<T>, stored: readonly unknown[]): T[] =>
    stored.flatMap((value) => {
      const result = schema.safeParse(value)
      if (result.success) return [result.data]
      state.damaged += 1
      return []
    })
  return { state, parse }
}

const recordsOf = (db: Database, name: records.TableName, projectId: ProjectId): Promise<Stored[]> =>
  db.records(name).where('projectId').equals(projectId).toArray()

/**
 * Reads a project's document. With loadActs the one place where stored data enters the program: what refers to missing
 * things is dropped from view, never from disk.
 * @returns `null` when there is no such project or its own record is beyond repair.
 */
export async function loadDocument(db: Database, projectId: ProjectId): Promise<Document | null> {
  const { state, parse } = parser()
  const stored = await db.projects.get(projectId)
  const versionRecords = await recordsOf(db, 'versions', projectId)
  const packs = await recordsOf(db, 'packs', projectId)
  const project = parse(records.projectRecord, stored ? [stored] : [])[0]
  if (!project) return null

  const blocks = new Map<VersionId, Block[]>()
  const rows: Row[] = []
  for (const pack of parse(records.packRecord, packs).sort((a, b) => a.at - b.at)) {
    if (pack.kind === 'rows') rows.push(...pack.items)
    else {
      const known = blocks.get(pack.versionId)
      if (known) known.push(...pack.items)
      else blocks.set(pack.versionId, [...pack.items])
    }
  }
  const known = new Map(parse(records.versionRecord, versionRecords).map((record) => [record.id, record]))
  const versions = project.versions.flatMap((id): Version[] => {
    const record = known.get(id)
    if (!record) return []
    const { lang, title, status, provenance, original } = record
    return [{ id, lang, title, status, provenance, blocks: blocks.get(id) ?? [], ...(original === undefined ? {} : { original }) }]
  })
  const pivot = versions.some(({ id }) => id === project.pivot) ? project.pivot : (versions[0]?.id ?? project.pivot)
  return { project: { ...project, pivot }, versions, rows: repairRows(rows, versions), damaged: state.damaged }
}

/** Reads what people did to a project. */
export async function loadActs(db: Database, projectId: ProjectId): Promise<Acts> {
  const { state, parse } = parser()
  const corrections = parse(records.correctionRecord, await recordsOf(db, 'corrections', projectId))
  const annotations = parse(records.annotationRecord, await recordsOf(db, 'annotations', projectId))
  const dispositions = parse(records.dispositionRecord, await recordsOf(db, 'dispositions', projectId))
  const concepts = parse(records.conceptRecord, await recordsOf(db, 'concepts', projectId))
  const sentences = parse(records.sentencesRecord, await recordsOf(db, 'sentences', projectId))
  const history = parse(records.historyRecord, await db.history.where('projectId').equals(projectId).toArray())
  return {
    corrections: new Map(corrections.map((correction) => [correction.blockId, correction])),
    annotations: annotations.sort((a, b) => a.at - b.at),
    dispositions: new Map(dispositions.map((one) => [one.findingKey, one])),
    concepts: concepts.map(({ concept, domain, forms, note }) => ({ id: concept, domain, forms, note })).sort((a, b) => a.id.localeCompare(b.id)),
    sentences,
    history: history.map(({ seq, deed, at, undone }) => ({ seq, deed, at, undone: undone === 1 })),
    damaged: state.damaged,
  }
}

/**
 * Every block stands in exactly one row. Rows that name a block twice, or one that is gone, lose that name; blocks that
 * no row holds get rows of their own at the end, so that no text is ever out of sight.
 */
function repairRows(rows: readonly Row[], versions: readonly Version[]): Row[] {
  const homeless = new Map<BlockId, VersionId>()
  for (const version of versions) for (const block of version.blocks) homeless.set(block.id, version.id)
  const kept = rows.flatMap((row): Row[] => {
    let whole = true
    const members: Record<VersionId, readonly BlockId[]> = {}
    for (const version of versions) {
      const ids = row.members[version.id] ?? []
      const mine = ids.filter((id) => homeless.get(id) === version.id && homeless.delete(id))
      if (mine.length !== ids.length) whole = false
      if (mine.length > 0 || row.members[version.id]) members[version.id] = mine
    }
    if (Object.values(members).every((ids) => ids.length === 0)) return []
    return [whole && Object.keys(members).length === Object.keys(row.members).length ? row : { ...row, members }]
  })
  for (const [blockId, versionId] of homeless)
    kept.push({ id: asId(`row:${blockId}`), members: { [versionId]: [blockId] }, score: 0, by: 'aligner', locked: false })
  return kept
}

/** The original bytes of a version as they were imported, or `null` when they are not kept. */
export async function loadFile(db: Database, version: Version): Promise<records.FileRecord | null> {
  if (!version.original) return null
  const parsed = records.fileRecord.safeParse(await db.files.get(version.original))
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
      const parsed = records.draftRecord.safeParse(value)
      return parsed.success ? [[parsed.data.id, parsed.data.text] as const] : []
    }),
  )
}

/** The findings of the last check; none when there are none or they cannot be read. */
export async function loadFindings(db: Database, projectId: ProjectId): Promise<readonly Finding[]> {
  const parsed = records.cacheRecord.safeParse(await db.cache.get(projectId))
  return parsed.success ? parsed.data.findings : []
}
