import type { Span } from '../model/index.ts'
import type { Cell } from './cell.ts'
import { contentWords, position, type Word } from './meaning.ts'

/** The place in the target that answers a word of a witness, nearest to where it should stand. */
function answer(word: Word | undefined, target: Cell, aim: number): Span | undefined {
  const places = word?.entries.flatMap((entry) => target.entries.get(entry) ?? []) ?? []
  return [...places].sort((a, b) => Math.abs(a[0] - aim) - Math.abs(b[0] - aim))[0]
}

/** Where a gap shows: from the end of what stands before it to the beginning of what stands after it, with a few characters of both. */
export function gap(target: Cell, before: number | undefined, after: number | undefined): Span {
  const from = before ?? after ?? 0
  const to = after !== undefined && after > from && after - from <= 24 ? after : from
  const end = /^[^，。；：,;.\n]{0,8}[，。；：,;.\n]/u.exec(target.text.slice(to))?.[0].length ?? 4
  return [Math.max(0, from - 4), Math.min(target.text.length, to + (after === undefined ? end : 4))]
}

const middle = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)]
}

/** The nearest words before and after a run that the target answers. */
function borders(run: readonly Word[], target: Cell): { before: Word | undefined; after: Word | undefined } {
  const [first, last] = [run[0], run.at(-1)]
  const all = first ? contentWords(first.cell).filter((word) => answer(word, target, 0)) : []
  return { before: all.findLast(({ span }) => first && span[1] <= first.span[0]), after: all.find(({ span }) => last && span[0] >= last.span[1]) }
}

/** Where in the target something should stand that witnesses say in these words, each run in a text of its own. */
export function placeOf(runs: readonly (readonly Word[])[], target: Cell): Span {
  const answers = runs.map((run) => {
    const { before, after } = borders(run, target)
    const aim = (run[0] ? position(run[0]) : 0) * target.text.length
    return [answer(before, target, aim)?.[1], answer(after, target, aim)?.[0]] as const
  })
  return gap(target, middle(answers.map(([before]) => before)), middle(answers.map(([, after]) => after)))
}
