import { worst } from '../../state/model.ts'
import type { OutlineItem } from '../../state/sections.ts'

const width = 160

/** A section at a glance: a bar a row, as tall as it has flags, in the shape and hue of the worst. */
export function Strip({ items, row }: { items: readonly OutlineItem[]; row: string | null }) {
  const step = Math.min(12, width / Math.max(1, items.length))
  const bar = Math.max(1, Math.min(5, step - 1))
  return (
    <svg viewBox={`0 0 ${width} 20`} width={width} height="20" aria-hidden="true" style={{ display: 'block', maxInlineSize: '100%', overflow: 'visible' }}>
      <path d={`M0 17.5H${width}`} stroke="var(--rule)" />
      {items.map(({ id, findings, edited }, index) => {
        const x = index * step
        const severity = worst(findings)
        const here = id === row && <path d={`M${x - 1} 19.4h${bar + 2}`} stroke="var(--here)" strokeWidth="1.6" />
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
}
