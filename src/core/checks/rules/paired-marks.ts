import type { Cell } from '../cell.ts'
import { rowCheck } from '../define.ts'

const count = ({ text }: Cell, marks: RegExp): number => text.match(marks)?.length ?? 0

/** Whether a text has as many opening as closing quotation marks and brackets, and typewriter marks in pairs. */
const balanced = (cell: Cell): boolean => count(cell, /[“«„(（[]/gu) === count(cell, /[”»)）\]]/gu) && count(cell, /"/gu) % 2 === 0

/** A quotation mark or bracket that opens and never closes in its paragraph, or closes what nothing opened. */
export const pairedMarks = rowCheck({
  id: 'paired-marks',
  mqm: 'linguistic/punctuation',
  severity: 'minor',
  messages: ['unclosed', 'unopened'],
  row({ target, others }, report) {
    // A quotation that goes on over several paragraphs is open in the other versions too.
    if (others.length > 0 && others.filter(balanced).length * 2 <= others.length) return
    const { quotes, spaced } = target.profile
    // A closing mark that the language also uses as apostrophe, or opens with elsewhere, cannot be counted.
    const pairs = quotes.filter(([open, close]) => close !== '’' && !'?!'.includes(close) && !quotes.some(([other, end]) => other === close || (other !== open && end === open)))
    const stack: { close: string; open: string; at: number }[] = []
    for (let at = 0; at < target.text.length; at++) {
      const unit = target.text[at] ?? ''
      const opened = pairs.find(([open]) => open === unit)
      if (opened) {
        stack.push({ open: unit, close: opened[1], at })
        continue
      }
      const closed = pairs.find(([, close]) => close === unit)
      if (!closed || (spaced && unit === ')' && /(?:^|[\s(])[\p{L}\p{N}]{1,4}$/u.test(target.text.slice(Math.max(0, at - 6), at)) && !stack.some(({ close }) => close === unit))) continue
      const match = stack.findLastIndex(({ close }) => close === unit)
      if (match < 0) report({ messageId: 'unopened', data: { here: unit, open: closed[0] }, cell: target, span: [at, at + 1], confidence: 0.9 })
      else for (const lost of stack.splice(match).slice(1)) report({ messageId: 'unclosed', data: { here: lost.open, close: lost.close }, cell: target, span: [lost.at, lost.at + 1], confidence: 0.85 })
    }
    for (const { open, close, at } of stack) report({ messageId: 'unclosed', data: { here: open, close }, cell: target, span: [at, at + 1], confidence: 0.9 })
  },
})
