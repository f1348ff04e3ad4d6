import { describe, expect, it } from 'vitest'
import { pleonasm } from '../../../../src/core/checks/rules/pleonasm.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('pleonasm', () => {
  it.each(['该方案的目的是保护儿童。', '约有30人参加。', '其中内陆国占多数。', '局势较去年严重得多。', '这一办法比过去好得多。', '一年以来，以及从北方来以后。', '此外，必须简化程序。然而，进展缓慢。此外，资金不足。', ''])('accepts %s', (zh) => {
    expect(findingsOf(pleonasm, { zh })).toEqual([])
  })

  it.each([
    ['该方案的目的是为了保护儿童。', [{ messageId: 'twice', quote: '目的是为了', fixed: undefined }]],
    ['风险未纳入监察范围之中内。', [{ messageId: 'twice', quote: '之中内', fixed: undefined }]],
    ['警方使用酷刑来以逼取口供。', [{ messageId: 'twice', quote: '来以', fixed: undefined }]],
    ['进展则较为缓慢得多。', [{ messageId: 'twice', quote: '较为缓慢得多', fixed: undefined }]],
    ['大约30人左右参加。', [{ messageId: 'twice', quote: '大约30人左右', fixed: undefined }]],
    ['此外，必须简化程序。此外，必须增加资金。', [{ messageId: 'connective', quote: '此外', fixed: undefined }]],
    ['裁决为终局裁决，对各方具有约束力，裁决为终局裁决。', [{ messageId: 'clause', quote: '裁决为终局裁决', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(pleonasm, { zh })).toEqual(found)
  })
})
