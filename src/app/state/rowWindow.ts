import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { RowId } from '../../core/index.ts'
import type { Model } from './model.ts'
import { usePrinting } from './printing.ts'
import { textScale } from './textScale.ts'
import { useUi } from './ui.ts'

interface Options {
  readonly model: Model
  readonly scroller: RefObject<HTMLElement | null>
  /** A guess at a row's height in CSS pixels; measured once it is drawn. */
  readonly estimate: (index: number) => number
  /** Height of what stands over the rows, in CSS pixels at the usual size of text. */
  readonly head: number
  /** Changes whenever rows may come to be of other heights. */
  readonly shape: string
}

/** The least of a row that is to be seen, in CSS pixels. */
const least = 120

/**
 * The row that keeps its place when the view or its shape changes: the active one where its start is in the window, else
 * the one at the top. `start` is where it begins below the heads, in CSS pixels; above them, `share` is how much of it is
 * scrolled out, because a row is not as high in every view.
 */
let anchor: { readonly id: RowId; readonly start: number; readonly share: number } | null = null

/**
 * The rows that are in the window of a view. The active row is brought in when it changes; when another view is opened, or
 * columns or the window change, what was looked at stays where it was.
 */
export function useRowWindow({ model, scroller, estimate, head: usual, shape }: Options): Virtualizer<HTMLElement, Element> {
  const head = usual * textScale()
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
    overscan: useOverscan(),
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

  const seeking = useRef(0)
  /** Puts the anchor where it was. Heights are guesses until rows are drawn, so the place is sought again after they are. */
  const seek = useCallback(() => {
    const element = scroller.current
    const was = anchor
    const at = was === null ? undefined : latest.current.rowIndex.get(was.id)
    if (!element || was === null || at === undefined) return false
    cancelAnimationFrame(seeking.current)
    let tries = 5
    const step = () => {
      const item = virtualizer.measurementsCache[at]
      const room = Math.max(0, element.clientHeight - head - least)
      if (item) element.scrollTop = item.start + (was.share > 0 ? was.share * item.size : -Math.min(was.start, room))
      seeking.current = --tries > 0 ? requestAnimationFrame(step) : 0
    }
    step()
    return true
  }, [virtualizer, scroller, head])

  useLayoutEffect(() => {
    const element = scroller.current
    // Laid out for paper nothing scrolls; afterwards the window is where it was.
    if (printing || !element) return
    restored.current = seek() && opening.current
    opening.current = false
    const note = () => {
      if (seeking.current !== 0) return
      const { scrollTop, clientHeight } = element
      const items = virtualizer.getVirtualItems()
      const { row } = useUi.getState()
      const active = items.find(({ index, start }) => latest.current.rows[index]?.id === row && start >= scrollTop && start < scrollTop + clientHeight - head)
      const item = active ?? items.find(({ end }) => end > scrollTop + 1)
      const id = item && latest.current.rows[item.index]?.id
      if (item && id) anchor = { id, start: item.start - scrollTop, share: Math.max(0, scrollTop - item.start) / Math.max(1, item.size) }
    }
    element.addEventListener('scroll', note, { passive: true })
    const size = new ResizeObserver(() => void seek())
    size.observe(element)
    const stop = useUi.subscribe(({ row }, before) => row !== before.row && requestAnimationFrame(note))
    return () => {
      element.removeEventListener('scroll', note)
      size.disconnect()
      stop()
      cancelAnimationFrame(seeking.current)
      seeking.current = 0
    }
  }, [virtualizer, scroller, printing, head, seek])

  const shaped = useRef(shape)
  useLayoutEffect(() => {
    if (shaped.current !== shape) seek()
    shaped.current = shape
  }, [shape, seek])

  useEffect(() => {
    // A view that was just put where the last one was stays there.
    const stay = restored.current
    restored.current = false
    if (activeIndex >= 0 && !stay) virtualizer.scrollToIndex(activeIndex, { align: fits(scroller.current, activeIndex, head) ? 'auto' : 'start' })
  }, [activeIndex, virtualizer, scroller, head])
  return virtualizer
}

/** Rows that stand ready beside those in the window, at either end. */
const most = 6

/** How many rows stand ready: at first only the next one, then one more at a time, so that no first sight waits for what it does not show. */
function useOverscan(): number {
  const [count, setCount] = useState(1)
  useEffect(() => {
    if (count === most) return
    const timer = setTimeout(() => startTransition(() => setCount(count + 1)))
    return () => clearTimeout(timer)
  }, [count])
  return count
}

/** Whether a row is in view, if only in part, and not so high that its end would push its start out. */
function fits(scroller: HTMLElement | null, index: number, head: number): boolean {
  const element = scroller?.querySelector(`[data-index="${index}"]`)
  if (!scroller || !element) return false
  const frame = scroller.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  return box.bottom > frame.top + head && box.top < frame.bottom && box.height < frame.height - head - 120
}
