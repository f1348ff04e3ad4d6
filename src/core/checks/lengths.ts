import type { Cell, RowView } from './cell.ts'

/** Letters and digits that a text takes where English takes one, fitted on the clean rows of `tests/gold`. */
const usual: Readonly<Record<string, number>> = { zh: 0.28, en: 1, fr: 1.142, es: 1.13, ru: 1.119, ar: 0.818 }

const letters = ({ text }: Cell): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** What a cell says, measured in letters of English; none for a language whose usual length is not known. */
const measure = (cell: Cell): number | undefined => {
  const of = usual[cell.profile.lang]
  return of === undefined ? undefined : letters(cell) / of
}

/** Shorter texts have lengths by chance. */
const shortest = 60
/** How much less than the other versions a text must say to have left something out, as a logarithm: one clean sentence in five hundred lies below. */
const outOfLine = -0.4
/** What each witness by itself must show. */
const single = -0.25

/** The versions beside which a text is shorter than a good translation is; none where it is of about the length that they all lead to expect. */
export function longer({ target, others }: RowView): readonly Cell[] {
  const own = measure(target)
  if (!own) return []
  const ratios = others.flatMap((cell) => {
    const theirs = measure(cell)
    return theirs && theirs >= shortest ? [{ cell, ratio: Math.log(own / theirs) }] : []
  })
  const mean = ratios.reduce((sum, { ratio }) => sum + ratio, 0) / Math.max(1, ratios.length)
  return mean <= outOfLine ? ratios.flatMap(({ cell, ratio }) => (ratio <= single ? [cell] : [])) : []
}
