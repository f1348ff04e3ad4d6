import { reasonOf } from '../i18n/reason.ts'
import { tell } from './ui.ts'

/** Says what went wrong where nothing else does, so that work that could not be stored is not believed to be. */
export function tellFailures(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => tell('failed', { reason: reasonOf(reason) }))
}
