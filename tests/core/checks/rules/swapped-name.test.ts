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

const statistics = { en: 'UNICEF reports to the Statistical Commission.', fr: 'L’UNICEF fait rapport à la Commission de statistique.', es: 'El UNICEF informa a la Comisión de Estadística.', ru: 'ЮНИСЕФ отчитывается перед Статистической комиссией.', ar: 'تقدم اليونيسف تقريرا إلى اللجنة الإحصائية.' }
checkTable('swapped-name', {
  resources: mini({ lexicon: commonWords, terms: ['unicef; un-body; 儿基会; UNICEF; UNICEF; UNICEF; ЮНИСЕФ; اليونيسف', 'statistical-commission; un-body; 统计委员会; Statistical Commission; Commission de statistique; Comisión de Estadística; Статистическая комиссия; اللجنة الإحصائية'] }),
  // A body that no table has under that name; what is no body is left alone.
  valid: [{ zh: '儿基会向统计委员会提交报告。', ...statistics }, { zh: '儿基会向该委员会提交统计报告。', ...statistics }],
  invalid: [{ texts: { zh: '儿基会向⟦统计理事会⟧提交报告。', ...statistics }, messageId: 'swapped', becomes: '统计委员会' }],
})
