import { checkTable } from '../../../support/rows.ts'

checkTable('punctuation', {
  valid: [
    '和平、安全和发展，以及人权。',
    '1.5摄氏度；3,000人；10:30。',
    '联合国（United Nations, UN）成立了。',
    '他说：“为什么？！”',
    '预防冲突、和解与发展。',
    '和平、和谐与和睦。',
    '2020 年 5 月',
    '第1、2、3条……',
    '等等。——完',
    'Only English, here: yes; no?',
    '全文,用,半角,标点。',
    '会议按时结束.',
    // Words set apart, as a corpus has them.
    '会议 通过 了 一项 关于 海洋 的 决议 ， 并 请 秘书长 提出 报告 。',
    '《 海洋 公报 》',
    '教育、与会者、及时',
  ],
  invalid: [
    { texts: { zh: '我们支持⟦,⟧并将继续倡导，这很好，对。' }, messageId: 'half-width', becomes: '，' },
    { texts: { zh: '全面执行，我们同意⟦.⟧' }, messageId: 'half-width', becomes: '。' },
    { texts: { zh: '我们支持⟦，，⟧并将继续。' }, messageId: 'doubled', becomes: '，' },
    { texts: { zh: '我们支持⟦。。⟧' }, messageId: 'doubled', becomes: '。' },
    { texts: { zh: '我们支持⟦，。⟧' }, messageId: 'clash', becomes: null },
    { texts: { zh: '创造环境⟦、⟧和促进进步。' }, messageId: 'mark-and-word', becomes: '' },
    { texts: { zh: '⟦，⟧我们支持。' }, messageId: 'mark-at-start', becomes: '' },
    { texts: { zh: '我们⟦支 持⟧联合国。' }, messageId: 'space', becomes: '支持' },
  ],
})

checkTable('punctuation', { target: 'en', valid: ['A,, b。 ，c', 'A 、和'], invalid: [] })
