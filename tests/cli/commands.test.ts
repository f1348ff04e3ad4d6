import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { asId, hash, packBlocks, packRows, readVersion, writeBundle, type Bundle, type FileId, type ProjectId, type Row, type VersionId } from '../../src/core/index.ts'
import { file, jsonLines, read, scratch, sixfold } from '../support/cli.ts'

const corpus = (path: string) => fileURLToPath(new URL(`../../corpus/${path}`, import.meta.url))
const zh = file('zh.txt', '和平。\n安全。\n人权。\n')
const en = file('en.txt', 'Peace.\nSecurity.\nHuman rights.\n')

describe('blocks', () => {
  it('prints a block a line', async () => {
    const { status, out } = await sixfold('blocks', file('d.md', '# 宣言\n\n1. 和平：\n - a. **安全**。\n-\n'), '--lang', 'zh')
    expect(status).toBe(0)
    expect(jsonLines(out)).toEqual([
      { label: null, kind: 'title', text: '宣言' },
      { label: '1', kind: 'paragraph', text: '和平：' },
      { label: '1.a', kind: 'item', text: '安全。', repairs: ['stray'] },
    ])
  })

  it('tells the language itself', async () => expect(jsonLines((await sixfold('blocks', corpus('declaration/zh.md'))).out).length).toBeGreaterThan(80))
})

describe('align', () => {
  it.each([
    ['beads', '0\t0\n1\t1\n2\t2\n'],
    ['tsv', '和平。\tPeace.\n安全。\tSecurity.\n人权。\tHuman rights.\n'],
  ])('prints %s', async (format, expected) => {
    expect(await sixfold('align', zh, en, '--src-lang', 'zh', '--tgt-lang', 'en', '--segments', 'lines', '--format', format)).toMatchObject({ status: 0, out: expected })
  })

  it('prints rows of several versions', async () => {
    const { out } = await sixfold('align', '--versions', `zh=${zh}`, `en=${en}`, '--segments', 'lines', '--format', 'rows')
    expect(jsonLines(out)).toEqual([0, 1, 2].map((index) => ({ zh: [index], en: [index] })))
  })

  it('says what each dictionary brought, and uses it', async () => {
    const cedict = file('cedict_ts.u8', '# CC-CEDICT\n狗 狗 [gou3] /dog/CL:隻|只[zhi1]/\n貓 猫 [mao1] /cat/\n馬 马 [ma3] /horse/\n牛 牛 [niu2] /cow/\n南 南 [Nan2] /surname Nan/\n')
    const tsv = file('own.tsv', 'zh\ten\n鸟\tbird\n')
    const tmx = file('own.tmx', '<tmx version="1.4"><body><tu><tuv xml:lang="zh"><seg>鱼</seg></tuv><tuv xml:lang="en"><seg>fish</seg></tuv></tu></body></tmx>')
    const [source, target] = [file('animals.zh.txt', '狗睡\n猫吃\n鸟唱\n马跑\n牛吃\n'), file('animals.en.txt', 'A dog sleeps\nBirds sing\nA horse runs\nCows eat\n')]
    const args = ['align', source, target, '--src-lang', 'zh', '--tgt-lang', 'en', '--segments', 'lines', '--format', 'beads', '--no-lexicon']
    const { status, out, err } = await sixfold(...args, ...[cedict, tsv, tmx].flatMap((path) => ['--dictionary', path]))
    expect({ status, out }).toEqual({ status: 0, out: '0\t0\n1\t\n2\t1\n3\t2\n4\t3\n' })
    expect(err).toContain(`${cedict}: cc-cedict, 4 entries, 0 pairs of a memory, 1 passed over\n`)
    expect(err).toContain(`${tsv}: tsv, 1 entries, 0 pairs of a memory, 0 passed over\n`)
    expect(err).toContain(`${tmx}: tmx, 1 entries, 1 pairs of a memory, 0 passed over\n`)
  })

  it('refuses a dictionary that cannot be read, naming file and place', async () => {
    const { status, out, err } = await sixfold('align', zh, en, '--dictionary', file('broken.tsv', 'zh\ten\n人权\thuman rights\nbroken\n'))
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/broken\.tsv:3: .*tabs, or by commas throughout\n$/)
  })

  it('prints TMX that can be read again', async () => {
    const { out } = await sixfold('align', zh, en, '--src-lang', 'zh', '--tgt-lang', 'en', '--segments', 'lines', '--format', 'tmx')
    const blocks = await sixfold('blocks', file('aligned.tmx', out), '--lang', 'en')
    expect(jsonLines(blocks.out).map(({ text }) => text)).toEqual(['Peace.', 'Security.', 'Human rights.'])
  })
})

