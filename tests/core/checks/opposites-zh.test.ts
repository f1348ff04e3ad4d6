import { describe, expect, it } from 'vitest'
import { opposed } from '../../../src/core/checks/data/opposites-zh.ts'

describe('opposites in Chinese', () => {
  it.each([
    ['骤降', '飙升'],
    ['上游国家', '下游国家'],
    ['轻罪', '重罪'],
    ['私下', '公开'],
    ['恢复', '停止'],
    ['走低', '高'],
    ['公正', '不公正'],
    ['推迟', '提前'],
  ])('%s and %s', (a, b) => {
    expect(opposed(a, b)).toBe(true)
    expect(opposed(b, a)).toBe(true)
  })

  it.each([
    // The same pole, no pole, and characters of two poles that stand in different places or in different things.
    ['增加', '上升'],
    ['增加', '增加'],
    ['学校', '医院'],
    ['日后', '前景'],
    ['上游国家', '下层社会'],
    // Halves of words in which the character means something else.
    ['关于', '开始'],
    ['无论', '有偿'],
    ['创下', '遇上'],
    ['落实', '扩大'],
    ['老化', '幼芽'],
    // A part of a longer expression, and a pole that is denied.
    ['暂停执行死刑', '继续'],
    ['不一致', '分歧'],
  ])('not %s and %s', (a, b) => {
    expect(opposed(a, b)).toBe(false)
    expect(opposed(b, a)).toBe(false)
  })
})
