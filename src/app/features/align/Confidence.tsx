import { PinIcon } from 'lucide-react'
import { number } from '../../ui/names.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Align.module.css'
import type { Gap } from './Ribbons.tsx'

/** A confidence as a figure. */
export const figure = (score: number): string => number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A ribbon's number; below the bound with a triangle, so that it is not known by its colour alone. */
export function Confidence({ gap: { score, look } }: { gap: Gap }) {
  return (
    <div role="presentation" className={styles.gap} aria-hidden="true">
      <span className={styles.value} data-look={look}>
        {look === 'low' && <Shape of="major" size={9} />}
        {look === 'locked' ? <PinIcon size={10} /> : score !== null ? figure(score) : look === 'none' ? '–' : ''}
      </span>
    </div>
  )
}
