import { describe, expect, it } from 'vitest'
import { connectivePair } from '../../../../src/core/checks/rules/connective-pair.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('connective-pair', () => {
  it.each(['如果条件允许，各方将恢复谈判。', '没有和平，就没有发展。', '没有国际社会的支持，该国无法实现目标。', '除非立即采取行动，否则损失将扩大。', '与其事后补救，不如及早投资。', '即使条件改善，仍需援助。',
    '发展权既是权利也是义务，因此不应被忽视。',
    '教育不仅是人权而且是发展的基础，因此应优先投资。',
    '这不仅仅是经费问题，而是意愿问题。',
    '虽经修订仍有缺陷，因此须重新起草。',
    '与其等待不如行动，因此各方当即签署。',
    ''])('accepts %s', (zh) => {
    expect(findingsOf(connectivePair, { zh })).toEqual([])
  })

  it.each([
    ['虽然会议已经结束，所以谈判仍在继续。', [{ messageId: 'mismatch', quote: '虽然会议已经结束，所以', fixed: undefined }]],
    ['没有会员国履行财政承诺，联合国将无法满足需求。', [{ messageId: 'without', quote: '没有会员国履行财政承诺', fixed: undefined }]],
    ['除非立即采取行动，因此损失将扩大。', [{ messageId: 'mismatch', quote: '除非立即采取行动，因此', fixed: undefined }]],
    ['贫困不仅存在于农村，而是存在于城市。', [{ messageId: 'mismatch', quote: '不仅存在于农村，而是', fixed: undefined }]],
    ['新办法虽不能根除疾病，因此可减轻症状。', [{ messageId: 'mismatch', quote: '虽不能根除疾病，因此', fixed: undefined }]],
    ['该区既没有配备人员，但没有拨出资金。', [{ messageId: 'mismatch', quote: '既没有配备人员，但', fixed: undefined }]],
    ['与其事后补救，而且及早投资。', [{ messageId: 'mismatch', quote: '与其事后补救，而且', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(connectivePair, { zh })).toEqual(found)
  })
})
