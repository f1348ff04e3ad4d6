import type { Span } from '../model/index.ts'
import { collectiveFactor, collectives } from './collectives.ts'
import { foldDigits } from './fold.ts'
import { isAfternoon } from './hours.ts'
import { partsOfScale } from './part-scales.ts'
import { compilePattern } from './pattern.ts'
import { profileOf, type Profile } from './profile.ts'

/** A number that a text states. */
export interface NumberMention {
  readonly span: Span
  readonly value: number
  readonly kind: 'number' | 'percent' | 'ordinal' | 'month'
  /** Too common as part of other words to accuse by (`一`, `one`); it can still confirm a number of another version. */
  readonly weak: boolean
  /** What it may also mean: the scale of the number that follows (`from 14 to 22 million`), the tens or hundreds that it counts (`two decades`), the hour of twenty-four (`4 p.m.`), or its groups of digits the other way round. */
  readonly also?: number
}

/** What follows a digit that counts tenths (三成, 一到两成), and nothing that is called one (这一成果, 一成员国). */
const tenth = '(?:[到至—–~～-]|、)?[一二两三四五六七八九]?成(?!不变|[为立员年长就功本果效人分都熟套见因绩])'
const tenthAfter = compilePattern(`^${tenth}`, 'u')

/** The ways of writing a number in Chinese: percentages, tenths, decimals, digits with scale characters, characters alone. 多, 余, 几 and 来 stand before the scale in a round number. */
const hanNumeral = new RegExp(
  [
    '百分之(?:[〇零一二两三四五六七八九十百千万亿点]+|\\d[\\d.,]*)',
    `[一二两三四五六七八九](?=${tenth})`,
    '[〇零一二两三四五六七八九十百千]+点[〇零一二三四五六七八九]+[万亿]*',
    // 千 of 千克, 千米, 千瓦 is the unit's.
    '(?:\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+|\\d[\\d,.]*)\\s?[十百千]*(?:[多余几来]?[万亿]+|[十百千](?![克米瓦帕赫卡焦伏]))',
    '[〇零一二两三四五六七八九十百千]+[多余几来](?:[百千]?[万亿]+)',
    '[〇零一二两三四五六七八九十百千万亿]+',
  ].join('|'),
  'gu',
)
/** One decade or several of a century: 20世纪60年代, 六十至七十年代. */
const hanDecades = /(?<!\d)(?:(?<century>\d{1,2}|[一二十]{1,3})世纪)?(?<tens>(?:(?:[1-9]0|[二三四五六七八九]?十)(?:年代)?[、和至到—–-])*(?:[1-9]0|[二三四五六七八九]?十))年代/gu
/** A round number by name: 十几亿 is no certain figure, 30多亿 is. */
const roundly = /[多余几来](?=[百千万亿])/u
/** Two digits one after the other are a guess between them: 五六岁. */
const eitherOf = /^(?:一二|[一两]三|二三|三四|三五|四五|五六|六七|七八|八九)$/u
const hanDigits = '〇零一二两三四五六七八九'

/** The value of a numeral in Chinese characters: positional (二零二零) or with units (三百二十, 1.5亿); NaN when it is none. */
export function hanValue(numeral: string): number {
  const { numerals, scales } = profileOf('zh')
  const chars = [...numeral]
  if (chars.length > 1 && chars.every((char) => hanDigits.includes(char))) return Number(chars.map((char) => numerals[char]).join(''))
  const decimal = /^(.+)点([〇零一二三四五六七八九]+)([万亿]*)$/u.exec(numeral)
  if (decimal) {
    const digits = [...(decimal[2] ?? '')].map((char) => numerals[char]).join('')
    return Number(((hanValue(decimal[1] ?? '') + Number(`0.${digits}`)) * (decimal[3] ? hanValue(decimal[3]) : 1)).toPrecision(12))
  }
  let total = 0
  let section = 0
  let digit: number | null = null
  const leading = /^[\d.,\u00a0\u202f ]+/.exec(numeral)?.[0]
  if (leading) digit = Number(leading.replace(/[,\s]/g, ''))
  for (const char of numeral.slice(leading?.length ?? 0).trim()) {
    const scale = scales[char]
    if (scale === undefined) digit = numerals[char] ?? NaN
    else if (scale < 1e4) {
      section += (digit ?? 1) * scale
      digit = null
    } else {
      const count = section + (digit ?? 0)
      // 一亿二千万 adds a smaller unit to a larger one; 一万亿 multiplies a smaller by a larger.
      total = total >= scale ? total + count * scale : (total + count || 1) * scale
      section = 0
      digit = null
    }
  }
  // Decimals times a unit leave a trace of binary fractions.
  return Number((total + section + (digit ?? 0)).toPrecision(12))
}

