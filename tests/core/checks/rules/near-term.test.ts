import { checkTable } from '../../../support/rows.ts'
import { mini } from '../../../support/mini.ts'

const resources = mini({
  terms: [
    'rules-based-order; concept; 基于规则的秩序|以规则为基础的秩序; rules-based order; ordre fondé sur des règles; orden basado en normas; порядок, основанный на правилах; نظام قائم على القواعد',
    'human-rights-council; un-body; 人权理事会; Human Rights Council; Conseil des droits de l’homme; Consejo de Derechos Humanos; Совет по правам человека; مجلس حقوق الإنسان',
  ],
})
const order = { en: 'a rules-based order', fr: 'un ordre fondé sur des règles', es: 'un orden basado en normas' }

checkTable('near-term', {
  resources,
  valid: [
    { zh: '基于规则的秩序', ...order },
    { zh: '以规则为基础的秩序', ...order },
    { zh: '基于规则的顺序', en: 'some sequence' },
    { zh: '完全另一句话。', ...order },
    '基于规则的顺序',
  ],
  invalid: [
    { texts: { zh: '信任通过有效的、⟦基于规则的顺序⟧建立。', ...order }, messageId: 'near', becomes: '基于规则的秩序' },
    { texts: { zh: '由⟦人民理事会⟧审议。', en: 'considered by the Human Rights Council', fr: 'examiné par le Conseil des droits de l’homme' }, becomes: '人权理事会' },
  ],
})
