import { describe, expect, it } from 'vitest'
import { missingVerb } from '../../../../src/core/checks/rules/missing-verb.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('missing-verb', () => {
  it.each(['决策必须根据科学数据作出。', '必须通过对话解决争端。', '应以事实为依据。', '数百万人被迫离开家园。', '各方可以书面答复。', '责任人必须受到审判。', '比例从2018年的28%升至46%。', '会议由秘书长主持。', '难民得以重返家园。', ''])('accepts %s', (zh) => {
    expect(findingsOf(missingVerb, { zh })).toEqual([])
  })

  it.each([
    ['决策必须根据科学和经验数据。', [{ messageId: 'no-verb', quote: '必须根据科学和经验数据', fixed: undefined }]],
    ['数百万人被迫家园。', [{ messageId: 'modal-noun', quote: '被迫家园', fixed: undefined }]],
    ['理事会强调必须凶手绳之以法。', [{ messageId: 'modal-noun', quote: '必须凶手绳之以法', fixed: undefined }]],
    ['会议由秘书长，并通过决议。', [{ messageId: 'preposition', quote: '由秘书长', fixed: undefined }]],
    ['比例从2015年的12%，2020年为20%。', [{ messageId: 'preposition', quote: '从2015年的12%', fixed: undefined }]],
    ['特派团既未对仓库的库存，也未按时报告。', [{ messageId: 'preposition', quote: '对仓库的库存', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(missingVerb, { zh })).toEqual(found)
  })
})