/**
 * A digit string with separators read by the habits of European and Anglo-Saxon typography: of two kinds of separator
 * the last is the decimal one, a single kind groups when all its groups have three digits. NaN when it is no number.
 */
function digitsValue(digits: string): number {
  const plain = digits.replace(/[\s\u00a0\u202f٬]/g, '').replaceAll('٫', '.')
  const grouped = digits !== plain && /[\s\u00a0\u202f٬]/.test(digits)
  const mixed = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,](\d+)$/.exec(plain)
  if (mixed) return Number(`${mixed[1]?.replace(/[.,]/g, '')}.${mixed[3]}`)
  if (!grouped && /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(plain)) return Number(plain.replace(/[.,]/g, ''))
  const decimal = plain.replaceAll(',', '.')
  return decimal.split('.').length > 2 ? NaN : Number(decimal)
}

const digitRun = /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫٬]\d+)*/g
const digitGroups = /(?<![\d.,/])(?:\d{3}(?:[\u00a0\u202f ]\d{3})*[\u00a0\u202f ]\d{1,3}|\d{1,3}(?:[\u00a0\u202f ]\d{3})+)(?![\d.,٫٬/]\d|\d)|\d+(?:[.,٫٬]\d+)*/g

/** The two readings of a number whose groups of digits may run with the script (`250 1` for 1,250); the first is the likelier. */
function groupsEitherWay(digits: string): readonly number[] {
  const groups = digits.split(/[\s\u00a0\u202f]/)
  const forward = groups.join('')
  const backward = [...groups].reverse().join('')
  const readings = [groups.slice(1).every((group) => group.length === 3) && !/^0/.test(forward) ? [Number(forward)] : [], groups.slice(0, -1).every((group) => group.length === 3) && !/^0/.test(backward) ? [Number(backward)] : []]
  return readings.flat()
}
const percentAfter = /^[\s\u00a0\u202f]?(?:%|٪|per ?cent|percent|pour cent|por ciento|процент|в процент|في المائة|في المئة|بالمائة|بالمئة)/iu
const ordinalAfter = /^(?:st|nd|rd|th|er|re|e|ème|º|ª|\.º|\.ª|-?[йяеих]|-го|-ой|-му|-летия|-летие)(?!\p{L})/iu

/** The value of a word in a table; a word such as `constructor` is in none. */
const valueOf = (table: Readonly<Record<string, number>>, word: string): number | undefined => (Object.hasOwn(table, word) ? table[word] : undefined)

/** Whether a number word goes on with the number before it: a smaller place follows (`thirty-five`), and not a new number (`two and three`). */
function continues(current: number, value: number, { script, vigesimal }: Profile): boolean {
  if (current === 0) return true
  const place = current % 10 ? 1 : current % 100 ? 10 : 100
  if (value < place) return true
  if (vigesimal && (current % 100 === 60 || current % 100 === 80)) return value >= 10 && value < 20
  // Arabic says the units before the tens.
  return script === 'Arabic' && current % 100 < 10 && value < 100 && value % 10 === 0
}

/** What a word may be in a number that is written out. */
interface NumberWord {
  readonly number: { readonly value: number; readonly scale: boolean } | undefined
  readonly ordinal: number | undefined
  /** Joins two parts of one number. */
  readonly joiner: boolean
}

/** The words of each language met so far: most words of a text stand in it again. */
const numberWords = new Map<string, Map<string, NumberWord>>()
const mostNumberWords = 100_000

function numberWord(word: string, profile: Profile): NumberWord {
  let known = numberWords.get(profile.lang)
  if (!known) numberWords.set(profile.lang, (known = new Map<string, NumberWord>()))
  let found = known.get(word)
  if (!found) {
    if (known.size >= mostNumberWords) known.clear()
    known.set(word, (found = readNumberWord(word, profile)))
  }
  return found
}

function readNumberWord(word: string, { script, scales, numerals, ordinals }: Profile): NumberWord {
  const bare = word.toLowerCase()
  const stripped = script === 'Arabic' ? bare.replace(/^[وبلفك]?(?:ال)?/u, '') : bare
  const number = [bare, stripped].flatMap((form) => {
    const scale = valueOf(scales, form)
    const value = valueOf(numerals, form) ?? scale
    return value === undefined ? [] : [{ value, scale: scale !== undefined }]
  })[0]
  return { number, ordinal: valueOf(ordinals, bare), joiner: /^(?:and|et|y|и|و)$/iu.test(word) }
}

