import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  senses: [
    'order; arrangement; polysemy; 秩序; order; ordre; orden; порядок; نظام',
    'order; sequence; polysemy; 顺序; order|sequence; ordre|séquence; orden|secuencia; порядок|очерёдность; ترتيب',
    'trade; exports; confusable; 出口; exports; exportations; exportaciones; экспорт; صادرات',
    'trade; imports; confusable; 进口; imports; importations; importaciones; импорт; واردات',
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
  ],
  invalid: [
    { texts: { zh: '⟦秩序⟧保护儿童。', en: 'The sequence protects children.', fr: 'La séquence protège les enfants.' }, messageId: 'sense', becomes: '顺序' },
    // Words that are told apart in every language need no second witness.
    { texts: { zh: '⟦进口⟧有所下降。', en: 'Exports declined.' }, messageId: 'sense', becomes: '出口' },
    { texts: { zh: '⟦顺序⟧保护儿童。', ...order }, messageId: 'sense', becomes: '秩序' },
    { texts: { zh: '⟦所有权⟧保护儿童。', ...owned }, messageId: 'sense', becomes: '自主权' },
  ],
})
