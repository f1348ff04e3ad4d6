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

const care = {
  en: 'Survivors shall receive medical and psychological support.',
  fr: 'Les survivants reçoivent un soutien médical et psychologique.',
  es: 'Los supervivientes recibirán apoyo médico y psicológico.',
  ru: 'Пострадавшие получают медицинскую и психологическую поддержку.',
  ar: 'يتلقى الناجون دعما طبيا ونفسيا.',
}
const weapons = {
  en: 'The State party declared its chemical weapons and production facilities.',
  fr: "L'État partie a déclaré ses armes chimiques et ses installations de production.",
  es: 'El Estado parte declaró sus armas químicas y sus instalaciones de producción.',
  ru: 'Государство-участник объявило свое химическое оружие и объекты по его производству.',
  ar: 'أعلنت الدولة الطرف أسلحتها الكيميائية ومرافق الإنتاج.',
}
const farmers = {
  en: 'Organizations of farmers, fishers and herders met in Rome.',
  fr: "Des organisations d'agriculteurs, de pêcheurs et d'éleveurs se sont réunies à Rome.",
  es: 'Organizaciones de agricultores, pescadores y pastores se reunieron en Roma.',
  ru: 'Организации фермеров, рыбаков и скотоводов собрались в Риме.',
  ar: 'اجتمعت منظمات المزارعين والصيادين والرعاة في روما.',
}
const families = {
  en: 'She met with families of detainees and representatives of civil society.',
  fr: 'Elle a rencontré des familles de détenus et des représentants de la société civile.',
  es: 'Se reunió con familias de detenidos y representantes de la sociedad civil.',
  ru: 'Она встретилась с семьями задержанных и представителями гражданского общества.',
  ar: 'التقت بأسر المحتجزين وممثلي المجتمع المدني.',
}

describe('garbled-list', () => {
  it.each([
    { zh: '秘书处不得不冻结征聘、削减会议服务。', ...cuts },
    { zh: '秘书处不得不冻结征聘并削减会议服务。', ...cuts },
    { zh: '特派团监测停火并支助排雷。', ...support },
    { zh: '保护妇女儿童和老年人。', en: 'Protect women, children and older persons.', fr: 'Protéger les femmes, les enfants et les personnes âgées.', es: 'Proteger a las mujeres, los niños y las personas de edad.' },
    { zh: '幸存者应获得医疗和心理支助。', ...care },
    { zh: '幸存者应获得医疗支助和心理支助。', ...care },
    { zh: '幸存者应获得医疗支助和心理辅导。', ...care },
    // Two words of a kind are a list without a separator.
    {
      zh: '战争加剧贫困饥饿。',
      en: 'War exacerbates poverty and hunger.',
      fr: 'La guerre aggrave la pauvreté et la faim.',
      es: 'La guerra agrava la pobreza y el hambre.',
      ru: 'Война усугубляет нищету и голод.',
      ar: 'تفاقم الحرب الفقر والجوع.',
    },
    { zh: '缔约国宣布了其化学武器和生产设施。', ...weapons },
    { zh: '农民、渔民和牧民组织在罗马集会。', ...farmers },
    // Who is meant by *families of detainees and …* only the sense tells.
    { zh: '她会见了被拘留者家属和民间社会代表。', ...families },
    // The others say of one what belongs to both.
    {
      zh: '承运人证明其本身及其代理人的过失均未造成灭失。',
      en: 'The carrier proves that neither its fault nor that of its agents caused the loss.',
      fr: 'Le transporteur prouve que ni sa faute ni celle de ses agents n’ont causé la perte.',
      es: 'El porteador prueba que ni su culpa ni la de sus agentes causaron la pérdida.',
      ru: 'Перевозчик доказывает, что утрата не была вызвана виной самого перевозчика или его агентов.',
      ar: 'يثبت الناقل أن الفقدان لم يتسبب فيه خطأ منه أو من وكلائه.',
    },
    { zh: '秘书处不得不冻结、削减征聘会议服务。', en: cuts.en },
    { zh: '' },
  ])('accepts $zh', (versions) => {
    expect(findingsOf(garbledList, versions)).toEqual([])
  })

  it.each([
    { zh: '秘书处不得不冻结、削减征聘会议服务。', ...cuts, found: ['parted 削减征聘'] },
    { zh: '特派团监测、支助停火排雷。', ...support, found: ['parted 支助停火'] },
    { zh: '缔约国宣布了其化学武器生产和设施。', ...weapons, found: ['nested 生产和设施'] },
    { zh: '幸存者应获得医疗支助和心理。', ...care, found: ['split 医疗支助和心理'] },
    { zh: '农民、渔民和组织牧民在罗马集会。', ...farmers, found: ['split 渔民和组织牧民'] },
    { zh: '农民的渔民和牧民组织在罗马集会。', ...farmers, found: ['parted 农民的渔民'] },
  ])('finds the list in $zh', ({ found, ...versions }) => {
    expect(findingsOf(garbledList, versions).map(({ messageId, quote }) => `${messageId} ${quote}`)).toEqual(found)
  })
})
