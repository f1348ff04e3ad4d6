import { checkTable } from '../../../support/rows.ts'

checkTable('paired-marks', {
  valid: [
    '《联合国宪章》与“我们人民”（见附件）。',
    '“他说：‘和平。’”',
    '没有标点',
    // The passage goes on in the next paragraph, in every version.
    { zh: '“我们人民', en: '“We the peoples' },
    { zh: '“我们人民', en: '"We the peoples' },
    { zh: '“我们人民', fr: '« Nous, peuples', ar: '"نحن الشعوب"' },
  ],
  invalid: [
    { texts: { zh: '⟦《⟧联合国宪章的愿景。' }, messageId: 'unclosed' },
    { texts: { zh: '联合国宪章⟦》⟧的愿景。' }, messageId: 'unopened' },
    { texts: { zh: '（见⟦“⟧附件）' }, messageId: 'unclosed' },
    { texts: { zh: '⟦“⟧和平“与”安全', en: '“Peace” and security' } },
  ],
})

checkTable('paired-marks', {
  target: 'en',
  valid: ['The UN’s ‘best’ (see annex).', 'a) first b) second', '(i) one (ii) two', 'Article 2(a), it’s [sic].'],
  invalid: ['⟦(⟧see the annex', 'see the annex⟦”⟧', '⟦“⟧We the peoples'],
})
checkTable('paired-marks', { target: 'fr', valid: ['« Nous, peuples »', "l’ONU d’abord"], invalid: ['⟦«⟧ Nous, peuples'] })
checkTable('paired-marks', { target: 'ru', valid: ['«Мы, „народы“»'], invalid: ['⟦«⟧Мы, народы'] })
checkTable('paired-marks', { target: 'ar', valid: ['«نحن» (انظر المرفق)', '”نحن“', '“نحن”'], invalid: ['⟦«⟧نحن الشعوب'] })
