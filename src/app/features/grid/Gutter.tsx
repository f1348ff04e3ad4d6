import { useLayoutEffect, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { severities, type Severity } from '../../../core/index.ts'
import type { Layer } from '../../text/runs.ts'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Gutter.module.css'

/** What begins on one line of text. */
export interface LineMark {
  /** The line's middle, in CSS pixels from the cell's start edge. */
  readonly top: number
  readonly count: number
  readonly worst: Layer
}

interface Props {
  readonly marks: readonly LineMark[]
  /** What a mark is called, by the key of its layer. */
  readonly titleOf: (key: string) => string
  readonly onOpen: (key: string) => void
}

const rank = (severity: Severity | 'note') => (severity === 'note' ? -1 : severities.indexOf(severity))

/**
 * One mark a line of text: the worst of what begins on it, with a count. Lines are known only after layout, so they are
 * measured, and measured again when the cell changes its size.
 */
export function useLineMarks(cell: RefObject<HTMLElement | null>, layers: readonly Layer[]): readonly LineMark[] {
  const [marks, setMarks] = useState<readonly LineMark[]>(none)
  useLayoutEffect(() => {
    const element = cell.current
    if (!element || layers.length === 0) return
    // It reports first when the cell has been laid out: measuring here would have the page laid out once more.
    const observer = new ResizeObserver(() => setMarks(measureMarks(element, layers)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [cell, layers])
  return layers.length === 0 ? none : marks
}

const none: readonly LineMark[] = []

/** The marks of a cell, as buttons that open what they stand for. */
export function Gutter({ marks, titleOf, onOpen }: Props) {
  const { t } = useTranslation()
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

function measureMarks(cell: HTMLElement, layers: readonly Layer[]): LineMark[] {
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
  return lines.flatMap(({ middle, layers: on }): LineMark[] => {
    const worst = [...on].sort((a, b) => rank(b.severity) - rank(a.severity))[0]
    return worst ? [{ top: middle, count: on.filter(({ severity }) => severity !== 'note').length, worst }] : []
  })
}
