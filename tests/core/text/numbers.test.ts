import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { hanValue, numbers } from '../../../src/core/index.ts'

/** Every mention as `words=value`, with its kind where it is no plain number, `~` for a weak one. */
const said = (text: string, lang: string) =>
  numbers(text, lang).map(({ span, value, kind, weak }) => `${weak ? '~' : ''}${text.slice(...span)}=${value}${kind === 'number' ? '' : ` ${kind}`}`)

/** The values that are strong enough to accuse. */
const strong = (text: string, lang: string) => numbers(text, lang).flatMap(({ value, weak }) => (weak ? [] : [value]))

describe('hanValue', () => {
  it.each([
    ['二〇二〇', 2020],
    ['二零二零', 2020],
    ['一九四五', 1945],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['七十五', 75],
    ['一百零五', 105],
    ['三百二十', 320],
    ['两千', 2000],
    ['三千零五十', 3050],
    ['一万二千三百四十五', 12345],
    ['两亿三千万', 230_000_000],
    ['一万亿', 1e12],
    ['1.5亿', 150_000_000],
    ['150万', 1_500_000],
    ['3 000万', 30_000_000],
    ['三点五', 3.5],
    ['零点二五', 0.25],
  ])('%s is %d', (numeral, value) => expect(hanValue(numeral)).toBe(value))

  it('is none for what is no numeral', () => expect(hanValue('和平')).toBeNaN())
})

