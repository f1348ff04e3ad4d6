import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  functionWords: [
    'must; modality.must; 必须|应当; must|shall; doit|doivent; debe|deben; должны|должно; يجب',
    'may-permission; modality.may; 可以|可; may; peut|peuvent; puede|pueden; могут|может; يجوز',
  ],
})
const must = { en: 'Governments must protect children.', fr: 'Les gouvernements doivent protéger les enfants.', es: 'Los gobiernos deben proteger a los niños.', ru: 'Правительства должны защищать детей.', ar: 'يجب حماية الأطفال.' }
const mustAndMay = {
  en: 'Governments must protect children and may build schools.',
  fr: 'Les gouvernements doivent protéger les enfants et peuvent construire des écoles.',
  es: 'Los gobiernos deben proteger a los niños y pueden construir escuelas.',
  ru: 'Правительства должны защищать детей и могут строить школы.',
  ar: 'يجب حماية الأطفال ويجوز بناء المدارس.',
}

checkTable('function-word', {
  resources,
  valid: [
    { zh: '政府必须保护儿童。', ...must },
    { zh: '政府应当保护儿童。', ...must },
    { zh: '政府保护儿童。', ...must },
    { zh: '政府可以保护儿童。', ...must, en: 'Governments may protect children.' },
    { zh: '政府可以保护儿童。', en: must.en },
    { zh: '政府必须保护儿童，可以建造学校。', ...mustAndMay },
    '政府可以保护儿童。',
  ],
  invalid: [
    { texts: { zh: '政府⟦可以⟧保护儿童。', ...must }, messageId: 'modality' },
    { texts: { zh: '政府必须保护儿童，⟦必须⟧建造学校。', ...mustAndMay }, messageId: 'modality' },
  ],
})
