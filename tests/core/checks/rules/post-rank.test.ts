import { checkTable } from '../../../support/rows.ts'
import { mini } from '../../../support/mini.ts'

const resources = mini({ terms: ['executive-director; post; 执行主任; Executive Director; Directrice exécutive; Directora Ejecutiva; Исполнительный директор; المديرة التنفيذية'] })
const director = { en: 'The Executive Director spoke.', fr: 'La Directrice exécutive a parlé.', es: 'La Directora Ejecutiva habló.', ru: 'Исполнительный директор выступила.', ar: 'تحدثت المديرة التنفيذية.' }
const deputy = { en: 'The Deputy Executive Director spoke.', fr: 'La Directrice exécutive adjointe a parlé.', es: 'La Directora Ejecutiva Adjunta habló.', ru: 'Заместитель Исполнительного директора выступила.', ar: 'تحدثت نائبة المديرة التنفيذية.' }

checkTable('post-rank', {
  resources,
  valid: [{ zh: '执行主任发了言。', ...director }, { zh: '副执行主任发了言。', ...deputy }, { zh: '副执行主任发了言。', en: director.en }, { zh: '副作用很小。', ...director }, '副执行主任发了言。'],
  invalid: [
    { texts: { zh: '⟦副执行⟧主任发了言。', ...director }, messageId: 'added', becomes: null },
    { texts: { zh: '⟦执行主任⟧发了言。', ...deputy }, messageId: 'lost', becomes: null },
  ],
})

const posts = mini({
  terms: [
    'registrar; post; 书记官长; Registrar; Greffier; Secretario; Секретарь; رئيس قلم المحكمة',
    'prosecutor; post; 检察官; Prosecutor; Procureur; Fiscal; Прокурор; المدعي العام',
    'focal-point; post; 主管部门; focal point; point focal; punto focal; координатор; منسق',
    'colonel; post; 上校; Colonel; colonel; Coronel; полковник; عقيد',
  ],
})
const registrar = { en: 'The Registrar spoke.', fr: 'Le Greffier a parlé.', es: 'El Secretario habló.', ru: 'Секретарь выступил.' }

checkTable('post-rank', {
  resources: posts,
  valid: [
    { zh: '书记官长发了言。', ...registrar },
    // One version that names it is enough, and three that are silent are too few.
    { zh: '检察官发了言。', ...registrar, en: 'The Prosecutor spoke.' },
    { zh: '检察官发了言。', ...registrar, ru: '' },
    // Neither an office nor a title is a post that somebody must name.
    { zh: '主管部门发了言。', ...registrar },
    { zh: '上校发了言。', ...registrar },
  ],
  invalid: [{ texts: { zh: '⟦检察官⟧发了言。', ...registrar }, messageId: 'unheard', becomes: null }],
})
