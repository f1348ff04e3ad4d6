import { describe, expect, it } from 'vitest'
import { unopenedFrame } from '../../../../src/core/checks/rules/unopened-frame.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('unopened-frame', () => {
  it.each(['包括《宪章》本身在内的国际协议必须得到执行。', '该国存在内部分歧，现在内地省份已恢复平静。', '在国际社会的支持下，局势有所好转。', '由于价格因素的影响下降，购买力有所回升。', '不得将个人信息用于商业目的。', '如果不把弹药考虑在内，措施就收效甚微。', '与去年相比，失业率有所下降。', '的确，情况正在好转。', '以人为本的发展是我们的目标。', '疫苗必须保持在2至8摄氏度之间。', '没有各方的合作，局势不会自己好转起来的。', ''])('accepts %s', (zh) => {
    expect(findingsOf(unopenedFrame, { zh })).toEqual([])
  })

  it.each([
    ['在内的国际协议，包括《宪章》本身的执行是必须的。', [{ messageId: 'no-opening', quote: '在内的国际协议，包括《宪章》本身的执行是必须的', fixed: undefined }]],
    ['国际社会的大力支持下，局势有所好转。', [{ messageId: 'no-opening', quote: '国际社会的大力支持下', fixed: undefined }]],
    ['会议决定推迟，的各项议题另行审议。', [{ messageId: 'dangling', quote: '的各项议题另行审议', fixed: undefined }]],
    ['由于资金短缺的影响下，口粮减半。', [{ messageId: 'no-opening', quote: '由于资金短缺的影响下', fixed: undefined }]],
    ['疫苗必须保持2至8摄氏度之间。', [{ messageId: 'no-opening', quote: '疫苗必须保持2至8摄氏度之间', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(unopenedFrame, { zh })).toEqual(found)
  })
})
