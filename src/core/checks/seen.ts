import { Cell, type CellBlock, type Knowledge } from './cell.ts'
import type { VersionId } from '../model/index.ts'

/** So many cells take some forty megabytes with all that is known of them: some hundred and fifty rows of six versions. */
const limit = 1000

/**
 * The cells seen last, with what was worked out of them: where one version of a row is edited, the others need not be read
 * again. For one set of tables and one tagger.
 */
export class SeenCells {
  private readonly cells = new Map<string, Cell>()

  /** The cell of some blocks, the same as before if they are the same. */
  cell(versionId: VersionId, lang: string, blocks: readonly CellBlock[], knowledge: Knowledge): Cell {
    const key = JSON.stringify([versionId, lang, blocks.map(({ id, label, kind, text, marks, repairs }) => [id, label, kind, text, marks, repairs])])
    const cell = this.cells.get(key) ?? new Cell(versionId, lang, blocks, knowledge)
    // What is asked for again is the newest; the oldest goes.
    this.cells.delete(key)
    this.cells.set(key, cell)
    if (this.cells.size > limit)
      for (const [oldest] of this.cells) {
        this.cells.delete(oldest)
        break
      }
    return cell
  }
}
