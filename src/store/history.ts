import type { ProjectId } from '../core/index.ts'
import { tables, unchecked, wholeId, type Deed, type Patch, type TableName } from './records.ts'
import type { Database, Stored } from './schema.ts'

/** What a command may do inside its transaction. Every touch is remembered, so every command can be undone. */
export interface Writer {
  get(table: TableName, id: string): Promise<Stored | undefined>
  of(table: TableName, projectId: ProjectId): Promise<Stored[]>
  put(table: TableName, record: Stored): Promise<void>
  remove(table: TableName, id: string): Promise<void>
}

const all = (db: Database) => [...tables.map((name) => db.records(name)), db.history, db.patches, db.cache]

/** After a change of what is checked the kept findings are no longer those of the whole. */
async function outdate(db: Database, projectId: ProjectId, patches: Iterable<Pick<Patch, 'table'>>): Promise<void> {
  for (const { table } of patches) if (!unchecked.has(table)) return db.cache.delete(wholeId(projectId))
}

/**
 * Runs a command: its writes and the record of them stand or fall together. What was undone before it is forgotten,
 * as in every editor. A command that touches nothing leaves no trace.
 */
export async function perform(
  db: Database,
  projectId: ProjectId,
  deed: Deed,
  write: (writer: Writer) => Promise<void>,
  at = Date.now(),
): Promise<void> {
  await db.transaction('rw', all(db), async () => {
    const patches = new Map<string, { table: TableName; id: string; before: Stored | undefined; after: Stored | undefined }>()
    const touch = async (table: TableName, id: string, after: Stored | undefined) => {
      const name = `${table}/${id}`
      const known = patches.get(name)
      const before = known ? known.before : await db.records(table).get(id)
      patches.set(name, { table, id, before, after })
      if (after) await db.records(table).put(after)
      else await db.records(table).delete(id)
    }
    await write({
      get: (table, id) => db.records(table).get(id),
      of: (table, project) => db.records(table).where('projectId').equals(project).toArray(),
      put: (table, record) => touch(table, record.id, record),
      remove: (table, id) => touch(table, id, undefined),
    })
    const done = [...patches.values()].filter(({ before, after }) => before !== undefined || after !== undefined)
    if (done.length === 0) return
    await outdate(db, projectId, done)
    const future = await db.history.where('[projectId+undone]').equals([projectId, 1]).primaryKeys()
    await db.history.bulkDelete(future)
    await db.patches.bulkDelete(future)
    const seq = await db.history.add({ projectId, deed, at, by: '', undone: 0 })
    await db.patches.add({ seq, patches: done.map(strip) })
  })
}

/** Absent states are left out rather than stored as undefined. */
const strip = ({ table, id, before, after }: { table: TableName; id: string; before: unknown; after: unknown }): Patch => ({
  table,
  id,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

/** A command that was taken back or done again, and whether the document itself is another one by that. */
export interface Step {
  readonly deed: Deed
  readonly document: boolean
}

/** Takes back the last command that still stands. Resolves to `null` when there is nothing to undo. */
export const undo = (db: Database, projectId: ProjectId): Promise<Step | null> => step(db, projectId, 'undo')

/** Does the last undone command again. Resolves to `null` when there is nothing to redo. */
export const redo = (db: Database, projectId: ProjectId): Promise<Step | null> => step(db, projectId, 'redo')

const ofDocument: ReadonlySet<TableName> = new Set<TableName>(['projects', 'versions', 'packs'])

async function step(db: Database, projectId: ProjectId, way: 'undo' | 'redo'): Promise<Step | null> {
  return db.transaction('rw', all(db), async () => {
    const from = way === 'undo' ? 0 : 1
    const entries = db.history.where('[projectId+undone]').equals([projectId, from])
    const entry = way === 'undo' ? await entries.last() : await entries.first()
    if (!entry) return null
    const record = await db.patches.get(entry.seq)
    const patches = record?.patches ?? []
    for (const patch of way === 'undo' ? [...patches].reverse() : patches) {
      const state = way === 'undo' ? patch.before : patch.after
      if (isStored(state)) await db.records(patch.table).put(state)
      else await db.records(patch.table).delete(patch.id)
    }
    await outdate(db, projectId, patches)
    await db.history.update(entry.seq, { undone: way === 'undo' ? 1 : 0 })
    return { deed: entry.deed, document: patches.some(({ table }) => ofDocument.has(table)) }
  })
}

const isStored = (state: unknown): state is Stored =>
  typeof state === 'object' && state !== null && 'id' in state && typeof state.id === 'string'
