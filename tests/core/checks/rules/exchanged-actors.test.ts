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
const both = {
  en: 'Workers and employers are represented in the Conference.',
  fr: 'Les travailleurs et les employeurs sont représentés à la Conférence.',
  es: 'Los trabajadores y los empleadores están representados en la Conferencia.',
  ru: 'Работники и работодатели представлены на Конференции.',
  ar: 'العمال وأرباب العمل ممثلون في المؤتمر.',
}
const grants = {
  en: 'Support is provided in the form of grants rather than loans.',
  fr: "L'appui est fourni sous forme de dons plutôt que de prêts.",
  es: 'Se proporciona apoyo en forma de donaciones y no de préstamos.',
  ru: 'Поддержка предоставляется в форме грантов, а не займов.',
  ar: 'يقدم الدعم في شكل منح لا في شكل قروض.',
}
const judges = {
  en: 'Robots shall not replace judges.',
  fr: 'Les robots ne remplacent pas les juges.',
  es: 'Los robots no sustituirán a los jueces.',
  ru: 'Роботы не должны заменять судей.',
  ar: 'لا يجوز أن تحل الروبوتات محل القضاة.',
}
const request = {
  en: 'At the request of the Government, the committee visited the prisons.',
  fr: 'À la demande du Gouvernement, le comité a visité les prisons.',
  es: 'A petición del Gobierno, el comité visitó las cárceles.',
  ru: 'По просьбе правительства комитет посетил тюрьмы.',
  ar: 'بناء على طلب الحكومة، زارت اللجنة السجون.',
}

describe('exchanged-actors', () => {
  it.each([
    { zh: '世界卫生组织应向制造商提供疫苗。', quote: '世界卫生组织应向制造商', ...vaccines },
    { zh: '工人不得解雇雇主。', quote: '工人不得解雇雇主', ...dismissal },
    { zh: '支助以贷款而非赠款的形式提供。', quote: '贷款而非赠款', ...grants },
    { zh: '法官不应取代机器人。', quote: '法官不应取代机器人', ...judges },
  ])('finds that two have changed places: $quote', ({ quote, ...row }) => {
    expect(findingsOf(exchangedActors, row)).toMatchObject([{ messageId: 'exchanged', quote }])
  })

  it.each([
    { zh: '制造商应向世界卫生组织提供疫苗。', ...vaccines },
    { zh: '雇主不得解雇工人。', ...dismissal },
    { zh: '工人不得被雇主解雇。', ...dismissal },
    { zh: '平民遭民兵拘留。', ...arrest },
    { zh: '民兵拘留了平民。', ...arrest, en: 'Militias detained civilians.' },
    { zh: '雇主和工人均派代表出席大会。', ...both },
    { zh: '支助以赠款而非贷款的形式提供。', ...grants },
    { zh: '机器人不应取代法官。', ...judges },
    { zh: '委员会应政府请求视察了监狱。', ...request },
  ])('takes no offence at $zh', (row) => {
    expect(findingsOf(exchangedActors, row)).toEqual([])
  })

  it('needs four witnesses', () => {
    const { en, fr, es } = dismissal
    expect(findingsOf(exchangedActors, { zh: '工人不得解雇雇主。', en, fr, es })).toEqual([])
  })
})
