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
  /** Length of a block's text in UTF-16 units, for guessing how much room it takes; cheaper than the text. */
  lengthOf(id: BlockId): number
}

const none: readonly TextEdit[] = []

/** Where the blocks of a document stand, with the texts they were imported with. */
export function placesOf({ versions, rows, shelves }: Document): Places {
  const stands = versions.flatMap((version) => {
    const shelf = shelves.get(version.id)
    return shelf ? [{ version, shelf, prefix: `${version.id}/`, rowOf: new Uint32Array(shelf.size) }] : []
  })
  rows.forEach(({ members }, index) => {
    for (const { version, shelf, rowOf } of stands) for (const id of members[version.id] ?? []) rowOf[shelf.indexOf(ordinalOf(id))] = index
  })
  const made = new Map<BlockId, Placed>()
  return {
    get(id) {
      const known = made.get(id)
      if (known) return known
      for (const { version, shelf, prefix, rowOf } of stands) {
        const block = id.startsWith(prefix) ? shelf.get(id) : undefined
        if (!block) continue
        const placed = { block, version, rowIndex: rowOf[shelf.indexOf(ordinalOf(id))] ?? 0, text: block.text, edits: none }
        made.set(id, placed)
        return placed
      }
      return undefined
    },
    lengthOf: (id) => stands.find(({ prefix }) => id.startsWith(prefix))?.shelf.lengthAt(ordinalOf(id)) ?? 0,
  }
}
