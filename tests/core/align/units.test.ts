import { describe, expect, it } from 'vitest'
import { unitsOf, WordList } from '../../../src/core/align/units.ts'

const words = new WordList(new Set(['人权', '权利', '人权理事会']))
const keys = (text: string, lang: string): string[] => unitsOf(text, lang, words).map(({ key }) => key)

describe('unitsOf', () => {
  it.each([
    ['zh', '人权理事会和权利', ['人权理事会', '和', '权利']],
    ['zh', '花了七十六亿', ['花', '了', '#7600000000']],
    ['zh', '3.5万人', ['#35000', '人']],
    ['zh', '民国六十四年', ['民', '国', '#1975', '年']],
    ['zh', '民國64年', ['民', '國', '#1975', '年']],
    ['zh', '（三）第九', ['(', '#3', '第', '#9']],
    ['en', 'NT$7.6 billion', ['nt', '#7600000000']],
    ['en', 'two million and 1,975', ['#2000000', 'and', '#1975']],
    ['fr', '2 500 000 personnes en 1990', ['#2500000', 'person', 'en', '#1990']],
    ['ru', '7,6 млрд', ['#7600000000']],
    ['ar', '٣٥ ألف', ['#35000']],
    ['en', 'Annex IV; 20%?', ['annex', '#4', ';', '#20', '%', '?']],
  ])('reads %s %s', (lang, text, expected) => {
    expect(keys(text, lang)).toEqual(expected)
  })

  it('makes a mention of an article one unit in every language', () => {
    for (const [lang, text] of [['zh', '第十一条'], ['en', 'Article 11'], ['fr', 'article 11'], ['es', 'artículo 11'], ['ru', 'статья 11'], ['ar', 'المادة ١١']] as const) expect(keys(text, lang)).toContain('§11')
  })

  it('gives spans in the text and no more units than asked for', () => {
    const text = 'In 1948, 7.6 billion people'
    for (const { start, end } of unitsOf(text, 'en', words)) expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    expect(unitsOf(text, 'en', words).map(({ start, end }) => text.slice(start, end))).toContain('7.6 billion')
    expect(unitsOf('word '.repeat(1000), 'en', words, 30)).toHaveLength(30)
  })
})
