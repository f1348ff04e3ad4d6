import { describe, expect, it } from 'vitest'
import { listMembers } from '../../../../src/core/checks/rules/list-members.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('list-members', () => {
  it.each(['透明度、问责制和参与度都要提高。', '他说：“没有、没有，绝对没有。”', '通过加强、扩大和深化合作来实现目标。', '包容性、开放性、代表性和公平性都很重要。', ''])('accepts %s', (zh) => {
    expect(findingsOf(listMembers, { zh })).toEqual([])
  })

  it.each([
    ['与其他环境协议、协议、公约联系起来。', [{ messageId: 'identical', quote: '协议、协议', fixed: '与其他环境协议、公约联系起来。' }]],
    ['通过加强、以人为本的全球治理来实现目标。', [{ messageId: 'lost-object', quote: '通过加强、', fixed: undefined }]],
    ['秩序具有包容性、开放性、负责任、代表性和公平性。', [{ messageId: 'odd-one', quote: '负责任', fixed: undefined }]],
    ['老年人、残疾人、老年人、无家可归者都受到影响。', [{ messageId: 'identical', quote: '老年人', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(listMembers, { zh })).toEqual(found)
  })
})
