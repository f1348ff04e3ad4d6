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
    { zh: '政府必须保护儿童，建造医院，修复道路。', en: short.en },
    // Two words, or a phrase of place, may say what the others leave to the context.
    { zh: '政府必须修复医院保护儿童。', ...short },
    { zh: '政府必须在学校内保护儿童。', ...short },
    '政府必须保护儿童，建造医院，修复道路。',
  ],
  invalid: [
    { texts: { zh: '政府必须保护儿童，⟦建造医院，修复道路⟧。', ...short }, messageId: 'added', becomes: null },
    // One thing more behind a joint, for which all five have neither a word nor anything that it could stand for.
    { texts: { zh: '政府必须保护儿童和⟦教育⟧。', ...short }, messageId: 'added', becomes: null },
  ],
})

const pair = {
  en: 'The government builds schools and roads.',
  fr: 'Le gouvernement construit des écoles et des routes.',
  es: 'El gobierno construye escuelas y caminos.',
  ru: 'Правительство строит школы и дороги.',
  ar: 'تبني الحكومة المدارس والطرق.',
}

checkTable('addition', {
  resources: mini({ lexicon: commonWords, terms: ['hospital; health; 医院; hospital; hôpital; hospital; больница; مستشفى'] }),
  valid: [
    { zh: '政府建造学校和道路。', ...pair },
    // A member that no table knows proves nothing, nor does one whose list is as long elsewhere.
    { zh: '政府建造学校、凉亭和道路。', ...pair },
    { zh: '政府建造学校、医院和道路。', en: pair.en },
  ],
  // A list that is one member longer than in every other version.
  invalid: [{ texts: { zh: '政府建造学校、⟦医院⟧和道路。', ...pair }, messageId: 'added', becomes: null }],
})

checkTable('addition', {
  resources: mini({ lexicon: commonWords, terms: ['europe; region; 欧洲; Europe|European; Europe|européen; Europa|europeo; Европа; أوروبا', 'asia; region; 亚洲; Asia|Asian; Asie|asiatique; Asia|asiático; Азия; آسيا'] }),
  valid: [{ zh: '政府必须保护儿童。', ...short }, { zh: '欧洲政府发表声明。欧洲政府必须保护儿童。', en: 'The European government made a statement. The government must protect children.', fr: 'Le gouvernement européen a fait une déclaration. Le gouvernement doit protéger les enfants.', es: 'El gobierno europeo hizo una declaración. El gobierno debe proteger a los niños.', ru: 'Европейское правительство сделало заявление. Правительство должно защищать детей.', ar: 'أصدرت الحكومة الأوروبية بيانا. وعلى الحكومة حماية الأطفال.' }, { zh: '亚洲政府必须保护儿童。', ...short, en: 'Asian governments must protect children.' }],
  invalid: [
    // The name of a place that no version has.
    { texts: { zh: '⟦欧洲⟧政府必须保护儿童。', ...short }, messageId: 'added', becomes: null },
    { texts: { zh: '政府必须保护⟦欧洲⟧儿童。', ...short }, messageId: 'added', becomes: null },
  ],
})