/** Numbers written in words: scale words multiply, the rest adds up (`soixante-quinze`, `خمسة وسبعين`). */
function spelled(text: string, profile: Profile, taken: (span: Span) => boolean): NumberMention[] {
  const out: NumberMention[] = []
  let run: { start: number; end: number; total: number; current: number; words: number } | null = null
  const flush = () => {
    if (run) {
      const value = run.total + run.current
      out.push({ span: [run.start, run.end], value, kind: 'number', weak: run.words === 1 || value < 20 })
    }
    run = null
  }
  /** The ordinal that ends just before an offset, with nothing but space between. */
  const lastOrdinal = (at: number): NumberMention | undefined => {
    const last = out.at(-1)
    return last?.kind === 'ordinal' && !text.slice(last.span[1], at).trim() ? last : undefined
  }
  for (const match of text.matchAll(/\p{L}+|[^\p{L}\s\u00a0-]+/gu)) {
    const span: Span = [match.index, match.index + match[0].length]
    const { number, ordinal: ordinalValue, joiner } = numberWord(match[0], profile)
    // Most words are no numbers, wherever they stand.
    const free = (number !== undefined || ordinalValue !== undefined) && !taken(span)
    const found = free ? number : undefined
    if (!found) {
      const ordinal = free ? ordinalValue : undefined
      if (ordinal !== undefined) {
        if (run && !continues(run.current, ordinal, profile)) flush()
        const before = run ? undefined : lastOrdinal(span[0])
        // Spanish says both parts as ordinals: septuagésimo quinto.
        if (before && before.value >= 20 && continues(before.value, ordinal, profile)) out[out.length - 1] = { ...before, span: [before.span[0], span[1]], value: before.value + ordinal }
        else out.push({ span: [run?.start ?? span[0], span[1]], value: (run ? run.total + run.current : 0) + ordinal, kind: 'ordinal', weak: true })
        run = null
      } else if (!(joiner && run)) flush()
      continue
    }
    const unit = run ? undefined : lastOrdinal(span[0])
    // Arabic goes on with the tens: الخامسة والسبعين.
    if (unit && unit.value < 10 && !found.scale && found.value >= 20 && continues(unit.value, found.value, profile)) {
      out[out.length - 1] = { ...unit, span: [unit.span[0], span[1]], value: unit.value + found.value }
      continue
    }
    const eighty = profile.vigesimal && found.value === 20 && run?.current === 4
    if (run && !found.scale && !eighty && !continues(run.current, found.value, profile)) flush()
    run ??= { start: span[0], end: span[1], total: 0, current: 0, words: 0 }
    run.end = span[1]
    run.words++
    if (found.scale && found.value >= 1e3) {
      // `mil millones` multiplies a smaller scale by a larger, `three million two thousand` adds a smaller to a larger.
      run.total = run.total >= found.value ? run.total + (run.current || 1) * found.value : (run.total + run.current || 1) * found.value
      run.current = 0
    } else if (found.scale) run.current = (run.current || 1) * found.value
    else if (eighty) run.current = 80
    else run.current += found.value
  }
  flush()
  return out
}

const monthPatterns = new Map<Profile, RegExp>()

/** All month names of a language in one pattern, built once. */
function monthPattern(profile: Profile): RegExp {
  let pattern = monthPatterns.get(profile)
  if (!pattern) {
    const forms = profile.months.flat().sort((a, b) => b.length - a.length)
    const source = profile.spaced ? `(?<![\\p{L}\\p{M}])[وبل]?(${forms.join('|')})(?![\\p{L}\\p{M}])` : `(?<![\\d十])(${forms.join('|')})(?!球)`
    monthPatterns.set(profile, (pattern = compilePattern(source, 'giu')))
  }
  return pattern
}

/** Months by name or, in Chinese, by number and 月. */
function months(text: string, profile: Profile): NumberMention[] {
  if (profile.months.length === 0) return []
  return Array.from(text.matchAll(monthPattern(profile))).flatMap((match): NumberMention[] => {
    const name = (match[1] ?? '').toLowerCase()
    // French `sept` is seven, unless a day stands before it.
    if (valueOf(profile.numerals, name) !== undefined && !/\d\s$/.test(text.slice(0, match.index))) return []
    return [{ span: [match.index, match.index + match[0].length], value: profile.months.findIndex((forms) => forms.includes(name)) + 1, kind: 'month', weak: true }]
  })
}

