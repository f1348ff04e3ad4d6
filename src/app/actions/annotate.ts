import { inMode } from '../state/layout.ts'
import { currentModel } from '../state/session.ts'
import { selectionInText } from '../text/select.ts'
import { setUi, useUi, type Selection } from '../state/ui.ts'
import type { Action } from './action.ts'

/** What a note would stand on: the selected words, else the words of the open flag. */
function target(): Selection | null {
  const selected = selectionInText() ?? useUi.getState().selection
  if (selected) return selected
  const finding = currentModel()?.findings.get(useUi.getState().flag ?? '')
  return finding ? { versionId: finding.versionId, blockId: finding.blockId, span: finding.span } : null
}

export const annotate: Action = {
  id: 'annotate',
  label: 'annotate',
  keys: ['KeyA'],
  modes: ['review'],
  guard: () => inMode('review') && target() !== null,
  perform() {
    const selection = target()
    const model = currentModel()
    if (!selection || !model) return
    const row = model.rows[model.placed.get(selection.blockId)?.rowIndex ?? -1]
    setUi({ selection, tab: 'annotate', row: row?.id ?? null, column: selection.versionId, drawer: 'inspector' })
  },
}
