import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Version } from '../../core/index.ts'
import { useLayout } from '../state/layout.ts'
import { textScale } from '../state/textScale.ts'
import { resizeVersion, widthRange } from './arrange.ts'
import styles from './Head.module.css'

/** How far an arrow key moves the border, in CSS pixels. */
const stride = 16

/** A column's border, which a pointer drags and the arrow keys move; Escape lets the window decide again. */
export function Resizer({ version, label }: { version: Version; label: string }) {
  const width = useLayout((layout) => layout.widths[version.id])
  const from = useRef<{ x: number; width: number } | null>(null)
  const measured = (element: Element) => (element.parentElement?.getBoundingClientRect().width ?? widthRange[0]) / textScale()
  const mirrored = () => (document.documentElement.dir === 'rtl' ? -1 : 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? stride : event.key === 'ArrowLeft' ? -stride : 0
    if (step !== 0) resizeVersion(version.id, measured(event.currentTarget) + step * mirrored())
    else if (event.key === 'Escape') resizeVersion(version.id, null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) resizeVersion(version.id, from.current.width + ((event.clientX - from.current.x) * mirrored()) / textScale())
  }
  return (
    // A separator that can be moved is a control (ARIA 1.2, window splitter).
    /* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={widthRange[0]}
      aria-valuemax={widthRange[1]}
      aria-valuenow={width ?? widthRange[0]}
      className={styles.resizer}
      draggable={false}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resizeVersion(version.id, null)}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width: measured(event.currentTarget) }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
    />
    /* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
  )
}
