import type { Profile } from '../profile.ts'

export const en: Profile = {
  lang: 'en',
  name: 'English',
  dir: 'ltr',
  script: 'Latin',
  spaced: true,
  letters: /\p{Script=Latin}/u,
  terminators: '.!?…',
  clauseMarks: ',;:',
  coordination: { marks: ',', words: ['and', 'or', 'as well as', 'nor'] },
  abbreviations: ['art', 'arts', 'para', 'paras', 'no', 'nos', 'vol', 'pp', 'p', 'st', 'mr', 'mrs', 'ms', 'dr', 'prof', 'e.g', 'i.e', 'cf', 'vs', 'etc', 'u.s', 'u.n', 'u.k', 'fig', 'ch', 'sec', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'rev', 'gen', 'col', 'gov', 'sen', 'rep', 'hon', 'jr', 'sr', 'ltd', 'inc', 'co'],
  inflection: /^(?:|e|s|es|ed|d|ing|[bdgklmnprt](?:ing|ed)|y|ies|ied|'s|s'|er|est|n|en)$/,
  annexWords: ['annex', 'appendix'],
  contentsWords: ['contents', 'table of contents'],
  article: /^(?:article|art\.)\s+(\d+|[ivxlc]+)\b\.?/iu,
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['(', ')'],
    ['[', ']'],
  ],
  months: [['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']],
  scales: { hundred: 100, hundreds: 100, dozen: 12, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12, bn: 1e9, mn: 1e6 },
  numerals: { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  repeatable: ['that', 'had', 'her', 'very'],
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, twentieth: 20, 'twenty-first': 21, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, 'seventy-fifth': 75, eightieth: 80, ninetieth: 90, hundredth: 100, centenary: 100, centennial: 100, bicentenary: 200, decade: 10 },
}
