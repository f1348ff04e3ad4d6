import { describe, expect, it } from 'vitest'
import { unclosedFrame } from '../../../../src/core/checks/rules/unclosed-frame.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('unclosed-frame', () => {
  it.each(['该方案不仅提供粮食，而且提供种子。', '这不仅仅是结束战争。', '除执行主任外，其他人均出席会议。', '除非另有规定，否则主席不得投票。', '只有通过合作，才能实现目标。', '在制定政策时要考虑对后代的影响。', '既要发展经济，也要保护环境。', '当规划者忽视行人的需求时，付出代价的是贫困人口。', '当医生培训护士，或农艺师试种玉米时，形成的是伙伴关系。', '在缺乏可靠证据的情况下，当局不应下结论。', '残疾人在与其他人平等的基础上享有权利。', '在不久的将来，各国将举行会谈。', '他们在与疾病作斗争，需要援助。', '在公约生效之前，各国应作好准备。', ''])('accepts %s', (zh) => {
    expect(findingsOf(unclosedFrame, { zh })).toEqual([])
  })

  it.each([
    ['该方案不仅提供粮食，有关机构已于五月撤出。', [{ messageId: 'no-closing', quote: '不仅提供粮食', fixed: undefined }]],
    ['除执行主任，其他成员由大会选出。', [{ messageId: 'no-closing', quote: '除执行主任', fixed: undefined }]],
    ['在国际社会的大力支持，局势有所好转。', [{ messageId: 'no-closing', quote: '在国际社会的大力支持', fixed: undefined }]],
    ['当规划者忽视行人的需求，付出代价的是贫困人口。', [{ messageId: 'no-closing', quote: '当规划者忽视行人的需求', fixed: undefined }]],
    ['在缺乏可靠证据，当局不应下结论。', [{ messageId: 'no-closing', quote: '在缺乏可靠证据', fixed: undefined }]],
    ['应确保残疾人在与其他人平等，享有各项权利。', [{ messageId: 'no-closing', quote: '在与其他人平等', fixed: undefined }]],
    ['在政府部队能够接管，不应撤出特派团。', [{ messageId: 'no-closing', quote: '在政府部队能够接管', fixed: undefined }]],
    ['在不影响各国权利，委员会可提出建议。', [{ messageId: 'no-closing', quote: '在不影响各国权利', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(unclosedFrame, { zh })).toEqual(found)
  })
})
