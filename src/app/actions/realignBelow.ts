import type { Row, Version } from '../../core/index.ts'
import { alignPlace, regroup, type AlignPlace } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import { quickCore } from '../state/quick.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Aligns everything below the active row anew, round the rows that are confirmed. */
async function realigned({ model, at }: AlignPlace): Promise<Row[]> {
  const above = model.rows.slice(0, at + 1)
  const below = model.rows.slice(at + 1)
  const versions = model.versions.map((version): Version => {
    const gone = above.reduce((sum, { members }) => sum + (members[version.id]?.length ?? 0), 0)
    // People's corrections count: the aligner reads what a reader reads.
    return { ...version, blocks: version.blocks.slice(gone).map((block) => ({ ...block, text: model.placed.get(block.id)?.text ?? block.text })) }
  })
  return [...above, ...(await (await quickCore()).align(versions, below.filter(({ locked }) => locked)))]
}

export const realignBelow: Action = {
  id: 'realignBelow',
  label: 'realignBelow',
  keys: ['$mod+Shift+KeyK'],
  modes: ['align'],
  guard: () => inMode('align') && alignPlace() !== null,
  async perform() {
    tell('realigning')
    await regroup('realignBelow', async (here) => ({ result: { rows: await realigned(here), at: here.at } }))
  },
}
