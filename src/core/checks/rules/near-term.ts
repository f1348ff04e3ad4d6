import search from 'approx-string-match'
import type { Span } from '../../model/index.ts'
import { sentenceCheck } from '../define.ts'
import { missingEntries } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Characters whose presence or absence does not change a name. */
const filler = /[的之和与及、《》“”（）\s]/gu

/** The stretch by which a text differs from a form: from the first to the last character that is not shared at its ends. */
function difference(text: string, form: string): { start: number; end: number; instead: string } {
  let start = 0
  while (start < Math.min(text.length, form.length) && text[start] === form[start]) start++
  let tail = 0
  while (tail < Math.min(text.length, form.length) - start && text[text.length - 1 - tail] === form[form.length - 1 - tail]) tail++
  return { start, end: text.length - tail, instead: form.slice(start, form.length - tail) }
}

/**
 * A term that is almost there: the other versions have a name or term of the termbase, and here stands a string that
 * differs from its accepted forms in a part (基于规则的顺序 for 基于规则的秩序).
 */
export const nearTerm = sentenceCheck({
  id: 'near-term',
  mqm: 'terminology/wrong-term',
  severity: 'major',
  applies: ({ spaced }) => !spaced,
  messages: ['near'],
  row(view, report) {
    const { target, others } = view
    const taken: Span[] = []
    const missing = missingEntries(view)
      .filter(({ entry, witnesses }) => entry.table === 'term' && witnesses.length >= others.length * 0.8)
      .sort((a, b) => b.witnesses.length - a.witnesses.length)
    for (const { entry, words, witnesses } of missing) {
      const forms = (entry.forms[target.profile.lang] ?? []).filter(({ status, text }) => (status === 'preferred' || status === 'admitted') && text.length >= 4)
      const places = forms.flatMap(({ text: form }) =>
        search(target.text, form, Math.floor(form.length * 0.4)).map(({ start, end, errors }) => ({ form, start, end, share: errors / form.length })),
      )
      const [best] = places.sort((a, b) => a.share - b.share || b.form.length - a.form.length)
      if (!best) continue
      // The search may take in a neighbour that is no part of the term.
      let [from, to] = [best.start, best.end]
      while (from < to && !best.form.includes(target.text[from] ?? '')) from++
      while (to > from && !best.form.includes(target.text[to - 1] ?? '')) to--
      const here = target.text.slice(from, to)
      if (here.replace(filler, '') === best.form.replace(filler, '')) continue
      const { start, end, instead } = difference(here, best.form)
      // A form that is only longer or shorter is a variant, not another term.
      if (start >= end || instead === '') continue
      // What the form has besides may stand elsewhere in the clause (以事先征得其自由、知情的同意).
      const clause = target.text.slice(...target.clauseAt(from))
      const lacking = [...best.form.replace(filler, '')].filter((char) => !here.includes(char))
      if (lacking.length > 0 && lacking.every((char) => clause.includes(char)) && [...here.replace(filler, '')].every((char) => best.form.includes(char))) continue
      const span: Span = [from, to]
      if (taken.some((other) => other[0] < span[1] && span[0] < other[1])) continue
      taken.push(span)
      report({
        messageId: 'near',
        data: { here, there: best.form, count: witnesses.length, of: others.length },
        cell: target,
        span,
        evidence: words.map(({ cell, span: at }) => ({ cell, span: at })),
        suggestions: [[{ span: [from + start, from + end], text: instead }]],
        confidence: (0.9 - best.share / 2) * agreement(witnesses.length, others.length),
      })
    }
  },
})