describe('export', () => {
  it('of Markdown without corrections gives the file back', async () => {
    const output = scratch('again.md')
    const { status, out, err } = await sixfold('export', '--versions', `zh=${corpus('declaration/zh.md')}`, '--version', 'zh', '--format', 'markdown', '-o', output)
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(err).toMatch(/again\.md: \d+ bytes\n$/)
    expect(read(output)).toBe(read(corpus('declaration/zh.md')))
  })

  it('writes the bitext', async () => {
    const output = scratch('bitext.tmx')
    expect((await sixfold('export', '--versions', `zh=${zh}`, `en=${en}`, '--format', 'tmx', '-o', output)).status).toBe(0)
    expect(read(output)).toContain('<tuv xml:lang="en"><seg>')
  })
})

describe('export of a project', () => {
  const text = '一切尽在其中。\n\n會員国。\n'
  const id = asId<VersionId>('zh-1')
  const original = asId<FileId>('f')
  const projectId = asId<ProjectId>('p')
  const source = { name: 'zh.md', bytes: new TextEncoder().encode(text) }
  const { blocks, ...record } = readVersion(source, { id, lang: 'zh', title: 'zh', status: 'released', provenance: '', original })
  const rows = blocks.map((block): Row => ({ id: asId(`row:${block.id}`), members: { [id]: [block.id] }, score: 1, by: 'human', locked: true }))
  const bundle: Bundle = {
    project: { id: projectId, title: 'P', pivot: id, versions: [id], checks: {}, leastConfidence: 0, mqm: { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } } },
    versions: [{ ...record, projectId }],
    packs: [
      { id: 'b', projectId, kind: 'blocks', versionId: id, at: 0, pack: packBlocks(blocks) },
      { id: 'r', projectId, kind: 'rows', at: 0, pack: packRows(rows) },
    ],
    corrections: blocks.slice(1).map((block) => ({ id: asId('c'), projectId, blockId: block.id, edits: [{ blockId: block.id, span: [0, 2], text: '会员' }], baseHash: hash(block.text), reason: '', status: 'accepted', by: '', at: 0 })),
    annotations: [],
    dispositions: [],
    concepts: [],
    sentences: [], dictionaries: [],
    files: [{ id: original, ...source }],
  }
  const path = file('p.sixfold.zip', writeBundle(bundle))

  it.each([
    ['zh', 'markdown', '一切尽在其中。\n\n会员国。\n'],
    ['zh-1', 'text', /会员国。/],
    [undefined, 'tmx', /<seg>会员国。<\/seg>/],
  ])('writes the corrected %s as %s', async (version, format, expected) => {
    const output = scratch('out')
    const { status, err } = await sixfold('export', '--project', path, ...(version === undefined ? [] : ['--version', version]), '--format', format, '-o', output)
    expect({ status, err }).toEqual({ status: 0, err: expect.stringMatching(/out: \d+ bytes/) as string })
    expect(read(output)).toEqual(typeof expected === 'string' ? expected : (expect.stringMatching(expected) as string))
  })

  it.each([
    [['--project', path, '--versions', `zh=${zh}`], /either --versions TAG=FILE … or --project/],
    [[], /either --versions TAG=FILE … or --project/],
    [['--project', path, '--version', 'en'], /--version en: the versions are zh-1 \(zh\)/],
    [['--project', zh], /zh\.txt: no project that can be read: not-zip/],
    [['--project', scratch('none.zip')], /none\.zip: no such file/],
  ])('refuses %j', async (argv, expected) => {
    const { status, err } = await sixfold('export', ...argv, '-o', scratch('out'))
    expect(status).toBe(2)
    expect(err).toMatch(expected)
  })
})