describe('numbers', () => {
  it.each([
    ['zh', '成立七十五周年', [75]],
    ['zh', '2020年有193个会员国', [2020, 193]],
    ['zh', '全世界有78亿人', [7_800_000_000]],
    ['zh', '筹得1 500万美元', [15_000_000]],
    ['zh', '上升1.5摄氏度', [1.5]],
    ['zh', '百分之三十', [30]],
    ['zh', '百分之三点五', [3.5]],
    ['zh', '百分之50', [50]],
    ['zh', '50%', [50]],
    ['zh', '１９４５年', [1945]],
    ['zh', '三分之二多数', []],
    ['zh', '一个十分万全的办法', []],
    ['zh', '第36条第2款', [36, 2]],
    ['zh', '两亿三千万人', [230_000_000]],
    ['zh', '重6千克，高512千米，耗资6千元', [6, 512, 6000]],
    ['zh', '30多亿人', [3_000_000_000]],
    ['zh', '40余万人', [400_000]],
    ['zh', '十多亿居民', [1_000_000_000]],
    ['zh', '百余万人', [1_000_000]],
    ['zh', '十几万人', [100_000]],
    ['zh', '一到两成', [10, 20]],
    ['zh', '20世纪60年代', [1960]],
    ['zh', '二十世纪六十、七十年代', [1960, 1970]],
    ['zh', '21世纪20年代', [2020]],
    ['zh', '90年代', [90]],
    ['zh', '1970年代', [1970]],
    ['zh', '三四成', [30, 40]],
    ['zh', '年仅五六岁', [5, 6]],
    ['zh', '这一成果，六成以上', [1, 60]],
    ['en', 'in 2020, 193 Member States', [2020, 193]],
    ['en', '7.8 billion people', [7_800_000_000]],
    ['en', '$1,234.5', [1234.5]],
    ['en', '1,500 staff', [1500]],
    ['en', '0.125 per cent', [0.125]],
    ['en', '14-15 May', [14, 15]],
    ['en', '1.5 degrees', [1.5]],
    ['en', 'seventy-five years', [75]],
    ['en', 'one hundred and five States', [105]],
    ['en', 'two thousand and twenty', [2020]],
    ['en', 'three million two hundred thousand', [3_200_000]],
    ['en', 'A/RES/75/1 of 21.9.2020', [75, 1, 21, 9, 2020]],
    ['en', 'the constructor of two ships', [2]],
    ['en', 'one second, one third', [1, 2, 3]],
    ['en', 'goals 1,2,3', [1, 2, 3]],
    ['fr', 'sept pays', [7]],
    ['fr', '14 sept. 2020', [14, 9, 2020]],
    ['fr', '1 500 personnes', [1500]],
    ['fr', '1\u202f234,5 euros', [1234.5]],
    ['fr', '0,5 %', [0.5]],
    ['fr', 'soixante-quinze ans', [75]],
    ['fr', 'soixante et onze', [71]],
    ['fr', 'quatre-vingts pays', [80]],
    ['fr', 'quatre-vingt-dix-sept', [97]],
    ['fr', '7,8 milliards', [7_800_000_000]],
    ['es', '1.234.567 personas', [1_234_567]],
    ['es', '7.800 millones', [7_800_000_000]],
    ['es', 'treinta y cinco', [35]],
    ['es', 'mil millones', [1e9]],
    ['es', 'doscientos diez', [210]],
    ['es', 'veintiuno', [21]],
    ['ru', '1 500 человек', [1500]],
    ['ru', '1,5 млн', [1_500_000]],
    ['ru', 'двадцать пять лет', [25]],
    ['ru', 'сто двадцать три', [123]],
    ['ru', 'семьсот', [700]],
    ['ar', '١٩٣ دولة', [193]],
    ['ar', '٢٫٥ في المائة', [2.5]],
    ['ar', '١٬٥٠٠', [1500]],
    ['ar', 'خمسة وسبعين عاما', [75]],
    ['ar', 'مائة وخمسة', [105]],
    ['ar', 'ألفين', [2000]],
    ['ar', '000 400 شخص', [400_000]],
    ['ar', '250 11 فردا', [11_250]],
    ['ar', '873 10 فردا', [10_873]],
    ['ar', 'بمبلغ 000 000 48 دولار', [48_000_000]],
    ['ar', 'مقابل صوتين', [2]],
    ['ar', 'الاثنتي عشرة', [12]],
    ['ru', 'двадцатью семью голосами', [27]],
    ['ru', 'каждый одиннадцатый', [11]],
    ['ru', 'о пятидесяти двух', [52]],
    ['ar', 'ثلاثة وأربعة', [3, 4]],
    ['zh', '三点五亿', [350_000_000]],
    ['ar', '7,8 بلايين نسمة', [7_800_000_000]],
  ])('%s: %s has %j', (lang, text, values) => {
    const own = strong(text, lang)
    // A single spelled word may be weak; then it is enough that it can confirm.
    const confirmed = values.every((value) => numbers(text, lang).some((mention) => mention.value === value))
    expect({ confirmed, extra: own.filter((value) => !values.includes(value)) }).toEqual({ confirmed: true, extra: [] })
  })

  it.each([
    ['en', 'between one and two million people', [2_000_000], 3_000_000],
    ['en', 'two and three', [2, 3], 5],
    ['fr', 'deux et trois', [2, 3], 5],
    ['es', 'dos y tres', [2, 3], 5],
    ['ru', 'два и три', [2, 3], 5],
  ])('%s: %s adds nothing up', (lang, text, values, never) => {
    const all = numbers(text, lang).map(({ value }) => value)
    expect(all).toEqual(expect.arrayContaining(values))
    expect(all).not.toContain(never)
  })

  it.each([
    ['zh', '百分之五十', '百分之五十=50 percent'],
    ['zh', '5月14日', '~5月=5 month'],
    ['zh', '十二月', '~十二月=12 month'],
    ['en', '50 per cent', '50=50 percent'],
    ['en', '14 May 2020', '~May=5 month'],
    ['en', 'the twenty-first session', '~twenty-first=21 ordinal'],
    ['en', 'the 75th anniversary', '75=75 ordinal'],
    ['fr', '14 mai 2020', '~mai=5 month'],
    ['fr', '50 pour cent', '50=50 percent'],
    ['fr', 'le 1er janvier', '1=1 ordinal'],
    ['es', 'septiembre de 2015', '~septiembre=9 month'],
    ['es', '50 por ciento', '50=50 percent'],
    ['es', 'el septuagésimo quinto aniversario', '~septuagésimo quinto=75 ordinal'],
    ['fr', 'le soixante-quinzième anniversaire', '~soixante-quinzième=75 ordinal'],
    ['ru', 'семьдесят пятой годовщины', '~семьдесят пятой=75 ordinal'],
    ['ar', 'الذكرى الخامسة والسبعين', '~الخامسة والسبعين=75 ordinal'],
    ['ru', '14 мая 2020 г.', '~мая=5 month'],
    ['ru', '75-й годовщины', '75=75 ordinal'],
    ['ru', '50 процентов', '50=50 percent'],
    ['ar', '١٤ أيار/مايو', '~أيار=5 month'],
    ['ar', 'كانون الثاني', '~كانون الثاني=1 month'],
    ['ar', '50 في المائة', '50=50 percent'],
  ])('%s: %s says %s', (lang, text, mention) => expect(said(text, lang)).toContain(mention))

  it.each([
    ['zh', '年过八旬', 8, 80],
    ['zh', '两个多世纪', 2, 200],
    ['en', 'more than two decades', 2, 20],
    ['fr', 'trois longues décennies', 3, 30],
    ['es', 'cuatro decenios', 4, 40],
    ['ru', 'двух десятилетий', 2, 20],
    ['ar', 'خمسة عقود', 5, 50],
    ['zh', '下午4时送达', 4, 16],
    ['en', 'by 4 p.m. New York time', 4, 16],
    ['es', 'a las 4 de la tarde', 4, 16],
    ['fr', 'à 4 heures de l’après-midi', 4, 16],
    ['ru', 'в 4 часа дня', 4, 16],
    ['ar', 'الساعة 4 مساء', 4, 16],
  ])('%s: %s says %d and may mean %d', (lang, text, value, also) => expect(numbers(text, lang)).toContainEqual(expect.objectContaining({ value, also })))

  it.each([['zh', '上午4时'], ['zh', '下午举行4次会议'], ['en', '4 a.m.'], ['en', '4 members']])('%s: %s is no hour after noon', (lang, text) => expect(numbers(text, lang).every(({ also }) => also === undefined)).toBe(true))

  it.each([
    ['zh', '半个世纪', 50],
    ['en', 'half a century', 50],
    ['fr', 'un quart de siècle', 25],
    ['es', 'medio siglo', 50],
    ['ru', 'полвека', 50],
    ['ar', 'بعد أكثر من عقدين', 20],
  ])('%s: %s may confirm %d and never accuses', (lang, text, value) => expect(numbers(text, lang)).toContainEqual(expect.objectContaining({ value, weak: true })))

  it('month names count once each, in the order of the year', () => {
    for (const lang of ['zh', 'en', 'fr', 'es', 'ru', 'ar']) {
      const names = { zh: '7月', en: 'July', fr: 'juillet', es: 'julio', ru: 'июля', ar: 'تموز' }[lang] ?? ''
      expect(said(names, lang)).toEqual([`~${names}=7 month`])
    }
  })

  it('lie in the text, in order, with finite values, whatever the text', () => {
    const pieces = fc.constantFrom('1', '5', '0', '.', ',', ' ', '\u00a0', '%', '百', '万', '亿', '三', '分之', '月', 'million', ' and ', 'two', 'mil', 'vingt', 'quatre', 'сто', 'مائة', 'و', '٣', '٫', '-', '成', '点', '\ud83d')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')), fc.constantFrom('zh', 'en', 'fr', 'es', 'ru', 'ar', 'de'), (text, lang) => {
        let before = 0
        for (const { span, value } of numbers(text, lang)) {
          expect(Number.isFinite(value)).toBe(true)
          expect(span[0]).toBeGreaterThanOrEqual(before)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[1]).toBeLessThanOrEqual(text.length)
          before = span[0]
        }
      }),
    )
  })
})
