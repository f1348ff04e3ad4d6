import { describe, expect, it } from 'vitest'
import { exchangedActors } from '../../../../src/core/checks/rules/exchanged-actors.ts'
import { findingsOf } from '../../../support/findings.ts'

const vaccines = {
  en: 'Manufacturers shall make vaccines available to the World Health Organization.',
  fr: "Les fabricants mettent les vaccins à la disposition de l'Organisation mondiale de la Santé.",
  es: 'Los fabricantes pondrán las vacunas a disposición de la Organización Mundial de la Salud.',
  ru: 'Производители предоставляют вакцины Всемирной организации здравоохранения.',
  ar: 'يتيح المصنعون اللقاحات لمنظمة الصحة العالمية.',
}
const dismissal = {
  en: 'Employers may not dismiss workers.',
  fr: 'Les employeurs ne peuvent licencier les travailleurs.',
  es: 'Los empleadores no podrán despedir a los trabajadores.',
  ru: 'Работодатели не могут увольнять работников.',
  ar: 'لا يجوز لأرباب العمل فصل العمال.',
}
const arrest = {
  en: 'Civilians were detained by militias.',
  fr: 'Des civils ont été détenus par des milices.',
  es: 'Los civiles fueron detenidos por milicias.',
  ru: 'Гражданские лица были задержаны ополченцами.',
  ar: 'احتجز المدنيون من قبل الميليشيات.',
}
const forum = {
  en: 'It recommends that States recognize the rights of indigenous peoples.',
  fr: 'Elle recommande aux États de reconnaître les droits des peuples autochtones.',
  es: 'Recomienda a los Estados que reconozcan los derechos de los pueblos indígenas.',
  ru: 'Он рекомендует государствам признать права коренных народов.',
  ar: 'ويوصي الدول بأن تعترف بحقوق الشعوب الأصلية.',
}
const drought = {
  en: 'Drought has impoverished farmers.',
  fr: 'La sécheresse a appauvri les agriculteurs.',
  es: 'La sequía ha empobrecido a los agricultores.',
  ru: 'Засуха разорила фермеров.',
  ar: 'أدى الجفاف إلى إفقار المزارعين.',
}
const both = {
  en: 'Workers and employers are represented in the Conference.',
  fr: 'Les travailleurs et les employeurs sont représentés à la Conférence.',
  es: 'Los trabajadores y los empleadores están representados en la Conferencia.',
  ru: 'Работники и работодатели представлены на Конференции.',
  ar: 'العمال وأرباب العمل ممثلون في المؤتمر.',
}
const received = {
  en: 'The least developed countries should receive assistance from the Fund.',
  fr: 'Les pays les moins avancés devraient recevoir une assistance du Fonds.',
  es: 'Los países menos adelantados deberían recibir asistencia procedente del Fondo.',
  ru: 'Наименее развитые страны должны получать помощь от Фонда.',
  ar: 'ينبغي أن تتلقى أقل البلدان نموا المساعدة من الصندوق.',
}

describe('exchanged-actors', () => {
  it.each([
    { zh: '制造商应向世界卫生组织提供疫苗。', ...vaccines },
    { zh: '雇主不得解雇工人。', ...dismissal },
    { zh: '工人不得被雇主解雇。', ...dismissal },
    { zh: '平民遭民兵拘留。', ...arrest },
    { zh: '民兵拘留了平民。', ...arrest },
    { zh: '论坛建议各国承认土著人民的权利。', ...forum },
    // Who receives from the fund is given to by the fund.
    { zh: '基金应向最不发达国家提供援助。', ...received },
    { zh: '农民因干旱陷入贫困。', ...drought },
    { zh: '农民受干旱影响陷入贫困。', ...drought },
    { zh: '雇主与工人均派代表出席大会。', ...both },
    // Three witnesses are too few for the order of two nouns.
    { zh: '世界卫生组织应向制造商提供疫苗。', en: vaccines.en, fr: vaccines.fr, es: vaccines.es },
    { zh: '' },
  ])('accepts $zh', (versions) => {
    expect(findingsOf(exchangedActors, versions)).toEqual([])
  })

  it.each([
    { zh: '世界卫生组织应向制造商提供疫苗。', ...vaccines, found: ['exchanged 世界卫生组织应向制造商'] },
    { zh: '工人不得解雇雇主。', ...dismissal, found: ['exchanged 工人不得解雇雇主'] },
    { zh: '民兵遭平民拘留。', ...arrest, found: ['exchanged 民兵遭平民'] },
    { zh: '各国建议论坛承认土著人民的权利。', ...forum, found: ['object 各国建议'] },
  ])('finds the exchange in $zh', ({ found, ...versions }) => {
    expect(findingsOf(exchangedActors, versions).map(({ messageId, quote }) => `${messageId} ${quote}`)).toEqual(found)
  })
})