const roman = /(?<![\p{L}\p{M}\d.])(?=[IVXLCDM]{2,})(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:e|er|re|ème|º|ª)?(?![\p{L}\p{M}\d])/gu
const romanUnits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Roman numerals of two letters and more, as centuries and chapters have them. They confirm and never accuse: some are words. */
function romans(text: string, taken: (span: Span) => boolean): NumberMention[] {
  if (!/[IVXLCDM]{2}/.test(text)) return []
  return Array.from(text.matchAll(roman)).flatMap((match): NumberMention[] => {
    const letters = match.slice(1, 5).join('')
    const span: Span = [match.index, match.index + match[0].length]
    if (!letters || taken(span)) return []
    const values = [...letters].map((letter) => romanUnits[letter] ?? 0)
    const value = values.reduce((sum, unit, at) => sum + (unit < (values[at + 1] ?? 0) ? -unit : unit), 0)
    return [{ span, value, kind: 'ordinal', weak: true }]
  })
}

/** What two numerals side by side make where the units are said before the tens: التاسع عشر, الحادي والعشرين. */
function unitsBeforeTens(mentions: readonly NumberMention[], text: string): NumberMention[] {
  return mentions.flatMap((unit, at): NumberMention[] => {
    const ten = mentions[at + 1]
    if (!ten || unit.value < 1 || unit.value > 9 || ten.value < 10 || ten.value > 90 || ten.value % 10 !== 0 || !/^\s(?:و?(?:ال)?)?$/u.test(text.slice(unit.span[1], ten.span[0]))) return []
    return [{ span: [unit.span[0], ten.span[1]], value: unit.value + ten.value, kind: 'ordinal', weak: true }]
  })
}

/** Decades, with the years they begin with: what has no century may be of the last one. */
function decades(text: string, { script, decade, numerals }: Profile): NumberMention[] {
  if (script === 'Han')
    return Array.from(text.matchAll(hanDecades)).flatMap(({ index, groups }) => {
      const { century, tens = '' } = groups ?? {}
      const before = century === undefined ? 0 : (hanValue(century) - 1) * 100
      const offset = index + (century === undefined ? 0 : century.length + 2)
      return Array.from(tens.matchAll(/\d0|[二三四五六七八九]?十/gu), ({ 0: ten, index: at }): NumberMention => {
        const value = hanValue(ten)
        const end = offset + at + ten.length
        const span: Span = [at === 0 ? index : offset + at, text.startsWith('年代', end) ? end + 2 : end]
        return { span, value: before + value, also: century === undefined ? 1900 + value : value, kind: 'number', weak: false }
      })
    })
  if (!decade) return []
  return Array.from(text.matchAll(decade)).flatMap(({ index, 0: word, groups }): NumberMention[] => {
    const value = valueOf(numerals, groups?.tens ?? '')
    return value === undefined ? [] : [{ span: [index, index + word.length], value: 1900 + value, also: value, kind: 'number', weak: true }]
  })
}

