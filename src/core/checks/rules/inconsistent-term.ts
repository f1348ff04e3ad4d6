import type { Span } from '../../model/index.ts'
import type { Entry, FormStatus } from '../../terms/index.ts'
import type { Cell } from '../cell.ts'
import { defineCheck } from '../define.ts'

interface Use {
  /** Its place among all uses of the document. */
  readonly order: number
  readonly cell: Cell
  readonly span: Span
}

/** How often the target calls a concept by one form, and the places where it does: all of them up to {@link slips}. */
interface FormUses {
  count: number
  readonly places: Use[]
}

/** The uses of one concept in a document: what the target calls it, and what each witness language does. */
interface Uses {
  readonly target: Map<string, FormUses>
  readonly witnesses: Map<string, Set<string>>
}

/** A form that stands oftener than this is a habit of its own and no slip; its places need not be remembered. */
const slips = 100

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
    let order = 0
    const usesOf = (concept: Entry): Uses => {
      let uses = known.get(concept)
      if (!uses) known.set(concept, (uses = { target: new Map(), witnesses: new Map() }))
      return uses
    }
    return {
      row({ target, others }) {
        for (const { concept, form, status, span } of concepts(target)) {
          if (form.length < shortest || concept.group === 'general' || status === 'deprecated' || status === 'wrong') continue
          const { target: forms } = usesOf(concept)
          const uses = forms.get(form) ?? { count: 0, places: [] }
          forms.set(form, uses)
          if (++uses.count <= slips) uses.places.push({ order: order++, cell: target, span })
          else uses.places.length = 1
        }
        for (const cell of others)
          for (const { concept, form } of concepts(cell)) {
            const { witnesses } = usesOf(concept)
            const forms = witnesses.get(cell.profile.lang) ?? new Set<string>()
            witnesses.set(cell.profile.lang, forms.add(form))
          }
      },
      kept: () => [...known.values()].flatMap(({ target }) => [...target.values()].flatMap(({ places }) => places.map(({ cell }) => cell))),
      end(report) {
        for (const [concept, { target, witnesses }] of known) {
          if (target.size < 2) continue
          const constant = [...witnesses.values()].filter((forms) => forms.size === 1).length
          if (witnesses.size === 0 || constant < witnesses.size * 0.6) continue
          const preferred = concept.forms.zh?.[0]?.text
          const [usual] = [...target].sort(([a, x], [b, y]) => y.count - x.count || Number(b === preferred) - Number(a === preferred))
          // Once each is a tie, not a habit and a slip.
          if (!usual || usual[1].count < 2) continue
          const [name, { count, places: [model] }] = usual
          const rare = [...target].filter(([form, uses]) => form !== name && uses.count <= slips && !shortFor(form, name))
          const places = rare.flatMap(([form, uses]) => uses.places.map((use) => ({ ...use, form, rare: uses.count })))
          for (const { form, rare, cell, span } of places.sort((a, b) => a.order - b.order))
            report({
              messageId: 'varies',
              data: { here: form, usual: name, count, rare },
              cell,
              span,
              evidence: model ? [{ cell: model.cell, span: model.span }] : [],
              suggestions: [[{ span, text: name }]],
              confidence: 0.6 + 0.05 * Math.min(4, count),
            })
        }
      },
    }
  },
})
