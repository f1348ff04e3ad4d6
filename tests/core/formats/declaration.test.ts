import { describe, expect, it } from 'vitest'
import { readVersion, asId, type Block, type Version } from '../../../src/core/index.ts'
import { corpusFile } from '../../support/rows.ts'

const read = (lang: string): Version => readVersion({ name: `${lang}.md`, bytes: new TextEncoder().encode(corpusFile(`declaration/${lang}.md`)) }, { id: asId(lang), lang, status: 'released', provenance: '' })
const labels = ({ blocks }: Version) => blocks.flatMap(({ label }) => label ?? [])

const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
const items = (of: string, last: string) => Array.from({ length: last.charCodeAt(0) - 96 }, (_, i) => `${of}.${String.fromCharCode(97 + i)}`)
const expected = [
  ...run(1, 14),
  ...items('14', 'j'),
  '15',
  ...items('15', 'k'),
  '16',
  ...items('16', 'c'),
  '16.c.i',
  '16.c.ii',
  '16.c.iii',
  '16.c.iv',
  '17',
  '18',
  'annex.1',
  'annex.2',
  ...items('annex.2', 'e'),
  'annex.3',
  ...items('annex.3', 'd'),
  'annex.4',
  ...items('annex.4', 'd'),
]

const zh = read('zh')
const at = (label: string): Block => {
  const block = zh.blocks.find((one) => one.label === label)
  if (!block) throw new Error(`no ${label}`)
  return block
}

describe('the released Declaration', () => {
  it('has every label once, in order', () => expect(labels(zh)).toEqual(expected))

  it('has its matter before and after, its contents and its headings', () => {
    const kinds = zh.blocks.map(({ kind }) => kind)
    const order = ['front', 'title', 'toc', 'heading', 'back'] as const
    for (const kind of order) expect(kinds).toContain(kind)
    const contents = zh.blocks.filter(({ kind }) => kind === 'toc').map(({ text }) => text)
    expect(contents[0]).toBe('目录')
    expect(contents.slice(1).map((text) => text.split('\t')[1])).toEqual(['2', '5', '6', '6', '6', '8'])
    expect(zh.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      '十字路口的人类：全球挑战的全球解决方案',
      '创造有利的环境',
      '全球行动计划：我们需要的联合国以创造我们想要的世界',
      '一个人民的承诺',
      '给会员国和联合国的建议',
      '提案附件',
    ])
    expect(kinds.lastIndexOf('front')).toBeLessThan(kinds.indexOf('toc'))
    const back = zh.blocks.slice(kinds.indexOf('back'))
    expect(new Set(back.map(({ kind }) => kind))).toEqual(new Set(['back']))
    expect(back[0]?.text).toBe('WHAT IS THE UN WE NEED?')
  })

  it.each([
    ['16.a', '专门知识和能力来解决'],
    ['annex.2.e', '安全场所的投资'],
    ['annex.4.c', '大量投资，包括需要'],
  ])('joins what a page border broke in %s', (label, words) => {
    const { text, repairs } = at(label)
    expect(text).toContain(words)
    expect(repairs.map(({ kind }) => kind)).toEqual(['joined'])
    expect(repairs[0]?.removed).toMatch(/^\s+$/)
  })

  it('passes over the stray mark after 7 and says so', () => expect(at('7').repairs).toMatchObject([{ kind: 'stray', removed: '-', at: at('7').text.length }]))

  it('repairs nothing else', () => expect(zh.blocks.filter(({ repairs }) => repairs.length > 0).map(({ label }) => label)).toEqual(['7', '16.a', 'annex.2.e', 'annex.4.c']))

  it.each([
    ['14.a', 'strong', '善治'],
    ['14.j', 'strong', '在内的国际协议，包括《联合国宪章》本身的执行是必须的'],
    ['16.b', 'strong', '可靠地并增加联合国的资金。'],
    ['16.c.i', 'emphasis', '在联合国秘书处指定一个民间社会联络点。'],
    ['annex.2', 'strong', '立即行动'],
    ['annex.4.a', 'strong', '将对现有和平与安全架构的更改纳入其中。'],
  ])('%s has its first words %s', (label, kind, words) => {
    const { text, marks } = at(label)
    expect(marks.map((mark) => [mark.kind, text.slice(...mark.span)])).toEqual([[kind, words]])
  })

  it('leaves no markup in a text, and knows where every character stands', () => {
    const source = corpusFile('declaration/zh.md')
    for (const { text, origin, kind } of zh.blocks) {
      if (kind !== 'back') expect(text).not.toMatch(/\*|^\s|\s$/)
      for (const [textStart, sourceStart, length] of origin.runs) expect(source.slice(sourceStart, sourceStart + length)).toBe(text.slice(textStart, textStart + length))
      // What stands in no source is the space that joins two lines of Latin letters.
      const unsourced = [...text].filter((_, index) => !origin.runs.some(([start, , length]) => start <= index && index < start + length))
      expect(new Set(unsourced)).toEqual(new Set(unsourced.length > 0 ? [' '] : []))
    }
  })
})

describe.each(['en', 'fr', 'es', 'ru', 'ar'])('the rendering in %s', (lang) => {
  const version = read(lang)
  it('has the labels of the Chinese', () => expect(labels(version)).toEqual(expected))
  it('has the same headings and contents in number, a title, and nothing repaired', () => {
    const count = (of: Version, kind: Block['kind']) => of.blocks.filter((block) => block.kind === kind).length
    for (const kind of ['heading', 'toc'] as const) expect([kind, count(version, kind)]).toEqual([kind, count(zh, kind)])
    expect(count(version, 'title')).toBe(1)
    expect(version.blocks.flatMap(({ repairs }) => repairs)).toEqual([])
  })
  it('names in its contents the headings as they stand', () => {
    const headings = version.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
    for (const { text } of version.blocks.filter(({ kind, level }) => kind === 'toc' && level > 0)) expect(headings).toContain(text.split('\t')[0])
  })
})
