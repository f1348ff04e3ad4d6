import { checkTable } from '../../../support/rows.ts'

const points = { en: 'Support rose 7 percentage points.', fr: 'Le soutien a gagné 7 points de pourcentage.', es: 'El apoyo subió 7 puntos porcentuales.', ru: 'Поддержка выросла на 7 процентных пунктов.', ar: 'ارتفع التأييد 7 نقاط مئوية.' }
const days = { en: 'The truce lasts 21 days.', fr: 'La trêve dure 21 jours.', es: 'La tregua dura 21 días.', ru: 'Перемирие длится 21 день.', ar: 'تدوم الهدنة 21 يوما.' }
const hectares = { en: 'They cleared 300 hectares.', fr: 'Ils ont défriché 300 hectares.', es: 'Desbrozaron 300 hectáreas.', ru: 'Они расчистили 300 гектаров.', ar: 'أزالوا الأشجار من 300 هكتار.' }
const households = { en: 'Aid reached 5,000 households.', fr: 'L’aide a atteint 5 000 ménages.', es: 'La ayuda llegó a 5.000 hogares.', ru: 'Помощь получили 5 000 домохозяйств.', ar: 'وصلت المعونة إلى 5000 أسرة.' }

checkTable('number-unit', {
  valid: [
    { zh: '支持率上升7个百分点。', ...points },
    { zh: '休战持续21天。', ...days },
    { zh: '他们清理了300公顷土地。', ...hectares },
    { zh: '援助惠及5 000户家庭。', ...households },
    { zh: '援助惠及5 000个家庭。', ...households },
    { zh: '支持率上升7%。', en: points.en },
    '支持率上升7%。',
  ],
  invalid: [
    { texts: { zh: '支持率上升⟦7%⟧。', ...points }, messageId: 'unit' },
    { texts: { zh: '休战持续⟦21周⟧。', ...days }, messageId: 'unit' },
    { texts: { zh: '他们清理了⟦300平方公里⟧土地。', ...hectares }, messageId: 'unit' },
    { texts: { zh: '援助惠及⟦5 000人⟧。', ...households }, messageId: 'unit' },
  ],
})
