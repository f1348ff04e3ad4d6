import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  terms: [
    'austria; country; 奥地利; Austria; Autriche; Austria; Австрия; النمسا',
    'australia; country; 澳大利亚; Australia; Australie; Australia; Австралия; أستراليا',
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
