import { describe, expect, it } from 'vitest'
import { loadTagger } from '../../../../src/cli/input.ts'
import { wrongSense } from '../../../../src/core/checks/rules/wrong-sense.ts'
import { findingsOf } from '../../../support/findings.ts'
import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  senses: [
    'order; arrangement; polysemy; 秩序; order; ordre; orden; порядок; نظام',
    'order; sequence; polysemy; 顺序; order|sequence; ordre|séquence; orden|secuencia; очерёдность; ترتيب',
    'trade; exports; confusable; 出口; exports; exportations; exportaciones; экспорт; صادرات',
    'trade; imports; confusable; 进口; imports; importations; importaciones; импорт; واردات',
    'when; before; relation; 先于; before; avant; antes; до; قبل',
    'when; after; relation; 后于; after; après; después; после; بعد',
    'minority; few; polysemy; 少数; minority; minorité; minoría; меньшинство; أقلية',
    'ownership; control; polysemy; 自主权; ownership; appropriation; apropiación; ответственность; ملكية وطنية',
    'ownership; property; polysemy; 所有权; ownership|property; propriété; propiedad; собственность; ملكية خاصة',
  ],
})
const order = { en: 'The order protects children.', fr: 'L’ordre protège les enfants.', es: 'El orden protege a los niños.', ru: 'Порядок защищает детей.', ar: 'النظام يحمي الأطفال.' }
const owned = { en: 'Ownership protects children.', fr: 'L’appropriation protège les enfants.', es: 'La apropiación protege a los niños.', ru: 'Ответственность защищает детей.', ar: 'الأطفال.' }

checkTable('wrong-sense', {
  resources,
  valid: [
    { zh: '秩序保护儿童。', ...order },
    { zh: '自主权保护儿童。', ...owned },
    // Nobody says otherwise.
    { zh: '顺序保护儿童。', en: order.en },
    '顺序保护儿童。',
    { zh: '少数儿童。', en: 'A minority of children.' },
    // One version alone may mean a sense that the tables lack.
    { zh: '秩序保护儿童。', en: 'The sequence protects children.' },
    // Nobody reads the one thing in a word of the source that means the other alone: the tables lack what the word means here.
    { zh: '秩序保护儿童。', en: 'The sequence protects children.', fr: 'La séquence protège les enfants.' },
    // Relations can be said from either side.
    { zh: '政府先于学校保护儿童。', en: 'The government protects children after the schools.', fr: 'Le gouvernement protège les enfants après les écoles.' },
  ],
  invalid: [
    // Words that are told apart in every language need no second witness.
    { texts: { zh: '⟦进口⟧有所下降。', en: 'Exports declined.' }, messageId: 'sense', becomes: '出口' },
    { texts: { zh: '⟦顺序⟧保护儿童。', ...order }, messageId: 'sense', becomes: '秩序' },
    { texts: { zh: '⟦所有权⟧保护儿童。', ...owned }, messageId: 'sense', becomes: '自主权' },
  ],
})

const sound = { en: 'The government builds sound roads.', fr: 'Le gouvernement construit des routes solides.', es: 'El gobierno construye caminos sólidos.', ru: 'Правительство строит прочные дороги.' }

checkTable('wrong-sense', {
  resources: mini({ lexicon: [...commonWords, '健全|牢固; sound|robust; solide; sólido; прочный; سليم; adj', '声音; sound|voice; son|voix; sonido|voz; звук|голос; صوت; n', '坚实; sound|solid; solide; sólido; прочный; متين; adj'] }),
  valid: [
    { zh: '政府建造健全道路。', ...sound },
    // Another word for the same thing, which other languages answer too.
    { zh: '政府建造坚实道路。', ...sound },
    // Too few to speak against it, or one that has the word.
    { zh: '政府建造声音道路。', en: sound.en },
    { zh: '政府建造声音道路。', ...sound, ru: 'Правительство строит звук дороги.' },
    { zh: '政府建造妇女道路。', ...sound },
  ],
  // The ambiguous word itself is all that answers it, and no table lists its senses.
  invalid: [{ texts: { zh: '政府建造⟦声音⟧道路。', ...sound }, messageId: 'sense', becomes: '健全' }],
})

const confidential = { en: 'The confidential records protect children.', fr: 'Les dossiers confidentiels protègent les enfants.', es: 'Los archivos confidenciales protegen a los niños.' }

