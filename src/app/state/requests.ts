/**
 * Counts what this page has fetched from anywhere but its own origin, as the browser itself records it.
 * @returns how to stop.
 */
export function watchForeignRequests(onCount: (count: number) => void): () => void {
  let count = 0
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const url = URL.canParse(name) ? new URL(name) : null
      if (url && /^(https?|wss?):$/.test(url.protocol) && url.host !== location.host) count += 1
    }
    onCount(count)
  })
  observer.observe({ type: 'resource', buffered: true })
  return () => observer.disconnect()
}
