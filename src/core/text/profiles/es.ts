import type { Profile } from '../profile.ts'

export const es: Profile = {
  lang: 'es',
  name: 'Español',
  dir: 'ltr',
  script: 'Latin',
  spaced: true,
  letters: /\p{Script=Latin}/u,
  terminators: '.!?…',
  clauseMarks: ',;:',
  coordination: { marks: ',', words: ['y', 'e', 'o', 'u', 'así como', 'ni'] },
  abbreviations: ['art', 'arts', 'párr', 'párrs', 'pág', 'págs', 'p', 'pp', 'vol', 'núm', 'núms', 'no', 'sr', 'sra', 'sres', 'dr', 'dra', 'p. ej', 'etc', 'ee', 'uu', 'ee. uu', 'cap', 'fig', 'ed', 'd', 'ud', 'uds', 'a.c', 'd.c', 'prof'],
  annexWords: ['anexo', 'anexos', 'apéndice'],
  contentsWords: ['índice', 'contenido', 'sumario'],
  article: /^(?:artículo|art\.)\s+(\d+|primero|[ivxlc]+)\b\.?/iu,
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['(', ')'],
    ['[', ']'],
    ['¿', '?'],
    ['¡', '!'],
  ],
  months: [['enero'], ['febrero'], ['marzo'], ['abril'], ['mayo'], ['junio'], ['julio'], ['agosto'], ['septiembre', 'setiembre'], ['octubre'], ['noviembre'], ['diciembre']],
  scales: { cien: 100, ciento: 100, cientos: 100, centenar: 100, centenares: 100, mil: 1e3, miles: 1e3, millar: 1e3, millares: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
  numerals: { cero: 0, un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
  ordinals: { primer: 1, primero: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, tercero: 3, tercera: 3, cuarto: 4, cuarta: 4, quinto: 5, quinta: 5, sexto: 6, sexta: 6, séptimo: 7, séptima: 7, octavo: 8, octava: 8, noveno: 9, novena: 9, décimo: 10, décima: 10, centenario: 100 },
}
