import { PinIcon } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Row, Version } from '../../../core/index.ts'
import { stuckAt } from '../../columns/arrange.ts'
import { number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Ribbon.module.css'

/** The room between two versions that stand beside each other in a row. */
export interface Gap {
  readonly before: Version
  readonly after: Version
  readonly score: number | null
  readonly look: 'high' | 'mid' | 'low' | 'locked' | 'none' | 'pending'
}

interface Props {
  readonly gap: Gap
  readonly row: Row
  readonly selected: boolean
  /** Where it stays while columns scroll past, see stuckAt. */
  readonly stuck?: number | undefined
}

/** A confidence as a figure. */
export const figure = (score: number): string => number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/**
 * What belongs together in two neighbouring versions, and how surely: ribbons whose line tells the level, and the figure,
 * below the bound with a triangle, so that it is not known by its colour alone.
 */
export function Ribbon({ gap: { before, after, score, look }, row, selected, stuck }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  useLayoutEffect(() => {
    const element = room.current
    if (!element?.parentElement) return
    const measure = () => setDrawn(draw(element, before, after))
    measure()
    const frame = requestAnimationFrame(measure)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [before, after, row, selected])
  return (
    <div ref={room} role="presentation" className={styles.gap} aria-hidden="true" {...stuckAt(stuck)}>
      <svg className={styles.ribbon} data-look={look}>
        {drawn.map(({ face, edges }, at) => (
          <g key={at}>
            <path d={face} />
            <path d={edges} className={styles.edge} />
          </g>
        ))}
      </svg>
      <span className={styles.value} data-look={look}>
        {look === 'low' && <Shape of="major" size={9} />}
        {look === 'locked' ? <PinIcon size={10} /> : score !== null ? figure(score) : look === 'none' ? '–' : ''}
      </span>
    </div>
  )
}

interface Drawn {
  readonly face: string
  readonly edges: string
}

type Band = readonly [top: number, bottom: number]

/** Ribbons as if the columns ran left to right; the style mirrors them. Slips of the side that has more share the height of the other side's. */
function draw(room: HTMLElement, before: Version, after: Version): Drawn[] {
  const { top, width } = room.getBoundingClientRect()
  const slips = ({ id }: Version) => [...(room.parentElement?.querySelectorAll<HTMLElement>(`:scope > [data-slips="${CSS.escape(id)}"] > [data-slip]`) ?? [])].map((slip) => slip.getBoundingClientRect())
  const [a, b] = [slips(before), slips(after)]
  const more = Math.max(a.length, b.length)
  const band = (side: readonly DOMRect[], at: number): Band | null => {
    const last = side.length - 1
    const rect = side[Math.min(at, last)]
    if (!rect) return null
    // The last slip of the shorter side is shared by all that have no partner of their own.
    const [part, of] = at < last || side.length === more ? [0, 1] : [at - last, more - last]
    const height = rect.height - 4
    return [rect.top - top + 2 + (height * part) / of, rect.top - top + 2 + (height * (part + 1)) / of]
  }
  return Array.from({ length: more }, (_, at) => [band(a, at), band(b, at)] as const).flatMap(([from, to]) => {
    if (!from || !to) return []
    const [[a1, a2], [b1, b2]] = [from, to]
    const middle = width / 2
    return {
      face: `M0 ${a1}C${middle} ${a1} ${middle} ${b1} ${width} ${b1}V${b2}C${middle} ${b2} ${middle} ${a2} 0 ${a2}Z`,
      edges: `M0 ${a1}C${middle} ${a1} ${middle} ${b1} ${width} ${b1}M0 ${a2}C${middle} ${a2} ${middle} ${b2} ${width} ${b2}`,
    }
  })
}
