import { proxy } from 'comlink'
import type { Row, TableTexts, Version } from '../core/index.ts'
import type { CoreService, Progress } from './service.ts'
import { spawn, type Running } from './spawn.ts'

export type { Found, SearchedText, SearchResult, SearchTask } from './search.ts'
export { createSearchClient, type SearchClient } from './searchClient.ts'

export type { CheckTask, Progress, ReadFailure, ReadResult } from './service.ts'

/** The service as the app calls it: everything answers later. */
export type CoreClient = {
  readonly [K in keyof CoreService]: (...args: Parameters<CoreService[K]>) => Promise<Awaited<ReturnType<CoreService[K]>>>
} & {
  /** Ends whatever is running. The next call starts afresh, with the same tables and document. */
  cancel(): void
}

/** A client of the core in a worker of its own. */
export function createCoreClient(): CoreClient {
  let running: Promise<Running<CoreService>> | undefined
  let tables: TableTexts | undefined
  let tagging = false
  let document: { versions: readonly Version[]; rows: readonly Row[] } | undefined

  const start = (): Promise<Running<CoreService>> =>
    (running ??= spawn<CoreService>(
      () => new Worker(new URL('./core.worker.ts', import.meta.url), { type: 'module' }),
      async () => new (await import('./service.ts')).CoreService(),
    ).then(async (started) => {
      if (tables) await started.service.setResources(tables)
      if (tagging) await started.service.loadTagger()
      if (document) await started.service.setDocument(document.versions, document.rows)
      return started
    }))
  const core = async () => (await start()).service
  const progress = (report: Progress | undefined) => (report ? ([proxy(report)] as const) : ([] as const))

  return {
    async setResources(next) {
      tables = next
      await (await core()).setResources(next)
    },
    async loadTagger() {
      await (await core()).loadTagger()
      tagging = true
    },
    async setDocument(versions, rows) {
      document = { versions, rows }
      await (await core()).setDocument(versions, rows)
    },
    read: async (source, options) => (await core()).read(source, options),
    align: async (versions, locked, onProgress) => (await core()).align(versions, locked, ...progress(onProgress)),
    check: async (task, onProgress) => (await core()).check(task, ...progress(onProgress)),
    confidence: async (pair, from, to) => (await core()).confidence(pair, from, to),
    sentences: async (cells) => (await core()).sentences(cells),
    links: async (text, others) => (await core()).links(text, others),
    formats: async () => (await core()).formats(),
    write: async (format, request, source) => (await core()).write(format, request, source),
    concordance: async (words, lang, corrections) => (await core()).concordance(words, lang, corrections),
    termsOfRow: async (row, corrections) => (await core()).termsOfRow(row, corrections),
    cancel() {
      void running?.then((started) => started.end())
      running = undefined
    },
  }
}
