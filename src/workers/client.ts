import { proxy } from 'comlink'
import type { Row, TableTexts, Version } from '../core/index.ts'
import type { CoreService, Progress } from './service.ts'
import { spawn, type Running } from './spawn.ts'

export type { Found, SearchedText, SearchResult, SearchTask } from './search.ts'
export { createSearchClient, type SearchClient } from './searchClient.ts'

export type { CheckTask, Progress, ReadFailure, ReadResult } from './service.ts'

/** The service as the app calls it: everything answers later. */
export type CoreClient = {
  readonly [K in Exclude<keyof CoreService, 'openDocument' | 'addBlocks' | 'addRows'>]: (...args: Parameters<CoreService[K]>) => Promise<Awaited<ReturnType<CoreService[K]>>>
} & {
  /** Sets the document that later checks are about. What the worker knows of it already is not sent again. */
  setDocument(versions: readonly Version[], rows: readonly Row[]): Promise<void>
  /** Ends whatever is running. The next call starts afresh, with the same tables and document. */
  cancel(): void
}

interface Document {
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
}

/** A client of the core in a worker of its own. */
export function createCoreClient(): CoreClient {
  let running: Promise<Running<CoreService>> | undefined
  let tables: TableTexts | undefined
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
    async setResources(next) {
      tables = next
      await (await core()).setResources(next)
    },
    async loadTagger() {
      await (await core()).loadTagger()
      tagging = true
    },
    async setDocument(versions, rows) {
      const mine = { versions, rows }
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
    links: async (text, others) => (await core()).links(text, others),
    formats: async () => (await core()).formats(),
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

/** As much as is copied to the worker in a few milliseconds, so that the page never stands still for it. */
const share = 1500

async function hand(service: Running<CoreService>['service'], { versions, rows }: Document, known: Document | null): Promise<void> {
  if (!known || !sameBlocks(known.versions, versions)) {
    await service.openDocument(versions.map((version) => ({ ...version, blocks: [] })))
    for (const { id, blocks } of versions) for (let at = 0; at < blocks.length; at += share) await service.addBlocks(id, blocks.slice(at, at + share))
  }
  for (let at = 0; at === 0 || at < rows.length; at += share) await service.addRows(rows.slice(at, at + share), at === 0)
}

/** Whether two states of a document say the same. Each is read from storage anew, so the same is not the same object. */
const sameBlocks = (a: readonly Version[], b: readonly Version[]): boolean =>
  a.length === b.length &&
  a.every(({ id, blocks }, at) => {
    const other = b[at]
    return other?.id === id && other.blocks.length === blocks.length && blocks.every(({ id: block, text, label }, index) => block === other.blocks[index]?.id && text === other.blocks[index].text && label === other.blocks[index].label)
  })
