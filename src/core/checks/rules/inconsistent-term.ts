import type { Span } from '../../model/index.ts'
import type { Entry, FormStatus } from '../../terms/index.ts'
import type { Cell } from '../cell.ts'
import { defineCheck } from '../define.ts'

interface Use {
  readonly form: string
  readonly cell: Cell
  readonly span: Span
}

/** The uses of one concept in a document: what the target calls it, and what each witness language does. */
interface Uses {
  readonly target: Use[]
  readonly witnesses: Map<string, Set<string>>
}

/** Whether one form is short for the other: its characters stand in the other in order. */
function shortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/** Matches that are not inside a longer one, and that mean one concept. */
function concepts(cell: Cell): { concept: Entry; form: string; status: FormStatus; span: Span }[] {
  return cell.outermost.flatMap(({ span, values }) => {
    const [value, ...more] = values
    return value && more.length === 0 ? [{ concept: value.of, form: value.form.text, status: value.form.status, span }] : []
  })
}

/** Shorter terms are ordinary words, which may vary. */
const shortest = 3

/** One concept under two names: the other versions call it by one name throughout, the target by several. */
export const inconsistentTerm = defineCheck({
  id: 'inconsistent-term',
  mqm: 'terminology/inconsistent',
  severity: 'minor',
  messages: ['varies'],
  applies: ({ spaced }) => !spaced,
  start() {
    const known = new Map<Entry, Uses>()
    const usesOf = (concept: Entry): Uses => {
      let uses = known.get(concept)
      if (!uses) known.set(concept, (uses = { target: [], witnesses: new Map() }))
      return uses
    }
    return {
      row({ target, others }) {
        for (const { concept, form, status, span } of concepts(target)) if (form.length >= shortest && concept.group !== 'general' && status !== 'deprecated' && status !== 'wrong') usesOf(concept).target.push({ form, cell: target, span })
        for (const cell of others)
          for (const { concept, form } of concepts(cell)) {
            const { witnesses } = usesOf(concept)
            const forms = witnesses.get(cell.profile.lang) ?? new Set<string>()
            witnesses.set(cell.profile.lang, forms.add(form))
          }
      },
      end(report) {
        for (const [concept, { target, witnesses }] of known) {
          const counts = new Map<string, number>()
          for (const { form } of target) counts.set(form, (counts.get(form) ?? 0) + 1)
          if (counts.size < 2) continue
          const constant = [...witnesses.values()].filter((forms) => forms.size === 1).length
          if (witnesses.size === 0 || constant < witnesses.size * 0.6) continue
          const preferred = concept.forms.zh?.[0]?.text
          const [usual] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === preferred) - Number(a[0] === preferred))
          // Once each is a tie, not a habit and a slip.
          if (!usual || usual[1] < 2) continue
          const model = target.find(({ form }) => form === usual[0])
          for (const { form, cell, span } of target) {
            if (form === usual[0] || shortFor(form, usual[0])) continue
            report({
              messageId: 'varies',
              data: { here: form, usual: usual[0], count: usual[1], rare: counts.get(form) ?? 0 },
              cell,
              span,
              evidence: model ? [{ cell: model.cell, span: model.span }] : [],
              suggestions: [[{ span, text: usual[0] }]],
              confidence: 0.6 + 0.05 * Math.min(4, usual[1]),
            })
          }
        }
      },
    }
  },
})
