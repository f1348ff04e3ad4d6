import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const resources = mini({
  lexicon: commonWords,
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
