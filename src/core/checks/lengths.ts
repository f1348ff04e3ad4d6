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

/** What a text says beside each of its witnesses, as logarithms; texts too short to tell are left out. */
const ratios = ({ target, others }: RowView): readonly { readonly cell: Cell; readonly ratio: number }[] => {
  const own = measure(target)
  if (!own) return []
  return others.flatMap((cell) => {
    const theirs = measure(cell)
    return theirs && theirs >= shortest ? [{ cell, ratio: Math.log(own / theirs) }] : []
  })
}

/** How much longer than a good translation a text is, as a logarithm: below zero where it is shorter; `undefined` where its witnesses are too short to tell. */
export function excess(view: RowView): number | undefined {
  const all = ratios(view)
  return all.length > 0 ? all.reduce((sum, { ratio }) => sum + ratio, 0) / all.length : undefined
}

/** The versions beside which a text is shorter than a good translation is; none where it is of about the length that they all lead to expect. */
export const longer = (view: RowView): readonly Cell[] => ((excess(view) ?? 0) <= outOfLine ? ratios(view).flatMap(({ cell, ratio }) => (ratio <= single ? [cell] : [])) : [])
