import { fold } from '../../text/index.ts'
import { rowCheck } from '../define.ts'

/** The share of the witnesses that must name a thing whose wrong name is the right one of another. */
const nearlyAll = 0.8

/** A form that the termbase marks as deprecated, or as wrong for a concept that the other versions name. */
export const discouragedForm = rowCheck({
  id: 'discouraged-form',
  mqm: 'terminology/wrong-term',
  severity: 'minor',
  messages: ['deprecated', 'wrong'],
  row({ target, others }, report) {
    for (const { span, values } of target.outermost) {
      const right = values.filter(({ form: { status } }) => status === 'preferred' || status === 'admitted')
      if (right.some(({ of }) => others.length === 0 || others.some((cell) => cell.entries.has(of)))) continue
      for (const { of, form } of values) {
        // Between spaces a word is met with other endings, which may make another word of it.
        if (target.profile.spaced && !fold(target.quote(span)).includes(fold(form.text))) continue
        const proposal = of.forms[target.profile.lang]?.find(({ status }) => status === 'preferred')?.text
        const witnesses = others.flatMap((cell) => cell.concepts.filter((match) => match.values.some((value) => value.of === of)).slice(0, 1).map((match) => ({ cell, span: match.span })))
        // Between spaces a form may be another word of the same spelling, which only the others can tell.
        const unheard = target.profile.spaced && others.length > 0 && witnesses.length === 0
        if (proposal === undefined || unheard) continue
        // What is right for something else is wrong only where nearly all name this.
        if (right.length > 0 ? form.status !== 'wrong' || witnesses.length < Math.max(2, others.length * nearlyAll) : form.status === 'wrong' && witnesses.length * 2 <= others.length) continue
        report({
          messageId: form.status === 'wrong' ? 'wrong' : 'deprecated',
          data: { here: target.quote(span), there: proposal },
          cell: target,
          span,
          evidence: witnesses,
          suggestions: [[{ span, text: proposal }]],
          severity: form.status === 'wrong' ? 'major' : 'minor',
          confidence: form.status === 'wrong' ? 0.5 + (0.4 * witnesses.length) / Math.max(1, others.length) : witnesses.length > 0 || others.length === 0 ? 0.85 : 0.6,
        })
        break
      }
    }
  },
})
