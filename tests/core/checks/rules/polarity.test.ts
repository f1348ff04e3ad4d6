import { loadTagger, shippedResources } from '../../../../src/cli/input.ts'
import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  functionWords: [
    'not; negation; 不|没有|未; not; ne pas|ne|pas; no; не; لا|لم|لن|غير',
    'should-not; modality.should; 不应; should not; ne devraient pas; no deberían; не должны; لا ينبغي',
    'if-not; conditional; 如不; if not; sinon; si no; если не; إذا لم',
  ],
})
const does = { en: 'Governments protect children.', fr: 'Les gouvernements protègent les enfants.', es: 'Los gobiernos protegen a los niños.', ru: 'Правительства защищают детей.', ar: 'الحكومات تحمي الأطفال.' }
const doesNot = { en: 'Governments do not protect children.', fr: 'Les gouvernements ne protègent pas les enfants.', es: 'Los gobiernos no protegen a los niños.', ru: 'Правительства не защищают детей.', ar: 'لا تحمي الحكومات الأطفال.' }

checkTable('polarity', {
  resources,
  valid: [
    { zh: '政府保护儿童。', ...does },
    { zh: '政府不保护儿童。', ...doesNot },
    { zh: '政府未能保护儿童。', ...doesNot },
    { zh: '不断保护儿童，不仅如此。', ...does },
    { zh: '政府不保护儿童。', en: does.en },
    // The denial is part of a word of its own.
    { zh: '政府不得不保护儿童。', ...does },
    '政府不保护儿童。',
    // As many denials, with other words between them.
    { zh: '政府不修复道路，不保护儿童。', en: 'Governments do not repair roads, nor do they not protect children.', fr: 'Les gouvernements ne réparent pas les routes et ne protègent pas les enfants.', es: 'Los gobiernos no reparan los caminos y no protegen a los niños.', ru: 'Правительства не ремонтируют дороги и не защищают детей.', ar: 'لا تصلح الحكومات الطرق ولا تحمي الأطفال.' },
    // What is banned and what is denied are told apart by their words.
    { zh: '政府不保护儿童，并拒绝修复道路。', en: 'Governments do not protect children and refuse to repair roads.', fr: 'Les gouvernements ne protègent pas les enfants et refusent de réparer les routes.', es: 'Los gobiernos no protegen a los niños y no reparan los caminos.', ru: 'Правительства не защищают детей и не ремонтируют дороги.', ar: 'لا تحمي الحكومات الأطفال ولا تصلح الطرق.' },
    // Said twice here, once elsewhere.
    { zh: '政府不保护也不应保护儿童。', ...doesNot },
    // *But*, in Arabic, has a denial for its first word.
    { zh: '政府保护儿童，但修复道路。', en: 'Governments protect children but repair roads.', fr: 'Les gouvernements protègent les enfants, mais réparent les routes.', es: 'Los gobiernos protegen a los niños, pero reparan los caminos.', ru: 'Правительства защищают детей, но ремонтируют дороги.', ar: 'تحمي الحكومات الأطفال، غير أنها تصلح الطرق.' },
    // French says *only* with half a denial.
    { zh: '政府只保护儿童。', en: 'Governments protect children only.', fr: "Les gouvernements ne protègent que les enfants.", es: 'Los gobiernos protegen solo a los niños.', ru: 'Правительства защищают только детей.', ar: 'لا تحمي الحكومات سوى الأطفال.' },
  ],
  invalid: [
    {
      texts: { zh: '政府⟦不保护儿童⟧，但不修复道路。', en: 'Governments protect children but do not repair roads.', fr: 'Les gouvernements protègent les enfants, mais ne réparent pas les routes.', es: 'Los gobiernos protegen a los niños, pero no reparan los caminos.', ru: 'Правительства защищают детей, но не ремонтируют дороги.', ar: 'تحمي الحكومات الأطفال، غير أنها لا تصلح الطرق.' },
      messageId: 'negated',
      becomes: null,
    },
    { texts: { zh: '政府⟦不保护儿童⟧。', ...does }, messageId: 'negated', becomes: null },
    { texts: { zh: '⟦政府保护儿童⟧。', ...doesNot }, messageId: 'affirmed', becomes: null },
    {
      texts: { zh: '政府不修复道路，⟦但保护儿童⟧。', en: 'Governments do not repair roads and do not protect children.', fr: 'Les gouvernements ne réparent pas les routes et ne protègent pas les enfants.', es: 'Los gobiernos no reparan los caminos y no protegen a los niños.', ru: 'Правительства не ремонтируют дороги и не защищают детей.', ar: 'لا تصلح الحكومات الطرق ولا تحمي الأطفال.' },
      messageId: 'affirmed',
      becomes: null,
    },
    {
      texts: { zh: '政府不修复道路，⟦不保护儿童⟧。', en: 'Governments do not repair roads but protect children.', fr: 'Les gouvernements ne réparent pas les routes mais protègent les enfants.', es: 'Los gobiernos no reparan los caminos, pero protegen a los niños.', ru: 'Правительства не ремонтируют дороги, но защищают детей.', ar: 'لا تصلح الحكومات الطرق لكنها تحمي الأطفال.' },
      messageId: 'negated',
      becomes: null,
    },
  ],
})

