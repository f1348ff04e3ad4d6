import { checkTable } from '../../../support/rows.ts'

const en = 'Member States must cooperate in data governance with UNESCO and Greenpeace.'

checkTable('untranslated', {
  valid: [
    { zh: '会员国必须与教科文组织（UNESCO）合作。', en },
    { zh: '与Greenpeace合作', en, fr: 'avec Greenpeace' },
    { zh: '写信给info@un.org，见www.un.org和#data', en: 'Write to info@un.org, see www.un.org and #data' },
    { zh: '一个cooperate的词', en: 'Another word.' },
    { zh: '一个名为solidarity的项目', en: 'a project called solidarity', fr: 'un projet appelé solidarity', es: 'un proyecto llamado solidarity' },
    { zh: 'pH值', en: 'pH value' },
    // A name that one other script writes in its own, and a word that is only quoted.
    { zh: 'Lithgow的发言', en: 'Lithgow’s statement', ar: 'بيان ليثغو' },
    { zh: '斯特鲁米察（strumica）', en: 'the town of strumica', ar: 'مدينة ستروميكا' },
    // A title, and words cited as words or beside their translation.
    { zh: '乐队发行了“Under the Bridge”。', en: 'The band released “Under the Bridge”.' },
    { zh: '他们在Into the Wild中合作。', en: 'They worked together in Into the Wild.' },
    { zh: '村社称作“ejido”。', en: 'The villages are called ejido.' },
    { zh: '韧性（resilience）很重要。', en: 'What matters is resilience.' },
    '没有其他文本的solidarity',
    // Chinese names persons whose characters are not known in Latin letters.
    { zh: '代表Sami Haddad先生发言', en: 'Mr. Sami Haddad spoke', fr: 'M. Sami Haddad', es: 'Sr. Sami Haddad', ru: 'г-н Сами Хаддад', ar: 'السيد سامي حداد' },
  ],
  invalid: [
    { texts: { zh: '会员国必须在⟦data governance⟧方面合作。', en }, messageId: 'left', becomes: null },
    { texts: { zh: '会员国⟦must⟧合作。', en } },
    { texts: { zh: '⟦Lithgow⟧的发言', en: 'Lithgow’s statement', ar: 'بيان ليثغو', ru: 'выступление Литгоу' } },
  ],
})

checkTable('untranslated', { target: 'ru', valid: [], invalid: [{ texts: { ru: 'сотрудничество в области ⟦governance⟧ данных', en } }] })
checkTable('untranslated', { target: 'fr', valid: [{ fr: 'la data governance', en }], invalid: [] })
