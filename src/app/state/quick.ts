import type { Document } from '../../store/index.ts'
import { createCoreClient, type CoreClient } from '../../workers/client.ts'
import { fetchResources } from './corpus.ts'
import { currentModel } from './session.ts'

/*
 * A second core for what a hand is waiting for: the first one may be busy for seconds with a check of the whole document.
 * It starts when it is first asked.
 */

let client: Promise<CoreClient> | undefined
let sent: Document | undefined

/** The quick core, with the document as it stands. */
export async function quickCore(): Promise<CoreClient> {
  client ??= (async () => {
    const core = createCoreClient()
    await core.setResources(await fetchResources())
    return core
  })()
  const core = await client
  const document = currentModel()?.workspace.document
  if (document && document !== sent) {
    sent = document
    await core.setDocument(document.versions, document.rows)
  }
  return core
}
