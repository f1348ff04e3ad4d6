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
    // A verb that says what the noun is for.
    '缔约国应制定缓解战略和实施机制。',
    '审计委员会审查了执行措施。',
    '对表达自由的限制必须由法律规定。',
    // The object of a verb of causing is a clause.
    '代表团表示此次访问已经取得进展。',
    '袭击造成两名维和人员死亡。',
    // One of two nouns is usual with the verb.
    '各国应扩大贸易和能力。',
    // Adverbs, auxiliaries and passives around what does go together.
    '费用由雇主承担，工人不得垫付。',
    '承诺尚未得到兑现，目标难以实现。',
    '入学率大幅提高到90%。',
    '会议取得的进展令人鼓舞。',
    '大会设立的高级别小组建议有待审议。',
    '不得以交出武器作为接纳儿童的条件。',
    '有关机构应答复追查请求。',
    '这些变化影响深远，证据充分。',
    '妇女应充分、平等地参与。',
    '加强对海洋生物多样性的保护。',
    '他们夺得了议会的多数席位。',
    // A noun that does not stand right behind the verb may be another word's.
    '这是来源国与文物持有国之间的合作。',
    '请该署在现有资源范围内担任国际十年的牵头机构。',
    '护理仍由无报酬的亲属承担。',
    '秘书长设立的高级别小组建议采取行动。',
    // Anything that is due can be put off, anything that would be removed cleared.
    '不得以结果未定为由推迟通报。',
    '一个住区很少能同时清除其中的贫困。',
    '',
    '\ud800提高',
  ])('accepts %s', (zh) => {
    expect(findingsOf(collocation, { zh })).toEqual([])
  })

  it.each([
    ['各国达成了显著的成就。', [{ messageId: 'partner', quote: '达成了显著的成就', fixed: '各国取得了显著的成就。' }]],
    ['委员会赞扬在减贫方面达成的进展。', [{ messageId: 'partner', quote: '达成的进展', fixed: '委员会赞扬在减贫方面取得的进展。' }]],
    ['请各国满足其发展援助承诺。', [{ messageId: 'partner', quote: '满足其发展援助承诺', fixed: '请各国履行其发展援助承诺。' }]],
    ['大会采取了三项重要的决定。', [{ messageId: 'partner', quote: '采取了三项重要的决定', fixed: '大会作出了三项重要的决定。' }]],
    ['风暴制造了重大损失、12人死亡。', [{ messageId: 'partner', quote: '制造了重大损失', fixed: '风暴造成了重大损失、12人死亡。' }]],
    ['我们要打击气候变化。', [{ messageId: 'partner', quote: '打击气候变化', fixed: '我们要应对气候变化。' }]],
    ['教育执行着重要作用。', [{ messageId: 'partner', quote: '执行着重要作用', fixed: '教育发挥着重要作用。' }]],
    ['措施应解决各国的脆弱性，并加强监测。', [{ messageId: 'partner', quote: '解决各国的脆弱性', fixed: '措施应消除各国的脆弱性，并加强监测。' }]],
    ['双方要建造伙伴关系。', [{ messageId: 'partner', quote: '建造伙伴关系', fixed: '双方要建立伙伴关系。' }]],
    ['各方表示了深刻的关切。', [{ messageId: 'partner', quote: '深刻的关切', fixed: '各方表示了深切的关切。' }]],
    ['我们敦促双方执行克制，避免冲突。', [{ messageId: 'partner', quote: '执行克制', fixed: '我们敦促双方保持克制，避免冲突。' }]],
    ['科学证据富足之前应暂停采矿。', [{ messageId: 'partner', quote: '证据富足', fixed: '科学证据充足之前应暂停采矿。' }]],
    ['两国将开展深刻的合作。', [{ messageId: 'partner', quote: '深刻的合作', fixed: '两国将开展密切的合作。' }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(collocation, { zh })).toEqual(found)
  })

  it('reads 100,000 characters', () => {
    expect(findingsOf(collocation, { zh: '一系列新的，'.repeat(17_000) })).toEqual([])
  })
})
