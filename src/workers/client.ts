import { proxy, releaseProxy, wrap, type Remote } from 'comlink'
import type { Row, TableTexts, Version } from '../core/index.ts'
import type { CoreService, Progress } from './service.ts'

export type { CheckTask, Progress, ReadFailure, ReadResult } from './service.ts'

/** The service as the app calls it: everything answers later. */
export type CoreClient = {
  readonly [K in keyof CoreService]: (...args: Parameters<CoreService[K]>) => Promise<ReturnType<CoreService[K]>>
} & {
  /** Ends whatever is running. The next call starts afresh, with the same tables and document. */
  cancel(): void
}

interface Running {
  readonly core: Remote<CoreService> | CoreService
  end(): void
}

/**
 * A client of the core in a worker of its own. Where no worker can be started (a strict browser, a file: page), the
 * core runs in the page: slower to the touch, but the same.
 */
export function createCoreClient(): CoreClient {
  let running: Promise<Running> | undefined
  let tables: TableTexts | undefined
  let document: { versions: readonly Version[]; rows: readonly Row[] } | undefined

  const start = (): Promise<Running> =>
    (running ??= spawn().then(async (started) => {
      if (tables) await started.core.setResources(tables)
      if (document) await started.core.setDocument(document.versions, document.rows)
      return started
    }))
  const core = async () => (await start()).core
  const progress = (report: Progress | undefined) => (report ? ([proxy(report)] as const) : ([] as const))

  return {
    async setResources(next) {
      tables = next
      await (await core()).setResources(next)
    },
    async setDocument(versions, rows) {
      document = { versions, rows }
      await (await core()).setDocument(versions, rows)
    },
    read: async (source, options) => (await core()).read(source, options),
    align: async (versions, locked, onProgress) => (await core()).align(versions, locked, ...progress(onProgress)),
    check: async (task, onProgress) => (await core()).check(task, ...progress(onProgress)),
    formats: async () => (await core()).formats(),
    write: async (format, request, source) => (await core()).write(format, request, source),
    cancel() {
      void running?.then((started) => started.end())
      running = undefined
    },
  }
}

async function spawn(): Promise<Running> {
  try {
    const worker = new Worker(new URL('./core.worker.ts', import.meta.url), { type: 'module' })
    await ready(worker)
    const core = wrap<CoreService>(worker)
    return {
      core,
      end() {
        core[releaseProxy]()
        worker.terminate()
      },
    }
  } catch {
    const { CoreService: Service } = await import('./service.ts')
    return { core: new Service(), end: () => undefined }
  }
}

/** A worker whose script does not load says so by an error event and nothing else, so its first word is waited for. */
function ready(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('worker')), { once: true })
    worker.addEventListener('message', () => resolve(), { once: true })
  })
}
