import { describe, expect, it } from 'vitest'
import { missingLocalizer } from '../../../../src/core/checks/rules/missing-localizer.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('missing-localizer', () => {
  it.each([
    '各国在保护海洋环境方面取得进展。',
    '委员会在审议报告时提出建议。',
    '选举在安全有序的条件下进行。',
    '办事处在偏远山区培训助产士。',
    '政府正在采取措施降低死亡率。',
    '秘书处一直在寻求办法解决欠款问题。',
    '代表团在哈拉雷会见了部长。',
    '他在国家层面推动改革。',
    '谈判在友好的气氛中进行，并在联合国的主持下达成协议。',
    '',
  ])('accepts %s', (zh) => {
    expect(findingsOf(missingLocalizer, { zh })).toEqual([])
  })

  it.each([
    ['各国在降低孕产妇死亡率取得进展。', [{ messageId: 'none', quote: '在降低孕产妇死亡率取得进展', fixed: undefined }]],
    ['选举必须在自由和公正的条件举行。', [{ messageId: 'setting', quote: '在自由和公正的条件举行', fixed: undefined }]],
    ['代表团在谈判的过程提出三项修正案。', [{ messageId: 'setting', quote: '在谈判的过程提出', fixed: undefined }]],
    ['该国在消除文盲仍面临困难。', [{ messageId: 'none', quote: '在消除文盲仍面临困难', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(missingLocalizer, { zh })).toEqual(found)
  })
})
