import { compilePattern } from '../../text/index.ts'

/** What a word is made by the function words at it: who acts, to or against whom, from whom, what is not meant. */
export type Role = 'agent' | 'goal' | 'source' | 'not'

/** How one language marks roles: by what ends directly before a word, by the word's own form, by what follows it. */
export interface RoleMarks {
  readonly before: Readonly<Partial<Record<Role, RegExp>>>
  readonly own?: Readonly<Partial<Record<Role, RegExp>>>
  readonly after?: Readonly<Partial<Record<Role, RegExp>>>
}

/** A marker at the end of what stands before a word, with determiners and a common adjective between them. */
const before = (words: string, determiners: string): RegExp => compilePattern(`(?<![\\p{L}])(?:${words})\\s+(?:(?:${determiners})\\s+){0,2}$`, 'iu')

const en = 'the|a|an|all|any|other|another|its|their|his|her|these|those|this|that|such|each|every|both|certain|some|several|many|more|innocent|relevant|local|national|qualified|new|most'
const fr = 'le|la|les|un|une|des|tous|toutes|tout|toute|autres|autre|leurs?|son|sa|ses|ces?|cette|certains|certaines|chaque|plusieurs'
const es = 'el|la|los|las|un|una|unos|unas|todos|todas|otros|otras|otro|otra|sus?|estos|estas|dichos|dichas|cada|ciertos|varios|varias'
const ru = 'все[хм]?|всеми|други[ехм]|другими|другому|другого|эти[хм]?|сво[ией]\\p{L}*|их|его|её|ее|таки[хм]|ины[хм]|кажд\\p{L}+|люб\\p{L}+'

/** How the languages mark roles. */
export const roleMarks: Readonly<Record<string, RoleMarks>> = {
  zh: {
    before: {
      agent: /(?:(?<![理自])由|(?<!实际或)被|遭)(?:其他|该|各|有关|任何|所有|另一|这些|合格|\d+名)?$/u,
      goal: /(?<![面针相绝反应核倾转动导走])(?:向|对|对于|针对|给予|给|归咎于|归因于|移交)(?:其他|该|各|有关|任何|所有|另一|这些|任一)?$/u,
      source: /(?:来自|源自|(?<![服顺听遵自])从|发自)(?:其他|该|各|有关|任何|所有|另一)?$/u,
      not: /(?:而非|而不是|并非|代替|取代|而不应是|而不应为|优先于)(?:其他|该|各)?$/u,
    },
    after: { agent: /^(?:所)?(?:实施|发动|犯下|施加|制造)的/u },
  },
  en: {
    before: {
      agent: before('by|on the part of|at the hands of', en),
      goal: before('to|against|on|upon|towards?|with', en),
      source: before('from|of', en),
      not: before('rather than|instead of|not|and not|not as|not in|in place of|over|not by|than', en),
    },
  },
  fr: {
    before: {
      agent: /(?<!\p{L})(?:par|de la part d(?:es|u|e)|aux mains d(?:es|u|e))\s+(?:(?:le|la|les|l[’']|un|une|des|d[’']autres|tous|toutes)\s*){0,2}$|(?<!\p{L})(?:par|de la part de)\s+l[’']$/iu,
      goal: compilePattern(`(?<!\\p{L})(?:aux?|à|contre|envers|visant|auprès d(?:es|u|e))\\s+(?:(?:${fr})\\s+){0,2}(?:l[’'])?$`, 'iu'),
      source: /(?<!\p{L})(?:émanant|provenant|reçues?|en provenance)\s+(?:des?|du|d[’'])\s*(?:la\s+|l[’']|autres\s+)?$/iu,
      not: compilePattern(`(?<!\\p{L})(?:et non|plutôt qu[e’']|au lieu d[e’']s?|non|pas|que par|et non de|et non par|et non sur|et non pas)\\s*(?:(?:de|par|sur|à|comme|en|sous forme de|${fr})\\s+){0,2}(?:d[’']|l[’'])?$`, 'iu'),
    },
  },
  es: {
    before: {
      agent: before('por|por parte de|de parte de|a manos de', `${es}|del?`),
      goal: before('a|al|contra|hacia|ante|frente a', es),
      source: before('procedentes? de|provenientes? de|desde|de parte de', es),
      not: before('y no|en lugar de|en vez de|no|más que|y no en|y no como|que por', `${es}|en|como|de|por|sobre`),
    },
  },
  ru: {
    before: {
      agent: before('со стороны|силами', ru),
      goal: before('против|к|ко|для|в отношении|в адрес|на', ru),
      source: before('от|из|у', ru),
      not: before('а не|не|вместо|нежели|а не в|а не как|чем', `${ru}|в|как|виде|форме|на|к`),
    },
    own: { agent: /(?:ами|ями)$/u, goal: /(?:ам|ям)$/u },
  },
  ar: {
    before: {
      agent: /(?:من قبل|من جانب|من طرف|على يد|على أيدي|بواسطة|بفعل)\s+$/u,
      goal: /(?:إلى|ضد|على|نحو|تجاه|بحق|في حق|إزاء)\s+(?:سائر\s+|جميع\s+|أي\s+|كل\s+)?$/u,
      source: /(?:من|عن)\s+(?:سائر\s+|جميع\s+|أي\s+|كل\s+)?$/u,
      not: /(?:بدلا من|بدل|عوضا عن|وليس|لا|وليست|لا على|لا من|لا في)\s+(?:في\s+|من\s+|شكل\s+|على\s+|مجرد\s+|كونه\s+)?$/u,
    },
    own: { goal: /^(?:و?لل|و?ل(?!ا))/u, not: /^(?:بدلا)/u },
  },
}
