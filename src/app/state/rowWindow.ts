import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { RowId } from '../../core/index.ts'
import type { Model } from './model.ts'
import { usePrinting } from './printing.ts'
import { useUi } from './ui.ts'

interface Options {
  readonly model: Model
  readonly scroller: RefObject<HTMLElement | null>
  /** A guess at a row's height in CSS pixels; measured once it is drawn. */
  readonly estimate: (index: number) => number
  /** Height of what stands over the rows, in CSS pixels. */
  readonly head: number
}

/** The row at the top of whichever view was scrolled last, and which share of it is scrolled out: a row is not as high in every view. */
let top: { readonly id: RowId; readonly share: number } | null = null

/**
 * The rows that are in the window of a view. The active row is brought in when it changes; when a view is opened the row
 * that was at the top of the view before it is at the top again.
 */
export function useRowWindow({ model, scroller, estimate, head }: Options): Virtualizer<HTMLElement, Element> {
  const { rows } = model
  // Kept the same while the rows are: a new one makes the virtualizer measure every row again.
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows])
  const active = useUi((ui) => ui.row)
  const activeIndex = active === null ? -1 : (model.rowIndex.get(active) ?? -1)
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: model.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 6,
    // The first sight is of the active row, and no other rows are drawn before.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => Array.from({ length: Math.max(0, activeIndex) }, (_, index) => estimate(index)).reduce((sum, height) => sum + height, 0),
    scrollPaddingStart: head + 40,
    scrollPaddingEnd: 80,
  })
  const printing = usePrinting()
  const latest = useRef(model)
  const opening = useRef(true)
  const restored = useRef(false)
  useLayoutEffect(() => {
    latest.current = model
  })

  useLayoutEffect(() => {
    const element = scroller.current
    // Laid out for paper nothing scrolls; afterwards the window is where it was.
    if (printing) return
    const was = top
    const at = was === null ? undefined : latest.current.rowIndex.get(was.id)
    if (!element) return
    if (was !== null && at !== undefined) {
      restored.current = opening.current
      opening.current = false
      // Heights are guesses until rows are drawn, so the place is sought again after they are.
      let tries = 4
      const seek = () => {
        const item = virtualizer.measurementsCache[at]
        if (item) element.scrollTop = item.start + was.share * item.size
        if (--tries > 0) requestAnimationFrame(seek)
      }
      seek()
    }
    const note = () => {
      const first = virtualizer.getVirtualItems().find(({ end }) => end > element.scrollTop + 1)
      const row = first && latest.current.rows[first.index]
      if (first && row) top = { id: row.id, share: (element.scrollTop - first.start) / Math.max(1, first.size) }
    }
    element.addEventListener('scroll', note, { passive: true })
    return () => element.removeEventListener('scroll', note)
  }, [virtualizer, scroller, printing])

  useEffect(() => {
    // A view that was just put where the last one was stays there.
    const stay = restored.current
    restored.current = false
    if (activeIndex >= 0 && !stay) virtualizer.scrollToIndex(activeIndex, { align: isInView(scroller.current, activeIndex, head) ? 'auto' : 'start' })
  }, [activeIndex, virtualizer, scroller, head])
  return virtualizer
}

function isInView(scroller: HTMLElement | null, index: number, head: number): boolean {
  const element = scroller?.querySelector(`[data-index="${index}"]`)
  if (!scroller || !element) return false
  const frame = scroller.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  return box.bottom > frame.top + head && box.top < frame.bottom
}
