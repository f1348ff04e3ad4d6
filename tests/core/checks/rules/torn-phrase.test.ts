import { describe, expect, it } from 'vitest'
import { tornPhrase } from '../../../../src/core/checks/rules/torn-phrase.ts'
import { findingsOf } from '../../../support/findings.ts'

const activity = {
  en: 'Adults should do physical activity of moderate intensity every week.',
  fr: 'Les adultes devraient pratiquer chaque semaine une activité physique d’intensité modérée.',
  es: 'Los adultos deberían realizar cada semana actividad física de intensidad moderada.',
  ru: 'Взрослым следует еженедельно заниматься физической активностью средней интенсивности.',
  ar: 'ينبغي أن يمارس البالغون كل أسبوع نشاطا بدنيا معتدل الشدة.',
}
const donors = {
  en: 'Donors should provide seeds before the rainy season.',
  fr: 'Les donateurs devraient fournir des semences avant la saison des pluies.',
  es: 'Los donantes deberían proporcionar semillas antes de la estación lluviosa.',
  ru: 'Донорам следует предоставить семена до начала сезона дождей.',
  ar: 'ينبغي للمانحين أن يقدموا البذور قبل موسم الأمطار.',
}
const dignity = {
  en: 'We move towards dignity, hope and prosperity for all people.',
  fr: 'Nous avançons vers la dignité, l’espoir et la prospérité pour tous les peuples.',
  es: 'Avanzamos hacia la dignidad, la esperanza y la prosperidad de todos los pueblos.',
  ru: 'Мы движемся к достоинству, надежде и процветанию для всех народов.',
  ar: 'نمضي نحو الكرامة والأمل والازدهار لجميع الشعوب.',
}
const revised = {
  en: 'Countries will apply in their statistics the revised system.',
  fr: 'Les pays appliqueront dans leurs statistiques le système révisé.',
  es: 'Los países aplicarán en sus estadísticas el sistema revisado.',
  ru: 'Страны будут применять в своей статистике пересмотренную систему.',
}

describe('torn-phrase', () => {
  it.each([
    { zh: '成年人每周应进行中等强度的身体活动。', ...activity },
    { zh: '捐助方应在雨季之前提供种子。', ...donors },
    { zh: '在雨季之前，捐助方应提供种子。', ...donors },
    { zh: '我们迈向各国人民的尊严、希望和繁荣。', ...dignity },
    { zh: '各国将在统计中采用经修订的系统。', ...revised },
    { zh: '雨季之前的捐助方应提供种子。', en: donors.en, fr: donors.fr },
    { zh: '' },
  ])('accepts $zh', (versions) => {
    expect(findingsOf(tornPhrase, versions)).toEqual([])
  })

  it.each([
    { zh: '中等强度的成年人每周应进行身体活动。', ...activity, quotes: ['强度的成年人'] },
    { zh: '雨季之前的捐助方应提供种子。', ...donors, quotes: ['之前的捐助方'] },
    { zh: '经修订的国家将在统计中采用系统。', ...revised, quotes: ['修订的国家'] },
  ])('finds the attribute in $zh', ({ quotes, ...versions }) => {
    expect(findingsOf(tornPhrase, versions).map(({ quote }) => quote)).toEqual(quotes)
  })
})
