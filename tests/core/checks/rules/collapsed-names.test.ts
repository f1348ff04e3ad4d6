import { checkTable } from '../../../support/rows.ts'
import { mini } from '../../../support/mini.ts'

const resources = mini({
  senses: [
    'commission; commission; confusable; 委员会|委会; Commission; Commission; Comisión; Комиссия; لجنة',
    'commission; council; confusable; 理事会; Council; Conseil; Consejo; Совет; مجلس',
  ],
})
const upgrade = { en: 'Elevate the Commission to a Council.', fr: 'Élever la Commission au rang de Conseil.', es: 'Elevar la Comisión al rango de Consejo.', ru: 'Преобразовать Комиссию в Совет.' }

checkTable('collapsed-names', {
  resources,
  valid: [
    { zh: '将委员会升格为理事会。', ...upgrade },
    { zh: '委员会和委员会', en: 'The Commission and the Commission' },
    { zh: '将委员会升格。', ...upgrade },
    '将委员会升格为委员会。',
    // Two words for one of the two are hardly one name for both.
    { zh: '将委员会升格为委会。', ...upgrade },
    { zh: '将委员会升格为委员会。', en: upgrade.en, fr: 'La Commission.', es: 'La Comisión.', ru: 'Комиссия.' },
  ],
  invalid: [{ texts: { zh: '将委员会升格为⟦委员会⟧。', ...upgrade }, messageId: 'collapsed' }],
})
