import { Gunzip } from 'fflate'
import type { FileId, Lang, MessageData, VersionId, VersionStatus } from '../model/index.ts'

/** A file as it came: its name and its bytes. */
export interface Source {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is known of a file before it is read. Without `lang` the language is told from its letters and words. */
export interface ReadOptions {
  readonly id: VersionId
  readonly lang?: Lang
  readonly title?: string
  readonly status: VersionStatus
  readonly provenance: string
  readonly original?: FileId
}

export type ReadErrorCode = 'empty' | 'too-large' | 'malformed-utf8' | 'wrong-type' | 'malformed'

/** Why a file was not read: what, in which file, at which place, so that a person can mend it. Nothing was changed. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly file: string,
    readonly place: string = '',
    readonly data: MessageData = {},
  ) {
    super(`${file}${place ? `:${place}` : ''}: ${code}${Object.keys(data).length ? ` ${JSON.stringify(data)}` : ''}`)
    this.name = 'ReadError'
  }
}

/** The largest file that is read, in bytes. A document of a million words stays well below it. */
export const maximumBytes = 16 * 1024 * 1024

const signatures: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['ZIP (DOCX, ODT, XLSX)', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
]

/**
 * A file without its gzip wrapping, named without `.gz`; one that is not wrapped comes back as it is.
 * @throws ReadError when it is damaged or too large unpacked.
 */
export function gunzipped({ name, bytes }: Source): Source {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { name, bytes }
  const chunks: Uint8Array[] = []
  let size = 0
  let members = 1
  const stream = new Gunzip((chunk) => {
    chunks.push(chunk)
    size += chunk.length
    if (size > maximumBytes) throw tooLarge(name, size)
  })
  stream.onmember = () => members++
  try {
    // In pieces, so that a small file that unpacks to a huge one is given up in time.
    for (let at = 0; at < bytes.length; at += 65_536) stream.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length)
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('malformed', name, '', { message: error instanceof Error ? error.message : String(error) })
  }
  // Files end with their unpacked size (RFC 1952); a file that is cut off ends otherwise. Joined files have one size each.
  if (bytes.length < 18 || (members === 1 && new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true) !== size)) throw new ReadError('malformed', name, '', { message: 'the file ends too early' })
  const out = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return { name: name.replace(/\.gz$/i, ''), bytes: out }
}

const tooLarge = (name: string, size: number): ReadError => new ReadError('too-large', name, '', { megabytes: Math.ceil(size / 2 ** 20), limit: maximumBytes / 2 ** 20 })

/** Offset of the first byte that cannot be UTF-8 (RFC 3629, section 4), or -1. */
function firstMalformed(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    const second = bytes[at + 1] ?? 0
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (length === 0 || at + length > bytes.length || (length > 1 && (second < low || second > high))) return at
    for (let k = 2; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return at
    at += length
  }
  return -1
}

/**
 * The text of a plain-text file: UTF-8, or UTF-16 with a byte order mark, which is dropped.
 * @throws ReadError for an empty or too large file, a binary type, or the first malformed byte.
 */
export function decode({ name, bytes }: Source): string {
  if (bytes.length === 0) throw new ReadError('empty', name)
  if (bytes.length > maximumBytes) throw tooLarge(name, bytes.length)
  for (const [type, magic] of signatures)
    if (magic.every((byte, index) => bytes[index] === byte)) throw new ReadError('wrong-type', name, '', { type })
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (!wide && bytes.includes(0)) throw new ReadError('wrong-type', name, `byte ${bytes.indexOf(0)}`, { type: 'binary' })
  const bad = wide ? -1 : firstMalformed(bytes)
  if (bad >= 0) throw new ReadError('malformed-utf8', name, `byte ${bad}`, { byte: bad })
  const text = decoded(name, bytes, wide ?? 'utf-8')
  if (!text.trim()) throw new ReadError('empty', name)
  return text
}

/** Decodes strictly. UTF-16 with a lone surrogate or half a unit names no place: the decoder does not tell it. */
function decoded(name: string, bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError('malformed', name, '', { message: `not well-formed ${encoding.toUpperCase()}` })
  }
}
