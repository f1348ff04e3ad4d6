import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: [...commonWords, '安全; security|safety; sécurité; seguridad; безопасность; أمن; n', '网; net|network; filet; red; сеть; شبكة; n', '社会; society|social; société|social; sociedad|social; общество|социальный; مجتمع|اجتماعي; n', '网络; network|net; réseau|filet; red; сеть; شبكة; n'],
  terms: ['safety-net; social; 社会保障体系; social safety net; filet de sécurité sociale; red de seguridad social; система социальной защиты; شبكة أمان اجتماعي'],
})
const net = { en: 'Governments build social safety nets.', fr: 'Les gouvernements construisent des filets de sécurité sociale.', es: 'Los gobiernos construyen redes de seguridad social.' }

checkTable('literal-term', {
  resources,
  valid: [{ zh: '政府建造社会保障体系。', ...net }, '政府建造社会安全网络。', { zh: '政府建造学校。', en: 'Governments build schools.' }],
  invalid: [{ texts: { zh: '政府建造⟦社会安全网络⟧。', ...net }, messageId: 'literal', becomes: '社会保障体系' }],
})

checkTable('literal-term', {
  resources,
  target: 'en',
  // The term's words, in another order or one of them said otherwise.
  valid: [
    { en: 'Governments build nets of social safety.', fr: net.fr, es: net.es },
    { en: 'Governments build safety nets for society.', fr: net.fr, es: net.es },
  ],
  invalid: [],
})

const debt = { en: 'The government restructured the debt of Zambia.', fr: 'Le gouvernement a restructuré la dette de la Zambie.', es: 'El gobierno reestructuró la deuda de Zambia.' }

checkTable('literal-term', {
  resources: mini({
    lexicon: [...commonWords, '重组; restructured; restructuré; reestructuró; n; n; v', '债务; debt; dette; deuda; долг; دين; n'],
    terms: ['debt-restructuring; debt; 债务重组; restructured the debt; restructuré la dette; reestructuró la deuda; реструктуризация долга; إعادة هيكلة الديون'],
  }),
  // The verb before its object, with whose it is between them.
  valid: [{ zh: '政府重组赞比亚债务。', ...debt }, { zh: '政府进行债务重组。', ...debt }],
  invalid: [],
})

const vanished = { en: 'The government protects victims of enforced disappearance.', fr: 'Le gouvernement protège les victimes de disparition forcée.', es: 'El gobierno protege a las víctimas de desaparición forzada.', ru: 'Правительство защищает жертв насильственного исчезновения.' }

checkTable('literal-term', {
  resources: mini({
    lexicon: [...commonWords, '受害者; victim|victims; victime|victimes; víctima|víctimas; жертва|жертв; ضحية; n'],
    terms: [
      'enforced-disappearance; human-rights; 强迫失踪; enforced disappearance; disparition forcée; desaparición forzada; насильственное исчезновение|насильственного исчезновения; اختفاء قسري',
      'arbitrary-detention; human-rights; 任意拘留; arbitrary detention; détention arbitraire; detención arbitraria; произвольное задержание; احتجاز تعسفي',
    ],
  }),
  valid: [{ zh: '政府保护强迫失踪的受害者。', ...vanished }, { zh: '政府保护受害者。', ...vanished }, { zh: '政府保护任意拘留的受害者。', en: vanished.en }],
  // Another term of the same field in its place.
  invalid: [{ texts: { zh: '政府保护⟦任意拘留⟧的受害者。', ...vanished }, messageId: 'literal', becomes: '强迫失踪' }],
})

const envoy = { en: 'The Special Representative of the Secretary-General for Children spoke.', fr: 'La Représentante spéciale du Secrétaire général pour les enfants a parlé.', es: 'La Representante Especial del Secretario General para los Niños habló.' }

checkTable('literal-term', {
  resources: mini({
    lexicon: [...commonWords, '代表; representative; représentante; representante; представитель; ممثل; n'],
    terms: [
      'srsg; post; 秘书长特别代表; Special Representative of the Secretary-General; Représentante spéciale du Secrétaire général; Representante Especial del Secretario General; Специальный представитель Генерального секретаря; الممثلة الخاصة للأمين العام',
      'secretary-general; post; 秘书长; Secretary-General; Secrétaire général; Secretario General; Генеральный секретарь; الأمين العام',
    ],
  }),
  // All that the post is for stands between its halves.
  valid: [{ zh: '秘书长负责儿童、妇女和武装冲突等问题的特别代表发了言。', ...envoy }],
  invalid: [{ texts: { zh: '⟦秘书长代表⟧发了言。', ...envoy }, messageId: 'literal', becomes: '秘书长特别代表' }],
})

const planted = { en: 'The government plants carbon forests.', fr: 'Le gouvernement plante des forêts de carbone.', es: 'El gobierno planta bosques de carbono.', ru: 'Правительство сажает углеродные леса.' }

checkTable('literal-term', {
  resources: mini({
    lexicon: [...commonWords, '种植; plants|plant; plante|planter; planta|plantar; сажает|сажать; يزرع; v'],
    terms: ['forest; climate; 森林; forest; forêt; bosque; лес; غابة', 'carbon-sink; climate; 碳汇; carbon sink; puits de carbone; sumidero de carbono; поглотитель углерода; بالوعة كربون'],
  }),
  // A longer word has a character of the term; by itself it is another term.
  valid: [{ zh: '政府种植碳汇林。', ...planted }],
  invalid: [{ texts: { zh: '政府种植⟦碳汇⟧。', ...planted }, messageId: 'literal', becomes: '森林' }],
})

const dakar = {
  en: 'Teachers in Dakar met stateless persons.',
  fr: 'Des enseignants de Dakar ont rencontré des apatrides sans patrie.',
  es: 'Los profesores de Dakar se reunieron con personas apátridas.',
  ru: 'Учителя из Дакара встретились с лицами без гражданства.',
}

checkTable('literal-term', {
  resources: mini({
    lexicon: [...commonWords, '教师; teachers; enseignants; profesores; учителя; معلمون; n', '会见; met; rencontré; reunieron; встретились; التقى; v'],
    terms: [
      'dakar; region; 达喀尔; Dakar; Dakar; Dakar; Дакар|Дакара; داكار',
      'stateless-person; humanitarian; 无国籍人; stateless persons; apatrides sans patrie; personas apátridas; лицами без гражданства; عديمو الجنسية',
    ],
  }),
  // A part of the term, or a word that shares a character with it, may be the term in short.
  valid: [{ zh: '达喀尔的教师会见无国籍人。', ...dakar }, { zh: '达喀尔的教师会见无国籍者。', ...dakar }, { zh: '达卡的教师会见贫民。', en: dakar.en, fr: dakar.fr, es: dakar.es }],
  // All name a place or a term of several words, and what stands there sounds like neither.
  invalid: [
    { texts: { zh: '⟦达卡⟧的教师会见无国籍人。', ...dakar }, messageId: 'unnamed' },
    { texts: { zh: '达喀尔的教师会见⟦贫民⟧。', ...dakar }, messageId: 'unnamed' },
  ],
})
