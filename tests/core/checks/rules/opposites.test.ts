import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
  terms: ['opposition-party; politics; 反对党; opposing party; parti d’opposition; partido opositor; оппозиционная партия; حزب معارض'],
  senses: [
    'support; for; confusable; 支持; support; soutenir; apoyar; поддерживать; يدعم',
    'support; against; confusable; 反对; oppose; s’opposer|opposer; oponerse|oponer; выступать против|возражать; يعارض',
  ],
})
const support = { en: 'We support schools.', fr: 'Nous soutenons les écoles.', es: 'Apoyamos las escuelas.', ru: 'Мы поддерживаем школы.' }

checkTable('opposites', {
  resources,
  valid: [{ zh: '我们支持学校。', ...support }, { zh: '我们建造学校。', ...support }, { zh: '我们反对学校。', ...support, en: 'We oppose schools.' }, '我们反对学校。', { zh: '支持者反对学校。', en: 'We support and oppose.' }],
  invalid: [{ texts: { zh: '我们⟦反对⟧学校。', ...support }, messageId: 'opposite' }],
})

const others = { fr: 'Soutenir les écoles du parti d’opposition.', es: 'Apoyar las escuelas del partido opositor.', ru: 'Поддерживать школы: оппозиционная партия.' }
checkTable('opposites', {
  resources,
  target: 'en',
  // A part of a term says nothing by itself.
  valid: [{ en: 'Help for the schools of the opposing party.', ...others }],
  invalid: [{ texts: { en: 'Parties ⟦oppose⟧ schools.', ...others }, messageId: 'opposite' }],
})
