import type { Version } from '../model/index.ts'
import { detectLang } from '../text/index.ts'
import type { Format, WriteRequest } from './format.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'
import { decode, ReadError, type ReadOptions, type Source } from './source.ts'
import { tmx } from './tmx.ts'

export { ReadError, decode, gunzipped, maximumBytes, type ReadErrorCode, type ReadOptions, type Source } from './source.ts'
export { correctedText, type Format, type WriteRequest } from './format.ts'
export { readUnits, type TranslationUnit } from './tmx.ts'
export { BundleError, readBundle, writeBundle, type Bundle } from './project/bundle.ts'
export { readDocument, recordParser, type Document } from './project/document.ts'
export { authorField, countField, idField } from './project/fields.ts'
export * from './project/records.ts'
export { readInline, sourceSpan, type Inline } from './inline.ts'

/** Every format, in the order in which menus show them. */
export const formats: readonly Format[] = [markdown, plain, tmx]

/** A format's id, as in {@link formats}. */
export type FormatId = string

/** The formats that can be written. */
export const writableFormats: readonly FormatId[] = formats.filter(({ write }) => write).map(({ id }) => id)

/** A written file: its bytes and what to name and call it. */
export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly extension: string
  readonly mediaType: string
}

/** The format that a file's name asks for; `undefined` for an unknown ending. */
const formatOf = (name: string): Format | undefined => {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return formats.find((format) => format.extensions.includes(extension))
}

/**
 * Reads a file as one language version. The result is whole or there is none.
 * @throws ReadError naming the file, the place and the reason.
 */
export function readVersion(source: Source, options: ReadOptions): Version {
  const format = formatOf(source.name)
  if (!format?.read)
    throw new ReadError('wrong-type', source.name, '', { type: /\.[^./\\]+$/.exec(source.name)?.[0] ?? 'none', readable: formats.filter(({ read }) => read).flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(', ') })
  const text = decode(source)
  const lang = options.lang ?? detectLang(text)
  const blocks = format.read(text, source.name, { ...options, lang })
  if (blocks.length === 0) throw new ReadError('empty', source.name)
  const title = options.title ?? blocks.find(({ kind }) => kind === 'title')?.text ?? source.name
  const version: Version = { id: options.id, lang, title, status: options.status, provenance: options.provenance, blocks }
  return options.original === undefined ? version : { ...version, original: options.original }
}

/** Writes a version or the bitext. @throws RangeError for a format that cannot be written or an unknown version. */
export function writeFormat(id: FormatId, request: WriteRequest): Written {
  const format = formats.find((candidate) => candidate.id === id)
  if (!format?.write) throw new RangeError(`cannot write ${id}; writable: ${writableFormats.join(', ')}`)
  return { bytes: new TextEncoder().encode(format.write(request)), extension: format.extensions[0] ?? id, mediaType: format.mediaType }
}
