import { describe, expect, it } from 'vitest'
import { numberClash } from '../../../../src/core/checks/rules/number-clash.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('number-clash', () => {
  it.each(['每个人都有权利。', '各国人民都有权利。', '三名国家代表出席会议。', '他们五人都同意。', '孩子们需要帮助。', '幸存者们和专家们发言。', '同事们与客人们到场。', ''])('accepts %s', (zh) => {
    expect(findingsOf(numberClash, { zh })).toEqual([])
  })

  it.each([
    ['将促进每个人民的福祉。', [{ messageId: 'plural', quote: '每个人民', fixed: undefined }]],
    ['大多数在私营经济部们。', [{ messageId: 'plural', quote: '部们', fixed: undefined }]],
    ['我们呼吁国家们合作。', [{ messageId: 'plural', quote: '国家们', fixed: undefined }]],
    ['许多孩子们失学。', [{ messageId: 'plural', quote: '许多孩子们', fixed: undefined }]],
    ['三名缔约国提交了报告。', [{ messageId: 'measure', quote: '三名缔约', fixed: '三个缔约国提交了报告。' }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(numberClash, { zh })).toEqual(found)
  })
})
