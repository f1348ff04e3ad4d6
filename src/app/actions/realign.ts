import { changedRows } from '../../core/index.ts'
import { setRows } from '../../store/index.ts'
import { currentVersions } from '../state/alignment.ts'
import { quickCore } from '../state/quick.ts'
import { currentModel, place } from '../state/session.ts'
import { tell } from '../state/ui.ts'
import type { Action } from './action.ts'

/**
 * Aligns the whole document anew round the confirmed rows, with all that is known by now.
 * @returns how many rows are others than before.
 */
export async function realignDocument(onProgress?: (done: number) => void): Promise<number> {
  const model = currentModel()
  if (!model) return 0
  tell('realigningAll')
  const core = await quickCore()
  const rows = await core.align(currentVersions(model), model.rows.filter(({ locked }) => locked), onProgress)
  const count = changedRows(model.rows, rows)
  await setRows(place(), rows, { key: 'realign', data: {} })
  tell('realigned', { count: String(count) })
  return count
}

export const realign: Action = {
  id: 'realign',
  label: 'realign',
  keys: [],
  guard: () => currentModel() !== null,
  perform: async () => void (await realignDocument()),
}
