import { describe, expect, it } from 'vitest'
import { typo } from '../../../../src/core/checks/rules/typo.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('typo', () => {
  it.each(['各国占领的领土必须归还。', '蓬佩奥会见了李英浩。', '非裔社区的愿景', ''])('accepts %s', (zh) => {
    expect(findingsOf(typo, { zh })).toEqual([])
  })

  it('corrects a word that no dictionary knows', () => {
    expect(findingsOf(typo, { zh: '臭养层正在恢复。' })).toEqual([{ messageId: 'unknown', quote: '臭养层', fixed: '臭氧层正在恢复。' }])
  })

  it('corrects a word that the other versions have', () => {
    const found = findingsOf(typo, { zh: '任何国家不得站领月球。', en: 'No State may occupy the Moon.', fr: 'Aucun État ne peut occuper la Lune.' })
    expect(found).toEqual([{ messageId: 'witnessed', quote: '站领', fixed: '任何国家不得占领月球。' }])
  })
})
