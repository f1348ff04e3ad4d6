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
