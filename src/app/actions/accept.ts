import { applyEdits, type Finding } from '../../core/index.ts'
import { correct } from '../state/carryOut.ts'
import { inMode } from '../state/layout.ts'
import { flagBeyond, labelAt, openFlag } from '../state/navigate.ts'
import { currentModel } from '../state/session.ts'
import { tell, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

const openFinding = (): Finding | undefined => currentModel()?.findings.get(useUi.getState().flag ?? '')

/** Makes one of a finding's suggestions and goes on to the next flag. */
export async function acceptSuggestion(finding: Finding, which = 0): Promise<void> {
  const model = currentModel()
  const placed = model?.placed.get(finding.blockId)
  const suggestion = finding.suggestions[which]
  if (!model || !placed || !suggestion) return
  const next = flagBeyond(1)
  const label = labelAt(model, placed.rowIndex)
  const text = applyEdits(placed.text, suggestion)
  if (next) openFlag(next)
  await correct(placed, text, { key: 'accept', data: { label } }, finding.checkId)
  tell('accepted', { label })
}

export const accept: Action = {
  id: 'accept',
  label: 'accept',
  keys: ['$mod+Enter'],
  modes: ['review'],
  guard: () => inMode('review') && useUi.getState().tab === 'issue' && (openFinding()?.suggestions.length ?? 0) > 0,
  async perform() {
    const finding = openFinding()
    if (finding) await acceptSuggestion(finding)
  },
}