describe('terms', () => {
  it('lists the concepts of a document with their places', async () => {
    const text = '1. 安全理事会和联合国。\n'
    const { status, out } = await sixfold('terms', file('t.md', text), '--lang', 'zh')
    expect(status).toBe(0)
    const lines = jsonLines(out)
    expect(lines.map(({ quote, label, line }) => [quote, label, line])).toEqual([['安全理事会', '1', 1], ['联合国', '1', 1]])
    for (const { quote, start, end } of lines) expect('安全理事会和联合国。'.slice(Number(start), Number(end))).toBe(quote)
  })

  it('writes the termbase as TBX and as a table, and reads both', async () => {
    const [tbx, table, again] = [scratch('all.tbx'), scratch('all.tsv'), scratch('again.tsv')]
    expect(await sixfold('terms', '--export', 'tbx', '-o', tbx)).toMatchObject({ status: 0, out: '' })
    expect(await sixfold('terms', '--export', 'tsv', '-o', table)).toMatchObject({ status: 0, out: '' })
    expect(await sixfold('terms', '--import', tbx, '--export', 'tsv', '-o', again)).toMatchObject({ status: 0, out: '' })
    expect(read(again)).toBe(read(table))
    expect((await sixfold('terms', '--import', table)).err).toMatch(/all\.tsv: \d{4} concepts\n$/)
  })

  it.each([
    ['broken.tbx', '<tbx>\n<text>', /broken\.tbx:\d+:\d+: /],
    ['broken.tsv', 'id\tdomain\n', /broken\.tsv:1: zh: the header line does not name this column/],
  ])('names the place in %s', async (name, content, expected) => {
    const { status, err } = await sixfold('terms', '--import', file(name, content))
    expect(status).toBe(2)
    expect(err).toMatch(expected)
  })

  it('says which languages a table has no column for', async () => {
    const tbx = '<tbx><text><body><conceptEntry id="c"><langSec xml:lang="de"><termSec><term>Friede</term></termSec></langSec></conceptEntry></body></text></tbx>'
    expect((await sixfold('terms', '--import', file('de.tbx', tbx))).err).toMatch(/1 concepts; languages without a column in a table: de\n$/)
  })

  it.each([
    [['--export', 'csv', '-o', scratch('x')], /--export csv: expected tbx, tsv/],
    [['--export', 'tbx'], /needs -o OUT/],
    [['--import', zh, '-o', scratch('x')], /needs --export|id: the header/],
    [[zh, '--export', 'tbx', '-o', scratch('x')], /take no other FILE/],
    [['--import', scratch('none.tbx')], /none\.tbx: no such file/],
  ])('refuses %j', async (argv, expected) => {
    const { status, err } = await sixfold('terms', ...argv)
    expect(status).toBe(2)
    expect(err).toMatch(expected)
  })
})

describe('lexicon', () => {
  it.each([
    ['和平', [], 'peace'],
    ['peace', ['--lang', 'en'], '和平'],
    ['мир', [], 'peace'],
    ['سلام', [], 'peace'],
    ['estuaire', ['--lang', 'fr'], '河口'],
    // Without a language in all that write so, also by an inflected or irregular form.
    ['desembocaduras', [], 'estuary'],
    ['spoken', [], '说话'],
    ['tuvieron', [], '具有'],
  ])('looks up %s', async (word, more, expected) => {
    const { status, out } = await sixfold('lexicon', word, ...more)
    expect(status).toBe(0)
    expect(out).toContain(expected)
  })

  it('looks up in the language that is asked for alone', async () => {
    expect((await sixfold('lexicon', 'pain', '--lang', 'fr')).out).not.toContain('"疼痛')
    expect((await sixfold('lexicon', 'pain', '--lang', 'en')).out).not.toContain('"面包"')
    expect((await sixfold('lexicon', 'pain')).out).toContain('"面包"')
  })

  it('says when a word is not there', async () => expect(await sixfold('lexicon', 'xyzzy')).toMatchObject({ status: 0, out: '', err: expect.stringContaining('not in the lexicon') as string }))
})
