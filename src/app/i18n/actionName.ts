import i18next from 'i18next'
import type { Action } from '../actions/action.ts'

/** What an action is called in the interface's language. */
export const actionName = ({ label, data }: Pick<Action, 'label' | 'data'>): string => i18next.t(`action.${label}`, { format: '', language: '', ...data })
