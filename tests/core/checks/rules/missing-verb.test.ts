import { describe, expect, it } from 'vitest'
import { missingVerb } from '../../../../src/core/checks/rules/missing-verb.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('missing-verb', () => {
  it.each(['决策必须根据科学数据作出。', '必须通过对话解决争端。', '应以事实为依据。', ''])('accepts %s', (zh) => {
    expect(findingsOf(missingVerb, { zh })).toEqual([])
  })

  it.each([
    ['决策必须根据科学和经验数据。', [{ messageId: 'no-verb', quote: '必须根据科学和经验数据', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(missingVerb, { zh })).toEqual(found)
  })
})
