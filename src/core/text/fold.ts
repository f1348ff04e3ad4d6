const marks = /\p{M}/gu
/** Letters that are folded when they are in lower case: ASCII, Russian without ё, Arabic without what is folded below, Chinese. */
const plain = /^[\0-\x7fА-яبت-غف-وي一-鿿]*$/
/** Letters that stand for themselves whatever is beside them; among them no mark joins a letter. */
const single = /^[\0-\u024fА-яЁёء-غف-ي一-鿿‘’ʼ]*$/
const notPlain = /[^\0-\x7fА-яبت-غف-وي一-鿿]/g
const folded = new Map<string, string>()
const arabicFolds: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ؤ: 'و', ئ: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' }
const arabicLetters = /[أإآٱىؤئةکی]/g
const tatweelAndBidi = /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * A spelling reduced for comparison: lower case, no diacritics (й stays й), ё as е, Arabic without vowel marks and
 * with one shape of alef, hamza seats, yeh and teh marbuta, typographic apostrophes as `'`. Not length-preserving.
 */
export function fold(text: string): string {
  // Nearly all words of nearly all texts are of these two kinds.
  if (plain.test(text)) return text.toLowerCase()
  return single.test(text) ? text.replace(notPlain, foldLetter).toLowerCase() : foldAny(text)
}

function foldLetter(letter: string): string {
  let found = folded.get(letter)
  if (found === undefined) folded.set(letter, (found = foldAny(letter)))
  return found
}

const foldAny = (text: string): string =>
  text
    .replace(tatweelAndBidi, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('й', '\ue000')
    .replace(arabicLetters, (letter) => arabicFolds[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('\ue000', 'й')
    .normalize('NFC')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’‘ʼ]/g, "'")

/** Arabic-Indic, extended Arabic-Indic and full-width digits as ASCII digits; same length. */
export const foldDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))
