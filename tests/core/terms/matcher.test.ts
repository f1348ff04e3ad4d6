import { describe, expect, it } from 'vitest'
import { family, Matcher, Relatedness, stem } from '../../../src/core/index.ts'

const matcher = (lang: string, forms: readonly string[]) => new Matcher(lang, forms.map((form) => [form, form] as const))
/** Matches as `words=form+form`. */
const found = (kind: 'longest' | 'all', lang: string, forms: readonly string[], text: string) => matcher(lang, forms)[kind](text).map(({ span, values }) => `${text.slice(...span)}=${values.join('+')}`)

describe('the longest matches', () => {
  it.each([
    ['zh', ['安全', '安全理事会', '理事会'], '安全理事会和安全', ['安全理事会=安全理事会', '安全=安全']],
    ['zh', ['发展中国家', '中国'], '发展中国家与中国', ['发展中国家=发展中国家', '中国=中国']],
    ['zh', ['UN', 'FUND'], '基金FUND与UN以及UNESCO', ['FUND=FUND', 'UN=UN']],
    ['en', ['peace', 'sustaining peace'], 'sustaining peace, peace', ['sustaining peace=sustaining peace', 'peace=peace']],
    ['en', ['obligation'], 'Obligations, obligation’s', ['Obligations=obligation', 'obligation’s=obligation']],
    ['en', ['develop'], 'developed, developing, develops', ['developed=develop', 'developing=develop', 'develops=develop']],
    ['en', ['government'], 'governance', []],
    ['en', ['law', 'war', 'tax', 'us'], 'laws, wars, taxes, use', ['laws=law', 'wars=war', 'taxes=tax']],
    ['es', ['ley', 'red'], 'leyes y redes', ['leyes=ley', 'redes=red']],
    ['ru', ['мир', 'суд', 'не'], 'мира, судов, ней', ['мира=мир', 'судов=суд']],
    ['en', ['WHO'], 'WHO and those who', ['WHO=WHO']],
    ['en', ['who'], 'WHO and those who', ['who=who']],
    ['en', ['NGO'], 'NGOs and an NGO', ['NGO=NGO']],
    ['fr', ['droit de l’homme'], 'les droits de l’homme, le droit de l\'homme', ['droits de l’homme=droit de l’homme', "droit de l'homme=droit de l’homme"]],
    ['fr', ['égalité'], 'l’égalité et l\'Egalite', ['égalité=égalité']],
    ['fr', ['national'], 'nationaux, nationale, nationales', ['nationaux=national', 'nationale=national', 'nationales=national']],
    ['es', ['derecho humano'], 'los derechos humanos', ['derechos humanos=derecho humano']],
    ['es', ['nación'], 'naciones y nación', ['naciones=nación', 'nación=nación']],
    ['ru', ['Совет Безопасности'], 'в Совете Безопасности, Советом Безопасности', ['Совете Безопасности=Совет Безопасности', 'Советом Безопасности=Совет Безопасности']],
    ['ru', ['объединённые'], 'Объединенных, объединёнными', ['Объединенных=объединённые', 'объединёнными=объединённые']],
    ['ar', ['سلام'], 'السلام والسلام وللسلام بالسلام', ['السلام=سلام', 'والسلام=سلام', 'وللسلام=سلام', 'بالسلام=سلام']],
    ['ar', ['أمم متحدة'], 'الأمم المتحدة والأُمَمِ المتّحدة', ['الأمم المتحدة=أمم متحدة', 'والأُمَمِ المتّحدة=أمم متحدة']],
    ['ar', ['إعلان'], 'الاعلان', ['الاعلان=إعلان']],
    ['ar', ['مسؤولية'], 'المسئولية', []],
    ['ar', ['وجود', 'دولة'], 'وجوده الدول', ['وجوده=وجود', 'الدول=دولة']],
    ['ar', ['البلقان'], 'لقانونها', []],
    // Other words of the same stem: a hamza, a teh marbuta, a particle with the article, an adverb.
    ['ar', ['إثر', 'إن', 'إلا'], 'الأثر أن ألا', []],
    ['ar', ['جودة'], 'وجوده', []],
    ['ar', ['قبيل', 'بعد'], 'القبيل والبعد', []],
    ['ar', ['أبدا', 'إطلاقا'], 'أبداه إطلاق', []],
  ])('%s: %j in %s', (lang, forms, text, expected) => expect(found('longest', lang, forms, text)).toEqual(expected))

  it('keep every value of an ambiguous form', () => {
    const both = new Matcher('en', [['order', 'command'], ['order', 'sequence'], ['orders', 'purchase']])
    expect(both.longest('in order')[0]?.values).toEqual(['command', 'sequence', 'purchase'])
  })

  it('do not run over a sentence mark inside a form of several words', () => expect(found('longest', 'en', ['human rights'], 'human rights; human, rights').length).toBeGreaterThan(0))
})

