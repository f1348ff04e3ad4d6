import type { Cell, Knowledge } from '../cell.ts'
import { particleWords } from '../data/zh.ts'
import { rowCheck } from '../define.ts'
import { lexemeOf } from '../lexeme.ts'

/** Chinese function characters that never stand twice on purpose. */
const particles = '的了地得在是和与及或对把将被从向于为以之而且并其这那'

/** Whether a word of the tables begins or ends at the seam of a doubled character, so that the two belong to two words. */
function seam(cell: Cell, at: number, { resources }: Knowledge): boolean {
  const window = cell.text.slice(Math.max(0, at - 4), at + 5)
  const offset = Math.max(0, at - 4)
  const reading = resources.vocabulary(cell.profile.lang).read(window)
  const words = (['term', 'lexicon'] as const).flatMap((table) => reading.of((values) => lexemeOf(values).of(table)).all())
  return words.some(({ span }) => {
    const [start, end] = [span[0] + offset, span[1] + offset]
    return end - start > 1 && ((end === at + 1 && start < at) || (start === at + 1 && end > at + 1))
  })
}

/** How much of the text on either side may belong to the term that a doubled character interrupts. */
const around = 6
/** Shorter terms may meet a doubled character by chance. */
const shortestTerm = 4

/** Whether a term of the tables stands here once one of two like characters is left out (制度度委员会). */
function interrupts(cell: Cell, at: number, { resources }: Knowledge): boolean {
  if (cell.tagged?.some(({ span }) => span[0] === at && span[1] === at + 2) || cell.vocabulary.some(({ span }) => span[0] < at + 1 && at + 1 < span[1])) return false
  const from = Math.max(0, at - around)
  const once = cell.text.slice(from, at) + cell.text.slice(at + 1, at + 2 + around)
  return resources.vocabulary(cell.profile.lang).longest(once).some(({ span: [start, end] }) => end - start >= shortestTerm && from + start < at && at + 1 < from + end)
}

/** A word that says the same syllables twice, as names do (Kerikeri, Pago Pago). */
const reduplicated = /(?<!\p{L})(?:(\p{Lu}\p{L}{2,})[\s-]\1|\p{Lu}(\p{L}{2,})\p{Ll}\2)(?!\p{L})/u

/**
 * A word typed twice: a particle in Chinese, a whole word elsewhere. Legitimate reduplication (雄心勃勃, 不仅仅) and
 * seams between words (确保保护, 和和解) are not meant.
 */
export const repeatedWord = rowCheck({
  id: 'repeated-word',
  mqm: 'linguistic/duplication',
  severity: 'minor',
  messages: ['repeated'],
  row({ target, others }, report, knowledge) {
    const found = (start: number, length: number, gap: string, confidence: number) =>
      report({
        messageId: 'repeated',
        data: { here: target.text.slice(start, start + length) },
        cell: target,
        span: [start, start + 2 * length + gap.length],
        suggestions: [[{ span: [start + length, start + 2 * length + gap.length], text: '' }]],
        confidence,
      })
    if (target.profile.spaced) {
      for (const match of target.text.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}{2,})(\s+)\1(?![\p{L}\p{N}'’-])/giu)) {
        const word = match[1] ?? ''
        // The last word of a name may be followed by the same word (مؤتمر الأطراف الأطراف).
        const first = match.index + word.length
        if (target.outermost.some(({ span }) => span[0] < match.index && span[1] === first)) continue
        if (!target.profile.repeatable.includes(word.toLowerCase())) found(match.index, word.length, match[2] ?? '', 0.95)
      }
      return
    }
    for (const match of target.text.matchAll(/(\p{Script=Han})\1/gu)) {
      const [start, unit] = [match.index, match[1] ?? '']
      if (target.text[start + 2] === unit) continue
      if (!particles.includes(unit)) {
        if (interrupts(target, start, knowledge)) found(start, 1, '', 0.9)
        continue
      }
      const near = target.text.slice(Math.max(0, start - 1), start + 3)
      const words = [near.slice(0, 2), near.slice(-2)]
      if (words.some((word) => particleWords.includes(word)) || seam(target, start, knowledge)) continue
      found(start, 1, '', 0.95)
    }
    for (const match of target.text.matchAll(/(\p{Script=Han}{2,6})\1/gu)) {
      const word = match[1] ?? ''
      if (/^(\p{Script=Han})\1+$/u.test(word) || /^(?:[一很非]|[〇零一二三四五六七八九十百千万亿]+$)/u.test(word) || others.some(({ text }) => reduplicated.test(text))) continue
      found(match.index, word.length, '', 0.7)
    }
  },
})
