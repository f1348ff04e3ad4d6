import { describe, expect, it } from 'vitest'
import { missingVerb } from '../../../../src/core/checks/rules/missing-verb.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('missing-verb', () => {
  it.each(['决策必须根据科学数据作出。', '必须通过对话解决争端。', '应以事实为依据。', '数百万人被迫离开家园。', '各方可以书面答复。', '儿童腹泻后无法饮水。', '工厂不会裁员。', '会议由主席召集，并由大会主席主持会议。', '该中心还为社区培训助产士。', '他被任命为特别代表。', '被告权利须得到尊重，并由律师代理。', '委员会还与工会和教会座谈。', '不得把儿童当作士兵。', '采购干事可与该投标人谈判。', '须向难民，特别是儿童，提供保护。', '责任人必须受到审判。', '比例从2018年的28%升至46%。', '会议由秘书长主持。', '难民得以重返家园。', '委员会并多次要求其澄清。', '应将网络攻击归咎于实施者。', '把试点扩大到农村。', '该国应将难民地位给予他们。', '当局应立即书面通知其家属。', '该国无法借款，电力短缺。', '道路已经中断。', '目标已经落空。', '他向遇难者家属表示慰问。', '不得将义务转移给过境国。', '敦促尚未通报或更新自主贡献的缔约方尽早这样做。', '查明并通报新物质。', ''])('accepts %s', (zh) => {
    expect(findingsOf(missingVerb, { zh })).toEqual([])
  })

  it.each([
    ['决策必须根据科学和经验数据。', [{ messageId: 'no-verb', quote: '必须根据科学和经验数据', fixed: undefined }]],
    ['判决绝不由私营公司，并应接受监督。', [{ messageId: 'no-verb', quote: '绝不由私营公司', fixed: undefined }]],
    ['特派团未对供应商的发票，也未清点库存。', [{ messageId: 'no-verb', quote: '未对供应商的发票', fixed: undefined }]],
    ['数百万人被迫家园。', [{ messageId: 'modal-noun', quote: '被迫家园', fixed: undefined }]],
    ['理事会强调必须凶手绳之以法。', [{ messageId: 'modal-noun', quote: '必须凶手绳之以法', fixed: undefined }]],
    ['理事会促请各方停火，并宗教领袖对话。', [{ messageId: 'lead-noun', quote: '并宗教领袖', fixed: undefined }]],
    ['请原籍国签发证件，并其住房的归还。', [{ messageId: 'lead-noun', quote: '并其住房', fixed: undefined }]],
    ['大会通过决议，并120票对3票决定设立基金。', [{ messageId: 'lead-noun', quote: '并120票', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(missingVerb, { zh })).toEqual(found)
  })
})
