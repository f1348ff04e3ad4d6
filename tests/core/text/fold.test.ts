import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldDigits } from '../../../src/core/index.ts'

describe('fold', () => {
  it.each([
    ['Élève', 'eleve'],
    ['ÑANDÚ', 'nandu'],
    ['Œuvre', 'oeuvre'],
    ['Объединённых', 'объединенных'],
    ['мой', 'мой'],
    ['Й', 'й'],
    ['Каи\u0306ро', 'кайро'],
    ['الأُمَمِ', 'الامم'],
    ['إلى', 'الي'],
    ['مسؤولية', 'مسووليه'],
    ['الســلام', 'السلام'],
    ['\u200fسلام\u200e', 'سلام'],
    ['l’ONU', "l'onu"],
    ['和平', '和平'],
  ])('%s is %s', (text, expected) => expect(fold(text)).toBe(expected))

  it('folds a folded text to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => void expect(fold(fold(text))).toBe(fold(text))))
  })

  it('does not care how accents are encoded', () => {
    const letters = fc.constantFrom('é', 'ñ', 'ü', 'ё', 'й', 'أ', 'a', 'œ', 'É', 'Й', 'ы', ' ')
    fc.assert(fc.property(fc.array(letters).map((parts) => parts.join('')), (text) => void expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))))
  })
})

describe('foldDigits', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['第３条', '第3条'],
  ])('%s is %s', (text, expected) => expect(foldDigits(text)).toBe(expected))

  it('keeps the length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(foldDigits(text)).toHaveLength(text.length)))
  })
})
