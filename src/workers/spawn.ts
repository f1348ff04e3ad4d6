import { releaseProxy, wrap, type Remote } from 'comlink'

/** A service that runs, in a worker or in the page. */
export interface Running<S> {
  readonly service: Remote<S> | S
  /** Ends whatever it is doing; without effect where it runs in the page itself. */
  readonly end: () => void
}

/**
 * Starts a service in a worker of its own. Where no worker can be started (a strict browser, a file: page), it runs in
 * the page: slower to the touch, but the same.
 */
export async function spawn<S>(inWorker: () => Worker, inPage: () => Promise<S>): Promise<Running<S>> {
  try {
    const worker = inWorker()
    await ready(worker)
    const service = wrap<S>(worker)
    return {
      service,
      end() {
        service[releaseProxy]()
        worker.terminate()
      },
    }
  } catch {
    return { service: await inPage(), end: () => undefined }
  }
}

/** A worker whose script does not load says so by an error event and nothing else, so its first word is waited for. */
function ready(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('worker')), { once: true })
    worker.addEventListener('message', () => resolve(), { once: true })
  })
}
