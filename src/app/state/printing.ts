import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let printing = false
const listeners = new Set<() => void>()
const set = (now: boolean) => {
  printing = now
  // The browser lays the page out as soon as the event is over.
  flushSync(() => listeners.forEach((listener) => listener()))
}
addEventListener('beforeprint', () => set(true))
addEventListener('afterprint', () => set(false))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the page is being laid out for paper, where nothing may be left out for lack of a window. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing)
