import { expect, it } from 'vitest'
import { checkTable, findings, row } from '../../../support/rows.ts'

const peoples = { en: 'All 193 Member States agreed in 2020.', fr: 'Les 193 États Membres se sont accordés en 2020.', es: 'Los 193 Estados Miembros acordaron en 2020.', ru: 'Все 193 государства договорились в 2020 году.', ar: 'اتفقت الدول الأعضاء وعددها ١٩٣ دولة في عام ٢٠٢٠.' }

const third = { en: 'One third of urban residents', fr: 'Un tiers des citadins', es: 'Un tercio de los habitantes de las ciudades', ru: 'Одна треть городских жителей', ar: 'ثلث سكان المدن' }
const oneInThree = { en: 'One in three urban residents is affected', fr: 'Un citadin sur trois est touché', es: 'Uno de cada tres habitantes se ve afectado', ru: 'Пострадал один из трех городских жителей', ar: 'واحد من كل ثلاثة من سكان المدن' }

checkTable('number-mismatch', {
  valid: [
    // Counted by tens: decades, 旬.
    { zh: '经过三十多年的谈判', en: 'after more than three decades of negotiation', fr: 'après plus de trois décennies de négociations', es: 'tras más de tres decenios de negociaciones', ru: 'после более чем трех десятилетий переговоров', ar: 'بعد أكثر من ثلاثة عقود من المفاوضات' },
    { zh: '幸存者已年过九旬', en: 'the survivors are over 90', fr: 'les survivants ont plus de 90 ans', es: 'los supervivientes tienen más de 90 años', ru: 'выжившим более 90 лет', ar: 'تتجاوز أعمار الناجين 90 عاما' },
    { zh: '193个会员国在2020年达成一致。', ...peoples },
    { zh: '一百九十三个会员国在二〇二〇年达成一致。', ...peoples },
    { zh: '75年来', en: 'for seventy-five years', fr: 'depuis soixante-quinze ans', ru: 'семьдесят пять лет', ar: 'خمسة وسبعين عاما' },
    { zh: '全球有78亿人。', en: '7.8 billion people', fr: '7,8 milliards de personnes', es: '7.800 millones de personas' },
    { zh: '14至2200万人', en: 'from 14 to 22 million', fr: 'de 14 à 22 millions' },
    { zh: '5月14日', en: '14 May', fr: '14 mai', es: '14 de mayo', ru: '14 мая', ar: '14 أيار/مايو' },
    { zh: '1.5摄氏度', en: '1.5 degrees Celsius', fr: '1,5 degré Celsius' },
    { zh: '一个人的进步引向所有人的进步。', en: 'The advancement of one leads to the advancement of all.' },
    { zh: '到10月底', en: 'by the end of October', fr: 'd’ici à la fin du mois d’octobre' },
    { zh: '到11月底', en: 'by the end of the month', fr: 'd’ici à la fin du mois' },
    '193个会员国',
    { zh: '三分之一的城市居民', ...third },
    { zh: '约33%的城市居民', ...third },
    { zh: '每三个城市居民就有一个受影响', ...oneInThree },
    { zh: '四分之一的城市居民', en: third.en },
    { zh: '仍有50万妇女身患此症。', en: 'Half a million women still live with it.', fr: 'Un demi-million de femmes en souffrent encore.', es: 'Medio millón de mujeres siguen padeciéndola.', ru: 'С ней живут полмиллиона женщин.', ar: 'تعاني منه نصف مليون امرأة.' },
    { zh: '已有250万人返回。', en: 'Two and a half million people have returned.', fr: 'Deux millions et demi de personnes sont rentrées.', es: 'Han regresado dos millones y medio de personas.', ru: 'Вернулись два с половиной миллиона человек.' },
    { zh: '就不可能取得这一成果，这一成就绝无仅有。', en: 'This outcome would have been impossible; it is an achievement without equal.', fr: 'Ce résultat aurait été impossible.' },
    { zh: '七成家庭没有自来水。', en: 'Seven out of ten households have no running water.', fr: 'Sept ménages sur dix n’ont pas l’eau courante.', es: 'Siete de cada diez hogares no tienen agua corriente.' },
    { zh: '比预测低0.5个百分点', en: 'half a percentage point less than forecast', fr: 'un demi-point de moins que prévu', ar: 'بأقل من التوقعات بنصف نقطة مئوية' },
    { zh: '每投入1美元都有回报。', en: 'Every dollar invested pays off.' },
    { zh: '20世纪60年代的议程', en: 'the agenda of the 1960s', ru: 'повестка дня 60-х годов', ar: 'جدول أعمال الستينيات' },
    { zh: '90年代的议程', en: 'the agenda of the 1990s' },
  ],
  invalid: [
    { texts: { zh: '⟦四分之一⟧的城市居民', ...third }, messageId: 'number-differs' },
    { texts: { zh: '⟦每五个城市居民就有一个⟧受影响', ...oneInThree }, messageId: 'number-differs' },
    { texts: { zh: '⟦九⟧成家庭没有自来水。', en: '70 per cent of households have no running water.', fr: '70 % des ménages n’ont pas l’eau courante.', es: 'El 70 % de los hogares no tiene agua corriente.' }, messageId: 'number-differs' },
    { texts: { zh: '到⟦11月⟧底', en: 'by the end of October', fr: 'd’ici à la fin du mois d’octobre', es: 'antes de finales de octubre' }, messageId: 'number-differs' },
    { texts: { zh: '⟦20世纪60年代⟧的议程', en: 'the agenda of the 1970s' }, messageId: 'number-differs' },
    { texts: { zh: '⟦139⟧个会员国在2020年达成一致。', ...peoples }, messageId: 'number-differs' },
    { texts: { zh: '193个会员国在⟦2002⟧年达成一致。', ...peoples }, messageId: 'number-differs' },
    { texts: { zh: '⟦会员国在⟧2020年达成一致。', ...peoples }, messageId: 'number-missing' },
    { texts: { zh: '193个会员国和⟦12⟧个观察员在2020年达成一致。', ...peoples }, messageId: 'number-extra' },
    { texts: { zh: '全球有⟦78万⟧人。', en: '7.8 billion people', fr: '7,8 milliards de personnes', es: '7.800 millones de personas' }, messageId: 'number-differs' },
  ],
})

it('counts who says so, and shows where', () => {
  // Where one version says the same the number is not wrong for sure, but four still miss theirs.
  const found = findings([row({ zh: '139个会员国在2020年达成一致。', ...peoples, ar: 'اتفقت 139 دولة في عام 2020.' })], { only: 'number-mismatch' })
  expect(found.map(({ messageId, data }) => [messageId, data['there'], data['count']])).toEqual([['number-missing', '193', 4]])
  const [alone] = findings([row({ zh: '139个会员国在2020年达成一致。', ...peoples })], { only: 'number-mismatch' })
  expect(alone?.data).toEqual({ here: '139', there: '193', count: 5, of: 5 })
  expect(alone?.evidence.map(({ versionId }) => versionId)).toEqual(['en', 'fr', 'es', 'ru', 'ar'])
  expect(alone?.confidence).toBeGreaterThan(0.9)
})

it('does not read page numbers of the contents', () => {
  expect(findings([row({ zh: '和平\t2', en: 'Peace\t3' }, { kind: 'toc' })], { only: 'number-mismatch' })).toEqual([])
})
