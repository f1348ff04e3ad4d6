import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row, Version } from '../../../core/index.ts'
import styles from './Align.module.css'

/** The room between two neighbouring versions in a row. */
export interface Gap {
  readonly before: Version
  readonly after: Version
  readonly score: number | null
  readonly look: 'high' | 'mid' | 'low' | 'locked' | 'none' | 'pending'
}

interface Drawn {
  readonly gap: number
  readonly face: string
  readonly edges: string
}

/** Ribbons between the slips of neighbouring versions: what belongs together, and by the line's style how surely. */
export function Ribbons({ gaps, row, selected }: { gaps: readonly Gap[]; row: Row; selected: boolean }) {
  const picture = useRef<SVGSVGElement>(null)
  // The interface's language decides which way the columns run.
  const { i18n } = useTranslation()
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  const count = gaps.length
  useLayoutEffect(() => {
    const element = picture.current?.parentElement
    if (!element) return
    const measure = () => setDrawn(draw(element, count))
    measure()
    const frame = requestAnimationFrame(measure)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [count, row, selected, i18n.language])
  return (
    <svg ref={picture} className={styles.ribbons} aria-hidden="true">
      {drawn.map(({ gap, face, edges }, at) => (
        <g key={at} data-look={gaps[gap]?.look ?? 'none'}>
          <path d={face} />
          <path d={edges} className={styles.edge} />
        </g>
      ))}
    </svg>
  )
}

type Band = readonly [top: number, bottom: number]

/** Where the slips stand, and what joins them. Slips of the side that has more share the height of the other side's. */
function draw(frame: HTMLElement, gaps: number): Drawn[] {
  const box = frame.getBoundingClientRect()
  const slips = (column: number) => [...frame.querySelectorAll<HTMLElement>(`[data-column="${column}"] > [data-slip]`)].map((slip) => slip.getBoundingClientRect())
  const out: Drawn[] = []
  for (let gap = 0; gap < gaps; gap++) {
    const [a, b] = [slips(gap), slips(gap + 1)]
    const [firstA, firstB] = [a[0], b[0]]
    if (!firstA || !firstB) continue
    const forward = firstA.left < firstB.left
    const x1 = (forward ? firstA.right : firstA.left) - box.left
    const x2 = (forward ? firstB.left : firstB.right) - box.left
    const middle = (x1 + x2) / 2
    const band = (rect: DOMRect, part: number, of: number): Band => {
      const height = rect.height - 4
      return [rect.top - box.top + 2 + (height * part) / of, rect.top - box.top + 2 + (height * (part + 1)) / of]
    }
    const more = Math.max(a.length, b.length)
    for (let at = 0; at < more; at++) {
      const [p, q] = [a[Math.min(at, a.length - 1)], b[Math.min(at, b.length - 1)]]
      if (!p || !q) continue
      const share = (side: readonly DOMRect[]): readonly [number, number] => {
        // The last slip of the shorter side is shared by all that have no partner of their own.
        const last = side.length - 1
        return at < last || side.length === more ? [0, 1] : [at - last, more - last]
      }
      const [a1, a2] = band(p, ...share(a))
      const [b1, b2] = band(q, ...share(b))
      out.push({
        gap,
        face: `M${x1} ${a1}C${middle} ${a1} ${middle} ${b1} ${x2} ${b1}V${b2}C${middle} ${b2} ${middle} ${a2} ${x1} ${a2}Z`,
        edges: `M${x1} ${a1}C${middle} ${a1} ${middle} ${b1} ${x2} ${b1}M${x1} ${a2}C${middle} ${a2} ${middle} ${b2} ${x2} ${b2}`,
      })
    }
  }
  return out
}
