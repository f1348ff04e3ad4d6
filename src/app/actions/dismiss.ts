import type { Finding } from '../../core/index.ts'
import { judge } from '../../store/index.ts'
import { inMode } from '../state/layout.ts'
import { flagBeyond, labelAt, openFlag } from '../state/navigate.ts'
import { currentModel, place } from '../state/session.ts'
import { setUi, tell, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** Dismisses a flag with a reason, which may be empty, and goes on to the next one. It will not come back. */
export async function dismissFlag(finding: Finding, why: string): Promise<void> {
  const model = currentModel()
  if (!model) return
  const next = flagBeyond(1)
  const label = labelAt(model, model.placed.get(finding.blockId)?.rowIndex ?? -1)
  await judge(place(), finding.key, 'dismissed', why, { key: 'dismiss', data: { label } })
  tell('dismissed', { label })
  if (next) openFlag(next)
  else setUi({ dismissing: false, flag: null })
}

export const dismiss: Action = {
  id: 'dismiss',
  label: 'dismiss',
  keys: ['KeyD'],
  modes: ['review'],
  guard: () => inMode('review') && (currentModel()?.findings.has(useUi.getState().flag ?? '') ?? false),
  perform: () => setUi({ tab: 'issue', dismissing: true, drawer: 'inspector' }),
}
