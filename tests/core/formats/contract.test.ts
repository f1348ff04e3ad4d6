import { describe, expect, it } from 'vitest'
import { asId, formats, readVersion, ReadError, rowId, writableFormats, writeFormat, type Block, type CorrectionId, type Row, type Version, type WriteRequest } from '../../../src/core/index.ts'

const id = asId<Version['id']>('zh')
const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const readAs = (extension: string, text: string | Uint8Array, lang = 'zh'): Version =>
  readVersion({ name: `x.${extension}`, bytes: typeof text === 'string' ? encode(text) : text }, { id, lang, status: 'imported', provenance: '' })

/** A version written in the words of a test, as a format must carry it. */
const version = (blocks: readonly Partial<Block>[], lang = 'zh', versionId = id): Version => ({
  id: versionId,
  lang,
  title: '',
  status: 'imported',
  provenance: '',
  blocks: blocks.map((block, index): Block => ({ id: asId(`${versionId}/${index}`), kind: 'paragraph', level: 1, text: '', marks: [], origin: { line: 1, runs: [] }, repairs: [], ...block })),
})

const rowsOf = (of: Version): Row[] => of.blocks.map((block) => ({ id: rowId({ [of.id]: [block.id] }), members: { [of.id]: [block.id] }, score: 1, by: 'anchor', locked: false }))
const request = (of: Version, more: Partial<WriteRequest> = {}): WriteRequest => ({ versions: [of], rows: rowsOf(of), versionId: of.id, corrections: [], ...more })

const texts = [
  '促进和平与安全。',
  'R&D <b>"quoted"</b> \'single\' &amp; done.',
  '第36条第2款、1.5摄氏度。',
  '“引号”、《书名》（括号）……',
  '2 * 3 * 4 与 snake_case_name。',
  '反斜线 \\ 与 **星号**。',
  '😀𠮷 with emoji.',
  'السلام والأمن، وحقوق الإنسان.',
  '# 不是标题。',
  '- 不是列表。',
  '12. 不是编号。',
  '（一）不是编号。',
  'a) 不是编号。',
]

