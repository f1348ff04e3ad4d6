import { describe, expect, it } from 'vitest'
import { loadTagger } from '../../../src/cli/input.ts'
import { corpusResources, findings, row } from '../../support/rows.ts'

const tagger = await loadTagger()
const resources = corpusResources()

/** Legitimate Chinese that naive checks accuse. */
const traps: readonly string[] = [
  '启动一个雄心勃勃、无党派、透明和包容的进程。',
  '和平不仅仅是结束战争和暴力。',
  '我们呼吁各国政府确保保护人权。',
  '预防冲突和和解。',
  '土著人民的智慧对所有人具有内在价值。',
  '必须简化预算程序。',
  '有必要建立和平与维持和平。',
  '该系统依赖于“待命系统”。',
  '2020年5月14日',
  '根据《国际法院规约》第36条第2款的规定。',
  '完全符合1.5摄氏度的目标。',
  '包括但不限于性别平等、包容性和可持续性。',
  '错误信息的传播阻碍了信任。',
  '对气专委调查结果的承诺。',
  '利益攸关方、当选代表和全体公民。',
  '“我们人民”将继续努力。',
  '三百多个其他现有环境协定。',
  '他的确了解目的地的情况。',
  '成千上万个非政府组织。',
  '《2030年议程》与《巴黎协定》。',
  '秘书长的报告和大会的决议。',
  '各国人民和国家日益相互依存。',
]

describe('legitimate Chinese gets no finding', () => {
  it.each(traps)('%s', (zh) => expect(findings([row({ zh })], { resources, tagger }).map(({ checkId, span }) => `${checkId} ${zh.slice(...span)}`)).toEqual([]))

  it.each([
    ['7. 现在是时候启动进程。', { en: 'Now is the time to launch a process.' }],
    ['第36条第2款', { en: 'Article 36, paragraph 2', fr: 'l’Article 36, paragraphe 2', es: 'el párrafo 2 del Artículo 36', ru: 'пункт 2 статьи 36', ar: 'الفقرة ٢ من المادة ٣٦' }],
    ['1.5摄氏度', { en: '1.5 degrees Celsius', fr: '1,5 degré Celsius', es: '1,5 grados Celsius', ru: '1,5 градуса Цельсия', ar: '١٫٥ درجة مئوية' }],
    ['5月14日', { en: '14 May', fr: '14 mai', es: '14 de mayo', ru: '14 мая', ar: '١٤ أيار/مايو' }],
    ['七十五年前', { en: 'seventy-five years ago', fr: 'il y a soixante-quinze ans', es: 'hace setenta y cinco años', ru: 'семьдесят пять лет назад', ar: 'قبل خمسة وسبعين عاما' }],
  ])('%s beside its translations', (zh, others) => {
    const text = zh.replace(/^\d+\. /, '')
    expect(findings([row({ zh: text, ...others })], { resources, tagger }).map(({ checkId, span }) => `${checkId} ${text.slice(...span)}`)).toEqual([])
  })
})
