import { checkTable } from '../../../support/rows.ts'

checkTable('numeral-style', {
  valid: ['二〇二〇年', '2020年5月14日', '2020年5月14日—15日', '2020年5月14日至15日', '一百零五年', '零五年', '三千零五十年来', '第36条第2款', '5月-', '一九四五年', '一零五室', '5-6人'],
  invalid: [
    { texts: { zh: '让子孙后代回顾⟦二零二零⟧年。' }, messageId: 'year-zero', becomes: '2020' },
    { texts: { zh: '⟦一九零五⟧年' }, becomes: '1905' },
    { texts: { zh: '2020年5月⟦14日-15日⟧' }, messageId: 'date-range', becomes: '14日—15日' },
    { texts: { zh: '⟦5月～6月⟧举行' }, messageId: 'date-range' },
    { texts: { zh: '⟦2015年 – 2030年⟧' }, messageId: 'date-range' },
  ],
})
