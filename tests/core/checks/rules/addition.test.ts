import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const short = {
  en: 'The government must protect children.',
  fr: 'Le gouvernement doit protéger les enfants.',
  es: 'El gobierno debe proteger a los niños.',
  ru: 'Правительство должно защищать детей.',
  ar: 'على الحكومة حماية الأطفال.',
}

checkTable('addition', {
  resources: mini({ lexicon: commonWords }),
  valid: [
    { zh: '政府必须保护儿童。', ...short },
    { zh: '政府必须保护儿童和教育。', ...short },
    { zh: '政府必须保护儿童，建造医院，修复道路。', en: short.en },
    '政府必须保护儿童，建造医院，修复道路。',
  ],
  invalid: [{ texts: { zh: '政府必须保护儿童，⟦建造医院，修复道路⟧。', ...short }, messageId: 'added', becomes: null }],
})

checkTable('addition', {
  resources: mini({ lexicon: commonWords }),
  valid: [{ zh: '政府必须保护儿童。', ...short }],
  // Two words for which the other versions demonstrably have no room.
  invalid: [{ texts: { zh: '政府必须⟦修复医院⟧保护儿童。', ...short }, messageId: 'added', becomes: null }],
})
