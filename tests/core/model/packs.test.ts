import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asId, blockId, isBlockPack, isRowPack, packBlocks, packRows, rowId, Shelf, unpackBlocks, unpackRows, type Block, type BlockId, type Row, type VersionId } from '../../../src/core/index.ts'

const zh = asId<VersionId>('zh')
const en = asId<VersionId>('en')

const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const content = fc.record(
  {
    kind: fc.constantFrom('title', 'heading', 'paragraph', 'item', 'toc', 'front', 'back'),
    level: fc.nat(9),
    text: fc.string({ unit: 'binary', maxLength: 40 }),
    label: fc.constantFrom('1', '14.j', 'annex.4.a'),
    marks: fc.array(fc.record({ kind: fc.constantFrom('strong', 'emphasis'), span: spans }), { maxLength: 3 }),
    origin: fc.record({ line: fc.nat(), runs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 }) }),
    repairs: fc.array(fc.record({ kind: fc.constantFrom('joined', 'stray'), at: fc.nat(), removed: fc.string() }), { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'level', 'text', 'marks', 'origin', 'repairs'] },
)
const blocks = fc.tuple(fc.nat(5000), fc.array(content, { maxLength: 12 })).map(([from, all]) => all.map((block, at): Block => ({ id: blockId(zh, from + at), ...block })))

const sent = <T>(value: T): unknown => JSON.parse(JSON.stringify(value))

describe('packs', () => {
  it('give blocks back as they were, through a file too', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const pack = sent(packBlocks(all))
        expect(isBlockPack(pack)).toBe(true)
        expect(isBlockPack(pack) && unpackBlocks(zh, pack)).toEqual(all)
      }),
    )
  })

  it('give rows back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('anchor', 'aligner', 'human'), fc.boolean()), { maxLength: 10 }), (shapes) => {
        const at = { zh: 0, en: 0 }
        const rows = shapes.flatMap(([own, other, score, by, locked]): Row[] => {
          if (own + other === 0) return []
          const members = { [zh]: Array.from({ length: own }, () => blockId(zh, at.zh++)), [en]: Array.from({ length: other }, () => blockId(en, at.en++)) }
          return [{ id: rowId(members), members, score, by, locked }]
        })
        const pack = sent(packRows(rows))
        expect(isRowPack(pack)).toBe(true)
        expect(isRowPack(pack) && unpackRows(pack, [zh, en], blockId)).toEqual(rows)
      }),
    )
  })

  const good = packBlocks([{ id: blockId(zh, 3), kind: 'item', label: '1', level: 1, text: '和平', marks: [{ kind: 'strong', span: [0, 1] }], origin: { line: 4, runs: [[0, 9, 2]] }, repairs: [] }])
  test.each([
    ['no object', null],
    ['a text that is not as long as its parts', { ...good, text: '和' }],
    ['a kind that is not there', { ...good, kinds: [7] }],
    ['a label too many', { ...good, labels: '1\n2' }],
    ['a list that is too short', { ...good, lines: [] }],
    ['a run that is cut off', { ...good, runs: [0, 9] }],
    ['a mark of a block that is not there', { ...good, marks: [[1, 0, 0, 1]] }],
    ['a mark that ends before it begins', { ...good, marks: [[0, 0, 1, 0]] }],
    ['a repair of no kind', { ...good, repairs: [{ block: 0, kind: 'none', at: 0, removed: '' }] }],
    ['a negative place', { ...good, from: -1 }],
  ])('with %s are refused', (_, pack) => {
    expect(isBlockPack(good)).toBe(true)
    expect(isBlockPack(pack)).toBe(false)
  })

  it('refuse blocks that are no neighbours', () => {
    const [block] = unpackBlocks(zh, good)
    expect(() => packBlocks(block ? [block, { ...block, id: blockId(zh, 9) }] : [])).toThrow('zh/9')
  })
})

describe('a shelf', () => {
  const texts = ['甲', '乙乙', '丙丙丙', '丁', '戊']
  const all = texts.map((text, at): Block => ({ id: blockId(zh, at), kind: 'paragraph', level: 0, text, marks: [], origin: { line: at + 1, runs: [] }, repairs: [] }))
  const packs = [packBlocks(all.slice(0, 2)), packBlocks(all.slice(2, 4)), packBlocks(all.slice(4))]

  it('finds every block by its name', () => {
    const shelf = new Shelf(zh, packs)
    expect(all.map(({ id }) => shelf.get(id))).toEqual(all)
    expect(shelf.blocks).toEqual(all)
    expect([0, 1, 2, 3, 4, 5].map((ordinal) => shelf.lengthAt(ordinal))).toEqual([1, 2, 3, 1, 1, 0])
    expect(['zh/5', 'en/0', 'zh/x'].map((id) => shelf.get(asId<BlockId>(id)))).toEqual([undefined, undefined, undefined])
  })

  it('finds what is left where a pack is lost', () => {
    const shelf = new Shelf(zh, packs.filter((_, at) => at !== 1))
    expect(shelf.size).toBe(3)
    expect(all.map(({ id }) => shelf.get(id)?.text)).toEqual(['甲', '乙乙', undefined, undefined, '戊'])
    expect([1, 3, 4].map((ordinal) => shelf.indexOf(ordinal))).toEqual([1, -1, 2])
    expect([...shelf.names()]).toEqual(['zh/0', 'zh/1', 'zh/4'])
  })
})
