import { Converter } from 'opencc-js/t2cn'
import { rowCheck } from '../define.ts'

const simplify = Converter({ from: 't', to: 'cn' })

/** Runs of characters that differ between a text and its simplified form, as long as both have the same length. */
function differing(text: string): { start: number; end: number; simplified: string }[] {
  const simplified = simplify(text)
  if (simplified.length !== text.length) return []
  const runs: { start: number; end: number; simplified: string }[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === simplified[i]) continue
    const last = runs.at(-1)
    if (last?.end === i) {
      last.end++
      last.simplified += simplified[i] ?? ''
    } else runs.push({ start: i, end: i + 1, simplified: simplified[i] ?? '' })
  }
  return runs
}

/** Traditional characters in a text that is otherwise Simplified. A text in Traditional characters throughout is not meant. */
export const traditionalCharacters = rowCheck({
  id: 'traditional-characters',
  mqm: 'locale/script',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['traditional'],
  row({ target }, report) {
    // The tag of a version may say that Traditional is meant; its profile is that of Chinese as such.
    if (!/[\u3400-\u9fff]/.test(target.text) || /-(?:hant|tw|hk|mo)\b/i.test(target.lang)) return
    const runs = differing(target.text)
    const count = runs.reduce((sum, { start, end }) => sum + end - start, 0)
    if (target.text.length > 20 && count > target.text.length / 5) return
    for (const { start, end, simplified } of runs)
      report({
        messageId: 'traditional',
        data: { here: target.text.slice(start, end), simplified },
        cell: target,
        span: [start, end],
        suggestions: [[{ span: [start, end], text: simplified }]],
        confidence: 0.97,
      })
  },
})
