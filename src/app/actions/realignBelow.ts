import type { Row, Version } from '../../core/index.ts'
import { alignPlace, regroup, type AlignPlace } from '../state/alignment.ts'
import { inMode } from '../state/layout.ts'
import { quickCore } from '../state/quick.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Aligns everything below the active row anew, round the rows that are confirmed. */
async function realigned({ rows, at, versions }: AlignPlace): Promise<Row[]> {
  const [above, below] = [rows.slice(0, at + 1), rows.slice(at + 1)]
  const left = versions().map((version): Version => {
    const gone = above.reduce((sum, { members }) => sum + (members[version.id]?.length ?? 0), 0)
    return { ...version, blocks: version.blocks.slice(gone) }
  })
  return [...above, ...(await (await quickCore()).align(left, below.filter(({ locked }) => locked)))]
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
