import type { Span } from '../model/index.ts'
import type { Cell, RowView } from './cell.ts'
import { denials } from './denial.ts'

/** One of several things that a statement says and that exclude each other: if or unless, most or few, early or late. */
export interface Choice {
  readonly id: string
  /** What says it, by language. */
  readonly forms: Readonly<Record<string, RegExp>>
  /** What may also say it: it is not counted, and excuses a choice that stands alone. */
  readonly perhaps?: Readonly<Record<string, RegExp>>
  /** The choice that it is where something in its clause is denied. */
  readonly denied?: string
  /** The ids that cannot be meant where this one is. */
  readonly against: readonly string[]
  /** Said only when it is meant: where words take no endings, one that no other version has is one too many. */
  readonly telling: boolean
}

/** Choices among which a text makes its own wherever it makes one. */
export type Family = readonly Choice[]

/** Turns words, alternatives of a regular expression, into whole words of a language with spaces; they take endings where `*` says so. */
export const words = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`, 'giu')

/** The same for Arabic, where a conjunction or preposition and the article may be written on to the word. */
export const arabicWords = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])[وفبلك]{0,2}(?:ال|لل)?(?:${forms.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`, 'gu')

/** A choice that a text makes, and where. */
export interface Made {
  readonly choice: Choice
  readonly span: Span
}

/** The choices of a family that a cell makes, in order; of two readings of the same words the longer one. */
function made(cell: Cell, family: Family): readonly Made[] {
  return cell.once(`choices:${family[0]?.id}`, () => {
    const found = family.flatMap((choice): Made[] => {
      const pattern = choice.forms[cell.profile.lang]
      return pattern ? Array.from(cell.text.matchAll(pattern), ({ index, 0: quote }) => ({ choice, span: [index, index + quote.length] as const })) : []
    })
    return found
      .filter(({ span }) => !found.some(({ span: [start, end] }) => start <= span[0] && span[1] <= end && end - start > span[1] - span[0]))
      .map(({ choice, span }) => ({ choice: (choice.denied !== undefined && denials(cell).some((denial) => span[0] <= denial.span[0] && denial.span[0] < cell.clauseAt(span[1])[1]) && family.find(({ id }) => id === choice.denied)) || choice, span }))
      .sort((a, b) => a.span[0] - b.span[0])
  })
}

const times = (cell: Cell, family: Family, choice: Choice): number => made(cell, family).filter((one) => one.choice === choice).length

/** Whether a cell has words that may stand for a choice that it does not make outright. */
const maySay = (cell: Cell, choice: Choice): boolean => {
  const pattern = choice.perhaps?.[cell.profile.lang]
  return pattern !== undefined && cell.text.search(pattern) >= 0
}

/** A choice of the target that no witness makes, with the places where the witnesses make one that excludes it. */
export interface Stranger extends Made {
  readonly against: readonly { readonly cell: Cell; readonly span: Span }[]
}

/** The share of the witnesses that must agree on what is said instead. */
const most = 0.8

/** The witnesses that make a choice which excludes one of the target, oftener than the target does, each with the place; where both make as many choices, the one in the same order. */
function against({ target, others }: RowView, family: Family, { against: ids }: Choice, at: number): { cell: Cell; span: Span }[] {
  const own = made(target, family)
  return others.flatMap((cell) => {
    const theirs = made(cell, family)
    const rivals = theirs.filter(({ choice }) => ids.includes(choice.id) && times(cell, family, choice) > times(target, family, choice))
    const opposite = theirs.length === own.length ? rivals.find((one) => one === theirs[at]) : undefined
    const one = opposite ?? rivals[0]
    return one ? [{ cell, span: one.span }] : []
  })
}

/** Whether a choice stands in the same place in the choices of a witness as in those of the target. */
const inPlace = (cell: Cell, family: Family, at: number, count: number, choice: Choice): boolean => {
  const theirs = made(cell, family)
  return theirs.length !== count || theirs[at]?.choice === choice
}

/**
 * The choices of the target that it makes oftener than anybody else, where most others make one that excludes it oftener
 * than the target does, or where such a choice tells by itself.
 */
export function strangers(view: RowView, family: Family): readonly Stranger[] {
  const { target, others } = view
  const own = made(target, family)
  return own.flatMap(({ choice, span }, at): Stranger[] => {
    const count = times(target, family, choice)
    const elsewhere = others.filter((cell) => times(cell, family, choice) > 0)
    if (others.some((cell) => times(cell, family, choice) >= count || (count > 1 && inPlace(cell, family, at, own.length, choice)))) return []
    const found = against(view, family, choice, at)
    if (found.length >= others.length * most) return [{ choice, span, against: found }]
    return choice.telling && !target.profile.spaced && elsewhere.length === 0 && others.length >= 4 && !others.some((cell) => maySay(cell, choice)) ? [{ choice, span, against: [] }] : []
  })
}
