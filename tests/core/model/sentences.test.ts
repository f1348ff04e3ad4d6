import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asId, blockOfSentence, countSentences, keptSentences, sentenceId, sentenceVersion, withoutBlocks, type BlockId, type Row, type SentenceGroups, type Version, type VersionId } from '../../../src/core/index.ts'

const [zh, en] = [asId<VersionId>('zh'), asId<VersionId>('en')]
const block = (version: string, at = 0) => asId<BlockId>(`${version}/${at}`)
const names = (version: string, count: number, at = 0) => Array.from({ length: count }, (_, index) => sentenceId(block(version, at), index))
const row = (zhIds: readonly BlockId[], enIds: readonly BlockId[], by: Row['by'] = 'human', locked = false): Row => ({ id: asId(`row:${zhIds[0] ?? enIds[0]}`), members: { [zh]: zhIds, [en]: enIds }, score: 1, by, locked })
const groups = (rows: readonly Row[], name = 'row:zh/0'): SentenceGroups => ({ row: asId(name), counts: countSentences(rows.flatMap(({ members }) => Object.values(members).flat())), rows })

test('a sentence is named by its block and its number, whatever the block is called', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.nat(999), (name, index) => {
    const id = asId<BlockId>(name)
    expect(blockOfSentence(sentenceId(id, index))).toBe(id)
  }))
})

test('the sentences of blocks are a version whose blocks are sentences', () => {
  const version: Version = { id: en, lang: 'en', title: '', status: 'imported', provenance: '', blocks: [] }
  const { blocks } = sentenceVersion(version, [{ id: block('en'), text: 'One here. Two, art. 3, there.' }, { id: block('en', 1), text: 'Three.' }])
  expect(blocks.map(({ id, text }) => [id, text])).toEqual([['en/0:0', 'One here.'], ['en/0:1', 'Two, art. 3, there.'], ['en/1:0', 'Three.']])
})

describe('what people made of sentences', () => {
  const [z, e] = [names('zh', 3), names('en', 2)]
  const made = groups([row(z.slice(0, 2), e.slice(0, 1)), row(z.slice(2), e.slice(1), 'aligner')])

  test('is the whole answer while the sentences are the same', () => expect(keptSentences([made], { [zh]: z, [en]: e })).toEqual({ rows: made.rows, whole: true }))
  test('is the whole answer only for all of them', () => {
    const more = [...e, sentenceId(block('en', 1), 0)]
    expect(keptSentences([made], { [zh]: z, [en]: more })).toEqual({ rows: made.rows.slice(0, 1), whole: false })
  })
  test('rests when a block has more or fewer sentences, and when a block has left the row', () => {
    expect(keptSentences([made], { [zh]: names('zh', 4), [en]: e }).rows).toEqual([])
    expect(keptSentences([made], { [zh]: z, [en]: [] }).rows).toEqual([])
  })
  test('keeps what is confirmed though the aligner made it', () => {
    const [first, second] = [row(z.slice(0, 1), []), row(z.slice(1), e, 'aligner', true)]
    expect(keptSentences([groups([row(z.slice(0, 1), [], 'aligner'), second])], { [zh]: z, [en]: e }).whole).toBe(true)
    expect(keptSentences([groups([first, second])], { [zh]: [...z, sentenceId(block('zh', 1), 0)], [en]: e }).rows).toEqual([first, second])
  })
  test('an order that is not the text’s is not believed', () => expect(keptSentences([groups([row(z.slice(2), e.slice(1)), row(z.slice(0, 2), e.slice(0, 1))])], { [zh]: z, [en]: e }).whole).toBe(false))
  test('gives way for its blocks alone', () => {
    const other = row(names('zh', 1, 1), names('en', 1, 1))
    expect(withoutBlocks(groups([...made.rows, other]), new Set([block('en')]))?.rows).toEqual([other])
    expect(withoutBlocks(made, new Set([block('zh')]))).toBeNull()
    expect(withoutBlocks(made, new Set([block('ru')]))).toBe(made)
  })
})
