import { describe, expect, it } from 'vitest'
import { functionWordClash } from '../../../../src/core/checks/rules/function-word-clash.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('function-word-clash', () => {
  it.each(['政府及以其名义行事的人均须遵守。', '基金向从联合国离职的人员发给退休金。', '报告所呼吁的并不是新的技术。', '并且也在寻求赔偿。', '以安全为由阻止人们前往。', '措施应与之相称。', '任何和所有形式的歧视。',
    '无论发生任何与海平面上升有关的变化。',
    '这构成为残疾人提供服务的基础。',
    '该条约被具有约束力的新协定取代。',
    '三个次区域办事处和五个名额。',
    '这相当于卫生支出与教育支出之和。',
    '各国应合作打击犯罪，并进行改革。',
    '居民艰难地返回家园。',
    '决议草案将于星期五被提交大会。',
    '缔约国应缩短将儿童被拘留的时间计入刑期的手续。',
    '被从河里救起的渔民向警方提出报告。',
    '这一比例很高。',
    '委员会向国会提交报告，并对侵犯隐私的行为进行调查。',
    '委员会可将撤销决定通知当事人。',
    ''])('accepts %s', (zh) => {
    expect(findingsOf(functionWordClash, { zh })).toEqual([])
  })

  it.each([
    ['解决脆弱性，并也实现其目标。', [{ messageId: 'clash', quote: '并也', fixed: undefined }]],
    ['各方可以能够达成协议。', [{ messageId: 'clash', quote: '可以能够', fixed: undefined }]],
    ['但是然而，会议未能达成共识。', [{ messageId: 'clash', quote: '但是然而', fixed: undefined }]],
    ['动议应立即进行付诸表决。', [{ messageId: 'clash', quote: '进行付诸', fixed: undefined }]],
    ['车队均被遭到延误。', [{ messageId: 'clash', quote: '被遭到', fixed: undefined }]],
    ['措施不得构成为任意的歧视。', [{ messageId: 'clash', quote: '构成为', fixed: undefined }]],
    ['贸易额被下降百分之五。', [{ messageId: 'clash', quote: '被下降', fixed: undefined }]],
    ['农民很难地放弃种植。', [{ messageId: 'clash', quote: '很难地', fixed: undefined }]],
    ['每年举行两个届会议。', [{ messageId: 'clash', quote: '个届', fixed: undefined }]],
    ['应在安全条件的下进行撤离。', [{ messageId: 'clash', quote: '的下', fixed: undefined }]],
    ['使家庭世代困于。', [{ messageId: 'clash', quote: '于。', fixed: undefined }]],
    ['应配足人力和财力和，保障其独立。', [{ messageId: 'clash', quote: '和，', fixed: undefined }]],
    ['提供校车以及和宿舍。', [{ messageId: 'clash', quote: '以及和', fixed: undefined }]],
    ['保留可随时把撤回。', [{ messageId: 'clash', quote: '把撤回', fixed: undefined }]],
    ['说明是否拥有任何或化学武器。', [{ messageId: 'clash', quote: '任何或', fixed: undefined }]],
    ['合作社将粮食被卖给社员。', [{ messageId: 'clash', quote: '将粮食被', fixed: undefined }]],
    ['水库被由村民管理。', [{ messageId: 'clash', quote: '被由', fixed: undefined }]],
    ['今年的产量比去年的产量很高。', [{ messageId: 'clash', quote: '比去年的产量很', fixed: undefined }]],
    ['船长应提交报告向港务局。', [{ messageId: 'clash', quote: '提交报告向港务局', fixed: undefined }]],
    ['企业应当避免对侵犯人权。', [{ messageId: 'clash', quote: '避免对', fixed: undefined }]],
    ['数据不得用于为了营利。', [{ messageId: 'clash', quote: '用于为了', fixed: undefined }]],
    ['对公约或的解释提出异议。', [{ messageId: 'clash', quote: '或的', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(functionWordClash, { zh })).toEqual(found)
  })
})
