import { checkTable } from '../../../support/rows.ts'
import { mini } from '../../../support/mini.ts'

const resources = mini({
  quotations: [
    'scourge; UN Charter, preamble; 欲免后世再遭今代人类两度身历惨不堪言之战祸; to save succeeding generations from the scourge of war; préserver les générations futures du fléau de la guerre; preservar a las generaciones venideras del flagelo de la guerra; избавить грядущие поколения от бедствий войны; أن ننقذ الأجيال المقبلة من ويلات الحرب; certain',
    'doubtful; somewhere; 疑似的引文文字在此; a doubtful wording of something; -; -; -; -; doubtful',
  ],
})
const war = { en: 'its aim “to save succeeding generations from the scourge of war” holds', fr: 'son but, « préserver les générations futures du fléau de la guerre », demeure' }

checkTable('quotation', {
  resources,
  valid: [
    { zh: '其目标“欲免后世再遭今代人类两度身历惨不堪言之战祸”不变', ...war },
    { zh: '其目标“欲免后世再遭今代人类两度身历惨不堪言之战祸，”不变', ...war },
    { zh: '其目标是从战争的祸害中拯救后代', ...war },
    { zh: '所谓“另一种文字的引文”', en: 'the “a doubtful wording of something”' },
    { zh: '所谓“和平”', en: 'so-called “peace”' },
    '“从战争的祸害中拯救后代”',
  ],
  invalid: [
    { texts: { zh: '其目标“⟦从战争的祸害中拯救后代⟧”不变', ...war }, messageId: 'not-authentic', becomes: '欲免后世再遭今代人类两度身历惨不堪言之战祸' },
    { texts: { zh: '其目标“⟦从战争的祸害中拯救后代⟧”不变', ru: 'цель «избавить грядущие поколения от бедствий войны»' } },
  ],
})
