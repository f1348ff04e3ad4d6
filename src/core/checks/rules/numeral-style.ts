import { foldDigits, hanValue } from '../../text/index.ts'
import { rowCheck } from '../define.ts'

const zeroYear = /[一二三四五六七八九][零一二三四五六七八九〇]*零[零一二三四五六七八九〇]*(?=年)/gu
const dateRange = /(\d{1,2}[日月年时])\s?[-–~～]\s?(?=\d{1,4}[日月年时])/gu

/**
 * Chinese numerals and dates: a year in characters takes 〇, never 零 (GB/T 15835-2011, 5.2.5), and a span of dates the
 * long dash or 至 (GB/T 15834-2011, 4.13).
 */
export const numeralStyle = rowCheck({
  id: 'numeral-style',
  mqm: 'locale/number-format',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['year-zero', 'date-range'],
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
  },
})