describe.each(formats.filter(({ read, write }) => read && write).map((format) => [format.id, format] as const))('%s', (formatId, format) => {
  const extension = format.extensions[0] ?? ''
  const write = (of: Version, more: Partial<WriteRequest> = {}) => writeFormat(formatId, request(of, more))

  it('names its file and its type', () => {
    const written = write(version([{ text: '和平。' }]))
    expect(written.extension).toBe(extension)
    expect(written.mediaType).toMatch(/^\w+\/[\w.+-]+$/)
    expect(written.bytes.length).toBeGreaterThan(0)
  })

  it.each(texts)('carries %j, written, read and written again', (text) => {
    const first = version([{ kind: 'title', text: '标题' }, { kind: 'heading', text: '目标' }, { label: '1', text: '开头。' }, { text }])
    const written = write(first)
    const again = readAs(extension, written.bytes)
    const plain = formatId === 'text'
    // Plain text has no way to say that `1.` numbers nothing; the words are there all the same.
    if (plain) expect(decode(written.bytes)).toContain(text)
    else {
      expect(again.blocks.map((block) => block.text)).toEqual(first.blocks.map((block) => block.text))
      expect(decode(write(again).bytes).split('\n').length).toBe(decode(written.bytes).split('\n').length)
    }
  })

  it('carries labels', () => {
    const first = version([{ kind: 'title', text: '标题' }, { label: '1', text: '和平：' }, { kind: 'item', level: 2, label: '1.a', text: '安全；' }, { kind: 'item', level: 2, label: '1.b', text: '人权。' }, { kind: 'item', level: 3, label: '1.b.i', text: '发展。' }, { label: '2', text: '合作。' }])
    const again = readAs(extension, write(first).bytes)
    if (formatId === 'text') expect(again.blocks.map((block) => block.label)).toContain('2')
    else expect(again.blocks.map((block) => block.label)).toEqual(first.blocks.map((block) => block.label))
  })

  it('carries marks, or at least their words', () => {
    const first = version([{ label: '1', text: '善治。必须实行。', marks: [{ kind: 'strong', span: [0, 3] }, { kind: 'emphasis', span: [5, 7] }] }])
    const [block] = readAs(extension, write(first).bytes).blocks
    expect(block?.text).toBe('善治。必须实行。')
    if (formatId === 'markdown') expect(block?.marks).toEqual(first.blocks[0]?.marks)
  })

  it('writes accepted corrections, and keeps the marks that they leave', () => {
    const first = version([{ label: '1', text: '善治。必须实行。', marks: [{ kind: 'strong', span: [0, 3] }] }])
    const blockId = first.blocks[0]?.id ?? asId('')
    const corrections = [{ id: asId<CorrectionId>('c'), blockId, edits: [{ blockId, span: [5, 7] as const, text: '落实' }], baseHash: '', reason: '', status: 'accepted' as const, by: '', at: 0 }]
    const [block] = readAs(extension, write(first, { corrections }).bytes).blocks
    expect(block?.text).toBe('善治。必须落实。')
    if (formatId === 'markdown') expect(block?.marks).toEqual(first.blocks[0]?.marks)
  })

  it.each([
    ['lone surrogates', '和\ud83d平\udc00。'],
    ['control characters', '和\u0001平\u000b。'],
  ])('writes %s as something that can be read again', (_, text) => {
    const { bytes } = write(version([{ label: '1', text }]))
    if (text.includes('\u0001') && formatId !== 'tmx') return
    expect(readAs(extension, bytes).blocks[0]?.text).toMatch(/和.*平/u)
  })

  it.each([
    ['nothing', ''],
    ['space', ' \n\n '],
    ['malformed UTF-8', Uint8Array.from([0xe5, 0x92])],
    ['a PDF', '%PDF-1.4'],
  ])('refuses %s', (_, content) => expect(() => readAs(extension, content)).toThrow(ReadError))

  it.each(['\0', '. '.repeat(5), '。'.repeat(100_000), '.'.repeat(100_000), '…'.repeat(50_000), ' \t'.repeat(50_000) + 'x', '\n'.repeat(100_000) + 'x', '1. '.repeat(30_000), '(a) '.repeat(25_000), '# '.repeat(50_000), '*'.repeat(100_000), '<'.repeat(1000), '第'.repeat(100_000), '一、'.repeat(50_000), 'ⅩⅣ'.repeat(30_000), 'ivx'.repeat(30_000)])('reads or refuses a strange file in a second', (content) => {
    const start = performance.now()
    try {
      readAs(extension, content)
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError)
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('formats', () => {
  it('are told by the ending of a file, whatever its case', () => expect(readAs('MD', '# 标题\n').blocks[0]?.kind).toBe('title'))

  it.each(['x.exe', 'x', 'archive.md.bak', '.md/x'])('refuse %s by its name, saying what can be read', (name) => {
    expect(() => readVersion({ name, bytes: encode('和平') }, { id, status: 'imported', provenance: '' })).toThrow(/wrong-type.*md/)
  })

  it('that cannot be written are named with those that can', () => {
    expect(() => writeFormat('scroll', request(version([])))).toThrow(writableFormats[0])
  })

  it('refuse a version that is not there', () => {
    for (const format of writableFormats) expect(() => writeFormat(format, request(version([{ text: 'x' }]), { versionId: asId('nowhere') }))).toThrow(RangeError)
  })

  it('tell the language and the title of a file', () => {
    const read = readVersion({ name: 'x.md', bytes: encode('# 宣言\n\n1. 和平与发展。\n') }, { id, status: 'imported', provenance: 'p' })
    expect(read).toMatchObject({ lang: 'zh', title: '宣言', status: 'imported', provenance: 'p' })
  })
})
