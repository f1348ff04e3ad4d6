import { compilePattern } from './pattern.ts'
import type { Profile } from './profile.ts'
import type { Span } from '../model/index.ts'

/** A number that words make of a scale and a part of it: half a million, two and a half billion. */
export interface PartOfScale {
  readonly span: Span
  readonly value: number
}

/** How a language says a part of a scale, and a whole number of them and a half: with what they have of `count` (else one), `quarter` (else a half) and `scale`. */
interface PartsOfScale {
  readonly part: string
  readonly more: string
}

const languages: Readonly<Record<string, PartsOfScale>> = {
  en: { part: '(?:half|(?<quarter>quarter))(?: of)?(?:[ -]an?)?[ -](?<scale>\\p{L}+)', more: '(?:(?<count>[\\p{L}\\d]+) and a half (?<scale>\\p{L}+)|an? (?<scale1>\\p{L}+) and a half)' },
  fr: { part: '(?:demi|(?<quarter>quart) de)[- ](?<scale>\\p{L}+)', more: '(?<count>[\\p{L}\\d]+) (?<scale>\\p{L}+) et demi' },
  es: { part: '(?:medio|(?<quarter>cuarto) de) (?<scale>\\p{L}+)', more: '(?:(?<count>[\\p{L}\\d]+) )?(?<scale>mill\\p{L}+) y medio' },
  ru: { part: '(?:пол-?|(?<quarter>четверт)[ьи] )(?<scale>\\p{L}+)', more: '(?:пол[ту]+ора|(?<count>[\\p{L}\\d]+) с половиной) (?<scale>\\p{L}+)' },
  ar: { part: '[وبلفك]?(?:نصف|(?<quarter>ربع)) (?<scale>\\p{L}+)', more: '[وبلفك]?(?:(?<count>[\\p{L}\\d]+) )?(?<scale>\\p{L}+) ونصف' },
}

const compiled = new Map<string, { readonly part: RegExp; readonly more: RegExp }>()

function patternsOf(lang: string): { readonly part: RegExp; readonly more: RegExp } | undefined {
  const language = languages[lang]
  if (language && !compiled.has(lang)) {
    const whole = (source: string) => compilePattern(`(?<![\\p{L}\\p{M}])${source}(?![\\p{L}\\p{M}])`, 'giu')
    compiled.set(lang, { part: whole(language.part), more: whole(language.more) })
  }
  return compiled.get(lang)
}

/** Every part of a scale of a thousand and more that a text states in words. */
export function partsOfScale(text: string, { lang, scales, numerals }: Profile): readonly PartOfScale[] {
  const patterns = patternsOf(lang)
  if (!patterns) return []
  const known = (table: Readonly<Record<string, number>>, word: string): number => (Object.hasOwn(table, word.toLowerCase()) ? (table[word.toLowerCase()] ?? NaN) : NaN)
  const read = (pattern: RegExp, countOf: (word: string | undefined) => number): PartOfScale[] =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: quote, groups = {} }): PartOfScale[] => {
      const scale = known(scales, groups['scale'] ?? groups['scale1'] ?? '')
      const value = (countOf(groups['count']) + (groups['quarter'] ? 0.25 : 0.5)) * scale
      return scale >= 1000 && value > 0 ? [{ span: [index, index + quote.length], value }] : []
    })
  const count = (word = '1') => (/^\d+$/.test(word) ? Number(word) : known(numerals, word))
  return [...read(patterns.part, () => 0), ...read(patterns.more, count)]
}
