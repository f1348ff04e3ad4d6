import { blockId, ordinalOf, rowId } from './ids.ts'
import type { Block, BlockId, Locator, Mark, Repair, Row, VersionId } from './types.ts'

/*
 * Blocks and rows as columns, for keeping and sending: a hundred thousand small objects cost seconds to copy, the same
 * as a few long texts and lists of numbers a moment. What is counted is looked at on the way in (`isBlockPack`,
 * `isRowPack`), so that unpacking can trust it.
 */

// Stored as their places in these lists: what is added goes to the end.
const kinds = ['title', 'heading', 'paragraph', 'item', 'toc', 'front', 'back'] as const
const markKinds = ['strong', 'emphasis'] as const
const makers = ['anchor', 'aligner', 'human'] as const

type Numbers = readonly number[]

/** Neighbouring blocks of one version; every list but `marks` and `repairs` has one entry a block. */
export interface BlockPack {
  /** Place in the version of the first block; with it every block has its name. */
  readonly from: number
  /** The texts, one after the other, and how long each is in UTF-16 units. */
  readonly text: string
  readonly lengths: Numbers
  /** The labels, a line each; empty where there is none. */
  readonly labels: string
  readonly kinds: Numbers
  readonly levels: Numbers
  readonly lines: Numbers
  /** How many runs each block has, and their numbers, three a run. */
  readonly runCounts: Numbers
  readonly runs: Numbers
  /** Place in the pack, kind, start and end of each mark. */
  readonly marks: readonly Numbers[]
  /** Repairs with the place in the pack of the block they are of. */
  readonly repairs: readonly (Repair & { readonly block: number })[]
}

/** Neighbouring rows: for each version how many blocks each row holds, and the blocks' places in the version. */
export interface RowPack {
  readonly versions: Readonly<Record<VersionId, { readonly counts: Numbers; readonly blocks: Numbers }>>
  readonly scores: Numbers
  readonly by: Numbers
  readonly locked: Numbers
}

/** Packs neighbouring blocks of a version. @throws RangeError when their names say that they are no neighbours. */
export function packBlocks(blocks: readonly Block[]): BlockPack {
  const from = blocks[0] ? ordinalOf(blocks[0].id) : 0
  const stray = blocks.find(({ id }, at) => ordinalOf(id) !== from + at)
  if (stray) throw new RangeError(`the block ${stray.id} does not stand where its name says`)
  const marks: number[][] = []
  const repairs: BlockPack['repairs'][number][] = []
  blocks.forEach((block, at) => {
    for (const { kind, span } of block.marks) marks.push([at, markKinds.indexOf(kind), ...span])
    for (const repair of block.repairs) repairs.push({ block: at, ...repair })
  })
  return {
    from,
    text: blocks.map(({ text }) => text).join(''),
    lengths: blocks.map(({ text }) => text.length),
    labels: blocks.map(({ label = '' }) => label).join('\n'),
    kinds: blocks.map(({ kind }) => kinds.indexOf(kind)),
    levels: blocks.map(({ level }) => level),
    lines: blocks.map(({ origin }) => origin.line),
    runCounts: blocks.map(({ origin }) => origin.runs.length),
    runs: blocks.flatMap(({ origin }) => origin.runs.flat()),
    marks,
    repairs,
  }
}

const noMarks: readonly Mark[] = []
const noRepairs: readonly Repair[] = []
const noRuns: Locator['runs'] = []

/** The blocks of a pack, named as blocks of that version. */
export function unpackBlocks(version: VersionId, pack: BlockPack): Block[] {
  const marks = new Map<number, Mark[]>()
  for (const [at = 0, kind = 0, start = 0, end = 0] of pack.marks) add(marks, at, { kind: markKinds[kind] ?? 'strong', span: [start, end] })
  const repairs = new Map<number, Repair[]>()
  for (const { block, ...repair } of pack.repairs) add(repairs, block, repair)
  const labels = pack.labels.split('\n')
  let textAt = 0
  let runAt = 0
  return pack.lengths.map((length, at) => {
    const text = pack.text.slice(textAt, (textAt += length))
    const runCount = pack.runCounts[at] ?? 0
    const runs = runCount === 0 ? noRuns : Array.from({ length: runCount }, () => [pack.runs[runAt++] ?? 0, pack.runs[runAt++] ?? 0, pack.runs[runAt++] ?? 0] as const)
    const label = labels[at]
    return {
      id: blockId(version, pack.from + at),
      kind: kinds[pack.kinds[at] ?? 0] ?? 'paragraph',
      ...(label ? { label } : undefined),
      level: pack.levels[at] ?? 0,
      text,
      marks: marks.get(at) ?? noMarks,
      origin: { line: pack.lines[at] ?? 0, runs },
      repairs: repairs.get(at) ?? noRepairs,
    }
  })
}

