import { describe, expect, it } from 'vitest'
import { translatedPassive } from '../../../../src/core/checks/rules/translated-passive.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('translated-passive', () => {
  it.each(['他本应被视为同僚。', '必须提供资金以消除歧视。', '人质应被立即释放。', ''])('accepts %s', (zh) => {
    expect(findingsOf(translatedPassive, { zh })).toEqual([])
  })

  it.each([
    ['资金必须被提供来消除歧视。', [{ messageId: 'passive', quote: '必须被提供来', fixed: undefined }]],
    ['这项决议应被执行。', [{ messageId: 'passive', quote: '应被执行', fixed: undefined }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(translatedPassive, { zh })).toEqual(found)
  })
})
