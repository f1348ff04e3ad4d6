import type { Priors } from '../knowledge.ts'
import { readCedict } from './cedict.ts'
import { DictionaryError, type Dictionary, type Progress } from './dictionary.ts'
import { readDictionaryTable } from './table.ts'
import { readDictionaryXml } from './xml.ts'

export { DictionaryError, type Dictionary, type DictionaryProblem } from './dictionary.ts'

/**
 * Reads a dictionary, termbase or memory that a user brings; what it is shows in its text. `langs` names the languages
 * of a table without a header line, in the order of its columns; without them such a table is refused.
 * @throws DictionaryError naming file and place.
 */
export function readDictionary(text: string, fileName: string, langs: readonly string[] = [], onProgress: Progress = () => undefined): Dictionary {
  const plain = text.replace(/^\ufeff/, '')
  const read = looksLikeXml(plain) ? readDictionaryXml(plain, fileName, onProgress) : looksLikeCedict(plain) ? readCedict(plain, onProgress) : readDictionaryTable(plain, fileName, langs, onProgress)
  if (read.entries.length + read.memory.length === 0) throw new DictionaryError('nothing', fileName, '', 'no entry has wordings in two languages')
  return read
}

const looksLikeXml = (text: string): boolean => /^\s*</.test(text.slice(0, 2000))

/** Whether a text, or its beginning, is CC-CEDICT's. */
export function looksLikeCedict(text: string): boolean {
  const head = text.slice(0, 2000)
  return /^#.*CC-CEDICT/im.test(head) || /^\S+ \S+ \[[^\]]*\] \/.+\/\s*$/m.test(head)
}

/** Several dictionaries as one. */
export const mergePriors = (all: readonly Priors[]): Priors => {
  const [only, ...more] = all
  return only && more.length === 0 ? only : { entries: all.flatMap(({ entries }) => entries), memory: all.flatMap(({ memory }) => memory) }
}
