import { describe, expect, it } from 'vitest'
import { numberDirection } from '../../../../src/core/checks/rules/number-direction.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('number-direction', () => {
  it.each([
    [{ zh: '感染人数从31万人降至13万人。' }],
    [{ zh: '贸易量增长2.6%，低于此前预测的3.3%。' }],
    // A year is no amount, and what counts other things is not compared.
    [{ zh: '事故率从2017年的2.4起升至2.6起。' }],
    [{ zh: '会议讨论了12项提案，低于2019年的300页文件。' }],
    // The figure after a full stop has nothing to do with it.
    [{ zh: '人数从31万增加。13万人获救。' }],
  ])('accepts %j', (texts) => {
    expect(findingsOf(numberDirection, texts)).toEqual([])
  })

  it.each([
    [{ zh: '感染人数从31万人增至13万人。' }, '31万人增至13万'],
    [{ zh: '粮食产量从310吨增至130，创下新低。' }, '310吨增至130'],
    [{ zh: '贸易量增长2.6%，高于此前预测的3.3%。' }, '2.6%，高于此前预测的3.3'],
    [{ zh: '有2 517名移民死亡，低于2022年同期的1 680人。' }, '2 517名移民死亡，低于2022年同期的1 680'],
    [{ en: 'New infections rose from 310,000 in 2010 to 130,000 last year.' }, '310,000 in 2010 to 130,000'],
    [{ en: 'Trade grew by 2.6 per cent, up from 3.3 per cent a year before.' }, '2.6 per cent, up from 3.3'],
    [{ fr: 'Les infections ont augmenté de 310 000 à 130 000.' }, '310 000 à 130 000'],
    [{ es: 'Las infecciones aumentaron de 310.000 a 130.000.' }, '310.000 a 130.000'],
    [{ ru: 'Число инфекций возросло с 310 000 до 130 000.' }, '310 000 до 130 000'],
  ])('finds the contradiction in %j', (texts, quote) => {
    expect(findingsOf(numberDirection, texts)).toMatchObject([{ messageId: 'contrary', quote }])
  })
})
