import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  senses: [
    'order; arrangement; polysemy; 秩序; order; ordre; orden; порядок; نظام',
    'order; sequence; polysemy; 顺序; order|sequence; ordre|séquence; orden|secuencia; порядок|очерёдность; ترتيب',
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
    // Said by a word that the tables lack, which has a character of what the others say.
    { zh: '进口保护儿童，输出有所下降。', en: 'Exports declined.', fr: 'Les exportations ont diminué.' },
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
