import { packBlocks, packRows, type Block, type PackRecord, type ProjectId, type Row, type VersionId } from '../core/index.ts'

/** Some hundreds of items a record write and read about thirty times faster than one each, and a change still touches little. */
const packSize = 400

/** A version's blocks as records. */
export const blockPacks = (projectId: ProjectId, versionId: VersionId, blocks: readonly Block[]): PackRecord[] =>
  slices(blocks).map((items, at) => ({ id: `${versionId}/blocks/${at}`, projectId, kind: 'blocks', versionId, at, pack: packBlocks(items) }))

/** The project's rows as records. */
export const rowPacks = (projectId: ProjectId, rows: readonly Row[]): PackRecord[] =>
  slices(rows).map((items, at) => ({ id: `${projectId}/rows/${at}`, projectId, kind: 'rows', at, pack: packRows(items) }))

function slices<T>(items: readonly T[]): T[][] {
  const out: T[][] = []
  for (let from = 0; from < items.length; from += packSize) out.push(items.slice(from, from + packSize))
  return out
}
