import { describe, expect, it } from 'vitest'
import { lostSubject } from '../../../../src/core/checks/rules/lost-subject.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('lost-subject', () => {
  it.each(['通过合作，各国使局势稳定下来。', '与此同时，局势依然紧张。', '这一问题十分复杂，与气候变化密切相关。', '对于各国来说，合作至关重要。', '由于该政策使许多人失业，政府决定加以修订。', '随着使馆关闭，签证停发。', '根据议会联盟的数据，比例有所上升。', ''])('accepts %s', (zh) => {
    expect(findingsOf(lostSubject, { zh })).toEqual([])
  })

  it.each([
    ['通过这次会议，使各国加深了了解。', [{ messageId: 'causative', quote: '通过这次会议，使', fixed: undefined }]],
    ['救援已经开始，但由于道路中断使车队无法抵达。', [{ messageId: 'causative', quote: '由于道路中断使车队无法抵达', fixed: undefined }]],
    ['社会更加繁荣；与对环境的关心和我们自己的福祉紧密相连。', [{ messageId: 'comitative', quote: '与对环境的关心和我们自己的福祉紧密相连', fixed: undefined }]],
    ['通过将其纳入习惯和制度对于实现集体潜力至关重要。', [{ messageId: 'preposition', quote: '通过将其纳入习惯和制度对于实现集体潜力至关重要', fixed: undefined }]],
    ['对于夫妇和个人有权决定生育间隔。', [{ messageId: 'preposition', quote: '对于夫妇和个人有权', fixed: undefined }]],
    ['根据议会联盟的数据显示，比例有所上升。', [{ messageId: 'blend', quote: '根据议会联盟的数据显示', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(lostSubject, { zh })).toEqual(found)
  })
})
