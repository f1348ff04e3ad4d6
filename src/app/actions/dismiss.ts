import { formKey, type Finding, type Project } from '../../core/index.ts'
import { configure, judge } from '../../store/index.ts'
import { checkName } from '../i18n/finding.ts'
import { inMode } from '../state/layout.ts'
import { flagBeyond, labelAt, openFlag } from '../state/navigate.ts'
import { currentModel, foresee, place } from '../state/session.ts'
import { setUi, tell, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'

/** How much is dismissed with a flag: it alone, its check's flags on the same words, or all that its check finds. */
export const scopes = ['place', 'form', 'check'] as const
export type Scope = (typeof scopes)[number]

/** Dismisses a flag with a reason, which may be empty, and goes on to the next one that is left. It will not come back. */
export async function dismissFlag(finding: Finding, why: string, scope: Scope = 'place'): Promise<void> {
  const model = currentModel()
  const placed = model?.placed.get(finding.blockId)
  if (!model || !placed) return
  const { checkId } = finding
  const words = placed.text.slice(...finding.span)
  const label = labelAt(model, placed.rowIndex)
  const sameWords = (other: Finding) => model.placed.get(other.blockId)?.text.slice(...other.span) === words
  const goes = (other: Finding) => other === finding || (other.checkId === checkId && (scope === 'check' || (scope === 'form' && sameWords(other))))
  const next = flagBeyond(1, (other) => !goes(other))
  // The next flag opens at once; storing takes longer than a hand that dismisses one after the other.
  if (next) openFlag(next)
  else setUi({ dismissing: false, flag: null })
  if (scope === 'check') {
    tell('switchedOff', { check: checkName(checkId) })
    return setCheck(model.workspace.document.project, checkId, false, why)
  }
  const [key, deed] = scope === 'form' ? [formKey(checkId, words), { key: 'dismissForm', data: { words } }] : [finding.key, { key: 'dismiss', data: { label } }]
  if (scope === 'form') tell('dismissedForm', { words })
  else tell('dismissed', { label })
  return foresee(
    deed,
    (acts) => ({ ...acts, dispositions: new Map([...acts.dispositions, [key, { ...acts.dispositions.get(key), findingKey: key, verdict: 'dismissed', by: '', at: Date.now() }]]) }),
    judge(place(), key, 'dismissed', why, deed),
  )
}

/** Switches a check on or off in the project, with the reason why it is off. */
export const setCheck = ({ checks }: Project, checkId: string, enabled: boolean, why = ''): Promise<void> =>
  configure(place(), { checks: { ...checks, [checkId]: { enabled, ...(why ? { why } : {}) } } }, { key: enabled ? 'switchOn' : 'switchOff', data: { check: checkId } })

export const dismiss: Action = {
  id: 'dismiss',
  label: 'dismiss',
  keys: ['KeyD'],
  modes: ['review'],
  guard: () => inMode('review') && (currentModel()?.findings.has(useUi.getState().flag ?? '') ?? false),
  perform: () => setUi({ tab: 'issue', dismissing: true, drawer: 'inspector' }),
}
