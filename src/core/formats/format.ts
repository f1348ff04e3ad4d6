import { applyEdits, type Annotation, type Block, type BlockId, type Correction, type Row, type Version, type VersionId } from '../model/index.ts'
import type { ReadOptions } from './source.ts'

/** What is to be written: one version for document formats, the rows of all versions for bitext formats. */
export interface WriteRequest {
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
  /** The version that document formats write and bitext formats name as their source. */
  readonly versionId: VersionId
  readonly corrections: readonly Correction[]
  /** The decoded file that the version was read from; formats that patch it keep every other character. */
  readonly original?: string
  readonly annotations?: readonly Annotation[]
}

/** A file format: what it can read and what it can write. */
export interface Format {
  readonly id: string
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** Reads decoded text. @throws ReadError with line and column when it is malformed. */
  readonly read?: (text: string, name: string, options: ReadOptions & { lang: string }) => readonly Block[]
  readonly write?: (request: WriteRequest) => string
}

/** The version a request is about. @throws RangeError when it is not among the versions. */
export function requested({ versions, versionId }: WriteRequest): Version {
  const version = versions.find(({ id }) => id === versionId)
  if (!version) throw new RangeError(`no version ${versionId} among ${versions.map(({ id }) => id).join(', ')}`)
  return version
}

/** A look-up of blocks' texts with accepted corrections applied. */
export function correctedText(corrections: readonly Correction[]): (block: Block) => string {
  const byBlock = new Map<BlockId, Correction>(corrections.filter(({ status }) => status === 'accepted').map((c) => [c.blockId, c]))
  return (block) => applyEdits(block.text, byBlock.get(block.id)?.edits ?? [])
}
