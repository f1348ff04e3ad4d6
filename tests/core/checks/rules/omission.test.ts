import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const full = {
  en: 'The government must protect children, build schools and repair roads for women.',
  fr: 'Le gouvernement doit protéger les enfants, construire des écoles et réparer les routes pour les femmes.',
  es: 'El gobierno debe proteger a los niños, construir escuelas y reparar los caminos para las mujeres.',
  ru: 'Правительство должно защищать детей, строить школы и ремонтировать дороги для женщин.',
  ar: 'على الحكومة حماية الأطفال وبناء المدارس وإصلاح الطرق من أجل النساء.',
}

checkTable('omission', {
  resources: mini({ lexicon: commonWords }),
  valid: [
    { zh: '政府必须保护儿童，建造学校，为妇女修复道路。', ...full },
    // Words that no table knows may say it.
    { zh: '政府必须', en: full.en },
    { zh: '政府必须为妇女修复道路。', en: full.en, fr: full.fr },
    '政府必须为妇女修复道路。',
  ],
  invalid: [{ texts: { zh: '⟦该国政府必须为妇女修复道路⟧。', ...full }, messageId: 'omitted', becomes: null }],
})

const list = {
  en: 'The government builds schools, hospitals and roads.',
  fr: 'Le gouvernement construit des écoles, des hôpitaux et des routes.',
  es: 'El gobierno construye escuelas, hospitales y caminos.',
  ru: 'Правительство строит школы, больницы и дороги.',
  ar: 'تبني الحكومة المدارس والمستشفيات والطرق.',
}

checkTable('omission', {
  resources: mini({ lexicon: commonWords }),
  valid: [{ zh: '政府建造学校、医院和道路。', ...list }, { zh: '政府建造学校、诊所和道路。', ...list }],
  // A member of a list, its neighbours being here.
  invalid: [{ texts: { zh: '政府⟦建造学校和道路。⟧', ...list }, messageId: 'omitted', becomes: null }],
})
