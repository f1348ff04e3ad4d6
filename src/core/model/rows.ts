import { rowId } from './ids.ts'
import type { BlockId, Row, VersionId } from './types.ts'

/*
 * What a person does to an alignment. Every operation regroups blocks and nothing else: each version's blocks stay in
 * order, each in exactly one row, no row is empty, and a confirmed (locked) row is never changed by work on another.
 * One level down the same operations regroup sentences (see sentences.ts).
 * An operation that cannot be done without breaking that answers `null`. Rows that it changed are a person's (`by`).
 */

/** One version's blocks in one row. */
export interface CellPlace {
  /** Place of the row in the list. */
  readonly row: number
  readonly version: VersionId
}

/** The rows after an operation and where the work goes on. */
export interface Regrouped {
  readonly rows: readonly Row[]
  /** Place in the new list of the row that holds what was moved. */
  readonly at: number
}

const none: readonly BlockId[] = []
const blocksAt = (row: Row | undefined, version: VersionId): readonly BlockId[] => row?.members[version] ?? none
const isEmpty = (row: Row): boolean => Object.values(row.members).every((ids) => ids.length === 0)
const byHand = (members: Row['members']): Row => ({ id: rowId(members), members, score: 1, by: 'human', locked: false })
const withCell = (row: Row, version: VersionId, ids: readonly BlockId[]): Row => {
  const members = { ...row.members, [version]: ids }
  // A row that is emptied keeps its old name until `settle` drops it.
  return isEmpty({ ...row, members }) ? { ...row, members } : byHand(members)
}

/** Drops rows that were emptied; `at` is where the work goes on, counted before that. */
function settle(rows: readonly Row[], at: number): Regrouped {
  const kept = rows.filter((row) => !isEmpty(row))
  const before = rows.slice(0, at).filter((row) => !isEmpty(row)).length
  return { rows: kept, at: Math.max(0, Math.min(before, kept.length - 1)) }
}

const splice = (rows: readonly Row[], from: number, count: number, ...made: readonly Row[]): Row[] => [...rows.slice(0, from), ...made, ...rows.slice(from + count)]
const free = (row: Row | undefined): row is Row => row !== undefined && !row.locked

/** Whether a chain of pushed cells stops before this row: a person or the document's own numbering vouches for it. */
const vouched = (row: Row): boolean => row.locked || row.by === 'anchor'

/** Joins a row with the one above it. */
export function mergeRows(rows: readonly Row[], at: number): Regrouped | null {
  const [above, row] = [rows[at - 1], rows[at]]
  if (!free(above) || !free(row)) return null
  const versions = new Set([...Object.keys(above.members), ...Object.keys(row.members)] as VersionId[])
  const members: Record<VersionId, readonly BlockId[]> = {}
  for (const version of versions) members[version] = [...blocksAt(above, version), ...blocksAt(row, version)]
  return { rows: splice(rows, at - 1, 2, byHand(members)), at: at - 1 }
}

/**
 * Cuts a row in two before the block number `block` of the cell (from 1); the other versions are cut where the share of
 * text before the cut is nearest to the same. `size` is a block's length in any unit.
 */
export function splitRow(rows: readonly Row[], { row: at, version }: CellPlace, block: number, size: (id: BlockId) => number = () => 1): Regrouped | null {
  const row = rows[at]
  const ids = blocksAt(row, version)
  if (!free(row) || block < 1 || block >= ids.length) return null
  const share = sum(ids.slice(0, block), size) / Math.max(1, sum(ids, size))
  const upper: Record<VersionId, readonly BlockId[]> = {}
  const lower: Record<VersionId, readonly BlockId[]> = {}
  for (const [name, all] of Object.entries(row.members) as [VersionId, readonly BlockId[]][]) {
    const cut = name === version ? block : nearestCut(all, share, size)
    upper[name] = all.slice(0, cut)
    lower[name] = all.slice(cut)
  }
  return { rows: splice(rows, at, 1, byHand(upper), byHand(lower)), at: at + 1 }
}

const sum = (ids: readonly BlockId[], size: (id: BlockId) => number): number => ids.reduce((total, id) => total + size(id), 0)

function nearestCut(ids: readonly BlockId[], share: number, size: (id: BlockId) => number): number {
  const wanted = sum(ids, size) * share
  let best = ids.length
  let far = Number.POSITIVE_INFINITY
  for (let cut = 0, before = 0; cut <= ids.length; cut++) {
    if (Math.abs(before - wanted) < far) [best, far] = [cut, Math.abs(before - wanted)]
    const id = ids[cut]
    if (id !== undefined) before += size(id)
  }
  return best
}

/** Gives the cell's blocks from number `block` on a row of their own below this row. */
export function insertRow(rows: readonly Row[], { row: at, version }: CellPlace, block: number): Regrouped | null {
  const row = rows[at]
  const ids = blocksAt(row, version)
  const moved = ids.slice(block)
  if (!free(row) || moved.length === 0) return null
  const rest = withCell(row, version, ids.slice(0, block))
  // A row that holds nothing else would only be replaced by itself.
  if (isEmpty(rest)) return null
  return { rows: splice(rows, at, 1, rest, byHand({ ...emptyCells(row), [version]: moved })), at: at + 1 }
}

const emptyCells = (row: Row): Record<VersionId, readonly BlockId[]> => Object.fromEntries(Object.keys(row.members).map((version) => [version, none]))

/** Moves the cell's first block to the end of the cell above. */
export function shiftUp(rows: readonly Row[], { row: at, version }: CellPlace): Regrouped | null {
  const [above, row] = [rows[at - 1], rows[at]]
  const [first, ...rest] = blocksAt(row, version)
  if (!free(above) || !free(row) || first === undefined) return null
  return settle(splice(rows, at - 1, 2, withCell(above, version, [...blocksAt(above, version), first]), withCell(row, version, rest)), at - 1)
}

