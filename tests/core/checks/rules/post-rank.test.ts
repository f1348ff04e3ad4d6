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
