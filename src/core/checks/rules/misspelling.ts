import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import type { Tagger } from '../tagger.ts'
import { sentenceCheck } from '../define.ts'
import { missingEntries } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Places where a form stands with exactly one character changed. */
function changed(text: string, form: string): number[] {
  const places: number[] = []
  for (let at = 0; at + form.length <= text.length; at++) {
    let differences = 0
    for (let i = 0; i < form.length && differences < 2; i++) if (text[at + i] !== form[i]) differences++
    if (differences === 1) places.push(at)
  }
  return places
}

/** Characters that stand alone so often that a chance neighbour makes no word with them. */
const loose = /[的了地得在是和与及或对把将被从向于为以之而且并其这那一二两三不有无未也都又再就才只但因所各每某上下中内外前后间时等者们个次年月日式化性]/u

/** Whether a stretch stands apart as one or more words to the tagger, but is a word neither of the tables nor of its dictionary. */
function broken(cell: Cell, span: Span, tagger: Tagger): boolean {
  if (loose.test(cell.quote(span)) || cell.vocabulary.some(({ span: word }) => word[1] - word[0] > 1 && word[0] < span[1] && span[0] < word[1])) return false
  return cell.bounded(span) && !tagger.isWord(cell.quote(span))
}

/**
 * A word with one wrong character: the other versions say something for which nothing stands here but a string that is
 * no word and differs from the word for it in one character (臭养层 for 臭氧层).
 */
export const misspelling = sentenceCheck({
  id: 'misspelling',
  mqm: 'linguistic/spelling',
  severity: 'major',
  applies: ({ spaced }) => !spaced,
  messages: ['one-character'],
  row(view, report, { tagger }) {
    if (!tagger) return
    const { target, others } = view
    const taken: Span[] = []
    for (const { entry, words, witnesses } of missingEntries(view)) {
      if (witnesses.length < others.length * (others.length > 2 ? 0.8 : 1)) continue
      for (const { text: form, status } of entry.forms[target.profile.lang] ?? []) {
        if (form.length < 2 || form.length > 5 || status === 'wrong' || !/^\p{Script=Han}+$/u.test(form)) continue
        for (const at of changed(target.text, form)) {
          const span: Span = [at, at + form.length]
          if (!/^\p{Script=Han}+$/u.test(target.quote(span)) || !broken(target, span, tagger) || taken.some(([start, end]) => start < span[1] && span[0] < end)) continue
          taken.push(span)
          report({
            messageId: 'one-character',
            data: { here: target.quote(span), there: form, count: witnesses.length, of: others.length },
            cell: target,
            span,
            evidence: words.map((word) => ({ cell: word.cell, span: word.span })),
            suggestions: [[{ span, text: form }]],
            confidence: (form.length > 2 ? 0.9 : 0.75) * agreement(witnesses.length, others.length),
          })
        }
      }
    }
  },
})
