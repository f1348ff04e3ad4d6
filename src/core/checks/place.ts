import type { Span } from '../model/index.ts'
import type { Cell } from './cell.ts'
import { contentWords, position, type Word } from './meaning.ts'

/** The place in the target that answers a word of a witness, nearest to where it should stand. */
function answer(word: Word, target: Cell, aim: number): Span | undefined {
  const places = word.entries.flatMap((entry) => target.entries.get(entry) ?? [])
  return [...places].sort((a, b) => Math.abs(a[0] - aim) - Math.abs(b[0] - aim))[0]
}

/** Where a gap shows: from the end of what stands before it to the beginning of what stands after it, with a few characters of both. */
export function gap(target: Cell, before: number | undefined, after: number | undefined): Span {
  const from = before ?? after ?? 0
  const to = after !== undefined && after > from && after - from <= widest ? after : from
  const end = /^[^，。；：,;.\n]{0,8}[，。；：,;.\n]/u.exec(target.text.slice(to))?.[0].length ?? 4
  return [Math.max(0, from - 4), Math.min(target.text.length, to + (after === undefined ? end : 4))]
}

/** The most characters that a gap spans. */
const widest = 24
/** How many answered words on either side of what is missing tell where it should stand, the nearest the most. */
const neighbours = 4

/** A word of the target beside what is missing: the edge that it turns to the gap. */
interface Edge {
  readonly at: number
  readonly side: 'before' | 'after'
  readonly weight: number
}

/** What stands next to a run in its text, as edges in the target; where Chinese puts a modifier first, all of them lie on one side. */
function edges(run: readonly Word[], target: Cell): Edge[] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const aim = position(first) * target.text.length
  const answered = contentWords(first.cell).flatMap((word) => {
    const place = answer(word, target, aim)
    return place ? [{ word, place }] : []
  })
  const before = answered.filter(({ word }) => word.span[1] <= first.span[0]).slice(-neighbours).reverse()
  const after = answered.filter(({ word }) => word.span[0] >= last.span[1]).slice(0, neighbours)
  return [...before.map(({ place }, n): Edge => ({ at: place[1], side: 'before', weight: 1 / (n + 1) })), ...after.map(({ place }, n): Edge => ({ at: place[0], side: 'after', weight: 1 / (n + 1) }))]
}

/** Where in the target something should stand that witnesses say in these words, each run in a text of its own: as near as can be to what stands beside it in most of them. */
export function placeOf(runs: readonly (readonly Word[])[], target: Cell): Span {
  const all = runs.flatMap((run) => edges(run, target))
  const cost = (at: number) => all.reduce((sum, edge) => sum + edge.weight * Math.min(widest, Math.abs(edge.at - at)), 0)
  const best = all.map((edge) => ({ edge, cost: cost(edge.at) })).sort((a, b) => a.cost - b.cost)[0]?.edge
  if (!best) return gap(target, undefined, undefined)
  const across = all.filter(({ side, at }) => side !== best.side && (side === 'after' ? at >= best.at : at <= best.at)).map(({ at }) => at)
  return best.side === 'before' ? gap(target, best.at, across.length > 0 ? Math.min(...across) : undefined) : gap(target, across.length > 0 ? Math.max(...across) : undefined, best.at)
}
