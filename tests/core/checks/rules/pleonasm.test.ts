import { describe, expect, it } from 'vitest'
import { pleonasm } from '../../../../src/core/checks/rules/pleonasm.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('pleonasm', () => {
  it.each(['该方案的目的是保护儿童。', '约有30人参加。', '此外，必须简化程序。然而，进展缓慢。此外，资金不足。', ''])('accepts %s', (zh) => {
    expect(findingsOf(pleonasm, { zh })).toEqual([])
  })

  it.each([
    ['该方案的目的是为了保护儿童。', [{ messageId: 'twice', quote: '目的是为了', fixed: undefined }]],
    ['大约30人左右参加。', [{ messageId: 'twice', quote: '大约30人左右', fixed: undefined }]],
    ['此外，必须简化程序。此外，必须增加资金。', [{ messageId: 'connective', quote: '此外', fixed: undefined }]],
    ['裁决为终局裁决，对各方具有约束力，裁决为终局裁决。', [{ messageId: 'clause', quote: '裁决为终局裁决', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(pleonasm, { zh })).toEqual(found)
  })
})
