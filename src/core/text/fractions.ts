import { hanValue } from './numbers.ts'
import { compilePattern } from './pattern.ts'
import { profileOf } from './profile.ts'
import type { Span } from '../model/index.ts'

/** A part of a whole that a text states in words. */
export interface Fraction {
  readonly span: Span
  /** Between 0 and 1. */
  readonly value: number
}

/** How a language says fractions: what says half, and a pattern for the others, with the number of parts (absent for one) and the name of the part. */
interface Fractions {
  readonly half: RegExp
  readonly parts: RegExp
  /** Names of parts, by what begins them. */
  readonly names: Readonly<Record<string, number>>
}

const counted = (counts: string, names: Readonly<Record<string, number>>, between: string, end = '(?![\\p{L}\\p{M}])'): RegExp =>
  compilePattern(`(?<![\\p{L}\\p{M}])(?:(${counts})${between})(${Object.keys(names).join('|')})${end}`, 'giu')

const english = { third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 }
const french = { tiers: 3, quart: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10 }
const spanish = { tercio: 3, tercera: 3, cuarto: 4, cuarta: 4, quinto: 5, quinta: 5, sexto: 6, sexta: 6, séptimo: 7, séptima: 7, octavo: 8, octava: 8, noveno: 9, novena: 9, décimo: 10, décima: 10 }
const russian = { трет: 3, четверт: 4, пят: 5, шест: 6, седьм: 7, восьм: 8, девят: 9, десят: 10 }
const arabic = { ثلث: 3, أثلاث: 3, ربع: 4, أرباع: 4, أخماس: 5, خُمس: 5, أسداس: 6, أسباع: 7, أثمان: 8, أتساع: 9, أعشار: 10 }

const languages: Readonly<Record<string, Fractions>> = {
  en: { half: /(?<!\p{L}|(?:first|second|latter|other) )hal(?:f|ves)(?!\p{L}|[- ](?:an?[- ])?[mbt]r?illion)/giu, parts: counted('a|one|two|three|four|five|six|seven|eight|nine', english, '[\\s-]', 's?(?!\\p{L})'), names: english },
  fr: { half: /(?<!\p{L}|(?:première|seconde|deuxième) )(?:moitié|demi[es]?)(?!\p{L}|[- ]mill)/giu, parts: counted('une?|(?:les )?deux|trois|quatre|cinq|six|sept|huit|neuf', french, '\\s', 's?(?!\\p{L}|[ -](?:monde|États?|part(?:ie|y)|pays))'), names: french },
  es: { half: /(?<!\p{L}|(?:primera|segunda) )mitad(?!\p{L})/giu, parts: counted('un|una|la|las|(?:las )?dos|tres|cuatro|cinco|seis|siete|ocho|nueve', spanish, '\\s', '(?:(?<=o)s?|(?<=a)s? partes?)(?!\\p{L})'), names: spanish },
  ru: { half: /(?<!\p{L}|(?:перв|втор)\p{L}{2} )(?:на)?половин(?!ой (?:тыс|мил|мл))\p{L}*/giu, parts: counted('одн(?:а|у|ой)|две|двух|двумя|три|тр[её]х|тремя|четыре|четыр[её]х|пять|шесть|семь|восемь|девять', russian, '\\s', '(?:ь|и|ью|ей|ям|ями|ая|ую|ой|ых|ыми)(?!\\p{L})'), names: russian },
  ar: { half: /(?<![\p{L}\p{M}])[وبلفك]?(?:ال)?نصف(?:ه|ها|هم|هن|هما)?(?!\p{L}| سنو| شهر| [مب]لي| تريلي)/giu, parts: counted('[وبلفك]?(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة)', arabic, '\\s', ''), names: arabic },
}

/** Parts named without a count: one of them. */
const single: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  fr: [[/(?<!\p{L})(?:le|du|au) tiers(?!\p{L}|[ -](?:monde|États?|part(?:ie|y)|pays))/giu, 1 / 3], [/(?<!\p{L})(?:le|du|au) quart(?!\p{L})/giu, 1 / 4]],
  ru: [[/(?<!\p{L})(?<!(?:дв(?:е|ух|умя)|одн(?:а|у|ой)) )трет(?:ь|и)(?!\p{L})/giu, 1 / 3], [/(?<!\p{L})(?<!(?:три|тр[её]х|тремя|одн(?:а|у|ой)) )четверт(?:ь|и|ью)(?!\p{L})/giu, 1 / 4]],
  ar: [[/(?<![\p{L}\p{M}])[وبلفك]?(?:ال)?ثلث(?:ه|ها|هم|هن)?(?!\p{L})/giu, 1 / 3], [/(?<![\p{L}\p{M}])[وبلفك]?(?:ال)?ثلث(?:ا|ي|ان|ين)(?:ه|ها|هم|هن)?(?!\p{L})/giu, 2 / 3], [/(?<![\p{L}\p{M}])[وبلفك]?(?:ال)?ربع(?:ه|ها|هم|هن)?(?!\p{L})/giu, 1 / 4], [/(?<![\p{L}\p{M}])[وبلفك]?(?:ال)?خُمس(?!\p{L})/giu, 1 / 5]],
}

