import { checkTable } from '../../../support/rows.ts'
import { mini } from '../../../support/mini.ts'

const resources = mini({
  terms: [
    'digital-divide; digital; 数字鸿沟|~数位鸿沟; digital divide; fracture numérique; brecha digital; цифровой разрыв; فجوة رقمية',
    'sanctions; peace; 制裁; sanctions; sanctions; sanciones; санкции; جزاءات|~عقوبات',
    'icj; un-body; 国际法院|!国际法庭; International Court of Justice; Cour internationale de Justice; Corte Internacional de Justicia; Международный Суд; محكمة العدل الدولية',
    'tribunal; law; 国际法庭; international tribunal; tribunal international; tribunal internacional; международный трибунал; محكمة دولية',
    'rights-council; un-body; 人权理事会|!人权委员会; Human Rights Council; Conseil des droits de l’homme; Consejo de Derechos Humanos; Совет по правам человека; مجلس حقوق الإنسان',
  ],
})

checkTable('discouraged-form', {
  resources,
  valid: [
    { zh: '减轻数字鸿沟', en: 'reduce the digital divide' },
    { zh: '国际法庭', en: 'an international tribunal' },
    // The form is also the name of another concept: no verdict.
    { zh: '国际法庭', en: 'the International Court of Justice' },
    '人权委员会',
    { zh: '人权委员会', en: 'the Commission on Human Rights' },
  ],
  invalid: [
    { texts: { zh: '减轻⟦数位鸿沟⟧' }, messageId: 'deprecated', becomes: '数字鸿沟' },
    { texts: { zh: '由⟦人权委员会⟧审议', en: 'considered by the Human Rights Council', fr: 'examiné par le Conseil des droits de l’homme' }, messageId: 'wrong', becomes: '人权理事会' },
  ],
})

// The singular is another word.
checkTable('discouraged-form', { resources, target: 'ar', valid: [{ ar: 'العقوبة شديدة', en: 'the penalty is severe' }], invalid: [{ texts: { ar: '⟦عقوبات⟧ مجلس الأمن', en: 'Security Council sanctions' }, messageId: 'deprecated' }] })