/** Moves the cell's last block to the start of the cell below; below the last row a new one is made. */
export function shiftDown(rows: readonly Row[], { row: at, version }: CellPlace): Regrouped | null {
  const [row, below] = [rows[at], rows[at + 1]]
  const ids = blocksAt(row, version)
  const last = ids.at(-1)
  if (!below) return insertRow(rows, { row: at, version }, ids.length - 1)
  if (!free(row) || !free(below) || last === undefined) return null
  return settle(splice(rows, at, 2, withCell(row, version, ids.slice(0, -1)), withCell(below, version, [last, ...blocksAt(below, version)])), at + 1)
}

/**
 * Pushes the cell's blocks from number `block` on one row down. What stands there is pushed on in its turn, until an
 * empty cell takes it; before a row that somebody vouches for, and at the end, a new row does.
 */
export function pushDown(rows: readonly Row[], { row: at, version }: CellPlace, block = 0, stops: (row: Row) => boolean = vouched): Regrouped | null {
  const row = rows[at]
  const ids = blocksAt(row, version)
  let carried: readonly BlockId[] = ids.slice(block)
  if (!free(row) || carried.length === 0) return null
  const out = [...rows]
  out[at] = withCell(row, version, ids.slice(0, block))
  let to = at + 1
  for (let next = out[to]; carried.length > 0; next = out[++to]) {
    const there = blocksAt(next, version)
    if (next === undefined || next.locked || (there.length > 0 && stops(next))) {
      // Nothing but the row itself would be made anew.
      if (to === at + 1 && isEmpty(out[at] ?? row)) return null
      out.splice(to, 0, byHand({ ...emptyCells(row), [version]: carried }))
      break
    }
    out[to] = withCell(next, version, carried)
    carried = there
  }
  return settle(out, at + 1)
}

/**
 * Pulls the cell up to the end of the cell above; the cells below it follow, each by one row, up to the first gap or to
 * a row that somebody vouches for.
 */
export function pullUp(rows: readonly Row[], { row: at, version }: CellPlace): Regrouped | null {
  const [above, row] = [rows[at - 1], rows[at]]
  const ids = blocksAt(row, version)
  if (!free(above) || !free(row) || ids.length === 0) return null
  const out = [...rows]
  out[at - 1] = withCell(above, version, [...blocksAt(above, version), ...ids])
  let from = at + 1
  for (let next = out[from]; ; next = out[++from]) {
    const here = out[from - 1] ?? row
    const ended = next === undefined || vouched(next) || blocksAt(next, version).length === 0
    out[from - 1] = withCell(here, version, ended ? none : blocksAt(next, version))
    if (ended) break
  }
  return settle(out, at - 1)
}

/**
 * Brings two cells of different versions into one row: by moving one of them over empty cells where that is enough,
 * else by pushing the upper one down to the lower one's row.
 */
export function joinCells(rows: readonly Row[], a: CellPlace, b: CellPlace): Regrouped | null {
  const [upper, lower] = a.row <= b.row ? [a, b] : [b, a]
  const [from, to] = [rows[upper.row], rows[lower.row]]
  if (a.version === b.version || a.row === b.row || !free(from) || !free(to)) return null
  const moved = blocksAt(from, upper.version)
  const stays = blocksAt(to, lower.version)
  if (moved.length === 0 || stays.length === 0) return null
  const gap = (version: VersionId, start: number, end: number) => rows.slice(start, end).every((row) => blocksAt(row, version).length === 0)
  if (gap(upper.version, upper.row + 1, lower.row + 1)) {
    const out = [...rows]
    out[upper.row] = withCell(from, upper.version, none)
    out[lower.row] = withCell(to, upper.version, moved)
    return settle(out, lower.row)
  }
  if (gap(lower.version, upper.row, lower.row)) {
    const out = [...rows]
    out[lower.row] = withCell(to, lower.version, none)
    out[upper.row] = withCell(from, lower.version, stays)
    return settle(out, upper.row)
  }
  if (rows.slice(upper.row, lower.row + 1).some(({ locked }) => locked)) return null
  const goal = stays[0]
  let state: Regrouped = { rows, at: upper.row }
  while (blocksAt(state.rows[state.at], lower.version)[0] !== goal) {
    const next = pushDown(state.rows, { row: state.at, version: upper.version }, 0, ({ locked }) => locked)
    if (!next) return null
    state = next
  }
  return state
}

/** Confirms a row as it stands, or takes the confirmation back. */
export function confirmRow(rows: readonly Row[], at: number, confirmed: boolean): Regrouped | null {
  const row = rows[at]
  if (!row || row.locked === confirmed) return null
  return { rows: splice(rows, at, 1, { ...row, score: confirmed ? 1 : row.score, by: confirmed ? 'human' : row.by, locked: confirmed }), at }
}

/** How many blocks each version has in a row, in the order of `versions`: `1 : 1 : 2`. */
export const beadOf = (row: Row, versions: readonly VersionId[]): readonly number[] => versions.map((version) => blocksAt(row, version).length)

/** Whether some version has not exactly one block in the row. */
export const isUneven = (row: Row, versions: readonly VersionId[]): boolean => beadOf(row, versions).some((count) => count !== 1)

/** How many rows of a new alignment were not among the rows before, whatever their confidence. */
export function changedRows(before: readonly Row[], after: readonly Row[]): number {
  const named = ({ members }: Row) => Object.values<readonly BlockId[]>(members).flat().sort().join(' ')
  const known = new Set(before.map(named))
  return after.filter((row) => !known.has(named(row))).length
}
