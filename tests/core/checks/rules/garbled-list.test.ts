import { describe, expect, it } from 'vitest'
import { garbledList } from '../../../../src/core/checks/rules/garbled-list.ts'
import { findingsOf } from '../../../support/findings.ts'

const cuts = {
  en: 'The Secretariat had to freeze recruitment and cut conference services.',
  fr: "Le Secrétariat a dû geler le recrutement et réduire les services de conférence.",
  es: 'La Secretaría tuvo que congelar la contratación y recortar los servicios de conferencias.',
  ru: 'Секретариату пришлось заморозить набор персонала и сократить конференционное обслуживание.',
  ar: 'اضطرت الأمانة العامة إلى تجميد التعيين وخفض خدمات المؤتمرات.',
}
const support = {
  en: 'The mission monitors the ceasefire and supports demining.',
  fr: 'La mission surveille le cessez-le-feu et appuie le déminage.',
  es: 'La misión vigila el alto el fuego y apoya el desminado.',
  ru: 'Миссия осуществляет мониторинг прекращения огня и поддержку разминирования.',
  ar: 'ترصد البعثة وقف إطلاق النار وتدعم إزالة الألغام.',
}

describe('garbled-list', () => {
  it.each([
    { zh: '秘书处不得不冻结征聘、削减会议服务。', ...cuts },
    { zh: '秘书处不得不冻结征聘并削减会议服务。', ...cuts },
    { zh: '特派团监测停火并支助排雷。', ...support },
    { zh: '保护妇女儿童和老年人。', en: 'Protect women, children and older persons.', fr: 'Protéger les femmes, les enfants et les personnes âgées.', es: 'Proteger a las mujeres, los niños y las personas de edad.' },
    { zh: '秘书处不得不冻结、削减征聘会议服务。', en: cuts.en },
    { zh: '' },
  ])('accepts $zh', (versions) => {
    expect(findingsOf(garbledList, versions)).toEqual([])
  })

  it.each([
    { zh: '秘书处不得不冻结、削减征聘会议服务。', ...cuts, quotes: ['冻结、削减征聘会议服务'] },
    { zh: '特派团监测、支助停火排雷。', ...support, quotes: ['监测、支助停火'] },
  ])('finds the list in $zh', ({ quotes, ...versions }) => {
    expect(findingsOf(garbledList, versions).map(({ quote }) => quote)).toEqual(quotes)
  })
})
