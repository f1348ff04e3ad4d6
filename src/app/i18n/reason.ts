import i18next from 'i18next'

/** Why something did not work: a full storage in the interface's language, all else as the browser or the core says it. */
export function reasonOf(error: unknown): string {
  if (isFull(error)) return i18next.t('errors.full')
  return error instanceof Error ? error.message : String(error)
}

/** A transaction that was given up for it holds the true reason inside. */
const isFull = (error: unknown): boolean => error instanceof Error && (error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner)))
