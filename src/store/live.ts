import { liveQuery } from 'dexie'
import type { Document, ProjectId } from '../core/index.ts'
import { loadActs, loadDocument, type Acts } from './load.ts'
import type { Database } from './schema.ts'

/** A project as it stands in this browser: a new object after every change, its unchanged half the same object as before. */
export interface Workspace {
  readonly document: Document
  readonly acts: Acts
}

/**
 * Follows a project: calls `onChange` with its state now and after every command, of this tab or another one.
 * @returns how to stop.
 */
export function follow(
  db: Database,
  projectId: ProjectId,
  onChange: (workspace: Workspace | null) => void,
  onError: (error: unknown) => void,
): () => void {
  let document: Document | null | undefined
  let acts: Acts | undefined
  const publish = () => {
    if (document === undefined || acts === undefined) return
    onChange(document && { document, acts })
  }
  const subscriptions = [
    liveQuery(() => loadDocument(db, projectId)).subscribe({
      next: (value) => {
        document = value
        publish()
      },
      error: onError,
    }),
    liveQuery(() => loadActs(db, projectId)).subscribe({
      next: (value) => {
        acts = value
        publish()
      },
      error: onError,
    }),
  ]
  return () => subscriptions.forEach((subscription) => subscription.unsubscribe())
}
