import type { SearchedText, SearchResult, SearchService, SearchTask } from './search.ts'
import { spawn, type Running } from './spawn.ts'

/** Searches as the app calls for them. */
export interface SearchClient {
  /** Finds places in texts; the same array is sent to the worker only once. A search that is still running is ended. */
  find(texts: readonly SearchedText[], task: SearchTask): Promise<SearchResult>
}

/** How long an expression may run over all texts, in milliseconds. */
const patience = 2500

/** A client of the search in a worker, which is ended and started afresh when an expression runs too long. */
export function createSearchClient(): SearchClient {
  let running: Promise<Running<SearchService>> | undefined
  let sent: readonly SearchedText[] | undefined
  const start = () =>
    (running ??= spawn<SearchService>(
      () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
      async () => new (await import('./search.ts')).SearchService(),
    ))
  return {
    async find(texts, task) {
      const mine = start()
      const { service, end } = await mine
      if (sent !== texts) {
        sent = texts
        await service.setTexts(texts)
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      const slow = new Promise<SearchResult>((resolve) => {
        timer = setTimeout(() => {
          end()
          if (running === mine) [running, sent] = [undefined, undefined]
          resolve({ kind: 'slow' })
        }, patience)
      })
      const result = await Promise.race([Promise.resolve(service.find(task)), slow])
      clearTimeout(timer)
      return result
    },
  }
}
