import { describe, expect, it } from 'vitest'
import { typo } from '../../../../src/core/checks/rules/typo.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('typo', () => {
  it.each(['各国占领的领土必须归还。', '蓬佩奥会见了李英浩。', '非裔社区的愿景', ''])('accepts %s', (zh) => {
    expect(findingsOf(typo, { zh })).toEqual([])
  })

  it.each([
    // The character in doubt stands in a word that is as good.
    ['证人在交叉讯问中改口。', { en: 'The witness recanted under cross-examination.', fr: 'Le témoin s’est rétracté lors du contre-interrogatoire.' }],
    // Two words that meet.
    ['邮政日齐聚一堂。', { en: 'They met on Post Day for days.', fr: 'Ils se sont réunis le jour de la poste, des jours durant.' }],
    // Nobody slips twice in the same way.
    ['包裹应退回原寄国，并以原寄国语文注明。', { en: 'Parcels are returned to the country of origin, in the language of the country of origin.', fr: 'Les colis sont renvoyés au pays d’origine, dans la langue du pays d’origine.' }],
  ])('accepts %s beside others', (zh, others) => {
    expect(findingsOf(typo, { zh, ...others })).toEqual([])
  })

  it('corrects a word that no dictionary knows', () => {
    expect(findingsOf(typo, { zh: '臭养层正在恢复。' })).toEqual([{ messageId: 'unknown', quote: '臭养层', fixed: '臭氧层正在恢复。' }])
  })

  it('corrects two characters that no dictionary knows where the others say what is meant', () => {
    const others = { en: 'Wages and remuneration are equal.', fr: 'Les salaires et la rémunération sont égaux.' }
    expect(findingsOf(typo, { zh: '工资和报筹平等。', ...others })).toMatchObject([{ quote: '报筹', fixed: '工资和报酬平等。' }])
    expect(findingsOf(typo, { zh: '工资和报筹平等。' })).toEqual([])
  })

  it('puts two characters in order', () => {
    expect(findingsOf(typo, { zh: '应确保方法的透度明。' })).toEqual([{ messageId: 'unknown', quote: '透度明', fixed: '应确保方法的透明度。' }])
  })

  it('corrects a word that the other versions have', () => {
    const found = findingsOf(typo, { zh: '任何国家不得站领月球。', en: 'No State may occupy the Moon.', fr: 'Aucun État ne peut occuper la Lune.' })
    expect(found).toEqual([{ messageId: 'witnessed', quote: '站领', fixed: '任何国家不得占领月球。' }])
  })
})
