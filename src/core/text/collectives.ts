import { compilePattern } from './pattern.ts'
import type { Profile } from './profile.ts'
import type { Span } from '../model/index.ts'

/** A noun that counts years by tens or hundreds: alone, and in the dual where it says two. */
interface Collective {
  readonly factor: number
  readonly noun: string
  readonly dual?: string
}

/** How a language counts years: by what nouns behind a number, and what it calls half and a quarter of a hundred. */
interface Collectives {
  readonly nouns: readonly Collective[]
  readonly half: string
  readonly quarter: string
}

const languages: Readonly<Record<string, Collectives>> = {
  zh: { nouns: [{ factor: 10, noun: '旬(?!刊|报)' }, { factor: 100, noun: '多?个多?世纪' }], half: '半个多?世纪', quarter: '四分之一个?世纪' },
  en: { nouns: [{ factor: 10, noun: 'decades?' }, { factor: 100, noun: 'centuries' }], half: 'half[- ](?:a |the )?century', quarter: 'quarter[- ](?:of a |of the )?century' },
  fr: { nouns: [{ factor: 10, noun: 'décennies?' }, { factor: 100, noun: 'siècles' }], half: 'demi-siècle', quarter: 'quart de siècle' },
  es: { nouns: [{ factor: 10, noun: 'décadas?|decenios?' }, { factor: 100, noun: 'siglos' }], half: 'medio siglo', quarter: 'cuarto de siglo' },
  ru: { nouns: [{ factor: 10, noun: 'десятилети\\p{L}+' }, { factor: 100, noun: 'век(?:а|ов|ам|ах)|столети(?:я|й|ям|ями|ях)' }], half: 'пол(?:у|)века|половин\\p{L}+ (?:века|столетия)', quarter: 'четверт\\p{L}+ века' },
  ar: { nouns: [{ factor: 10, noun: 'عقود|عقدا?', dual: 'عقدين|عقدان|عقدي' }, { factor: 100, noun: 'قرون|قرنا?', dual: 'قرنين|قرنان|قرني' }], half: 'نصف (?:ال)?قرن', quarter: 'ربع (?:ال)?قرن' },
}

interface Patterns {
  readonly behind: readonly (readonly [factor: number, pattern: RegExp])[]
  readonly alone: readonly (readonly [value: number, pattern: RegExp])[]
}

const compiled = new Map<string, Patterns>()

function patternsOf({ lang, spaced }: Profile): Patterns | undefined {
  const language = languages[lang]
  if (language && !compiled.has(lang)) {
    const whole = (source: string) => (spaced ? compilePattern(`(?<![\\p{L}\\p{M}])[وبلفك]?(?:${source})(?![\\p{L}\\p{M}])`, 'giu') : compilePattern(source, 'gu'))
    compiled.set(lang, {
      // A word may stand in between: two long decades.
      behind: language.nouns.map(({ factor, noun }) => [factor, compilePattern(spaced ? `^(?:[\\s\\u00a0-]\\p{L}+)?[\\s\\u00a0-](?:${noun})(?![\\p{L}\\p{M}])` : `^[多余几来]?(?:${noun})`, 'iu')]),
      alone: [...language.nouns.flatMap(({ factor, dual }) => (dual === undefined ? [] : [[2 * factor, whole(dual)] as const])), [50, whole(language.half)], [25, whole(language.quarter)]],
    })
  }
  return compiled.get(lang)
}

/** By how much the noun behind a number multiplies it (two decades, 八旬), if it does: `rest` is the text behind the number. */
export const collectiveFactor = (rest: string, profile: Profile): number | undefined => patternsOf(profile)?.behind.find(([, pattern]) => pattern.test(rest))?.[0]

/** The years that nouns say without a number: half a century, عقدين. */
export const collectives = (text: string, profile: Profile): readonly { readonly span: Span; readonly value: number }[] =>
  (patternsOf(profile)?.alone ?? []).flatMap(([value, pattern]) => Array.from(text.matchAll(pattern), ({ index, 0: quote }) => ({ span: [index, index + quote.length] as const, value })))
