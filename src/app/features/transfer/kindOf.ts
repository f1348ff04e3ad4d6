import { looksLikeCedict } from '../../../core/index.ts'

/** Endings that no version is read from. */
const dictionaryEnding = /\.(?:u8|tsv|csv|tbx|xml|gz)$/i
/** As much of a file as shows whether it is CC-CEDICT's, in bytes. */
const headBytes = 4096

/** What a file is for. */
export type FileKind = 'version' | 'dictionary' | 'either' | 'backup'

/** What a file that comes without a word about it is for. A TMX may be a version or a memory, so a person must say. */
export async function kindOf(file: File): Promise<FileKind> {
  if (/\.zip$/i.test(file.name)) return 'backup'
  if (dictionaryEnding.test(file.name)) return 'dictionary'
  if (/\.tmx$/i.test(file.name)) return 'either'
  return /\.txt$/i.test(file.name) && looksLikeCedict(await file.slice(0, headBytes).text()) ? 'dictionary' : 'version'
}