describe('all matches', () => {
  it.each([
    ['zh', ['安全', '安全理事会', '理事会', '全理'], '安全理事会', ['安全=安全', '安全理事会=安全理事会', '理事会=理事会']],
    ['zh', ['发展中国家', '中国', '发展', '国家'], '发展中国家', ['发展=发展', '发展中国家=发展中国家', '国家=国家']],
    ['en', ['peace', 'peace operation', 'operation'], 'peace operations', ['peace=peace', 'peace operations=peace operation', 'operations=operation']],
  ])('%s: %j in %s', (lang, forms, text, expected) => expect(found('all', lang, forms, text)).toEqual(expected))
})

describe('a matcher', () => {
  it.each(['', ' ', '\ud83d', '和'.repeat(100_000), 'peace '.repeat(20_000)])('takes any text', (text) => {
    const start = performance.now()
    for (const lang of ['zh', 'en', 'ar']) {
      matcher(lang, ['和平', 'peace', '', ' ', '\ud83d']).all(text)
      matcher(lang, ['和平', 'peace', '', ' ']).longest(text)
    }
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('stem', () => {
  it.each([
    ['en', 'Nations', 'nation'],
    ['fr', 'nations', 'nation'],
    ['es', 'naciones', 'nación'],
    ['ru', 'народов', 'народы'],
    ['ar', 'والأمم', 'أمم'],
    ['ar', 'للأمن', 'الأمن'],
    ['ar', 'والإعلان', 'اعلان'],
    ['ar', 'الإنسان', 'إنسان'],
    ['ar', 'السكان', 'سكان'],
    ['ar', 'الالتزامات', 'التزام'],
    ['ar', 'والمنظمات', 'منظمة'],
    ['ar', 'حكوماتنا', 'الحكومة'],
  ])('%s: %s and %s meet', (lang, a, b) => expect(stem(a, lang)).toBe(stem(b, lang)))

  it.each(['zh', 'en', 'fr', 'es', 'ru', 'ar', 'de', 'constructor'])('in %s gives something for anything', (lang) => {
    for (const word of ['ال', 'و', "'s", '’', 's', '1945', '\ud83d', 'constructor', 'ااا', 'ing']) expect(stem(word, lang)).not.toBe('')
  })
})

describe('relatedness', () => {
  const entry = (zh: string[], en: string[], status: 'admitted' | 'wrong' = 'admitted') => ({ forms: { zh: zh.map((text) => ({ text, status })), en: en.map((text) => ({ text, status: 'admitted' as const })) } })
  const [peace, calm, quiet, war, wrong] = [entry(['和平'], ['peace', 'calm']), entry(['平静'], ['calm', 'Quiet']), entry(['安静'], ['quiet']), entry(['战争'], ['war']), entry(['战争'], ['peacock'], 'wrong')]
  const relations = new Relatedness([peace, calm, quiet, war, wrong])

  it('relates entries that share a form, or a neighbour', () => {
    expect(relations.related(peace, peace)).toBe(true)
    expect(relations.related(peace, calm)).toBe(true)
    expect(relations.related(peace, quiet)).toBe(true)
    expect(relations.related(quiet, peace)).toBe(true)
  })

  it('relates nothing else, and nothing by a wrong form', () => {
    expect(relations.related(peace, war)).toBe(false)
    expect(relations.related(war, wrong)).toBe(false)
  })
})

describe('the family of a word', () => {
  it.each([
    ['en', 'removal', 'removed', true],
    ['en', 'remove', 'remain', false],
    ['ar', 'نظام', 'الأنظمة', true],
    ['ar', 'ضحية', 'ضحايا', true],
    ['ar', 'نظام', 'سلام', false],
  ])('%s: %s, %s', (lang, a, b, same) => expect(family(a, lang) === family(b, lang)).toBe(same))
})