/** The numbers of parts by what begins them in any of the languages. */
const counts: readonly (readonly [RegExp, number])[] = [
  [/^(?:a$|one|une?$|un[oa]?$|la$|од[ни]|.?واحد)/iu, 1],
  [/^(?:two|(?:les )?deux|(?:las )?dos|las$|дв|.?اثن)/iu, 2],
  [/^(?:three|trois|tres|тр|.?ثلاث)/iu, 3],
  [/^(?:four|quatre|cuatro|четыр|.?أربع)/iu, 4],
  [/^(?:five|cinq|cinco|пят|.?خمس)/iu, 5],
  [/^(?:six|seis|шест|.?ست)/iu, 6],
  [/^(?:seven|sept|siete|сем|.?سبع)/iu, 7],
  [/^(?:eight|huit|ocho|вос|.?ثما)/iu, 8],
  [/^(?:nine|neuf|nueve|девят|.?تسع)/iu, 9],
  [/^(?:ten|dix|diez|десят|.?عشر)/iu, 10],
]

const countOf = (word: string): number => counts.find(([pattern]) => pattern.test(word))?.[1] ?? Number(word || NaN)

const han = /每?(?<of>[二两三四五六七八九十百]{1,4}|\d{1,4})(?:个|名|人|户|家|位|起|次|例|件|所|座|项|宗|口|头|艘|辆|套|间|栋|块|片|种)(?:[^，。；]{0,14}?(?:中|就|里)[^，。；]{0,2}?)?(?:有|(?<=中)的)(?:近|约|至少|将近|不止|不到|不足|超过|逾|多于|少于|仅|只|大约|几乎)?(?<part>[一两二三四五六七八九十百]{1,4}|\d{1,4})(?:个|名|人|户|家|位|起|次|例|件|所|座|项|宗|口|头|艘|辆|套|间|栋|块|片|种)|(?<n>[二两三四五六七八九十]{1,6}百?)分之(?<k>[一二两三四五六七八九十]{1,6})|一半|过?半数|过半|半(?!径|球|岛|导体|自动|干旱|熟练|专业|官方|失业)/gu

/** The numbers up to ten by what begins them: of parts, see {@link counts}, and ten. */
const upToTen: Readonly<Record<string, string>> = {
  en: '\\d|10|one|two|three|four|five|six|seven|eight|nine|ten',
  fr: '\\d|10|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  es: '\\d|10|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
  ru: '\\d|10|одн\\p{L}+|один|два|две|двух|тр[её]х|три|четыр\\p{L}+|пят[ьи]|шест[ьи]|сем[ьи]|вос[ье]м[ьи]|девят[ьи]|десят[ьи]',
  ar: '\\d|10|واحد\\p{L}?|اثن\\p{L}+|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?|عشرة?',
}

/** What stands between the two numbers of so many in so many. */
const outOf: Readonly<Record<string, string>> = {
  en: '(?: \\p{L}+){0,3} (?:out of|in|of) (?:every |each )?',
  fr: '(?: \\p{L}+){0,3} sur ',
  es: '(?: \\p{L}+){0,3} de cada ',
  ru: '(?: \\p{L}+){0,3} из (?:каждых )?',
  ar: '(?: \\p{L}+){0,2} من (?:كل|أصل) ',
}

const ratios = new Map<string, RegExp>()

/** The pattern of so many in so many, made when a language first asks for it; `undefined` where none is known. */
function ratioOf(lang: string): RegExp | undefined {
  const [numbers, between] = [upToTen[lang], outOf[lang]]
  if (numbers && between && !ratios.has(lang)) ratios.set(lang, compilePattern(`(?<![\\p{L}\\p{M}\\d]|[.,])[وبلفك]?(${numbers})${between}(${numbers})(?![\\p{L}\\p{M}\\d]|[.,]\\d)`, 'giu'))
  return ratios.get(lang)
}

/** The value of a fraction in Chinese by what its pattern found. */
function hanFraction(groups: Readonly<Record<string, string | undefined>> = {}): number {
  const { n, k, of, part } = groups
  const value = (numeral: string) => (/^\d/.test(numeral) ? Number(numeral) : hanValue(numeral))
  if (n && k) return value(k) / value(n)
  return of && part ? value(part) / value(of) : 0.5
}

/** The fractions of a text, in order. */
export function fractions(text: string, lang: string): readonly Fraction[] {
  if (profileOf(lang).script === 'Han')
    return Array.from(text.matchAll(han), ({ index, 0: quote, groups }) => ({ span: [index, index + quote.length], value: hanFraction(groups) }))
  const language = languages[profileOf(lang).lang]
  if (!language) return []
  const halves = Array.from(text.matchAll(language.half), ({ index, 0: quote }): Fraction => ({ span: [index, index + quote.length], value: 0.5 }))
  const named = Array.from(text.matchAll(language.parts), ({ index, 0: quote, 1: count = '', 2: name = '' }): Fraction => ({
    span: [index, index + quote.length],
    value: countOf(count) / (language.names[name.toLowerCase()] ?? NaN),
  }))
  const bare = (single[profileOf(lang).lang] ?? []).flatMap(([pattern, value]) => Array.from(text.matchAll(pattern), ({ index, 0: quote }): Fraction => ({ span: [index, index + quote.length], value })))
  const ratio = ratioOf(profileOf(lang).lang)
  const stated = ratio ? Array.from(text.matchAll(ratio), ({ index, 0: quote, 1: part = '', 2: of = '' }): Fraction => ({ span: [index, index + quote.length], value: countOf(part) / countOf(of) })) : []
  return [...halves, ...named, ...bare, ...stated].filter(({ value }) => value > 0 && value < 1).sort((a, b) => a.span[0] - b.span[0])
}
