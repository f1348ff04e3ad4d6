import { blockId, ordinalOf } from './ids.ts'
import { unpackBlocks, type BlockPack } from './packs.ts'
import type { Block, BlockId, VersionId } from './types.ts'

/**
 * One version's packs in order, each unpacked when a block of it is first asked for: of a document of a hundred thousand
 * blocks a person sees fifty. Blocks are found by their names, which say their places. Where packs are lost, places of
 * blocks and their numbers on the shelf differ.
 */
export class Shelf {
  /** How many blocks there are. */
  readonly size: number
  /** Number on the shelf of each pack's first block. */
  private readonly starts: readonly number[]
  private readonly unpacked: (readonly Block[] | undefined)[] = []
  private everything: readonly Block[] | undefined

  constructor(
    private readonly version: VersionId,
    readonly packs: readonly BlockPack[],
  ) {
    let size = 0
    this.starts = packs.map(({ lengths }) => (size += lengths.length) - lengths.length)
    this.size = size
  }

  /** Every block, in order. */
  get blocks(): readonly Block[] {
    return (this.everything ??= this.packs.flatMap((_, at) => this.unpack(at)))
  }

  /** The block of that name. */
  get(id: BlockId): Block | undefined {
    const ordinal = ordinalOf(id)
    const at = this.packOf(ordinal)
    const pack = this.packs[at]
    const block = pack && this.unpack(at)[ordinal - pack.from]
    return block?.id === id ? block : undefined
  }

  /** The number on the shelf of the block at a place in the version, or -1. */
  indexOf(ordinal: number): number {
    const at = this.packOf(ordinal)
    const pack = this.packs[at]
    return pack ? (this.starts[at] ?? 0) + ordinal - pack.from : -1
  }

  /** How long the text of the block at a place in the version is, in UTF-16 units. */
  lengthAt(ordinal: number): number {
    const pack = this.packs[this.packOf(ordinal)]
    return pack?.lengths[ordinal - pack.from] ?? 0
  }

  /** The names of all blocks, in order. */
  *names(): Generator<BlockId> {
    for (const { from, lengths } of this.packs) for (let at = 0; at < lengths.length; at++) yield blockId(this.version, from + at)
  }

  private unpack(at: number): readonly Block[] {
    const pack = this.packs[at]
    return (this.unpacked[at] ??= pack ? unpackBlocks(this.version, pack) : [])
  }

  /** Which pack holds the block at a place in the version. Packs are of one size, so the first guess is right unless one is lost. */
  private packOf(ordinal: number): number {
    const holds = (pack: BlockPack | undefined) => pack !== undefined && pack.from <= ordinal && ordinal < pack.from + pack.lengths.length
    const guess = Math.floor(ordinal / (this.packs[0]?.lengths.length ?? 1))
    return holds(this.packs[guess]) ? guess : this.packs.findIndex(holds)
  }
}
