import type { Annotation } from '../../core/index.ts'
import { currentModel } from '../state/session.ts'
import { inMode } from '../state/layout.ts'
import { selectionInText } from '../text/select.ts'
import { setUi, useUi } from '../state/ui.ts'
import type { Action } from './action.ts'
import { annotate } from './annotate.ts'
import { showMode } from './modes.ts'

/** Goes to the comments of the note in hand, or of this row's first note; selected words get a note of their own. */
export const comment: Action = {
  id: 'comment',
  label: 'comment',
  keys: ['$mod+Alt+KeyM'],
  guard: () => currentModel() !== null,
  perform() {
    const model = currentModel()
    const { note, row, column } = useUi.getState()
    if (!inMode('review')) showMode('review')
    if (!model) return
    if (selectionInText() && annotate.guard()) return annotate.perform()
    const ids = Object.values(model.rows[row === null ? -1 : (model.rowIndex.get(row) ?? -1)]?.members ?? {}).flat()
    const answerable = ({ status }: Annotation) => status === 'open'
    const here = ids.flatMap((id) => model.notesIn.get(id) ?? []).map(({ annotation }) => annotation).filter(answerable)
    const inHand = model.workspace.acts.annotations.filter(answerable).find(({ id }) => id === note)
    const answered = inHand ?? here.find(({ target }) => target.versionId === column) ?? here[0]
    setUi({ tab: 'notes', drawer: 'inspector', note: answered?.id ?? note, replying: answered !== undefined })
  },
}