function add<T>(lists: Map<number, T[]>, at: number, item: T): void {
  const list = lists.get(at)
  if (list) list.push(item)
  else lists.set(at, [item])
}

/** Packs neighbouring rows. */
export function packRows(rows: readonly Row[]): RowPack {
  const names = [...new Set(rows.flatMap(({ members }) => Object.keys(members) as VersionId[]))]
  const column = (name: VersionId) => ({
    counts: rows.map(({ members }) => members[name]?.length ?? 0),
    blocks: rows.flatMap(({ members }) => (members[name] ?? []).map(ordinalOf)),
  })
  return {
    versions: Object.fromEntries(names.map((name) => [name, column(name)])),
    scores: rows.map(({ score }) => score),
    by: rows.map(({ by }) => makers.indexOf(by)),
    locked: rows.map(({ locked }) => (locked ? 1 : 0)),
  }
}

/**
 * The rows of a pack as rows of these versions. `take` gives the name of a version's block by its place, or `null` where
 * there is none to be had; a row that is left without blocks is left out.
 */
export function unpackRows(pack: RowPack, versions: readonly VersionId[], take: (version: VersionId, ordinal: number) => BlockId | null): Row[] {
  const columns = versions.flatMap((version) => {
    const column = pack.versions[version]
    return column ? [{ version, at: 0, ...column }] : []
  })
  return pack.scores.flatMap((score, index): Row | [] => {
    const members: Record<VersionId, readonly BlockId[]> = {}
    let whole = false
    for (const column of columns) {
      const { version, counts, blocks } = column
      const ids: BlockId[] = []
      for (let left = counts[index] ?? 0; left > 0; left--) {
        const id = take(version, blocks[column.at++] ?? -1)
        if (id !== null) ids.push(id)
      }
      members[version] = ids
      whole ||= ids.length > 0
    }
    return whole ? { id: rowId(members), members, score, by: makers[pack.by[index] ?? 1] ?? 'aligner', locked: pack.locked[index] === 1 } : []
  })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
const sum = (counts: Numbers): number => counts.reduce((total, count) => total + count, 0)

/** Whether something is a list of counts: so long, each below `limit`. */
function areCounts(value: unknown, length: number | null, limit = Number.POSITIVE_INFINITY): value is Numbers {
  return Array.isArray(value) && (length === null || value.length === length) && value.every((one) => isCount(one) && one < limit)
}

/** Whether something from outside is a pack of blocks whose columns fit each other. */
export function isBlockPack(value: unknown): value is BlockPack {
  if (!isObject(value) || !isCount(value.from) || typeof value.text !== 'string' || typeof value.labels !== 'string') return false
  const { lengths, marks, repairs, runCounts } = value
  if (!areCounts(lengths, null) || sum(lengths) !== value.text.length) return false
  const size = lengths.length
  return (
    (size === 0 || value.labels.split('\n').length === size) &&
    areCounts(value.kinds, size, kinds.length) &&
    areCounts(value.levels, size) &&
    areCounts(value.lines, size) &&
    areCounts(runCounts, size) &&
    areCounts(value.runs, 3 * sum(runCounts)) &&
    Array.isArray(marks) &&
    marks.every((mark) => areCounts(mark, 4) && (mark[0] ?? 0) < size && (mark[1] ?? 0) < markKinds.length && (mark[2] ?? 0) <= (mark[3] ?? 0)) &&
    Array.isArray(repairs) &&
    repairs.every((repair) => isObject(repair) && isCount(repair.block) && (repair.kind === 'joined' || repair.kind === 'stray') && isCount(repair.at) && typeof repair.removed === 'string')
  )
}

/** Whether something from outside is a pack of rows whose columns fit each other. */
export function isRowPack(value: unknown): value is RowPack {
  if (!isObject(value) || !isObject(value.versions) || !Array.isArray(value.scores)) return false
  const size = value.scores.length
  return (
    value.scores.every((score) => typeof score === 'number' && score >= 0 && score <= 1) &&
    areCounts(value.by, size, makers.length) &&
    areCounts(value.locked, size, 2) &&
    Object.values(value.versions).every((column) => isObject(column) && areCounts(column.counts, size) && areCounts(column.blocks, sum(column.counts)))
  )
}
