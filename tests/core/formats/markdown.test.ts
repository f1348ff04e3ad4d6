import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, asId, correctedBlock, diffText, edit, hash, readVersion, writeFormat, type Block, type Correction, type Version } from '../../../src/core/index.ts'
import { corpusFile } from '../../support/rows.ts'

const read = (text: string, lang = 'zh'): Version => readVersion({ name: 'x.md', bytes: new TextEncoder().encode(text) }, { id: asId('zh'), lang, status: 'released', provenance: '' })
const correction = ({ id, text }: Block, after: string, status: Correction['status'] = 'accepted'): Correction => ({ id: asId(`c:${id}`), blockId: id, edits: diffText(text, after, 'zh', id), baseHash: hash(text), reason: '', status, by: '', at: 0 })
const patched = (source: string, version: Version, corrections: readonly Correction[]) =>
  new TextDecoder().decode(writeFormat('markdown', { versions: [version], rows: [], versionId: version.id, corrections, original: source }).bytes)

/** A source after the text of its first numbered block became another. */
function change(source: string, after: string): string {
  const version = read(source)
  const block = version.blocks.find(({ label }) => label !== undefined)
  if (!block) throw new Error('no block')
  return patched(source, version, [correction(block, after)])
}

describe('a patched Markdown file', () => {
  it.each([
    ['1. 世界的的关键。\n', '世界的关键。', '1. 世界的关键。\n'],
    ['1. **善治**必须实行。\n', '良政必须实行。', '1. **良政**必须实行。\n'],
    ['1. **善治**必须实行。\n', '必须实行。', '1. 必须实行。\n'],
    ['1. **善治**必须实行。\n', '因此善治必须实行。', '1. 因此**善治**必须实行。\n'],
    ['1. 我们**必须**实行。\n', '我们实行。', '1. 我们实行。\n'],
    ['1. 甲\n\n乙丙。\n', '甲乙丁。', '1. 甲\n\n乙丁。\n'],
    ['1. 和平。\r\n\r\n2. 安全。\r\n', '和平与发展。', '1. 和平与发展。\r\n\r\n2. 安全。\r\n'],
    ['1. 和平。\n', '5 * 3 \\ 2。', '1. 5 \\* 3 \\\\ 2。\n'],
    ['1. 和平。\n', '和\n平。', '1. 和 平。\n'],
  ])('%j with %j is %j', (source, after, expected) => expect(change(source, after)).toBe(expected))

  it('takes accepted corrections only', () => {
    const source = '1. 和平。\n'
    const version = read(source)
    const [block] = version.blocks
    for (const status of ['proposed', 'rejected'] as const) expect(patched(source, version, block ? [correction(block, '安全。', status)] : [])).toBe(source)
  })

  const source = corpusFile('declaration/zh.md')
  const zh = read(source)
  const insert = fc.array(fc.constantFrom('和平', '，', 'UN ', '*', '\\', '_', '&amp;', '[a](b)', '5', '的', '😀'), { maxLength: 4 }).map((parts) => parts.join(''))
  const some = fc.uniqueArray(fc.record({ block: fc.nat(zh.blocks.length - 1), from: fc.nat(), length: fc.nat(12), insert }), { maxLength: 5, selector: ({ block }) => block })

  it('says the corrected texts, and differs from the file nowhere else', () => {
    fc.assert(
      fc.property(some, (changes) => {
        const corrections = changes.flatMap(({ block: index, from, length, insert: text }): Correction[] => {
          const block = zh.blocks[index]
          if (!block || !['paragraph', 'item'].includes(block.kind) || block.text.length < 20) return []
          const start = 1 + (from % (block.text.length - 14))
          const edits = [edit(block.id, start, start + length, text)]
          return [{ ...correction(block, block.text), edits }]
        })
        const after = patched(source, zh, corrections)
        const again = read(after)
        const byBlock = new Map(corrections.map((one) => [one.blockId, one.edits]))
        expect(again.blocks.map(({ text }) => text)).toEqual(zh.blocks.map((block) => applyEdits(block.text, byBlock.get(block.id) ?? [])))
        expect(again.blocks.map(({ label }) => label)).toEqual(zh.blocks.map(({ label }) => label))
        // A space at a border of emphasis stands outside of it.
        const words = ({ text, marks }: Block) => marks.map(({ kind, span }) => `${kind} ${text.slice(...span).trim()}`)
        expect(again.blocks.map(words)).toEqual(zh.blocks.map((block) => words(correctedBlock(block, byBlock.get(block.id) ?? []))))
        const touched = new Set(zh.blocks.flatMap((block) => (byBlock.has(block.id) ? [block.origin.line] : [])))
        const lines = after.split('\n')
        source.split('\n').forEach((line, index) => {
          // Two blocks span several lines; their own lines may change.
          if (![...touched].some((first) => index + 1 >= first && index + 1 <= first + 2)) expect(lines[index]).toBe(line)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('without corrections is the file, byte for byte', () => expect(patched(source, zh, [])).toBe(source))
})
