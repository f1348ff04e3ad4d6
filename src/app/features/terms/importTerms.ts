import type { TFunction } from 'i18next'
import { readConcepts, readTbx, TableError, writeConcepts } from '../../../core/index.ts'
import { putConcepts } from '../../../store/index.ts'
import { reasonOf } from '../../i18n/reason.ts'
import { place } from '../../state/session.ts'
import { tell } from '../../state/ui.ts'

/**
 * Reads a table of terms or a TBX file and puts its concepts into the project, as one command. A file that cannot be read changes
 * nothing. @returns why it was not imported, or `null`.
 */
export async function importTerms(file: File, t: TFunction): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    const concepts = /\.(tbx|xml)$/i.test(file.name) ? readTbx(text, file.name) : readConcepts(text, file.name)
    // What the tables cannot hold is refused now, by name, and not when the checks read it.
    writeConcepts(concepts, file.name)
    await putConcepts(place(), concepts, { key: 'importTerms', data: { file: file.name } })
    tell('termsImported', { file: file.name, count: String(concepts.length) })
    return null
  } catch (error) {
    if (error instanceof TableError) return t('terms.importFailed', { file: file.name, line: String(error.line), place: error.column, reason: error.reason })
    return t('terms.unreadable', { file: file.name, reason: reasonOf(error) })
  }
}
