import type { Block, BlockId, Mark, Span, TextEdit } from './types.ts'

/**
 * Applies edits to one block's text. The edits' spans all count in `text`; they must be in order and not overlap.
 * @throws RangeError when they overlap, are out of order or lie outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = ''
  let at = 0
  for (const { span, text: insert } of edits) {
    if (span[0] < at || span[1] < span[0] || span[1] > text.length)
      throw new RangeError(`edit [${span[0]}, ${span[1]}) does not fit a text of ${text.length} after offset ${at}`)
    out += text.slice(at, span[0]) + insert
    at = span[1]
  }
  return out + text.slice(at)
}

/** The edits that take `applyEdits(before, edits)` back to `before`. */
export function invertEdits(before: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0
  return edits.map(({ blockId, span, text }) => {
    const start = span[0] + shift
    shift += text.length - (span[1] - span[0])
    return { blockId, span: [start, start + text.length] as const, text: before.slice(span[0], span[1]) }
  })
}

/**
 * Where a span of the old text lies after the edits, or `null` when an edit touched its inside.
 * Text inserted exactly at a border stays outside the span.
 */
export function mapSpan(span: Span, edits: readonly TextEdit[]): Span | null {
  let shift = 0
  for (const { span: cut, text } of edits) {
    if (cut[1] <= span[0]) shift += text.length - (cut[1] - cut[0])
    else if (cut[0] >= span[1]) break
    else return null
  }
  return [span[0] + shift, span[1] + shift]
}

/** Where a mark lies after the edits: what is put in inside it belongs to it. `null` when nothing of it is left. */
function mapMark({ kind, span }: Mark, edits: readonly TextEdit[]): Mark | null {
  const border = (at: number, end: boolean) => {
    let shift = 0
    for (const { span: cut, text } of edits) {
      if (end ? cut[0] >= at : cut[0] > at) break
      if (cut[1] <= at) shift += text.length - (cut[1] - cut[0])
      else return cut[0] + shift + (end || cut[0] < at ? text.length : 0)
    }
    return at + shift
  }
  const moved: Span = [border(span[0], false), border(span[1], true)]
  return moved[1] > moved[0] ? { kind, span: moved } : null
}

/** A block as it stands with a correction's edits made: its text, and its marks carried along. */
export function correctedBlock(block: Block, edits: readonly TextEdit[]): Block {
  return edits.length === 0 ? block : { ...block, text: applyEdits(block.text, edits), marks: block.marks.flatMap((mark) => mapMark(mark, edits) ?? []) }
}

/** One stretch of a tracked change: kept or inserted text of the new version, or deleted text of the old one. */
export interface TrackedPiece {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly text: string
  /** Offset in the new text; for deleted text, the place where it stood. */
  readonly at: number
}

/** The old and new text interleaved, for showing a correction as tracked changes. */
export function trackedPieces(before: string, edits: readonly TextEdit[]): TrackedPiece[] {
  const pieces: TrackedPiece[] = []
  let from = 0
  let at = 0
  const push = (kind: TrackedPiece['kind'], text: string) => {
    if (!text) return
    pieces.push({ kind, text, at })
    if (kind !== 'deleted') at += text.length
  }
  for (const { span, text } of edits) {
    push('kept', before.slice(from, span[0]))
    push('deleted', before.slice(span[0], span[1]))
    push('inserted', text)
    from = span[1]
  }
  push('kept', before.slice(from))
  return pieces
}

/** A single edit that replaces a block's whole span `[start, end)`. */
export const edit = (blockId: BlockId, start: number, end: number, text: string): TextEdit => ({
  blockId,
  span: [start, end],
  text,
})
