import { memo, useMemo } from 'react'
import { worst } from '../../state/model.ts'
import type { OutlineItem } from '../../state/sections.ts'

const width = 160

/** More bars than this cannot be told apart; rows then share one. */
const mostBars = 80

/** A bar and the rows it stands for. */
interface Bar extends Pick<OutlineItem, 'findings' | 'edited'> {
  readonly id: string
  /** The first of them, and the first that is no more of them, by their number in the section. */
  readonly from: number
  readonly to: number
}

function barsOf(rows: readonly OutlineItem[]): readonly Bar[] {
  const share = Math.max(1, Math.ceil(rows.length / mostBars))
  return Array.from({ length: Math.ceil(rows.length / share) }, (_, at) => {
    const part = rows.slice(at * share, (at + 1) * share)
    return { id: part[0]?.id ?? '', from: at * share, to: at * share + part.length, findings: part.flatMap(({ findings }) => findings), edited: part.some(({ edited }) => edited) }
  })
}

/** A section at a glance: a bar a row, as tall as it has flags, in the shape and hue of the worst. */
export const Strip = memo(function Strip({ items: rows, here: row }: { items: readonly OutlineItem[]; here: number | null }) {
  const items = useMemo(() => barsOf(rows), [rows])
  const step = Math.min(12, width / Math.max(1, items.length))
  const bar = Math.max(1, Math.min(5, step - 1))
  return (
    <svg viewBox={`0 0 ${width} 20`} width={width} height="20" aria-hidden="true" style={{ display: 'block', maxInlineSize: '100%', overflow: 'visible' }}>
      <path d={`M0 17.5H${width}`} stroke="var(--rule)" />
      {items.map(({ id, from, to, findings, edited }, index) => {
        const x = index * step
        const severity = worst(findings)
        const here = row !== null && row >= from && row < to && <path d={`M${x - 1} 19.4h${bar + 2}`} stroke="var(--here)" strokeWidth="1.6" />
        if (!severity) {
          const dot = <circle cx={x + bar / 2} cy="15" r=".9" fill="var(--rule-strong)" />
          const check = <path d={`M${x} 13.4l2 2 3.6-4.6`} fill="none" stroke="var(--settled)" strokeWidth="1.4" />
          return (
            <g key={id}>
              {edited && step > 6 ? check : dot}
              {here}
            </g>
          )
        }
        const height = Math.min(12, 2 + 2 * findings.length)
        const hollow = severity === 'minor' || severity === 'neutral'
        return (
          <g key={id} className={severity}>
            <rect
              x={hollow ? x + 0.5 : x}
              y={17.5 - height}
              width={hollow ? bar - 1 : bar}
              height={height}
              fill={hollow ? 'none' : 'var(--c)'}
              stroke={hollow ? 'var(--c)' : 'none'}
            />
            {severity === 'critical' && <path d={`M${x + bar / 2} ${9.5 - height}l3 3-3 3-3-3z`} fill="var(--c)" />}
            {here}
          </g>
        )
      })}
    </svg>
  )
})
