import { useEffect, useMemo, useState } from 'react'
import type { RowId, VersionId } from '../../../core/index.ts'
import { nameOf } from '../../state/dictionaries.ts'
import type { Model } from '../../state/model.ts'
import { quickCore } from '../../state/quick.ts'

/** How surely two versions belong together in a row; `null` when one of them has nothing there. */
export type PairScores = ReadonlyMap<string, number | null>

/** Rows that are judged at a time: enough to know the neighbourhood, few enough to be quick. */
const chunk = 48
const known = new Map<string, Promise<readonly (number | null)[]>>()
/** Judgements kept at most; older ones are made again when they are asked for. */
const most = 400

/** Names a row and two versions in {@link PairScores}. */
export const pairKey = (row: RowId, first: VersionId, second: VersionId): string => `${row} ${first} ${second}`

/** Confidences of neighbouring versions, for the rows from `first` to `last` and those around them. They come as they are worked out. */
export function usePairScores(model: Model, neighbours: readonly (readonly [VersionId, VersionId])[], first: number, last: number): PairScores {
  const [scores, setScores] = useState<PairScores>(new Map())
  const [from, to] = [Math.floor(Math.max(0, first) / chunk), Math.floor(Math.max(0, last) / chunk)]
  const dictionaries = nameOf(model.workspace.acts.dictionaries)
  const wanted = useMemo(() => neighbours.map((pair) => pair.join(' ')).join('\n'), [neighbours])
  useEffect(() => {
    let current = true
    const work = async () => {
      for (let at = from; at <= to; at++)
        for (const [a, b] of neighbours) {
          const rows = model.rows.slice(at * chunk, (at + 1) * chunk)
          const key = `${dictionaries}\n${a} ${b} ${rows.map(({ members }) => `${(members[a] ?? []).join(' ')}|${(members[b] ?? []).join(' ')}`).join('\n')}`
          let judged = known.get(key)
          if (!judged) {
            if (known.size > most) known.clear()
            known.set(key, (judged = quickCore().then((core) => core.confidence([a, b], at * chunk, (at + 1) * chunk))))
          }
          const found = await judged
          if (!current) return
          setScores((before) => {
            const next = new Map(before)
            rows.forEach((row, index) => next.set(pairKey(row.id, a, b), found[index] ?? null))
            return next
          })
        }
    }
    void work()
    return () => {
      current = false
    }
    // `wanted` stands for the neighbours, which are a new list with every drawing.
  }, [model.rows, dictionaries, wanted, from, to])
  return scores
}

/** From here up a confidence is high, and below the second it asks for a look. */
export const bounds = { high: 0.9, low: 0.7 }

/** How a confidence is drawn. */
export const levelOf = (score: number): 'high' | 'mid' | 'low' => (score >= bounds.high ? 'high' : score >= bounds.low ? 'mid' : 'low')
