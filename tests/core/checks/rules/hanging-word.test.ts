import { describe, expect, it } from 'vitest'
import { hangingWord } from '../../../../src/core/checks/rules/hanging-word.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('hanging-word', () => {
  it.each(['各国致力于消除贫困。', '决议以协商一致方式获得通过。', '这是我们的需要。', ''])('accepts %s', (zh) => {
    expect(findingsOf(hangingWord, { zh })).toEqual([])
  })

  it.each([
    ['我们将继续致力于。', [{ messageId: 'hanging', quote: '继续致力于。', fixed: undefined }]],
    ['该方案由政府和联合国以及，共同出资。', [{ messageId: 'hanging', quote: '联合国以及，', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(hangingWord, { zh })).toEqual(found)
  })
})
