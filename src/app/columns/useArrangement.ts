import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { Model } from '../state/model.ts'
import { useLayout } from '../state/layout.ts'
import { useUi } from '../state/ui.ts'
import { arrange, template, type Arrangement } from './arrange.ts'

/** The versions as an element's width lets them stand, and the columns as CSS. */
export function useArrangement(model: Model, element: RefObject<HTMLElement | null>): Arrangement & { readonly columns: string } {
  const width = useWidth(element)
  const layout = useLayout()
  const column = useUi((ui) => (layout.single ? ui.column : null))
  const { versions, pivot } = model
  return useMemo(() => {
    const arrangement = arrange(versions, pivot, layout.mode, width, layout, column)
    return { ...arrangement, columns: template(arrangement, pivot, layout.mode, layout.widths) }
  }, [versions, pivot, layout, width, column])
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => Math.max(320, window.innerWidth - 520))
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(() => setWidth(target.clientWidth))
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return width
}
