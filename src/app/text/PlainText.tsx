import { memo, useMemo } from 'react'
import type { Placed } from '../state/placed.ts'
import { layRuns } from './runs.ts'
import { settingOf } from './setting.ts'

/** A block's corrected words with their bold and italic, and nothing else. */
export const PlainText = memo(function PlainText({ placed, className }: { placed: Placed; className?: string | undefined }) {
  const runs = useMemo(() => layRuns(placed.block, placed.edits, [], []).filter(({ kind }) => kind !== 'deleted'), [placed.block, placed.edits])
  return (
    <div className={className} data-block={placed.block.id} data-version={placed.version.id} {...settingOf(placed.text, placed.version.lang)}>
      {runs.map(({ at, text, strong, emphasis }) => {
        const words = emphasis ? <em>{text}</em> : text
        return strong ? <strong key={at}>{words}</strong> : <span key={at}>{words}</span>
      })}
    </div>
  )
})