/** Every number of the text, in order. A number written with a scale word (`1.5 million`, `150万`) is one mention. */
export function numbers(text: string, lang: string): NumberMention[] {
  const profile = profileOf(lang)
  const plain = foldDigits(text)
  const found = [...months(plain, profile), ...decades(plain, profile)]
  const taken = (span: Span) => found.some(({ span: other }) => span[0] < other[1] && other[0] < span[1])
  if (profile.script === 'Han')
    for (const match of plain.matchAll(hanNumeral)) {
      const span: Span = [match.index, match.index + match[0].length]
      if (taken(span)) continue
      if (eitherOf.test(match[0])) {
        found.push(...[...match[0]].map((digit, at): NumberMention => ({ span: [span[0] + at, span[0] + at + 1], value: hanValue(digit), kind: 'number', weak: true })))
        continue
      }
      const tenths = match[0].length === 1 && !/[这那该此每另某任同]/u.test(plain.charAt(span[0] - 1)) && tenthAfter.test(plain.slice(span[1], span[1] + 6))
      const percent = match[0].startsWith('百分之') || tenths
      const value = tenths ? hanValue(match[0]) * 10 : hanValue(percent ? match[0].slice(3) : match[0].replace(roundly, ''))
      const fraction = plain.startsWith('分之', span[1]) || plain.slice(0, span[0]).endsWith('分之')
      const vague = /[数几多成上]/u.test(plain.charAt(span[0] - 1)) || /几(?=[百千万亿])/u.test(match[0])
      const units = /[十百千万亿]/u.test(match[0])
      const strong = percent || /\d/.test(match[0]) || (match[0].length > 1 && (units ? value >= 20 || match[0].length > 2 : match[0].length >= 3))
      const weak = !strong || fraction || vague || Number.isNaN(value) || (!percent && /^[百千万亿]/u.test(match[0]))
      if (!Number.isNaN(value)) found.push({ span, value, kind: percent ? 'percent' : 'number', weak })
    }
  for (const match of plain.matchAll(profile.groupsTurn ? digitGroups : digitRun)) {
    let span: Span = [match.index, match.index + match[0].length]
    if (taken(span)) continue
    const [first, also] = profile.groupsTurn && /\s/.test(match[0]) ? groupsEitherWay(match[0]) : []
    let value = first ?? digitsValue(match[0])
    if (Number.isNaN(value)) {
      // A date (14.5.2020), a list without spaces (1,2,3): each of them is a number.
      const parts = match[0].split(/[.,٫٬]/)
      let at = span[0]
      for (const part of parts) {
        found.push({ span: [at, at + part.length], value: Number(part), kind: 'number', weak: false })
        at += part.length + 1
      }
      continue
    }
    const rest = plain.slice(span[1])
    const scale = /^[\s\u00a0\u202f]?(\p{L}+)/u.exec(rest)
    const power = scale && profile.spaced ? valueOf(profile.scales, scale[1]?.toLowerCase() ?? '') : undefined
    if (power !== undefined && power >= 1e3 && scale) {
      value *= power
      span = [span[0], span[1] + scale[0].length]
    }
    const kind = percentAfter.test(rest) ? 'percent' : ordinalAfter.test(rest) ? 'ordinal' : 'number'
    found.push({ span, value: Number(value.toPrecision(12)), kind, weak: false, ...(also !== undefined && also !== first && { also }) })
  }
  if (profile.spaced) {
    found.push(...spelled(plain, profile, taken))
    // They confirm and never accuse: a good translation may as well state the half.
    found.push(...partsOfScale(plain, profile).map((part): NumberMention => ({ ...part, kind: 'number', weak: true })))
  }
  if (profile.dual) found.push(...Array.from(plain.matchAll(profile.dual), (match): NumberMention => ({ span: [match.index, match.index + match[0].length], value: 2, kind: 'number', weak: true })).filter(({ span }) => !found.some(({ span: other }) => span[0] < other[1] && other[0] < span[1])))
  if (profile.spaced && profile.script !== 'Arabic') found.push(...romans(plain, taken))
  const inOrder = found.sort((a, b) => a.span[0] - b.span[0])
  if (profile.script === 'Arabic') inOrder.push(...unitsBeforeTens(inOrder, plain))
  // Like parts of a scale they only confirm.
  inOrder.push(...collectives(plain, profile).map((years): NumberMention => ({ ...years, kind: 'number', weak: true })))
  return inCollectives(inAfternoon(borrowScales(inOrder.sort((a, b) => a.span[0] - b.span[0]), plain), plain, lang), plain, profile)
}

/** Lets a number before a noun that counts by tens or hundreds be read as so many of them: two decades, 八旬. */
const inCollectives = (mentions: readonly NumberMention[], text: string, profile: Profile): NumberMention[] =>
  mentions.map((mention) => {
    const factor = mention.kind === 'number' && mention.also === undefined && mention.value < 100 ? collectiveFactor(text.slice(mention.span[1], mention.span[1] + 32), profile) : undefined
    return factor === undefined ? mention : { ...mention, also: mention.value * factor }
  })

/** Lets an hour after noon be read as one of twenty-four. */
const inAfternoon = (mentions: readonly NumberMention[], text: string, lang: string): readonly NumberMention[] =>
  mentions.map((mention) => {
    const { span: [start, end], value, also } = mention
    const isHour = also === undefined && value >= 1 && value < 12 && Number.isInteger(value) && isAfternoon(text.slice(Math.max(0, start - 4), start), text.slice(end, end + 32), lang)
    return isHour ? { ...mention, also: value + 12 } : mention
  })

/** Lets a small number written just before one with a scale word be read with that scale as well. */
function borrowScales(mentions: readonly NumberMention[], text: string): NumberMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1]
    if (!next || mention.value >= 1000 || next.span[0] - mention.span[1] > 12 || !/^[\d.,]+$/.test(text.slice(...mention.span))) return mention
    const digits = /^[\d.,\s\u00a0\u202f]+/.exec(text.slice(...next.span))?.[0]
    const scale = digits && digits.length < next.span[1] - next.span[0] ? next.value / Number(digits.replace(/\s/g, '').replace(',', '.')) : NaN
    return scale >= 1000 ? { ...mention, also: Number((mention.value * scale).toPrecision(12)) } : mention
  })
}
