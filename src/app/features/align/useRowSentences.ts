import { useEffect } from 'react'
import { keptSentences, rowId, sentenceVersion, type BlockId, type Row, type Version, type VersionId } from '../../../core/index.ts'
import type { Model } from '../../state/model.ts'
import { quickCore } from '../../state/quick.ts'
import { useSentences, type RowSentences } from '../../state/sentences.ts'

/** Names of a version's sentences, in order. */
const idsOf = ({ blocks }: Version): readonly BlockId[] => blocks.map(({ id }) => id)

/** A row's sentences as people put them together where they did; the others as the aligner does, round those. */
async function sentencesOf(model: Model, row: Row): Promise<RowSentences> {
  const versions = model.versions.map((version) =>
    sentenceVersion(version, (row.members[version.id] ?? []).map((id) => ({ id, text: model.placed.get(id)?.text ?? '' }))),
  )
  const all = Object.fromEntries(versions.map((version) => [version.id, idsOf(version)] as const)) as Record<VersionId, readonly BlockId[]>
  const kept = keptSentences(model.workspace.acts.sentences, all)
  if (kept.whole) return { row, versions, rows: kept.rows }
  // One sentence each belongs together: the row says so already.
  if (versions.every(({ blocks }) => blocks.length < 2)) {
    const empty = versions.every(({ blocks }) => blocks.length === 0)
    return { row, versions, rows: empty ? [] : [{ id: rowId(all), members: all, score: row.score, by: row.by, locked: false }] }
  }
  const core = await quickCore()
  // What was kept may contradict itself after much regrouping of the blocks; then the aligner begins afresh.
  const rows = await core.align(versions, kept.rows).catch(() => core.align(versions, []))
  return { row, versions, rows }
}

/** Keeps the sentences of a row in sight, as long as they are asked for. */
export function useRowSentences(model: Model, row: Row): RowSentences | null {
  useEffect(() => {
    let current = true
    void sentencesOf(model, row).then((shown) => {
      if (current) useSentences.setState({ shown })
    })
    return () => {
      current = false
    }
  }, [model, row])
  return useSentences(({ shown }) => (shown?.row.id === row.id ? shown : null))
}
