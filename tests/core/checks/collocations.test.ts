import { describe, expect, it } from 'vitest'
import { Collocations, linesOf, Narrow } from '../../../src/core/checks/collocations.ts'
import { collocations } from '../../../src/core/checks/data/collocations/index.ts'
import { narrow } from '../../../src/core/checks/data/collocations/narrow.ts'
import { narrowAttributes } from '../../../src/core/checks/data/collocations/narrow-attributes.ts'

const sheets = Object.values(collocations).flat()
const objects = new Collocations(collocations.object)
const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

describe('a sheet', () => {
  it.each(sheets.map((sheet) => [sheet.words.slice(0, 12), sheet] as const))('%s… has each word once and only words of its own', (_, sheet) => {
    const words = sheet.words.split(/[ |]/)
    expect(twice(words)).toEqual([])
    for (const { heads, usual, possible } of linesOf(sheet)) {
      expect(twice(heads)).toEqual([])
      expect(twice([...usual, ...possible]), heads.join(' ')).toEqual([])
      expect(possible.filter((word) => !words.includes(word)), heads.join(' ')).toEqual([])
    }
  })

  it('has something to propose for every head', () => {
    for (const sheet of sheets) {
      const lines = linesOf(sheet)
      const proposing = new Set(lines.filter(({ usual }) => usual.length > 0).flatMap(({ heads }) => heads))
      // A line without a usual word only adds to what another line, here or in another sheet, proposes.
      const bare = lines.filter(({ usual }) => usual.length === 0).flatMap(({ heads }) => heads)
      expect(bare.filter((head) => !proposing.has(head) && !objects.knows(head))).toEqual([])
    }
  })

  it.each([
    ['verbs', narrow],
    ['attributes', narrowAttributes],
  ])('of narrow %s has each once, and others for it', (_, text) => {
    const lines = text.split('\n').filter(Boolean)
    expect(lines.filter((line) => !/^[^>:]+ > [^>:]+ :(?: [^>:]+)?$/u.test(line))).toEqual([])
    expect(twice(lines.flatMap((line) => (line.split(' > ')[0] ?? '').split(' ')))).toEqual([])
    expect(lines.filter((line) => twice((line.split(' : ')[1] ?? '').split(' ')).length > 0)).toEqual([])
  })
})

describe('what goes together', () => {
  it.each([
    ['努力', '采取', ['作出', '付出']],
    ['差距', '加强', ['扩大', '加剧']],
    ['目标', '满足', ['实现', '达到']],
    ['接种率', '增强', ['提高']],
    ['粮食危机', '满足', ['应对', '化解', '解决']],
  ])('%s takes in place of %s %j', (text, word, usual) => {
    expect(objects.usual(objects.headOf(text) ?? '', word)).toEqual(expect.arrayContaining(usual))
  })

  it.each([
    ['努力', '作出'],
    ['能力', '强化'],
    ['目标', '达到'],
    // A class in which the noun has nothing.
    ['证书', '提高'],
  ])('%s may have %s', (text, word) => {
    expect(objects.usual(text, word)).toEqual([])
  })

  it('knows a noun behind an attribute, and by its end', () => {
    expect(objects.headOf('紧急措施')).toBe('措施')
    expect(objects.headOf('结案率')).toBe('~率')
    expect(objects.headOf('率')).toBeUndefined()
    expect(objects.headOf('苹果')).toBeUndefined()
  })

  it('takes a narrow verb for wrong beside what it is not listed with', () => {
    const verbs = new Narrow(narrow, objects)
    expect(verbs.usual('治疗', '夺得')).not.toEqual([])
    expect(verbs.usual('多数席位', '夺得')).toEqual([])
    expect(verbs.headOf('苹果')).toBeUndefined()
  })
})
