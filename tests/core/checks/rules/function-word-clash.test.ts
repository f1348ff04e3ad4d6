import { describe, expect, it } from 'vitest'
import { functionWordClash } from '../../../../src/core/checks/rules/function-word-clash.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('function-word-clash', () => {
  it.each(['政府及以其名义行事的人均须遵守。', '基金向从联合国离职的人员发给退休金。', '报告所呼吁的并不是新的技术。', '并且也在寻求赔偿。', '以安全为由阻止人们前往。', '措施应与之相称。', '任何和所有形式的歧视。', ''])('accepts %s', (zh) => {
    expect(findingsOf(functionWordClash, { zh })).toEqual([])
  })

  it.each([
    ['解决脆弱性，并也实现其目标。', [{ messageId: 'clash', quote: '并也', fixed: undefined }]],
    ['各方可以能够达成协议。', [{ messageId: 'clash', quote: '可以能够', fixed: undefined }]],
    ['但是然而，会议未能达成共识。', [{ messageId: 'clash', quote: '但是然而', fixed: undefined }]],
    ['动议应立即进行付诸表决。', [{ messageId: 'clash', quote: '进行付诸', fixed: undefined }]],
    ['车队均被遭到延误。', [{ messageId: 'clash', quote: '被遭到', fixed: undefined }]],
    ['说明是否拥有任何或化学武器。', [{ messageId: 'clash', quote: '任何或', fixed: undefined }]],
    ['对公约或的解释提出异议。', [{ messageId: 'clash', quote: '或的', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(functionWordClash, { zh })).toEqual(found)
  })
})
