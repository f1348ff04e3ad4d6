import { checkTable } from '../../../support/rows.ts'

checkTable('traditional-characters', {
  valid: [
    '土著人民的智慧。',
    '著名的程序，建立机构。',
    '联合国会员国。',
    // A text in Traditional characters throughout is another text, not a slip.
    '聯合國會員國應當履行承諾，並為實現國際協議而努力。',
    'United Nations 1945',
    '乾隆皇帝与瞭望台',
  ],
  invalid: [
    { texts: { zh: '给⟦會員國⟧和联合国的建议' }, messageId: 'traditional', becomes: '会员国' },
    { texts: { zh: '各⟦國⟧政府与⟦國際⟧组织必须在各级开展合作。' } },
    { texts: { zh: '减轻数位鸿⟦溝⟧的好处，为世界各地的所有人。' }, becomes: '沟' },
  ],
})

checkTable('traditional-characters', { target: 'zh-Hant', valid: ['會員國', '会员国'], invalid: [] })
checkTable('traditional-characters', { target: 'en', valid: ['會員國'], invalid: [] })
