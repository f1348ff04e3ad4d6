import { describe, expect, it } from 'vitest'
import { verbChain } from '../../../../src/core/checks/rules/verb-chain.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('verb-chain', () => {
  it.each(['我们敦促各国政府采取措施，以确保人人享有权利。', '敦促各国采取措施以确保安全。', '有必要提高认识，确保安全。', '致力于合作的各方已签署协定。', '会议得以在日内瓦举行。', '对此事进行调查的人员。', '警方尚未了解案情。', '村里没有水了。', '应把事故造成的损失降到最低。', '任何人不得加以任意逮捕。', '活动可在公约对该国生效之日起十五年内继续进行。', '各方作出了努力。', '委员会对报告进行了审议。', '必须了解情况。', ''])('accepts %s', (zh) => {
    expect(findingsOf(verbChain, { zh })).toEqual([])
  })

  it.each([
    ['提高确保我们的贡献以证据为基础。', [{ messageId: 'degree', quote: '提高确保', fixed: undefined }]],
    ['我们敦促我们的政府以确保安全的环境。', [{ messageId: 'causative', quote: '敦促我们的政府以确保安全', fixed: '我们敦促我们的政府确保安全的环境。' }]],
    ['各方抓住机会，以在推动全球合作。', [{ messageId: 'unclosed-zai', quote: '以在推动', fixed: '各方抓住机会，以推动全球合作。' }]],
    ['我们致力协作和创新。', [{ messageId: 'without-yu', quote: '致力', fixed: '我们致力于协作和创新。' }]],
    ['授权主席团对紧急事项处理进行。', [{ messageId: 'light-object', quote: '对紧急事项处理进行', fixed: undefined }]],
    ['该项目给予创造了就业岗位。', [{ messageId: 'light-object', quote: '给予创造了', fixed: '该项目创造了就业岗位。' }]],
    ['我们将正义和人民的福祉重做承诺。', [{ messageId: 'own-object', quote: '将正义和人民的福祉重做承诺', fixed: undefined }]],
    ['妇女参与谈判是实现持久和平成为先决条件。', [{ messageId: 'two-predicates', quote: '是实现持久和平成为', fixed: undefined }]],
    ['缔约方不得允许了开展采矿活动。', [{ messageId: 'finished', quote: '不得允许了', fixed: '缔约方不得允许开展采矿活动。' }, { messageId: 'finished', quote: '允许了开展', fixed: '缔约方不得允许采矿活动。' }]],
    ['逮捕令至今尚未执行了。', [{ messageId: 'finished', quote: '尚未执行了', fixed: '逮捕令至今尚未执行。' }]],
    ['我国代表团把决议草案投了反对票。', [{ messageId: 'own-object', quote: '把决议草案投了反对票', fixed: undefined }]],
    ['应防止把邻国造成损害。', [{ messageId: 'own-object', quote: '把邻国造成', fixed: undefined }]],
    ['第四营直到九月才进行完成轮调工作。', [{ messageId: 'light-object', quote: '进行完成轮调', fixed: '第四营直到九月才完成轮调工作。' }]],
    ['理事会鼓励会员国予以加强科学合作。', [{ messageId: 'light-object', quote: '予以加强科学', fixed: '理事会鼓励会员国加强科学合作。' }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(verbChain, { zh })).toEqual(found)
  })
})
