import { foldDigits, hanValue } from '../../text/index.ts'
import { rowCheck } from '../define.ts'

const zeroYear = /[一二三四五六七八九][零一二三四五六七八九〇]*零[零一二三四五六七八九〇]*(?=年)/gu
const dateRange = /(?<!\d)(\d{1,4}[日月年时])\s?[-–~～]\s?(?=\d{1,4}[日月年时])/gu

/** Further forms that Chinese texts do not write, each with what it should read where that is certain. */
const forms: readonly { readonly messageId: string; readonly pattern: RegExp; readonly suggestion?: (match: RegExpMatchArray) => string }[] = [
  // A date in the order or with the marks of another language.
  { messageId: 'date-form', pattern: /(?<![\d./])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d./])/gu },
  // Characters and digits mixed in one date (GB/T 15835-2011, 4.3).
  { messageId: 'mixed-date', pattern: /[〇零一二三四五六七八九]{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十\d]{1,3}日)?|(?<![\d年])[一二三四五六七八九十]{1,2}月\d{1,2}日/gu },
  { messageId: 'percent-form', pattern: /百分之(\d+(?:\.\d+)?)/gu, suggestion: (match) => `${match[1] ?? ''}%` },
]

/**
 * Chinese numerals and dates: a year in characters takes 〇, never 零 (GB/T 15835-2011, 5.2.5), and a span of dates the
 * long dash or 至 (GB/T 15834-2011, 4.13).
 */
export const numeralStyle = rowCheck({
  id: 'numeral-style',
  mqm: 'locale/number-format',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['year-zero', 'date-range', ...forms.map(({ messageId }) => messageId)],
  row({ target }, report) {
    for (const match of target.text.matchAll(zeroYear)) {
      if (match[0].length !== 4) continue
      const span = [match.index, match.index + 4] as const
      const year = String(hanValue(match[0].replaceAll('零', '〇')))
      report({
        messageId: 'year-zero',
        data: { here: match[0], year },
        cell: target,
        span,
        suggestions: [[{ span, text: year }], [{ span, text: match[0].replaceAll('零', '〇') }]],
        confidence: 0.97,
      })
    }
    for (const match of foldDigits(target.text).matchAll(dateRange)) {
      const at = match.index + (match[1]?.length ?? 0)
      const end = match.index + match[0].length
      const after = /^\d+[日月年时]/.exec(target.text.slice(end))?.[0] ?? ''
      report({
        messageId: 'date-range',
        mqm: 'locale/date-format',
        data: { here: target.text.slice(match.index, end) + after },
        cell: target,
        span: [match.index, end + after.length],
        suggestions: [[{ span: [at, end], text: '—' }], [{ span: [at, end], text: '至' }]],
        confidence: 0.9,
      })
    }
    for (const { messageId, pattern, suggestion } of forms)
      for (const match of target.text.matchAll(pattern)) {
        const span = [match.index, match.index + match[0].length] as const
        report({ messageId, mqm: 'locale/date-format', data: { here: match[0] }, cell: target, span, suggestions: suggestion ? [[{ span, text: suggestion(match) }]] : [], confidence: 0.85 })
      }
  },
})
