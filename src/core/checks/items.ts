import type { Span } from '../model/index.ts'
import type { Cell } from './cell.ts'

/** An item of a labelled list inside a text: its label and what follows it up to the next. */
export interface Item {
  readonly label: Span
  readonly span: Span
}

/** What items are labelled with, in the order of each alphabet; Arabic counts by the old one. */
const series = ['abcdefghij', 'абвгдежзик', 'абвгдеёжзи', 'أبجدهوزحطي', '123456789', '一二三四五六七八九十']

const label = /(?<![\p{L}\p{N}])[（(]?(?<sign>[\p{L}\d])[)）]/gu

/** Letters that an item has at least; what is shorter joins mentions of labels, (a) and (b). */
const leastLetters = 4

/** The items of the longest run of labels that begins with the first of its kind and leaves none out. */
export const itemsOf = (cell: Cell): readonly Item[] => cell.once('items', () => findItems(cell))

function findItems({ text }: Cell): Item[] {
  const labels = [...text.matchAll(label)]
  const letters = (from: number, to: number) => text.slice(from, to).match(/\p{L}/gu)?.length ?? 0
  const runs = series.map((signs) => {
    const run: Span[] = []
    for (const { index, 0: { length }, groups } of labels) {
      const last = run.at(-1)
      if (groups?.sign === signs[run.length] && (!last || letters(last[1], index) >= leastLetters)) run.push([index, index + length])
    }
    return run
  })
  const [best = []] = runs.sort((a, b) => b.length - a.length)
  return best.map((at, index) => ({ label: at, span: [at[0], best[index + 1]?.[0] ?? text.length] }))
}