checkTable('wrong-sense', {
  resources: mini({ lexicon: commonWords, senses: ['openness; public; confusable; 公开; public; public; público; публичный; علني', 'openness; secret; confusable; 秘密; secret|confidential; confidentiel; confidencial; секретный; سري'] }),
  tagger: await loadTagger(),
  // Said by a word that the tables lack, which has a character of what it is called; what stands here is something else that is said freely.
  valid: [{ zh: '公开记录，绝密道路保护儿童。', ...confidential }],
  invalid: [{ texts: { zh: '⟦公开⟧记录保护儿童。', ...confidential }, messageId: 'sense', becomes: '秘密' }],
})

// A verb and its noun are one word of the source; a phrase is not.
const resting = { en: 'The reflection protects children.', fr: 'La réflexion protège les enfants.', es: 'La reflexión protege a los niños.', ru: 'Размышление защищает детей.' }
const mirrored = (en: string) => mini({ lexicon: commonWords, senses: ['reflect; think; polysemy; 思考; reflection; réflexion; reflexión; размышление; تفكير', `reflect; mirror; polysemy; 反射; ${en}; refléter; reflejar; отражать; يعكس`] })

checkTable('wrong-sense', { resources: mirrored('reflect'), valid: [], invalid: [{ texts: { zh: '⟦反射⟧保护儿童。', ...resting }, messageId: 'sense', becomes: '思考' }] })
checkTable('wrong-sense', { resources: mirrored('total reflection'), valid: [{ zh: '反射保护儿童。', ...resting }], invalid: [] })

// One witness is enough where its language always tells the two apart, and not where it has a word for both.
const body = { en: 'The bodies protect children.', fr: 'Les corps protègent les enfants.', es: 'Los cuerpos protegen a los niños.', ru: 'Туловища защищают детей.' }
const bodies = (corpse: string) => mini({ lexicon: commonWords, senses: ['body; human; polysemy; 身体; body; corps; cuerpo; туловище|тело; جسم', `body; corpse; polysemy; 遗体; body; corps; cuerpo; ${corpse}; جثة`] })

checkTable('wrong-sense', { resources: bodies('труп'), valid: [], invalid: [{ texts: { zh: '⟦遗体⟧保护儿童。', ...body }, messageId: 'sense', becomes: '身体' }] })
checkTable('wrong-sense', { resources: bodies('труп|тело'), valid: [{ zh: '遗体保护儿童。', ...body }], invalid: [] })

const paid = { en: 'The government pays interest payments for schools.', fr: 'Le gouvernement verse des intérêts pour les écoles.', es: 'El gobierno paga intereses por las escuelas.' }

checkTable('wrong-sense', {
  resources: mini({
    lexicon: commonWords,
    senses: ['interest; benefit; polysemy; 利益; interest; intérêt; interés|intereses; интерес; مصلحة', 'interest; on-money; polysemy; 利息; interest|interest payments; intérêt; interés|intereses; процент; فائدة'],
  }),
  valid: [{ zh: '政府支付学校的利息。', ...paid }, { zh: '政府保护学校的利益。', ...paid, en: 'The government protects the interest of schools.' }],
  // Of one sense only by the words that stand with it.
  invalid: [{ texts: { zh: '政府支付学校的⟦利益⟧。', ...paid }, messageId: 'sense', becomes: '利息' }],
})

// Words that one ambiguous word has for its senses, of which the shipped tables must not make one.
describe('wrong-sense with the shipped tables', () => {
  it.each([
    ['政党', '缔约方', '各X应提交报告。', { en: 'The Parties shall submit a report.', fr: 'Les Parties présentent un rapport.', es: 'Las Partes presentarán un informe.', ru: 'Стороны представляют доклад.', ar: 'تقدم الأطراف تقريرا.' }],
    ['背书', '核可', '委员会X了该手册。', { en: 'The Commission endorsed the handbook.', fr: 'La Commission a approuvé le manuel.', es: 'La Comisión hizo suyo el manual.', ru: 'Комиссия одобрила руководство.', ar: 'أقرت اللجنة الدليل.' }],
    ['贡献', '捐款', 'X未能跟上物价。', { en: 'Contributions have not kept pace with prices.', fr: 'Les contributions n’ont pas suivi les prix.', es: 'Las contribuciones no siguieron el ritmo de los precios.', ru: 'Взносы не поспевают за ценами.', ar: 'لم تواكب التبرعات الأسعار.' }],
  ])('tells %s from %s', (wrong, right, text, others) => {
    expect(findingsOf(wrongSense, { zh: text.replace('X', wrong), ...others })).toMatchObject([{ messageId: 'sense', quote: wrong }])
    expect(findingsOf(wrongSense, { zh: text.replace('X', right), ...others })).toEqual([])
  })
})
