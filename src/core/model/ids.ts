import type { BlockId, Id, Row, RowId, VersionId } from './types.ts'

/** Brands a string that is known to be an id of that kind. The only place where a brand is put on. */
export const asId = <T extends Id<string>>(value: string): T => value as T

/** Blocks are named by their version and their ordinal in it, so that reading the same file gives the same ids. */
export const blockId = (version: VersionId, index: number): BlockId => asId(`${version}/${index}`)

/** A block's place in its version, from its name; `NaN` when it is not named as {@link blockId} does. */
export const ordinalOf = (id: BlockId): number => Number.parseInt(id.slice(id.lastIndexOf('/') + 1), 10)

/** What a verdict on a check's findings on the same words is kept under, wherever they stand. */
export const formKey = (checkId: string, words: string): string => `${checkId}:form:${words}`

/** A row is named by its first block: a block stands in exactly one row, so the name is unique and needs no clock. */
export function rowId(members: Row['members']): RowId {
  for (const ids of Object.values(members)) if (ids[0]) return asId(`row:${ids[0]}`)
  throw new RangeError('a row without blocks has no name')
}

/**
 * A 64-bit FNV-1a style hash of a string as 16 hex digits, for stable keys; not for secrets.
 * Two 32-bit lanes with different offsets keep it fast without BigInt.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
    b ^= b >>> 13
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}
