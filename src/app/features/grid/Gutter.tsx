import { useLayoutEffect, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { severities, type Severity } from '../../../core/index.ts'
import type { Layer } from '../../text/runs.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Gutter.module.css'

interface Mark {
  readonly top: number
  readonly count: number
  readonly worst: Layer
}

interface Props {
  readonly cell: RefObject<HTMLElement | null>
  readonly layers: readonly Layer[]
  /** What a mark is called, by the key of its layer. */
  titleOf(key: string): string
  onOpen(key: string): void
}

const rank = (severity: Severity | 'note') => (severity === 'note' ? -1 : severities.indexOf(severity))

/**
 * One mark a line of text: the worst of what begins on it, with a count. Lines are known only after layout, so they are
 * measured, and measured again when the cell changes its size.
 */
export function Gutter({ cell, layers, titleOf, onOpen }: Props) {
  const { t } = useTranslation()
  const [marks, setMarks] = useState<readonly Mark[]>([])
  useLayoutEffect(() => {
    const element = cell.current
    if (!element) return
    const measure = () => setMarks((before) => (layers.length === 0 && before.length === 0 ? before : measureMarks(element, layers)))
    measure()
    if (layers.length === 0) return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [cell, layers])
  return marks.map(({ top, count, worst }) => (
    <button
      key={worst.key}
      type="button"
      tabIndex={-1}
      className={`${styles.mark} ${worst.severity}`}
      style={{ insetBlockStart: top }}
      aria-label={
        worst.severity === 'note'
          ? t('gutterNote', { note: titleOf(worst.key) })
          : t('gutter', { count, severity: t(`severity.${worst.severity}`), title: titleOf(worst.key) })
      }
      onClick={(event) => {
        event.stopPropagation()
        onOpen(worst.key)
      }}
    >
      <Shape of={worst.severity} />
      {count > 1 && <span className={styles.count}>{count}</span>}
    </button>
  ))
}

function measureMarks(cell: HTMLElement, layers: readonly Layer[]): Mark[] {
  const byKey = new Map(layers.map((layer) => [layer.key, layer]))
  const frame = cell.getBoundingClientRect()
  const lines: { middle: number; height: number; layers: Layer[] }[] = []
  for (const element of cell.querySelectorAll<HTMLElement>('[data-start]')) {
    const layer = byKey.get(element.dataset.start ?? '')
    const box = element.getClientRects()[0]
    if (!layer || !box) continue
    const middle = (box.top + box.bottom) / 2 - frame.top
    const line = lines.find((known) => Math.abs(known.middle - middle) < box.height * 0.6)
    if (line) line.layers.push(layer)
    else lines.push({ middle, height: box.height, layers: [layer] })
  }
  return lines.flatMap(({ middle, layers: on }): Mark[] => {
    const worst = [...on].sort((a, b) => rank(b.severity) - rank(a.severity))[0]
    return worst ? [{ top: middle, count: on.filter(({ severity }) => severity !== 'note').length, worst }] : []
  })
}
