import { proxy } from 'comlink'
import type { DictionaryId, Document, Source } from '../core/index.ts'
import type { CoreService, Progress, TableBytes } from './service.ts'
import { spawn, type Running } from './spawn.ts'

export type { Found, SearchedText, SearchResult, SearchTask } from './search.ts'
export { createSearchClient, type SearchClient } from './searchClient.ts'

export type { BundleFailure, CheckSummary, CheckTask, DictionaryFailure, DictionaryRead, Progress, ReadFailure, ReadResult, TableBytes } from './service.ts'

/** The service as the app calls it: everything answers later. */
export type CoreClient = {
  readonly [K in Exclude<keyof CoreService, 'openDocument' | 'addBlocks' | 'addRows'>]: (...args: Parameters<CoreService[K]>) => Promise<Awaited<ReturnType<CoreService[K]>>>
} & {
  /** Sets the document that later checks are about. What the worker knows of it already is not sent again. */
  setDocument(document: Document): Promise<void>
  /** Ends whatever is running. The next call starts afresh, with the same tables and document. */
  cancel(): void
}

/** A client of the core in a worker of its own. */
export function createCoreClient(): CoreClient {
  let running: Promise<Running<CoreService>> | undefined
  let tables: TableBytes | undefined
  let dictionaries: ReadonlyMap<DictionaryId, Source> | undefined
  let tagging = false
  let document: Document | null = null
  /** The document as the running worker has it. */
  let given: Document | null = null

  const start = (): Promise<Running<CoreService>> =>
    (running ??= spawn<CoreService>(
      () => new Worker(new URL('./core.worker.ts', import.meta.url), { type: 'module' }),
      async () => new (await import('./service.ts')).CoreService(),
    ).then(async (started) => {
      if (tables) await started.service.setResources(tables)
      if (dictionaries) await started.service.setDictionaries(dictionaries)
      if (tagging) await started.service.loadTagger()
      const current = document
      if (current) await hand(started.service, current, null)
      given = current
      return started
    }))
  const core = async () => (await start()).service
  /** Of the document; every one that was set before has been handed over. */
  let handed: Promise<void> = Promise.resolve()
  const aware = async () => {
    await handed
    return core()
  }
  const progress = (report: Progress | undefined) => (report ? ([proxy(report)] as const) : ([] as const))

  return {
    unpack: async (bytes, name) => (await core()).unpack(bytes, name),
    async setResources(next) {
      tables = next
      await (await core()).setResources(next)
    },
    async setDictionaries(next) {
      dictionaries = next
      await (await core()).setDictionaries(next)
    },
    async loadTagger() {
      await (await core()).loadTagger()
      tagging = true
    },
    async setDocument(mine) {
      document = mine
      // One after the other; what was overtaken while it waited is not sent at all.
      handed = handed.then(async () => {
        const service = await core()
        if (document !== mine || given === mine) return
        await hand(service, mine, given)
        given = mine
      })
      await handed
    },
    read: async (source, options) => (await core()).read(source, options),
    align: async (versions, locked, onProgress) => (await core()).align(versions, locked, ...progress(onProgress)),
    check: async (task, onProgress) => (await aware()).check(task, ...progress(onProgress)),
    confidence: async (pair, from, to) => (await core()).confidence(pair, from, to),
    links: async (text, others) => (await aware()).links(text, others),
    readDictionary: async (source, onProgress) => (await core()).readDictionary(source, ...progress(onProgress)),
    contribution: async (id) => (await aware()).contribution(id),
    checks: async (lang) => (await core()).checks(lang),
    formats: async () => (await core()).formats(),
    readBundle: async (bytes) => (await core()).readBundle(bytes),
    writeBundle: async (bundle) => (await core()).writeBundle(bundle),
    write: async (format, request, source) => (await core()).write(format, request, source),
    concordance: async (words, lang, corrections) => (await aware()).concordance(words, lang, corrections),
    termsOfRow: async (row, corrections) => (await aware()).termsOfRow(row, corrections),
    cancel() {
      void running?.then((started) => started.end())
      running = undefined
      given = null
    },
  }
}

/** As many packs, and rows, as are copied to the worker in a few milliseconds, so that the page never stands still for it. */
const packShare = 6
const rowShare = 1500

async function hand(service: Running<CoreService>['service'], { versions, shelves, rows }: Document, known: Document | null): Promise<void> {
  if (!known || !sameBlocks(known, { versions, shelves })) {
    await service.openDocument(versions.map(({ id, lang, title, status, provenance }) => ({ id, lang, title, status, provenance, blocks: [] })))
    for (const [id, { packs }] of shelves) for (let at = 0; at < packs.length; at += packShare) await service.addBlocks(id, packs.slice(at, at + packShare))
  }
  for (let at = 0; at === 0 || at < rows.length; at += rowShare) await service.addRows(rows.slice(at, at + rowShare), at === 0)
}

/** Whether two states of a document say the same. Each is read from storage anew, so the same is not the same object. */
const sameBlocks = (a: Pick<Document, 'versions' | 'shelves'>, b: Pick<Document, 'versions' | 'shelves'>): boolean =>
  a.versions.length === b.versions.length &&
  a.versions.every(({ id }, at) => {
    const [mine, other] = [a.shelves.get(id)?.packs ?? [], b.shelves.get(id)?.packs ?? []]
    return b.versions[at]?.id === id && mine.length === other.length && mine.every(({ text, labels, from }, index) => text === other[index]?.text && labels === other[index].labels && from === other[index].from)
  })
