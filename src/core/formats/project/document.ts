import { blockId, ordinalOf, rowId, Shelf, unpackRows } from '../../model/index.ts'
import type { BlockId, BlockPack, Project, Row, RowPack, Version, VersionId } from '../../model/index.ts'
import { packRecord, projectRecord, versionRecord } from './records.ts'

/** What the document is: versions as imported and the rows that align them. Changes seldom. */
export interface Document {
  readonly project: Project
  /** The versions; their blocks are unpacked when they are asked for. */
  readonly versions: readonly Version[]
  /** The same blocks as they are stored, to be looked up one by one. */
  readonly shelves: ReadonlyMap<VersionId, Shelf>
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
  const blocks = new Map<VersionId, BlockPack[]>()
  for (const pack of packs)
    if (pack.kind === 'blocks') {
      const known = blocks.get(pack.versionId)
      if (known) known.push(pack.pack)
      else blocks.set(pack.versionId, [pack.pack])
    }
  const known = new Map(parse(versionRecord, stored.versions).map((record) => [record.id, record]))
  const shelves = new Map<VersionId, Shelf>()
  const versions = project.versions.flatMap((id): Version[] => {
    const record = known.get(id)
    if (!record) return []
    const { lang, title, status, provenance, original } = record
    const shelf = new Shelf(id, blocks.get(id) ?? [])
    shelves.set(id, shelf)
    return [{ id, lang, title, status, provenance, get blocks() { return shelf.blocks }, ...(original === undefined ? {} : { original }) }]
  })
  const rows = readRows(packs.flatMap((pack) => (pack.kind === 'rows' ? [pack.pack] : [])), shelves)
  const pivot = versions.some(({ id }) => id === project.pivot) ? project.pivot : (versions[0]?.id ?? project.pivot)
  return { project: { ...project, pivot }, versions, shelves, rows, damaged: state.damaged }
}

function readRows(packs: readonly RowPack[], shelves: ReadonlyMap<VersionId, Shelf>): Row[] {
  const taken = new Map([...shelves].map(([version, { size }]) => [version, new Uint8Array(size)]))
  const take = (version: VersionId, ordinal: number): BlockId | null => {
    const index = shelves.get(version)?.indexOf(ordinal) ?? -1
    const mine = taken.get(version)
    if (index < 0 || !mine || mine[index] === 1) return null
    mine[index] = 1
    return blockId(version, ordinal)
  }
  const versions = [...shelves.keys()]
  const rows = packs.flatMap((pack) => unpackRows(pack, versions, take))
  for (const [version, shelf] of shelves) {
    if (taken.get(version)?.every((one) => one === 1)) continue
    for (const id of shelf.names())
      if (take(version, ordinalOf(id)) !== null) rows.push({ id: rowId({ [version]: [id] }), members: { [version]: [id] }, score: 0, by: 'aligner', locked: false })
  }
  return rows
}