// What belongs to a name or a set phrase, as the tagger tells, denies nothing.
checkTable('polarity', {
  resources,
  tagger: await loadTagger(),
  valid: [
    { zh: '不来梅政府保护儿童。', ...does },
    { zh: '政府坚持不懈地保护儿童。', ...does },
  ],
  invalid: [{ texts: { zh: '来自那不勒斯的政府⟦不保护儿童⟧。', ...does } }],
})

checkTable('polarity', {
  resources,
  target: 'es',
  // A denial inside a longer word of grammar.
  valid: [{ es: 'Si no protegen a los niños, fracasan.', en: 'Governments fail where they do not protect children.', fr: 'Les gouvernements qui ne protègent pas les enfants échouent.', ru: 'Правительства, которые не защищают детей, терпят неудачу.' }],
  invalid: [],
})
checkTable('polarity', {
  resources,
  target: 'en',
  valid: [{ en: 'Governments should not protect children.', fr: doesNot.fr, es: doesNot.es, ru: doesNot.ru }],
  invalid: [],
})
checkTable('polarity', {
  resources,
  target: 'ar',
  // *Still* is said by a denial of ceasing, *others* by one of a pronoun.
  valid: [
    { ...does, ar: 'لا تزال الحكومات تحمي الأطفال.' },
    { ...does, ar: 'تحمي الحكومات الأطفال وغيرهم.' },
  ],
  invalid: [{ texts: { ...does, ar: '⟦لا تحمي الحكومات الأطفال⟧.' }, messageId: 'negated' }],
})

const neither = { en: 'Neither an order nor a state of emergency may justify torture.', fr: 'Ni l’ordre d’un supérieur ni l’état d’urgence ne peuvent justifier la torture.', es: 'Ni una orden ni el estado de emergencia podrán justificar la tortura.', ru: 'Никакой приказ и никакое чрезвычайное положение не могут оправдать пытки.', ar: 'لا يجوز تبرير التعذيب بأمر ولا بحالة طوارئ.' }
const unvoted = { en: 'The resolution was adopted without a vote.', fr: 'La résolution a été adoptée sans être mise aux voix.', es: 'La resolución se aprobó sin votación.', ru: 'Резолюция была принята без голосования.', ar: 'اعتمد القرار بدون تصويت.' }
const equal = { en: 'They take part as equal partners.', fr: 'Ils participent en partenaires égaux.', es: 'Participan como socios en pie de igualdad.', ru: 'Они участвуют как равноправные партнеры.', ar: 'يشاركون كشركاء متساوين.' }

checkTable('polarity', {
  resources: shippedResources(),
  tagger: await loadTagger(),
  valid: [
    // Words that deny once more what is denied already; a term that denies.
    { zh: '无论是上级命令还是紧急状态，均不得为酷刑辩解。', ...neither },
    { zh: '该决议未经表决获得通过。', ...unvoted },
    { zh: '他们作为平等伙伴参与。', ...equal },
  ],
  invalid: [{ texts: { zh: '他们作为⟦不平等伙伴参与⟧。', ...equal }, messageId: 'negated' }],
})
