import { checkTable } from '../../../support/rows.ts'
import { commonWords, mini } from '../../../support/mini.ts'

const full = {
  en: 'The government must protect children, build schools and repair roads for women.',
  fr: 'Le gouvernement doit protéger les enfants, construire des écoles et réparer les routes pour les femmes.',
  es: 'El gobierno debe proteger a los niños, construir escuelas y reparar los caminos para las mujeres.',
  ru: 'Правительство должно защищать детей, строить школы и ремонтировать дороги для женщин.',
  ar: 'على الحكومة حماية الأطفال وبناء المدارس وإصلاح الطرق من أجل النساء.',
}

checkTable('omission', {
  resources: mini({ lexicon: commonWords }),
  valid: [
    { zh: '政府必须保护儿童，建造学校，为妇女修复道路。', ...full },
    // Words that no table knows may say it.
    { zh: '政府必须', en: full.en },
    { zh: '政府必须为妇女修复道路。', en: full.en, fr: full.fr },
    '政府必须为妇女修复道路。',
  ],
  invalid: [{ texts: { zh: '⟦该国政府必须为妇女修复道路⟧。', ...full }, messageId: 'omitted', becomes: null }],
})

const list = {
  en: 'The government builds schools, hospitals and roads.',
  fr: 'Le gouvernement construit des écoles, des hôpitaux et des routes.',
  es: 'El gobierno construye escuelas, hospitales y caminos.',
  ru: 'Правительство строит школы, больницы и дороги.',
  ar: 'تبني الحكومة المدارس والمستشفيات والطرق.',
}

checkTable('omission', {
  resources: mini({ lexicon: commonWords }),
  valid: [{ zh: '政府建造学校、医院和道路。', ...list }, { zh: '政府建造学校、诊所和道路。', ...list }],
  // A member of a list, its neighbours being here.
  invalid: [{ texts: { zh: '政府⟦建造学校和道路。⟧', ...list }, messageId: 'omitted', becomes: null }],
})

// What no table knows is told by its length: the roads that washed-out bridges cut off are in all versions but one.
const bridges = {
  en: 'The government repairs roads, although the washed-out bridges of the northern valleys still cut off villages in winter.',
  fr: 'Le gouvernement répare les routes, bien que les ponts emportés des vallées du nord coupent encore des villages en hiver.',
  es: 'El gobierno repara los caminos, aunque los puentes arrastrados de los valles del norte aún aíslan aldeas en invierno.',
  ru: 'Правительство ремонтирует дороги, хотя размытые мосты северных долин зимой всё ещё отрезают деревни от мира.',
  ar: 'تصلح الحكومة الطرق، وإن كانت الجسور التي جرفتها المياه في وديان الشمال ما زالت تعزل قرى في الشتاء.',
}

checkTable('omission', {
  resources: mini({
    lexicon: [...commonWords, '桥梁; bridge|bridges; pont|ponts; puente|puentes; мост|мосты; جسر|جسور|الجسور; n', '村庄; village|villages; village|villages; aldea|aldeas; деревня|деревни; قرية|قرى; n'],
  }),
  valid: [
    { zh: '政府修复道路，尽管北部谷地被冲毁的桥梁到了冬天仍使一些村庄与外界隔绝。', ...bridges },
    // Terse, and yet whole.
    { zh: '政府修路，但北方谷地桥毁，冬季仍有村庄与世隔绝。', ...bridges },
    { zh: '政府修复道路。', en: bridges.en, fr: bridges.fr },
  ],
  invalid: [{ texts: { zh: '该国政府⟦修复道路。⟧', ...bridges }, messageId: 'omitted', becomes: null }],
})

const items = {
  en: 'The government shall: (a) protect children; (b) build hospitals; (c) repair roads.',
  fr: 'Le gouvernement doit : a) protéger les enfants ; b) construire des hôpitaux ; c) réparer les routes.',
  es: 'El gobierno deberá: a) proteger a los niños; b) construir hospitales; c) reparar los caminos.',
  ru: 'Правительство должно: a) защищать детей; b) строить больницы; c) ремонтировать дороги.',
  ar: 'على الحكومة: (أ) حماية الأطفال؛ (ب) بناء المستشفيات؛ (ج) إصلاح الطرق.',
}

checkTable('omission', {
  resources: mini({ lexicon: commonWords }),
  valid: [
    { zh: '政府应：(a) 保护儿童；(b) 建造医院；(c) 修复道路。', ...items },
    // Mentions of labels are no items.
    { zh: '政府应按照(a)和(b)项保护儿童，建造医院，修复道路。', ...items },
  ],
  invalid: [{ texts: { zh: '政府应：(a) 保⟦护儿童；(b) 修复道⟧路。', ...items }, messageId: 'omitted', becomes: null }],
})
