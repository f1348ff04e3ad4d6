import { ordinalOf, type Block, type BlockId, type Document, type TextEdit, type Version } from '../../core/index.ts'

/** A block where it stands. */
export interface Placed {
  readonly block: Block
  readonly version: Version
  readonly rowIndex: number
  /** The corrected text; the original one when nothing was corrected. */
  readonly text: string
  readonly edits: readonly TextEdit[]
}

/** Where every block stands, and what it says now. */
export interface Places {
  get(id: BlockId): Placed | undefined
}

const none: readonly TextEdit[] = []

/**
 * Where the blocks of a document stand, with the texts they were imported with. A block's name says its place, so no
 * table of a hundred thousand names has to be made before the first one can be looked up.
 */
export function placesOf({ versions, rows }: Document): Places {
  const shelves = versions.map((version) => {
    const blocks = byOrdinal(version)
    const made: (Placed | undefined)[] = []
    return { version, blocks, made, prefix: `${version.id}/`, rowOf: new Uint32Array(blocks.length) }
  })
  rows.forEach(({ members }, index) => {
    for (const { version, rowOf } of shelves) for (const id of members[version.id] ?? []) rowOf[ordinalOf(id)] = index
  })
  return {
    get(id) {
      for (const { version, blocks, made, prefix, rowOf } of shelves) {
        if (!id.startsWith(prefix)) continue
        const at = ordinalOf(id)
        const block = blocks[at]
        if (block?.id === id) return (made[at] ??= { block, version, rowIndex: rowOf[at] ?? 0, text: block.text, edits: none })
      }
      return undefined
    },
  }
}

/** A version's blocks at the places that their names say; the same list where none is missing. */
function byOrdinal({ blocks }: Version): readonly (Block | undefined)[] {
  const last = blocks.at(-1)
  if (last && ordinalOf(last.id) === blocks.length - 1) return blocks
  const out: Block[] = []
  for (const block of blocks) out[ordinalOf(block.id)] = block
  return out
}
