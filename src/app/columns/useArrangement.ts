import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { Model } from '../state/model.ts'
import { useLayout } from '../state/layout.ts'
import { useUi } from '../state/ui.ts'
import { textScale } from '../state/textScale.ts'
import { arrange, heldBy, template, type Arrangement } from './arrange.ts'

/** An arrangement and what a grid's element needs of it. */
interface Arranged extends Arrangement {
  /** The columns as CSS. */
  readonly columns: string
  /** The attributes of the grid's element: the columns, and whether they are wider than it. */
  readonly attributes: { readonly 'data-wide': boolean; readonly style: Record<string, string> }
}

/** The versions as an element's width lets them stand. The active one is brought in where the columns are wider. */
export function useArrangement(model: Model, element: RefObject<HTMLElement | null>): Arranged {
  const width = useWidth(element)
  const layout = useLayout()
  const column = useUi((ui) => (layout.single ? ui.column : null))
  const { versions, pivot } = model
  const arranged = useMemo((): Arranged => {
    const arrangement = arrange(versions, pivot, layout.mode, width, layout, column)
    const columns = template(arrangement, pivot, layout.mode, layout.widths)
    const attributes = { 'data-wide': arrangement.stuck !== null, style: { '--cols': columns, '--held': `${heldBy(arrangement.stuck, layout.mode) / 16}rem` } }
    return { ...arrangement, columns, attributes }
  }, [versions, pivot, layout, width, column])
  const active = useUi((ui) => ui.column)
  const wide = arranged.stuck !== null
  useEffect(() => {
    if (wide && active !== null) element.current?.querySelector(`[data-version-head="${CSS.escape(active)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [element, wide, active])
  return arranged
}

/** The element's width, in CSS pixels at the usual size of text. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => Math.max(320, window.innerWidth - 520) / textScale())
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(() => setWidth(target.clientWidth / textScale()))
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return width
}
