import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, asId, correctedBlock, edit, invertEdits, mapSpan, trackedPieces, type Block, type BlockId, type Mark, type TextEdit } from '../../../src/core/index.ts'

const id = asId<BlockId>('zh/0')

/** A text with edits that fit it: in order and not overlapping. */
const edited = fc.string({ unit: 'binary', maxLength: 40 }).chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.string({ maxLength: 5 })), { maxLength: 8 }).map((cuts) => {
    const places = cuts.map(([at]) => at).sort((a, b) => a - b)
    const edits: TextEdit[] = []
    for (let i = 0; i + 1 < places.length; i += 2) edits.push(edit(id, places[i] ?? 0, places[i + 1] ?? 0, cuts[i]?.[1] ?? ''))
    return { text, edits }
  }),
)

describe('applyEdits', () => {
  it.each([
    ['和平', [edit(id, 0, 0, '促进')], '促进和平'],
    ['世界的的关键', [edit(id, 3, 4, '')], '世界的关键'],
    ['abc', [edit(id, 0, 1, 'x'), edit(id, 1, 2, ''), edit(id, 3, 3, '!')], 'xc!'],
    ['abc', [], 'abc'],
  ])('%s %j', (before, edits, after) => expect(applyEdits(before, edits)).toBe(after))

  it.each([
    ['overlap', [edit(id, 0, 2, ''), edit(id, 1, 3, '')]],
    ['disorder', [edit(id, 2, 3, ''), edit(id, 0, 1, '')]],
    ['end before start', [edit(id, 2, 1, '')]],
    ['past the end', [edit(id, 1, 9, '')]],
    ['before the start', [edit(id, -1, 1, '')]],
  ])('refuses edits that do not fit: %s', (_, edits) => expect(() => applyEdits('abcd', edits)).toThrow(RangeError))
})

describe('edits', () => {
  it('invert gives the text back', () => {
    fc.assert(fc.property(edited, ({ text, edits }) => void expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text)))
  })

  it('inverting twice gives the same change', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = applyEdits(text, edits)
        expect(invertEdits(after, invertEdits(text, edits))).toEqual(edits)
      }),
    )
  })

  it('mapSpan keeps the words that no edit touched, and says when one did', () => {
    fc.assert(
      fc.property(edited, fc.nat(40), fc.nat(40), ({ text, edits }, a, b) => {
        const span = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const
        const moved = mapSpan(span, edits)
        if (moved) expect(applyEdits(text, edits).slice(...moved)).toBe(text.slice(...span))
        else expect(edits.some((change) => change.span[0] < span[1] && change.span[1] > span[0])).toBe(true)
      }),
    )
  })

  it('tracked pieces are the old text and the new text, each piece where it says', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = applyEdits(text, edits)
        const pieces = trackedPieces(text, edits)
        const join = (without: string) => pieces.filter(({ kind }) => kind !== without).map((piece) => piece.text).join('')
        expect(join('inserted')).toBe(text)
        expect(join('deleted')).toBe(after)
        for (const { kind, text: piece, at } of pieces) if (kind !== 'deleted') expect(after.slice(at, at + piece.length)).toBe(piece)
      }),
    )
  })
})

describe('correctedBlock', () => {
  const block = (text: string, marks: readonly Mark[]): Block => ({ id, kind: 'paragraph', level: 1, text, marks, origin: { line: 1, runs: [] }, repairs: [] })
  const strong = (start: number, end: number): Mark => ({ kind: 'strong', span: [start, end] })

  it.each([
    ['typed before it', [edit(id, 0, 0, '促进')], [strong(2, 4)]],
    ['typed inside', [edit(id, 1, 1, '的')], [strong(0, 3)]],
    ['typed behind it', [edit(id, 2, 2, '的')], [strong(0, 2)]],
    ['replaced as a whole', [edit(id, 0, 2, '良政')], [strong(0, 2)]],
    ['its end cut', [edit(id, 1, 3, '')], [strong(0, 1)]],
    ['cut away', [edit(id, 0, 2, '')], []],
  ])('the mark on 善治: %s', (_, edits, marks) => expect(correctedBlock(block('善治必须', [strong(0, 2)]), edits).marks).toEqual(marks))

  it('keeps every mark inside the new text and never empty', () => {
    fc.assert(
      fc.property(edited, fc.nat(40), fc.nat(40), ({ text, edits }, a, b) => {
        fc.pre(Math.min(a, text.length) !== Math.min(b, text.length))
        const mark = strong(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length))
        const after = correctedBlock(block(text, [mark]), edits)
        expect(after.text).toBe(applyEdits(text, edits))
        for (const { span } of after.marks) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[1]).toBeLessThanOrEqual(after.text.length)
        }
        const whole = mapSpan(mark.span, edits)
        if (whole && !edits.some(({ span }) => span[0] === mark.span[1] || span[1] === mark.span[0])) expect(after.marks[0]?.span).toEqual(whole)
      }),
    )
  })
})
