import { compilePattern, hanValue } from '../../text/index.ts'

/** Words that say how many times as much: what they look like in a language, and the factors that they may mean. */
export interface Multiple {
  readonly pattern: RegExp
  /** The factors for a match; none when it says no number after all. */
  readonly factors: (match: RegExpMatchArray) => readonly number[]
}

const fixed = (pattern: RegExp, ...factors: readonly number[]): Multiple => ({ pattern, factors: () => factors })
const whole = (forms: string, ...factors: readonly number[]): Multiple => fixed(compilePattern(`(?<![\\p{L}\\p{M}])(?:${forms.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`, 'giu'), ...factors)

const counts: Readonly<Record<string, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ru: ['два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
}
const arabic: readonly (readonly [string, number])[] = [['ثلاث', 3], ['أربع', 4], ['خمس', 5], ['ست', 6], ['سبع', 7], ['ثماني', 8], ['تسع', 9], ['عشر', 10]]

/** A count in digits or in the words of a language. */
function count(text: string, lang: string): number {
  const digits = Number(text.replace(',', '.'))
  if (!Number.isNaN(digits)) return digits
  const at = (counts[lang] ?? []).indexOf(text.toLowerCase())
  return at >= 0 ? at + 2 : (arabic.find(([stem]) => text.startsWith(stem))?.[1] ?? NaN)
}

/** So many times: the pattern has the count as its first group. What is so many times more may be one more time as much. */
const timesAs = (lang: string, pattern: RegExp, more: boolean): Multiple => ({
  pattern,
  factors: ([, text = '']) => {
    const value = count(text, lang)
    return Number.isNaN(value) ? [] : more ? [value, value + 1] : [value]
  },
})
const number = (lang: string): string => `(\\d+(?:[.,]\\d+)?|${(counts[lang] ?? []).join('|')})`

/** 三倍 alone is three times as much; what grows by three times, or is higher by them, is four times as much. */
const han: readonly Multiple[] = [
  fixed(/翻了?一番|翻番|翻倍|加倍(?!努力)|成倍|倍增|一番/gu, 2),
  // Each time it doubles.
  { pattern: /翻了?(?<times>[两二三四五])番/gu, factors: ({ groups = {} }) => [2 ** hanValue(groups['times'] ?? '')] },
  fixed(/减半/gu, 0.5),
  {
    pattern: /(?<growth>(?:增加|增长|增多|提高|上升|扩大|上涨|增|多|高|大|长|快|重|高出|多出|高达|超出|超过)(?:了|出)?(?:近|约|逾|将近|大约|至少)?)?(?<by>[至到为达]?)(?<count>\d{1,9}(?:\.\d{1,4})?|[一两二三四五六七八九十百]{1,6})多?倍/gu,
    factors: ({ groups = {} }) => {
      const value = /^\d/.test(groups['count'] ?? '') ? Number(groups['count']) : hanValue(groups['count'] ?? '')
      return groups['growth'] && !groups['by'] ? [value + 1] : [value]
    },
  },
]

/** Multiples by language. */
export const multiples: Readonly<Record<string, readonly Multiple[]>> = {
  zh: han,
  en: [
    whole('doubl*|twofold|two-fold|redoubl*', 2),
    whole('twice as|twice the|twice that|twice more', 2),
    whole('tripl*|trebl*|threefold|three-fold', 3),
    whole('quadrupl*|fourfold|four-fold', 4),
    whole('halv*', 0.5),
    timesAs('en', compilePattern(`(?<![\\p{L}\\d])${number('en')}(?:-|\\s)?fold`, 'giu'), true),
    timesAs('en', compilePattern(`(?<![\\p{L}\\d])${number('en')}\\stimes\\s(?:as|the|that|its|their|what)`, 'giu'), false),
    timesAs('en', compilePattern(`(?<![\\p{L}\\d])${number('en')}\\stimes\\s(?:more|higher|greater|larger|faster|bigger|longer|likelier)`, 'giu'), true),
  ],
  fr: [
    whole('doubl(?!on|ure)*|redoubl*|deux fois (?:plus|supérieure?s?|celui|celle|la|le)', 2),
    whole('tripl*', 3),
    whole('quadrupl*', 4),
    whole('deux fois moins|de moitié', 0.5),
    timesAs('fr', compilePattern(`(?<![\\p{L}\\d])${number('fr')}\\sfois\\s(?:plus|supérieure?s?|celui|celle|la|le|son|leur|mieux)`, 'giu'), true),
    timesAs('fr', compilePattern(`multipli\\p{L}+ par ${number('fr')}`, 'giu'), false),
  ],
  es: [
    whole('duplic*|el doble|al doble|doblar*|redobl*', 2),
    whole('triplic*|el triple|al triple', 3),
    whole('cuadruplic*|cuádruple', 4),
    whole('a la mitad', 0.5),
    timesAs('es', compilePattern(`(?<![\\p{L}\\d])${number('es')}\\sveces\\s(?:más|mayor|mayores|superior|superiores|mejor|la|el|lo)`, 'giu'), true),
    timesAs('es', compilePattern(`multiplic\\p{L}+ por ${number('es')}`, 'giu'), false),
  ],
  ru: [
    whole('вдвое (?:меньш*|реже|ниже|сокра*)', 0.5),
    whole('вдвое|в два раза|в 2 раза', 2, 0.5),
    whole('удво*|удваива*|двукратн*|двойн*', 2),
    whole('втрое|утро*|утраива*|тр[её]хкратн*|тройн*', 3),
    whole('вчетверо|четыр[её]хкратн*', 4),
    whole('наполовину', 0.5),
    timesAs('ru', compilePattern(`(?<!\\p{L})в\\s${number('ru')}\\s(?:с лишним )?раза?(?!\\p{L})`, 'giu'), true),
  ],
  ar: [
    fixed(/(?<![\p{L}\p{M}\d]|\d )[وبلفك]{0,2}(?:ال)?(?:ضعف(?:ا|ي|ين|ان|ه|ها|هم)?|[يت]?مضاعف\p{L}*|[يت]تضاعف|تضاعف\p{L}*|مرتين|مثلي\p{L}*)(?!\p{L})/gu, 2),
    fixed(/(?:إلى|بمقدار|بنسبة) النصف/gu, 0.5),
    timesAs('ar', /(?<![\p{L}\p{M}])[وبل]?(ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|\d+) (?:أضعاف|أمثال)/gu, true),
    timesAs('ar', /(?<![\p{L}\p{M}])[وبل]?(ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|\d+) مرات/gu, true),
  ],
}
