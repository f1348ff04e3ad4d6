import type { Block, Severity, Span, TextEdit } from '../../core/index.ts'

/** Something that lies on a stretch of the current text. */
export interface Layer {
  readonly key: string
  readonly span: Span
  readonly severity: Severity | 'note'
}

/** A stretch of text that looks the same throughout. */
export interface Run {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly text: string
  /** Offset in the current text; for deleted text, the place where it stood. */
  readonly at: number
  readonly strong: boolean
  readonly emphasis: boolean
  /** What lies on it, the widest first, so that nested lines nest. */
  readonly layers: readonly Layer[]
  /** Layers whose first run this is: their mark stands beside this line. */
  readonly starts: readonly Layer[]
  readonly evidence: boolean
  readonly evidenceStart: boolean
  readonly evidenceEnd: boolean
}

interface Piece {
  readonly kind: Run['kind']
  readonly text: string
  readonly at: number
  /** Range in the original text; for inserted text, the range it replaces. */
  readonly from: Span
}

/**
 * Cuts a block's text into runs: original text and tracked changes interleaved, under the marks of the source, the
 * flags and notes of the current text, and the evidence of the open flag.
 */
export function layRuns(
  block: Block,
  edits: readonly TextEdit[],
  layers: readonly Layer[],
  evidence: readonly Span[],
): Run[] {
  const wide = [...layers].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  const started = new Set<string>()
  const out: Run[] = []
  for (const piece of pieces(block.text, edits)) {
    for (const [start, end] of cuts(piece, block, wide, evidence)) {
      const at = piece.kind === 'deleted' ? piece.at : piece.at + start
      const until = piece.kind === 'deleted' ? piece.at : piece.at + end
      const origin: Span = piece.kind === 'inserted' ? piece.from : [piece.from[0] + start, piece.from[0] + end]
      const on = piece.kind === 'deleted' ? [] : wide.filter(({ span }) => span[0] < until && span[1] > at)
      const starts = on.filter(({ key }) => !started.has(key))
      for (const { key } of starts) started.add(key)
      const proof = piece.kind === 'deleted' ? undefined : evidence.find((span) => span[0] < until && span[1] > at)
      out.push({
        kind: piece.kind,
        text: piece.text.slice(start, end),
        at,
        strong: marked(block, 'strong', origin),
        emphasis: marked(block, 'emphasis', origin),
        layers: on,
        starts,
        evidence: proof !== undefined,
        evidenceStart: proof?.[0] === at,
        evidenceEnd: proof?.[1] === until,
      })
    }
  }
  return out
}

function pieces(text: string, edits: readonly TextEdit[]): Piece[] {
  const out: Piece[] = []
  let from = 0
  let at = 0
  const push = (kind: Run['kind'], piece: string, origin: Span) => {
    if (piece) out.push({ kind, text: piece, at, from: origin })
    if (kind !== 'deleted') at += piece.length
  }
  for (const { span, text: insert } of edits) {
    push('kept', text.slice(from, span[0]), [from, span[0]])
    push('deleted', text.slice(span[0], span[1]), span)
    push('inserted', insert, span)
    from = span[1]
  }
  push('kept', text.slice(from), [from, text.length])
  return out
}

/** Where a piece must be cut, as ranges inside it: at the borders of marks (original text) and of layers (current text). */
function cuts(piece: Piece, block: Block, layers: readonly Layer[], evidence: readonly Span[]): Span[] {
  const borders = new Set([0, piece.text.length])
  const add = (offset: number) => {
    if (offset > 0 && offset < piece.text.length) borders.add(offset)
  }
  if (piece.kind !== 'inserted') for (const { span } of block.marks) span.forEach((offset) => add(offset - piece.from[0]))
  if (piece.kind !== 'deleted') {
    for (const { span } of layers) span.forEach((offset) => add(offset - piece.at))
    for (const span of evidence) span.forEach((offset) => add(offset - piece.at))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => [sorted[index] ?? 0, end] as const)
}

/** Inserted text takes the look of what it replaces, or of what it stands inside. */
function marked(block: Block, kind: 'strong' | 'emphasis', [start, end]: Span): boolean {
  return block.marks.some(
    (mark) => mark.kind === kind && mark.span[0] <= start && mark.span[1] >= end && (end > start || (mark.span[0] < start && mark.span[1] > end)),
  )
}
