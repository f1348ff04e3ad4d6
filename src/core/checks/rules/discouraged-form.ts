import { fold } from '../../text/index.ts'
import { rowCheck } from '../define.ts'

/** A form that the termbase marks as deprecated, or as wrong for a concept that the other versions name. */
export const discouragedForm = rowCheck({
  id: 'discouraged-form',
  mqm: 'terminology/wrong-term',
  severity: 'minor',
  messages: ['deprecated', 'wrong'],
  row({ target, others }, report) {
    for (const { span, values } of target.outermost) {
      if (values.some(({ form: { status } }) => status === 'preferred' || status === 'admitted')) continue
      for (const { of, form } of values) {
        // Between spaces a word is met with other endings, which may make another word of it.
        if (target.profile.spaced && !fold(target.quote(span)).includes(fold(form.text))) continue
        const proposal = of.forms[target.profile.lang]?.find(({ status }) => status === 'preferred')?.text
        const witnesses = others.flatMap((cell) => cell.concepts.filter((match) => match.values.some((value) => value.of === of)).slice(0, 1).map((match) => ({ cell, span: match.span })))
        // Between spaces a form may be another word of the same spelling, which only the others can tell.
        const unheard = target.profile.spaced && others.length > 0 && witnesses.length === 0
        if (proposal === undefined || unheard || (form.status === 'wrong' && witnesses.length * 2 <= others.length)) continue
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
