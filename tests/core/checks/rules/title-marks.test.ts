import { describe, expect, it } from 'vitest'
import { titleMarks } from '../../../../src/core/checks/rules/title-marks.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('title-marks', () => {
  it.each(['《联合国宪章》和《巴黎协定》', '会议重申“联合国宪章的宗旨”，并忆及《联合国宪章》。', ''])('accepts %s', (zh) => {
    expect(findingsOf(titleMarks, { zh })).toEqual([])
  })

  it.each([
    ['决议程序见《巴黎协定》，巴黎协定决议程。', [{ messageId: 'unmarked', quote: '巴黎协定', fixed: '决议程序见《巴黎协定》，《巴黎协定》决议程。' }]],
    ['《联合国宪章》规定了原则。各国应遵守联合国宪章。', [{ messageId: 'unmarked', quote: '联合国宪章', fixed: '《联合国宪章》规定了原则。各国应遵守《联合国宪章》。' }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(titleMarks, { zh })).toEqual(found)
  })
})
