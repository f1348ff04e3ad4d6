import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  terms: [
    'austria; country; 奥地利; Austria; Autriche; Austria; Австрия; النمسا',
    'australia; country; 澳大利亚; Australia; Australie; Australia; Австралия; أستراليا',
    'togo; country; 多哥; Togo; Togo; Togo; Того; توغو',
    'un; un-body; 联合国; United Nations; Nations Unies; Naciones Unidas; Организация Объединённых Наций; الأمم المتحدة',
    'unhcr; un-body; 联合国难民署; UNHCR; HCR; ACNUR; УВКБ; مفوضية الأمم المتحدة لشؤون اللاجئين',
    'unicef; un-body; 儿基会; UNICEF; UNICEF; UNICEF; ЮНИСЕФ; اليونيسف',
  ],
})
const austria = { en: 'Austria builds schools.', fr: 'L’Autriche construit des écoles.', es: 'Austria construye escuelas.', ru: 'Австрия строит школы.', ar: 'النمسا تبني المدارس.' }

checkTable('swapped-name', {
  resources,
  valid: [{ zh: '奥地利建造学校。', ...austria }, { zh: '该国建造学校。', ...austria }, { zh: '澳大利亚建造学校。', ...austria, en: 'Australia builds schools.' }, '澳大利亚建造学校。', { zh: '儿基会建造学校。', ...austria }],
  invalid: [
    { texts: { zh: '⟦澳大利亚⟧建造学校。', ...austria }, messageId: 'swapped', becomes: '奥地利' },
    { texts: { zh: '⟦澳大利亚⟧建造学校。', en: austria.en }, becomes: '奥地利' },
  ],
})

checkTable('swapped-name', {
  resources,
  target: 'ru',
  // A small letter makes no country.
  valid: [{ ru: 'Школы для того строят.', en: austria.en, fr: austria.fr }],
  invalid: [{ texts: { ru: 'Школы строит ⟦Того⟧.', en: austria.en, fr: austria.fr }, becomes: 'Австрия' }],
})
checkTable('swapped-name', {
  resources,
  target: 'ar',
  // The whole may stand for the part that is named after it.
  valid: [{ ar: 'تبني الأمم المتحدة المدارس.', en: 'UNHCR builds schools.', fr: 'Le HCR construit des écoles.' }],
  invalid: [],
})
