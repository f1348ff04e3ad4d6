import { rowId, type Block, type BlockId, type Row, type Version, type VersionId } from '../model/index.ts'
import type { Resources } from '../terms/index.ts'
import { alignLengths, type Bead } from './length.ts'

/** Options of {@link align}. Locked rows are kept as they are and separate what is aligned anew. */
export interface AlignOptions {
  readonly locked?: readonly Row[]
  readonly resources?: Resources
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** What names a block across versions: its label, or its rank among the headings. */
function anchorKeys(blocks: readonly Block[]): (string | null)[] {
  let heading = 0
  let contents = 0
  return blocks.map((block) => (block.label !== undefined ? `label ${block.label}` : block.kind === 'heading' ? `heading ${heading++}` : block.kind === 'toc' ? `toc ${contents++}` : block.kind === 'title' ? 'title' : null))
}

/** Pairs of indices with equal keys, increasing on both sides: the longest such chain. */
function anchorPairs(a: readonly (string | null)[], b: readonly (string | null)[]): [number, number][] {
  const where = new Map(b.map((key, index) => [key, index]))
  const pairs = a.flatMap((key, index): [number, number][] => {
    const other = key === null ? undefined : where.get(key)
    return other === undefined ? [] : [[index, other]]
  })
  const tails: number[] = []
  const previous: number[] = []
  pairs.forEach(([, j], at) => {
    let low = 0
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    previous[at] = tails[low - 1] ?? -1
    tails[low] = at
  })
  const chain: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}

/** Beads of two block sequences: anchors first, lengths between them. */
function alignPair(source: readonly Block[], target: readonly Block[]): Bead[] {
  const size = (block: Block) => new TextEncoder().encode(block.text).length
  const sizes = [source.map(size), target.map(size)] as const
  const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 1)
  const ratio = total(sizes[1]) / total(sizes[0])
  const beads: Bead[] = []
  let i = 0
  let j = 0
  const between = (toI: number, toJ: number) => {
    for (const bead of alignLengths(sizes[0].slice(i, toI), sizes[1].slice(j, toJ), ratio))
      beads.push({ ...bead, source: bead.source.map((at) => at + i), target: bead.target.map((at) => at + j) })
  }
  for (const [a, b] of anchorPairs(anchorKeys(source), anchorKeys(target))) {
    between(a, b)
    beads.push({ source: [a], target: [b], score: 1 })
    i = a + 1
    j = b + 1
  }
  between(source.length, target.length)
  return beads
}

/**
 * Aligns two to six versions into rows: every block stands in exactly one row and order is kept in every version.
 * The first version is the pivot.
 */
export function align(versions: readonly Version[], options: AlignOptions = {}): Row[] {
  const [pivot, ...others] = versions
  if (!pivot) return []
  const pairs = others.map((version, done) => {
    options.onProgress?.(done / versions.length)
    return { version, beads: alignPair(pivot.blocks, version.blocks) }
  })
  // Pivot blocks that any version holds together stay together in the row.
  const joined = new Set(pairs.flatMap(({ beads }) => beads.flatMap(({ source }) => source.slice(1))))
  const rows: { members: Record<VersionId, BlockId[]>; score: number }[] = []
  const rowOf: number[] = []
  pivot.blocks.forEach((block, index) => {
    if (!joined.has(index)) rows.push({ members: { [pivot.id]: [] }, score: 1 })
    rowOf[index] = rows.length - 1
    rows.at(-1)?.members[pivot.id]?.push(block.id)
  })
  const extras: { after: number; version: VersionId; block: BlockId }[] = []
  for (const { version, beads } of pairs) {
    let last = -1
    for (const { source, target, score } of beads) {
      const blocks = target.flatMap((at) => version.blocks[at]?.id ?? [])
      if (source[0] === undefined) {
        extras.push(...blocks.map((block) => ({ after: last, version: version.id, block })))
        continue
      }
      last = rowOf[source[0]] ?? last
      const row = rows[last]
      if (!row) continue
      ;(row.members[version.id] ??= []).push(...blocks)
      row.score = Math.min(row.score, blocks.length ? score : 0.3)
    }
  }
  const finish = ({ members, score }: (typeof rows)[number]): Row => ({ id: rowId(members), members, score, by: score === 1 ? 'anchor' : 'aligner', locked: false })
  const alone = (after: number) => extras.filter((extra) => extra.after === after).map(({ version, block }) => finish({ members: { [version]: [block] }, score: 0.3 }))
  return [...alone(-1), ...rows.flatMap((row, index) => [finish(row), ...alone(index)])]
}
