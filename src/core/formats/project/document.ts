import { ordinalOf, rowId, unpackBlocks, unpackRows } from '../../model/index.ts'
import type { Block, BlockId, Project, Row, Version, VersionId } from '../../model/index.ts'
import { packRecord, projectRecord, versionRecord } from './records.ts'

/** What the document is: versions as imported and the rows that align them. Changes seldom. */
export interface Document {
  readonly project: Project
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
  /** How many stored records could not be read and were left aside; they are not deleted. */
  readonly damaged: number
}

/** A project's records as they come from outside. */
export interface StoredDocument {
  readonly project: unknown
  readonly versions: readonly unknown[]
  readonly packs: readonly unknown[]
}

interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false }
}

/** Parses records; one that is not what it should be is left aside and counted. */
export function recordParser() {
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

/**
 * Puts a document together from its records. Every block stands in exactly one row: a row that names one twice, or one
 * that is gone, loses that name, and blocks that no row holds get rows of their own at the end, so that no text is ever
 * out of sight.
 * @returns `null` when the project's own record is beyond repair.
 */
export function readDocument(stored: StoredDocument): Document | null {
  const { state, parse } = recordParser()
  const project = parse(projectRecord, [stored.project])[0]
  if (!project) return null
  const packs = parse(packRecord, stored.packs).sort((a, b) => a.at - b.at)
  const blocks = new Map<VersionId, Block[]>()
  for (const pack of packs)
    if (pack.kind === 'blocks') {
      const known = blocks.get(pack.versionId) ?? []
      for (const block of unpackBlocks(pack.versionId, pack.pack)) known.push(block)
      blocks.set(pack.versionId, known)
    }
  const known = new Map(parse(versionRecord, stored.versions).map((record) => [record.id, record]))
  const versions = project.versions.flatMap((id): Version[] => {
    const record = known.get(id)
    if (!record) return []
    const { lang, title, status, provenance, original } = record
    return [{ id, lang, title, status, provenance, blocks: blocks.get(id) ?? [], ...(original === undefined ? {} : { original }) }]
  })
  const shelves = new Map(versions.map((version) => [version.id, shelve(version)]))
  const take = (version: VersionId, ordinal: number): BlockId | null => {
    const shelf = shelves.get(version)
    const id = shelf?.[ordinal] ?? null
    if (shelf) shelf[ordinal] = undefined
    return id
  }
  const ids = versions.map(({ id }) => id)
  const rows = packs.flatMap((pack) => (pack.kind === 'rows' ? unpackRows(pack.pack, ids, take) : []))
  for (const { id: version, blocks } of versions)
    for (const { id } of blocks)
      if (take(version, ordinalOf(id)) !== null) rows.push({ id: rowId({ [version]: [id] }), members: { [version]: [id] }, score: 0, by: 'aligner', locked: false })
  const pivot = versions.some(({ id }) => id === project.pivot) ? project.pivot : (versions[0]?.id ?? project.pivot)
  return { project: { ...project, pivot }, versions, rows, damaged: state.damaged }
}

/** The names of a version's blocks by their places, each to be taken once. */
function shelve({ blocks }: Version): (BlockId | undefined)[] {
  const shelf: (BlockId | undefined)[] = []
  for (const { id } of blocks) shelf[ordinalOf(id)] = id
  return shelf
}
