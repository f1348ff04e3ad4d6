import { asId } from './ids.ts'
import type { BlockId, Row, SentenceGroups, VersionId } from './types.ts'

/*
 * Sentences in rows of their own, one level below the blocks. A sentence is named by its block and its number in it, and
 * stands in a sentence row as a block stands in a row, so that all operations on rows serve both.
 */

/** The name of a block's sentence number `index`, from 0. */
export const sentenceId = (block: BlockId, index: number): BlockId => asId(`${block}:${index}`)

/** The block that a sentence stands in. */
export const blockOfSentence = (sentence: BlockId): BlockId => asId(sentence.slice(0, sentence.lastIndexOf(':')))

/** How many sentences of each block are among these. */
export function countSentences(ids: readonly BlockId[]): Record<BlockId, number> {
  const counts: Record<BlockId, number> = {}
  for (const id of ids) counts[blockOfSentence(id)] = (counts[blockOfSentence(id)] ?? 0) + 1
  return counts
}

const idsOf = (row: Row): readonly BlockId[] => Object.values(row.members).flat()

/**
 * What people made of these sentences, given in order for each version. `whole` when it says where every one of them
 * stands; otherwise only rows that a person made or confirmed, to align the others round them. What was said of a block
 * that has another number of sentences since, or that has left the row, rests.
 */
export function keptSentences(groups: readonly SentenceGroups[], sentences: Readonly<Record<VersionId, readonly BlockId[]>>): { readonly rows: readonly Row[]; readonly whole: boolean } {
  const counts = countSentences(Object.values(sentences).flat())
  const sound = groups.map(({ rows, counts: then }) => rows.filter((row) => idsOf(row).every((id) => counts[blockOfSentence(id)] !== undefined && counts[blockOfSentence(id)] === then[blockOfSentence(id)])))
  const places = (rows: readonly Row[], version: string) => rows.flatMap(({ members }) => members[asId<VersionId>(version)] ?? [])
  const whole = sound.find((rows) => Object.entries(sentences).every(([version, ids]) => places(rows, version).join() === ids.join()))
  if (whole && whole.length > 0) return { rows: whole, whole: true }
  return { rows: sound.flat().filter(({ by, locked }) => locked || by === 'human'), whole: false }
}

/** The same without the rows that name a sentence of these blocks; `null` when nothing is left. */
export function withoutBlocks(groups: SentenceGroups, blocks: ReadonlySet<BlockId>): SentenceGroups | null {
  const rows = groups.rows.filter((row) => !idsOf(row).some((id) => blocks.has(blockOfSentence(id))))
  if (rows.length === groups.rows.length) return groups
  return rows.length === 0 ? null : { ...groups, rows }
}
