import { checkTable } from '../../../support/rows.ts'

const atLeast = { en: 'At least 40 villages were flooded.', fr: 'Au moins 40 villages ont été inondés.', es: 'Al menos 40 aldeas se inundaron.', ru: 'Затоплено не менее 40 деревень.', ar: 'غمرت المياه ما لا يقل عن 40 قرية.' }
const overHalf = { en: 'More than half of the wells are dry.', fr: 'Plus de la moitié des puits sont à sec.', es: 'Más de la mitad de los pozos están secos.', ru: 'Более половины колодцев пересохли.', ar: 'جف أكثر من نصف الآبار.' }
const almost = { en: 'Nearly 700 schools reopened.', fr: 'Près de 700 écoles ont rouvert.', es: 'Casi 700 escuelas reabrieron.', ru: 'Почти 700 школ вновь открылись.', ar: 'أعيد فتح ما يقرب من 700 مدرسة.' }
const by = { en: 'Output fell by 12 per cent.', fr: 'La production a baissé de 12 %.', es: 'La producción cayó en 12 %.', ru: 'Производство сократилось на 12 процентов.', ar: 'انخفض الإنتاج بنسبة 12 في المائة.' }
const bare = { en: 'The fund has 17 members.', fr: 'Le fonds compte 17 membres.', es: 'El fondo tiene 17 miembros.', ru: 'В фонде 17 членов.', ar: 'يضم الصندوق 17 عضوا.' }
const under = { en: 'Children under 5 eat first.', fr: 'Les enfants de moins de 5 ans mangent d’abord.', es: 'Los niños menores de 5 años comen primero.', ru: 'Дети младше 5 лет едят первыми.', ar: 'يأكل الأطفال دون سن 5 سنوات أولا.' }
const overMonths = { en: 'They waited more than seven months.', fr: 'Ils ont attendu plus de sept mois.', es: 'Esperaron más de siete meses.', ru: 'Они ждали более семи месяцев.', ar: 'انتظروا أكثر من سبعة أشهر.' }
const restHours = { en: 'Rest shall be not less than 10 hours a day and 77 hours a week.', fr: 'Le repos ne doit pas être inférieur à 10 heures par jour ni à 77 heures par semaine.', es: 'El descanso no será inferior a 10 horas al día ni a 77 horas a la semana.', ru: 'Отдых должен составлять не менее 10 часов в сутки и 77 часов в неделю.', ar: 'لا تقل الراحة عن 10 ساعات في اليوم وعن 77 ساعة في الأسبوع.' }

const corridors = { en: 'We shall close corridors that cost more than 5 per cent.', fr: 'Nous fermerons les couloirs qui coûtent plus de 5 %.', es: 'Cerraremos los corredores que cuesten más del 5 %.', ru: 'Мы закроем каналы, которые стоят более 5 %.', ar: 'سنغلق القنوات التي تكلف أكثر من 5 في المائة.' }

checkTable('number-bound', {
  valid: [
    // Whoever is of full age may be older.
    { zh: '年满65岁的居民可免费乘车。', en: 'Residents aged 65 and over travel free of charge.', fr: 'Les habitants âgés de 65 ans et plus voyagent gratuitement.', es: 'Los residentes de 65 años o más viajan gratis.', ru: 'Жители в возрасте 65 лет и старше ездят бесплатно.', ar: 'يسافر السكان البالغون من العمر 65 عاما فأكثر مجانا.' },
    { zh: '至少40个村庄被淹。', ...atLeast },
    { zh: '被淹村庄不少于40个。', ...atLeast },
    { zh: '40个以上村庄被淹。', ...atLeast },
    { zh: '一半以上的水井已干涸。', ...overHalf },
    { zh: '过半数的水井已干涸。', ...overHalf },
    { zh: '近700所学校重新开放。', ...almost },
    { zh: '约700所学校重新开放。', ...almost },
    { zh: '产量下降了12%。', ...by },
    { zh: '他们等了七个多月。', ...overMonths },
    { zh: '决定不得推迟到7个月以后。', en: 'No decision shall be delayed for longer than 7 months.', fr: 'La décision ne peut être retardée de plus de 7 mois.', es: 'La decisión no se demorará más de 7 meses.', ru: 'Решение не откладывается более чем на 7 месяцев.', ar: 'لا يتأخر القرار لفترة تزيد على 7 أشهر.' },
    { zh: '间隔不得超过14小时。', en: 'The interval shall not exceed 14 hours.', fr: 'L’intervalle ne doit pas dépasser 14 heures.', es: 'El intervalo no excederá de 14 horas.', ru: 'Интервал не должен превышать 14 часов.', ar: 'لا يجوز أن يتجاوز الفاصل 14 ساعة.' },
    { zh: '每天休息不得少于10小时，每周不得少于77小时。', ...restHours },
    { zh: '基金有17个成员。', ...bare },
    { zh: '5岁以下儿童先吃。', ...under },
    { zh: '我们将取消费用高于5%的渠道。', ...corridors },
    { zh: '至多40个村庄被淹。', en: atLeast.en },
  ],
  invalid: [
    { texts: { zh: '⟦至多40⟧个村庄被淹。', ...atLeast }, messageId: 'limit' },
    { texts: { zh: '⟦不到40⟧个村庄被淹。', ...atLeast }, messageId: 'limit' },
    { texts: { zh: '⟦近一半⟧的水井已干涸。', ...overHalf }, messageId: 'limit' },
    { texts: { zh: '⟦仅有一半⟧的水井已干涸。', ...overHalf }, messageId: 'limit' },
    { texts: { zh: '⟦逾700⟧所学校重新开放。', ...almost }, messageId: 'limit' },
    { texts: { zh: '产量⟦下降至12⟧%。', ...by }, messageId: 'change' },
    { texts: { zh: '⟦5岁以上⟧儿童先吃。', ...under }, messageId: 'limit' },
    { texts: { zh: '基金有⟦超过17⟧个成员。', ...bare }, messageId: 'added' },
    { texts: { zh: '共⟦40⟧个村庄被淹。', ...atLeast }, messageId: 'lost' },
    // To abolish what costs less denies nothing of the cost.
    { texts: { zh: '我们将取消费用⟦低于5⟧%的渠道。', ...corridors }, messageId: 'limit' },
  ],
})
