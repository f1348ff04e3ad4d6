import type { Profile } from '../profile.ts'

export const fr: Profile = {
  lang: 'fr',
  name: 'Français',
  dir: 'ltr',
  script: 'Latin',
  spaced: true,
  letters: /\p{Script=Latin}/u,
  terminators: '.!?…',
  clauseMarks: ',;:',
  coordination: { marks: ',', words: ['et', 'ou', 'ainsi que', 'ni'] },
  abbreviations: ['art', 'par', 'al', 'p', 'pp', 'vol', 'no', 'm', 'mm', 'mme', 'mlle', 'dr', 'cf', 'p. ex', 'etc', 'env', 'éd', 'chap', 'sect', 'fig', 'st', 'ste', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'av', 'apr', 'j.-c'],
  elision: /^(?:\p{L}|qu|lorsqu|jusqu|puisqu|quoiqu)['’]/iu,
  vigesimal: true,
  annexWords: ['annexe', 'annexes', 'appendice'],
  contentsWords: ['sommaire', 'table des matières'],
  article: /^(?:article|art\.)\s+(\d+|premier|[ivxlc]+)\b\.?/iu,
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['(', ')'],
    ['[', ']'],
  ],
  months: [['janvier', 'janv'], ['février', 'févr'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil'], ['août'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc']],
  scales: { cent: 100, cents: 100, centaines: 100, centaine: 100, mille: 1e3, milliers: 1e3, millier: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 },
  numerals: { zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
  ordinals: { premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10, onzième: 11, douzième: 12, vingtième: 20, cinquantième: 50, centième: 100 },
}
