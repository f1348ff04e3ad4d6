import i18next from 'i18next'
import { startDocument } from '../../store/index.ts'
import { carryOut } from '../state/carryOut.ts'
import { setPanels } from '../state/panels.ts'
import { currentModel, place } from '../state/session.ts'
import type { Action } from './action.ts'

/** Puts a document without text in place of the one that is here, which undo brings back. */
export const newDocument: Action = {
  id: 'newDocument',
  label: 'newDocument',
  keys: [],
  guard: () => (currentModel()?.versions.length ?? 0) > 0,
  async perform() {
    setPanels({ dialog: 'none' })
    await carryOut(startDocument(place(), i18next.t('action.newDocument'), { key: 'newDocument', data: {} }), ({ versions }) => versions.length === 0)
  },
}
