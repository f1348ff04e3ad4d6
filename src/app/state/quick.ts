import { writeConcepts, type Concept } from '../../core/index.ts'
import type { Document } from '../../core/index.ts'
import { createCoreClient, type CoreClient } from '../../workers/client.ts'
import { fetchResources, withConcepts } from './corpus.ts'
import { handDictionaries } from './dictionaries.ts'
import { currentModel, db } from './session.ts'

/*
 * A second core for what a hand is waiting for: the first one may be busy for seconds with a check of the whole document.
 * It starts when it is first asked.
 */

let client: Promise<CoreClient> | undefined
let sent: Document | undefined
const none: readonly Concept[] = []
/** The project's own concepts as the core has them. */
let known = ''

/** The quick core, with the document, the project's own concepts and its dictionaries as they stand. */
export async function quickCore(): Promise<CoreClient> {
  const workspace = currentModel()?.workspace
  const concepts = workspace?.acts.concepts ?? none
  const own = writeConcepts(concepts)
  if (client === undefined || own !== known) {
    known = own
    const core = client ?? Promise.resolve(createCoreClient())
    client = core.then(async (started) => {
      await started.setResources(withConcepts(await fetchResources(started), concepts))
      return started
    })
  }
  const core = await client
  const document = workspace?.document
  if (document && document !== sent) {
    sent = document
    await core.setDocument(document)
  }
  await handDictionaries(core, db, workspace?.acts.dictionaries)
  return core
}
