import { describe, expect, it } from 'vitest'
import { unclosedFrame } from '../../../../src/core/checks/rules/unclosed-frame.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('unclosed-frame', () => {
  it.each(['该方案不仅提供粮食，而且提供种子。', '这不仅仅是结束战争。', '除执行主任外，其他人均出席会议。', '除非另有规定，否则主席不得投票。', '只有通过合作，才能实现目标。', '在制定政策时要考虑对后代的影响。', '既要发展经济，也要保护环境。', '当规划者忽视行人的需求时，付出代价的是贫困人口。', '当医生培训护士，或农艺师试种玉米时，形成的是伙伴关系。', '在缺乏可靠证据的情况下，当局不应下结论。', '残疾人在与其他人平等的基础上享有权利。', '在不久的将来，各国将举行会谈。', '他们在与疾病作斗争，需要援助。', '在公约生效之前，各国应作好准备。',
    '委员会对包括妇女和儿童在内的平民遭受袭击表示震惊。',
    '该项目在提高农村收入方面取得了明显成效。',
    '大会决定在建设和平基金下设立一个窗口。',
    '在执行局年度会议上，会员国通过了预算。',
    '在缺乏医生的农村社区，助产士承担了大部分工作。',
    '除非洲外，各区域均有进展。',
    '清除地雷后，农民才能返回田地。',
    '联合国与其在当地的伙伴密切合作。',
    '与其等值的当地货币也可接受。',
    '与其说这是经费问题，不如说是意愿问题。',
    '监督了46项刑罚在13个国家的执行情况。',
    '在各国的监督机制运作良好。',
    '在没有港口的岛屿，物资只能空投。',
    '除污费用由船东承担。',
    '没有普查，就没有可信的规划。',
    '在实现这一目标所取得的进展最慢。',
    ''])('accepts %s', (zh) => {
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
    ['特派团在保护平民取得的进展有限。', [{ messageId: 'no-closing', quote: '在保护平民取得的进展有限', fixed: undefined }]],
    ['我国赞成在扩大理事会成员名额。', [{ messageId: 'no-closing', quote: '在扩大理事会成员名额', fixed: undefined }]],
    ['各方应在公平和透明的条件进行谈判。', [{ messageId: 'no-closing', quote: '在公平和透明的条件进行谈判', fixed: undefined }]],
    ['基金向受到包括干旱影响的农户发放赠款。', [{ messageId: 'no-closing', quote: '受到包括干旱影响的农户发放赠款', fixed: undefined }]],
    ['部署在除首都各省的观察员已撤离。', [{ messageId: 'no-closing', quote: '除首都各省的观察员已撤离', fixed: undefined }]],
    ['与其说是疏忽，乃由于缺乏经费。', [{ messageId: 'no-closing', quote: '与其说是疏忽', fixed: undefined }]],
    ['不论是难民而是移民，均享有权利。', [{ messageId: 'no-closing', quote: '不论是难民而是移民', fixed: undefined }]],
    ['在不影响各国权利，委员会可提出建议。', [{ messageId: 'no-closing', quote: '在不影响各国权利', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(unclosedFrame, { zh })).toEqual(found)
  })
})
