const marks = /\p{M}/gu
const ascii = /^[\0-\x7f]*$/
const arabicFolds: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ؤ: 'و', ئ: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' }
const arabicLetters = /[أإآٱىؤئةکی]/g
const tatweelAndBidi = /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * A spelling reduced for comparison: lower case, no diacritics (й stays й), ё as е, Arabic without vowel marks and
 * with one shape of alef, hamza seats, yeh and teh marbuta, typographic apostrophes as `'`. Not length-preserving.
 */
export function fold(text: string): string {
  // Most words of most texts; nothing below touches them.
  if (ascii.test(text)) return text.toLowerCase()
  return text
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
}

/** Arabic-Indic, extended Arabic-Indic and full-width digits as ASCII digits; same length. */
export const foldDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))
