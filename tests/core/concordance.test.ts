import { expect, test } from 'vitest'
import { asId, concordance, parseResources, termsOfRow, type Block, type BlockId, type Correction, type CorrectionId, type Row, type Version, type VersionId } from '../../src/core/index.ts'

const terms = [
  'id\tdomain\tzh\ten\tfr\tes\tru\tar\tnote',
  'council\torgan\t理事会|!委员会\tCouncil\tConseil\tConsejo\tСовет\tمجلس\t',
  'peace\tpeace\t和平\tpeace\tpaix\tpaz\tмир\tسلام\t',
].join('\n')
const resources = parseResources({ terms })
const texts = { zh: ['理事会维护和平。', '委员会开会。', '别的事。'], en: ['The Council keeps the peace.', 'The Council meets.', 'Other things.'], fr: ['Le Conseil maintient la paix.', 'Le Conseil se réunit.', 'Autre chose.'] }
const versions = Object.entries(texts).map(
  ([lang, paragraphs]): Version => ({
    id: asId<VersionId>(lang),
    lang,
    title: lang,
    status: 'imported',
    provenance: '',
    blocks: paragraphs.map((text, at): Block => ({ id: asId<BlockId>(`${lang}/${at}`), kind: 'paragraph', level: 0, text, marks: [], origin: { line: at + 1, runs: [] }, repairs: [] })),
  }),
)
const rows = [0, 1, 2].map((at): Row => ({ id: asId(`row/${at}`), members: Object.fromEntries(versions.map(({ id, blocks }) => [id, blocks.slice(at, at + 1).map((block) => block.id)])), score: 1, by: 'anchor', locked: false }))
const document = { versions, rows, corrections: [] }
const zh = asId<VersionId>('zh')

test('a term is found in all its forms, and where the others have it and this version says something wrong', () => {
  const found = concordance('Council', 'en', document, resources)
  expect(found.kind).toBe('term')
  expect(found.lines.map(({ rowId }) => rowId)).toEqual(['row/0', 'row/1'])
  expect(found.variants[zh]?.map(({ form, count, status }) => [form, count, status])).toEqual([
    ['理事会', 1, 'preferred'],
    ['委员会', 1, 'wrong'],
  ])
})

test('a language that is not named is found by the words', () => {
  expect(concordance('paix', '', document, resources).lang).toBe('fr')
  expect(concordance('开会', '', document, resources)).toMatchObject({ kind: 'word', lang: 'zh', lines: [{ rowId: 'row/1' }] })
  expect(concordance('nowhere', '', document, resources).lines).toEqual([])
})

test('it counts the corrected text', () => {
  const correction: Correction = { id: asId<CorrectionId>('c'), blockId: asId<BlockId>('zh/1'), edits: [{ blockId: asId<BlockId>('zh/1'), span: [0, 3], text: '理事会' }], baseHash: '', reason: '', status: 'accepted', by: '', at: 0 }
  const found = concordance('理事会', 'zh', { ...document, corrections: [correction] }, resources)
  expect(found.variants[zh]).toEqual([{ key: expect.any(String) as string, form: '理事会', count: 2, status: 'preferred' }])
})

test('the terms of a row, with where each version says them', () => {
  const [first] = rows
  expect(first && termsOfRow(first, document, resources).map(({ concept, cells }) => [concept.id, Object.keys(cells)])).toEqual([
    ['council', ['zh', 'en', 'fr']],
    ['peace', ['zh', 'en', 'fr']],
  ])
})
