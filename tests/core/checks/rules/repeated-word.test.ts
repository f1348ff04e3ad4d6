import { checkTable, corpusResources } from '../../../support/rows.ts'

checkTable('repeated-word', {
  resources: corpusResources(),
  valid: [
    '一个雄心勃勃的进程。',
    '和平不仅仅是结束战争。',
    '我们呼吁各国政府确保保护人权。',
    '预防冲突和和解。',
    '他的目的的确很好。',
    '人人都高高兴兴。',
    '一步一步走，越来越好。',
    '二〇二〇年和二零二零年。',
    '天天、常常、渐渐、人人。',
    '用了了解的方法。',
    '每十起案件就有九起不了了之。',
    '吉尔吉斯斯坦和乌兹别克斯坦。',
    { zh: '凯里凯里湿地的木栈道', en: 'the boardwalk in the Kerikeri wetland' },
  ],
  invalid: [
    { texts: { zh: '迈向共同繁荣世界⟦的的⟧关键转折点。' }, messageId: 'repeated', becomes: '的' },
    { texts: { zh: '我们必须⟦在在⟧各级合作。' }, becomes: '在' },
    { texts: { zh: '我们⟦必须必须⟧合作。' }, becomes: '必须' },
    { texts: { zh: '各国⟦和和⟧国际组织。' }, becomes: '和' },
    { texts: { zh: '⟦联合国联合国⟧会员国。' }, becomes: '联合国' },
    // A character typed twice inside a term.
    { texts: { zh: '可持续发⟦展展⟧目标。' }, becomes: '展' },
  ],
})

checkTable('repeated-word', {
  target: 'en',
  valid: ['He had had enough of it.', 'It is very very good.', 'The theme of them.', 'that that exists', 'peace, peace and peace', 'Baden-Baden Baden'],
  invalid: [
    { texts: { en: 'It is ⟦the the⟧ goal.' }, becomes: 'the' },
    { texts: { en: '⟦The the⟧ goal.' }, becomes: 'The' },
    { texts: { en: 'in ⟦order  order⟧ to' }, becomes: 'order' },
  ],
})

checkTable('repeated-word', { target: 'fr', valid: ['Nous nous réunissons.', 'vous vous trompez'], invalid: ['pour ⟦la la⟧ paix'] })
checkTable('repeated-word', { target: 'ru', valid: ['чуть чуть'], invalid: ['в ⟦мире мире⟧ есть'] })
checkTable('repeated-word', { target: 'ar', resources: corpusResources(), valid: ['السلام والأمن', 'يشجع مؤتمر الأطراف الأطراف على التعاون'], invalid: ['من أجل ⟦السلام السلام⟧ في العالم'] })
