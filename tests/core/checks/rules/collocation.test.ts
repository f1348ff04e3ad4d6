import { describe, expect, it } from 'vitest'
import { collocation } from '../../../../src/core/checks/rules/collocation.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('collocation', () => {
  it.each([
    '各国取得了重大成就。',
    // Another noun is the object.
    '这有助于提高需求预测的准确性。',
    '应当提高资金使用效率。',
    '必须增强环境和社会意识。',
    // 的 closes a clause, or belongs to a phrase around the noun.
    '公司日益提高的需求得到了满足。',
    '我们满足了提高水平的需求。',
    // Another verb governs the noun.
    '各国应提高技能以满足需求。',
    '我们采取行动落实决定。',
    '采取一切必要步骤，决定由大会作出。',
    // Attributes and adverbs of other words.
    '该国有强大的合作伙伴网络。',
    '他们深刻认识到危机，感谢各方支持。',
    // Ordinals, and a noun inside a compound.
    '排在前三位国家的代表团。',
    '三名国家工作人员在场。',
    '一位企业家捐了款。',
    // The classifier counts what comes after an attribute that is a clause.
    '大会通过了一项国家在会上提出的决议。',
    '',
    '\ud800提高',
  ])('accepts %s', (zh) => {
    expect(findingsOf(collocation, { zh })).toEqual([])
  })

  it.each([
    ['各国达成了显著的成就。', [{ messageId: 'partner', quote: '达成了显著的成就', fixed: '各国取得了显著的成就。' }]],
    ['大会采取了三项重要的决定。', [{ messageId: 'partner', quote: '采取了三项重要的决定', fixed: '大会作出了三项重要的决定。' }]],
    ['风暴制造了重大损失、12人死亡。', [{ messageId: 'partner', quote: '制造了重大损失', fixed: '风暴造成了重大损失、12人死亡。' }]],
    ['我们要打击气候变化。', [{ messageId: 'partner', quote: '打击气候变化', fixed: '我们要应对气候变化。' }]],
    ['教育执行着重要作用。', [{ messageId: 'partner', quote: '执行着重要作用', fixed: '教育发挥着重要作用。' }]],
    ['措施应解决各国的脆弱性，并加强监测。', [{ messageId: 'partner', quote: '解决各国的脆弱性', fixed: '措施应消除各国的脆弱性，并加强监测。' }]],
    ['双方要建造伙伴关系。', [{ messageId: 'partner', quote: '建造伙伴关系', fixed: '双方要建立伙伴关系。' }]],
    ['各方表示了深刻的关切。', [{ messageId: 'partner', quote: '深刻的关切', fixed: '各方表示了深切的关切。' }]],
    ['排放量戏剧性地下降。', [{ messageId: 'partner', quote: '戏剧性地下降', fixed: '排放量大幅地下降。' }]],
    ['会议通过了两名决议。', [{ messageId: 'partner', quote: '名决议', fixed: '会议通过了两项决议。' }]],
    ['这位国家已经批准。', [{ messageId: 'partner', quote: '位国家', fixed: '这个国家已经批准。' }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(collocation, { zh })).toEqual(found)
  })

  it('reads 100,000 characters', () => {
    expect(findingsOf(collocation, { zh: '一系列新的，'.repeat(17_000) })).toEqual([])
  })
})
