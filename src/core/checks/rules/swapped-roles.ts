import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { roleMarks, type Role } from '../data/roles.ts'
import { sentenceCheck } from '../define.ts'
import { alike, contentWords, counterparts, type Word } from '../meaning.ts'

/** How many witnesses must agree. */
const witnessesNeeded = 3

const roles: readonly Role[] = ['agent', 'goal', 'source', 'not']

/** Which role the function words at a word give it; `null` where they give none. */
export function roleOf({ cell, span }: Word): Role | null {
  const marks = roleMarks[cell.profile.lang]
  if (!marks) return null
  const lead = cell.text.slice(Math.max(0, span[0] - 48), span[0])
  const own = cell.quote(span)
  const tail = cell.text.slice(span[1], span[1] + 8)
  return roles.find((role) => marks.before[role]?.test(lead)) ?? roles.find((role) => marks.own?.[role]?.test(own)) ?? roles.find((role) => marks.after?.[role]?.test(tail)) ?? null
}

/** A word that names a thing or somebody, and nothing that happens or is so. */
const isThing = ({ entries }: Word): boolean =>
  entries.some(({ table, group }) => table === 'term' || (table === 'lexicon' && group === 'n')) && !entries.some(({ table, group }) => table === 'function' || (table === 'lexicon' && group !== 'n'))

/** Whether a word is the head of its phrase: nothing follows that it only determines (法国 in 法国政府). */
function isHead({ cell, span }: Word): boolean {
  const next = cell.tagged?.find((word) => word.span[0] >= span[1])
  return !next || next.span[0] > span[1] || !/^(?:n|s|f|j|uj|k|l|i)/u.test(next.tag)
}

/** Whether a word belongs to the object of a preposition that opened before it in its clause (对某国营地发动的袭击). */
const ledTo = (cell: Cell, span: Span): boolean => /[对向]/u.test(cell.text.slice(cell.clauseAt(span[0])[0], span[0]))

/**
 * Two things that have changed places: one has here the role (by whom, to whom, not what) that the other versions give
 * to another, and not to it (向法国归还 for 由法国归还).
 */
export const swappedRoles = sentenceCheck({
  id: 'swapped-roles',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  applies: ({ lang }) => lang in roleMarks,
  messages: ['swapped', 'other-role'],
  row({ target, others }, report) {
    if (others.length < witnessesNeeded) return
    const words = contentWords(target).filter(isThing)
    const alone = (word: Word) => words.every((other) => other === word || !alike(word, other))
    /** The roles that the witnesses give to a word, by witness. */
    const told = (word: Word): Map<Cell, { roles: Set<Role | null>; spans: Span[] }> => {
      const found = new Map<Cell, { roles: Set<Role | null>; spans: Span[] }>()
      for (const cell of others) {
        const same = counterparts(word, cell)
        if (same.length > 0) found.set(cell, { roles: new Set(same.map(roleOf)), spans: same.map(({ span }) => span) })
      }
      return found
    }
    for (const word of words) {
      const role = roleOf(word)
      if (!role || !alone(word) || (role !== 'not' && !isHead(word))) continue
      const said = told(word)
      if (said.size < witnessesNeeded || [...said.values()].some(({ roles: given }) => given.has(role))) continue
      const contrary = [...said].filter(([, { roles: given }]) => [...given].every((other) => other !== null)).length
      const evidence = [...said].flatMap(([cell, { spans }]) => spans.map((span) => ({ cell, span })))
      const rival = words.find((other) => other !== word && alone(other) && roleOf(other) !== role && [...told(other).values()].filter(({ roles: given }) => given.has(role)).length >= witnessesNeeded)
      if (rival && (role === 'not' || contrary >= witnessesNeeded))
        report({ messageId: 'swapped', data: { here: target.quote(word.span), there: target.quote(rival.span), of: others.length }, cell: target, span: word.span, evidence, confidence: 0.75 })
      else if (role === 'agent' && contrary > witnessesNeeded && !ledTo(target, word.span))
        report({ messageId: 'other-role', data: { here: target.quote(word.span), count: contrary, of: others.length }, cell: target, span: word.span, evidence, confidence: 0.7 })
    }
  },
})
