import { describe, expect, it } from 'vitest'
import { swallowedCoordination } from '../../../../src/core/checks/rules/swallowed-coordination.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('swallowed-coordination', () => {
  it.each(['这包括对安全理事会的安排进行审查。', '对能够提供资金的国家表示感谢。', ''])('accepts %s', (zh) => {
    expect(findingsOf(swallowedCoordination, { zh })).toEqual([])
  })

  it.each([
    ['这包括审查安排，对可以大大减少野心和联合国、会员国和区域组织之间的相互作用的共识依赖。', [{ messageId: 'swallowed', quote: '对可以大大减少野心和联合国、会员国和区域组织之间的相互作用的共识依赖', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(swallowedCoordination, { zh })).toEqual(found)
  })
})
