import { describe, expect, it } from 'vitest'
import { swappedRoles } from '../../../../src/core/checks/rules/swapped-roles.ts'
import { findingsOf } from '../../../support/findings.ts'

const attacks = {
  en: 'The Council condemns all attacks against journalists.',
  fr: 'Le Conseil condamne toutes les attaques contre les journalistes.',
  es: 'El Consejo condena todos los ataques contra los periodistas.',
  ru: 'Совет осуждает все нападения на журналистов.',
  ar: 'يدين المجلس جميع الهجمات ضد الصحفيين.',
}
const returned = {
  en: 'The museum welcomes the return by France to Senegal of the objects.',
  fr: 'Le musée se félicite de la restitution par la France au Sénégal des objets.',
  es: 'El museo acoge con beneplácito la devolución por Francia al Senegal de los objetos.',
  ru: 'Музей приветствует возвращение Францией Сенегалу предметов.',
  ar: 'يرحب المتحف بإعادة القطع من جانب فرنسا إلى السنغال.',
}
const financing = {
  en: 'The fund should provide grants rather than loans.',
  fr: 'Le fonds devrait accorder des subventions plutôt que des prêts.',
  es: 'El fondo debe proporcionar subvenciones en lugar de préstamos.',
  ru: 'Фонд должен предоставлять гранты, а не кредиты.',
  ar: 'ينبغي أن يقدم الصندوق منحا بدلا من القروض.',
}

describe('swapped-roles', () => {
  it.each([
    { zh: '理事会谴责针对记者的一切袭击。', ...attacks },
    { zh: '理事会谴责对记者的一切袭击。', ...attacks },
    { zh: '博物馆欢迎由法国向塞内加尔归还文物。', ...returned },
    { zh: '基金应提供赠款而非贷款。', ...financing },
    // Two witnesses are too few.
    { zh: '基金应提供贷款而非赠款。', en: financing.en, fr: financing.fr },
  ])('accepts $zh', (versions) => {
    expect(findingsOf(swappedRoles, versions)).toEqual([])
  })

  it.each([
    { zh: '理事会谴责记者实施的一切袭击。', ...attacks, quote: '记者' },
    { zh: '博物馆欢迎由塞内加尔向法国归还文物。', ...returned, quote: '塞内加尔' },
    { zh: '基金应提供贷款而非赠款。', ...financing, quote: '赠款' },
  ])('finds the reversal in $zh', ({ quote, ...versions }) => {
    expect(findingsOf(swappedRoles, versions).map((found) => found.quote)).toContain(quote)
  })
})
