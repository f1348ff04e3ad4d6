import * as z from 'zod/mini'
import { ordinalOf, packBlocks, packRows, type Block, type BlockId, type Row, type RowId, type VersionId } from '../../model/index.ts'
import { countField, idField, spanField } from './fields.ts'

/*
 * The first release stored blocks and rows as lists of objects. Such packs are still read; they are written as columns.
 */

const name = idField<BlockId>().check(z.refine((id) => Number.isInteger(ordinalOf(id))))

const block: z.ZodMiniType<Block> = z.object({
  id: name,
  kind: z.enum(['title', 'heading', 'paragraph', 'item', 'toc', 'front', 'back']),
  label: z.exactOptional(z.string()),
  level: countField,
  text: z.string(),
  marks: z.array(z.object({ kind: z.enum(['strong', 'emphasis']), span: spanField })),
  origin: z.object({ line: countField, runs: z.array(z.tuple([countField, countField, countField])) }),
  repairs: z.array(z.object({ kind: z.enum(['joined', 'stray']), at: countField, removed: z.string() })),
})
const neighbours = z.array(block).check(z.refine((blocks) => blocks.every(({ id }, at) => ordinalOf(id) === at + ordinalOf(blocks[0]?.id ?? id))))

const row: z.ZodMiniType<Row> = z.object({
  id: idField<RowId>(),
  members: z.record(idField<VersionId>(), z.array(name)),
  score: z.catch(z.number().check(z.gte(0), z.lte(1)), 0),
  by: z.catch(z.enum(['anchor', 'aligner', 'human']), 'aligner'),
  locked: z.catch(z.boolean(), false),
})

const listed = z.discriminatedUnion('kind', [z.looseObject({ kind: z.literal('blocks'), items: neighbours }), z.looseObject({ kind: z.literal('rows'), items: z.array(row) })])

/** A pack as it is stored now, whichever release wrote it; what is no pack comes back as it is. */
export function repacked(value: unknown): unknown {
  const known = listed.safeParse(value)
  if (!known.success) return value
  return { ...known.data, pack: known.data.kind === 'blocks' ? packBlocks(known.data.items) : packRows(known.data.items) }
}
