import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId, blockId, ReadError, readUnits, readVersion, rowId, writeFormat, type Block, type Row, type Version } from '../../../src/core/index.ts'

const make = (lang: string, texts: readonly string[]): Version => ({
  id: asId(lang),
  lang,
  title: lang,
  status: 'imported',
  provenance: '',
  blocks: texts.map((text, index): Block => ({ id: blockId(asId(lang), index), kind: 'paragraph', level: 1, text, marks: [], origin: { line: 1, runs: [] }, repairs: [], label: String(index + 1) })),
})

function bitext(...sides: readonly Version[]): string {
  const rows = (sides[0]?.blocks ?? []).map((_, index): Row => {
    const members = Object.fromEntries(sides.map(({ id, blocks }) => [id, blocks[index] ? [blocks[index].id] : []]))
    return { id: rowId(members), members, score: 0.5, by: 'aligner', locked: false }
  })
  return new TextDecoder().decode(writeFormat('tmx', { versions: sides, rows, versionId: sides[0]?.id ?? asId(''), corrections: [] }).bytes)
}

const doc = (body: string) => `<?xml version="1.0"?>\n<tmx version="1.4"><header/>\n<body>\n${body}\n</body></tmx>`

/** How reading fails: place and reason. */
function failure(text: string): string {
  try {
    readUnits(text, 'x.tmx')
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return `${error.file}:${error.place} ${error.code}`
  }
  return 'read'
}

describe('TMX', () => {
  it('writes one unit a row with a variant for each version that has text', () => {
    const text = bitext(make('zh', ['和平', '安全']), make('en', ['peace', '']), make('ar', ['سلام', 'أمن']))
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">/)
    expect(text).toContain('srclang="zh"')
    expect(readUnits(text, 'x.tmx').map(({ label, texts }) => [label, Object.fromEntries(texts)])).toEqual([
      ['1', { zh: '和平', en: 'peace', ar: 'سلام' }],
      ['2', { zh: '安全', ar: 'أمن' }],
    ])
  })

  it('carries any text that XML can hold, and U+FFFD for what it cannot', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const sides = texts.map((text) => `x${text}x`)
        const units = readUnits(bitext(make('zh', sides)), 'x.tmx')
        const held = (text: string) =>
          text
            // eslint-disable-next-line no-control-regex
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
            .replace(/\r\n?/g, '\n')
        expect(units.map(({ texts: of }) => of.get('zh'))).toEqual(sides.map(held))
      }),
    )
  })

  it.each([
    ['a lone surrogate', '和\ud83d平', '和\ufffd平'],
    ['a NUL', 'a\0b', 'a\ufffdb'],
    ['markup', '<seg>&amp;"\'</seg>', '<seg>&amp;"\'</seg>'],
    ['the end of CDATA', 'a ]]> b', 'a ]]> b'],
    ['lines', 'a\nb\tc', 'a\nb\tc'],
  ])('carries %s', (_, text, expected) => expect(readUnits(bitext(make('zh', [text])), 'x.tmx')[0]?.texts.get('zh')).toBe(expected))

  it.each([
    ['inline codes of other tools', '<tu><tuv xml:lang="EN-US"><seg>a <bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> <ph>{1}</ph>b</seg></tuv></tu>', { 'en-us': 'a bold b' }],
    ['highlights', '<tu><tuv xml:lang="en"><seg>a <hi>b</hi> c</seg></tuv></tu>', { en: 'a b c' }],
    ['nested codes', '<tu><tuv xml:lang="en"><seg>a<ph>x<sub>y</sub>z</ph>b</seg></tuv></tu>', { en: 'ab' }],
    ['CDATA and entities', '<tu><tuv lang="en"><seg><![CDATA[<x>]]>&#65;&quot;</seg></tuv></tu>', { en: '<x>A"' }],
    ['a note beside the segment', '<tu><note>n</note><prop type="x">p</prop><tuv xml:lang="en"><prop type="y">q</prop><seg>a</seg></tuv></tu>', { en: 'a' }],
    ['a variant without language', '<tu><tuv><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>', { en: 'b' }],
  ])('reads %s', (_, body, expected) => expect(Object.fromEntries(readUnits(doc(body), 'x.tmx')[0]?.texts ?? [])).toEqual(expected))

  it.each([
    ['an unclosed element', doc('<tu><tuv xml:lang="en"><seg>a</tuv></tu>'), /^x\.tmx:4:\d+ malformed$/],
    ['an unknown entity', doc('<tu>&bomb;</tu>'), /^x\.tmx:4:\d+ malformed$/],
    ['a cut file', doc('<tu>').slice(0, 60), /^x\.tmx:\d+:\d+ malformed$/],
    ['an internal DTD subset', '<?xml version="1.0"?>\n<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<tmx><body>&b;</body></tmx>', /^x\.tmx:2:\d+ malformed$/],
    ['no XML', '和平', /^x\.tmx:1:\d+ malformed$/],
    ['another kind of XML', '<html><body><p>hi</p></body></html>', /^x\.tmx:1:\d+ malformed$/],
  ])('refuses %s and names the place', (_, text, expected) => expect(failure(text)).toMatch(expected))

  it('takes the doctype of the standard', () => expect(failure(`<!DOCTYPE tmx SYSTEM "tmx14.dtd">${doc('').replace(/^<\?xml.*\?>\n/, '')}`)).toBe('read'))

  it('says which languages a file has when the wanted one is not there', () => {
    const bytes = new TextEncoder().encode(bitext(make('zh', ['和平']), make('en', ['peace'])))
    expect(() => readVersion({ name: 'x.tmx', bytes }, { id: asId('fr'), lang: 'fr', status: 'imported', provenance: '' })).toThrow(/zh, en/)
    const read = readVersion({ name: 'x.tmx', bytes }, { id: asId('en'), lang: 'en-GB', status: 'imported', provenance: '' })
    expect(read.blocks.map(({ text, label }) => [label, text])).toEqual([['1', 'peace']])
  })
})
