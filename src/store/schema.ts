import { Dexie, type EntityTable, type Table } from 'dexie'
import type { DraftRecord, HistoryRecord, PatchRecord, TableName } from './records.ts'

/** A stored record as the browser gives it back: known to have its key, and nothing else until parsed. */
export interface Stored {
  readonly id: string
  readonly [field: string]: unknown
}

/**
 * The database. All writes go through commands.ts; all reads through load.ts, which believes nothing it has not parsed.
 * Version numbers only ever grow; each step has a fixture in tests/store.
 */
export class Database extends Dexie {
  declare projects: Table<Stored, string>
  declare versions: Table<Stored, string>
  declare packs: Table<Stored, string>
  declare files: Table<Stored, string>
  declare corrections: Table<Stored, string>
  declare annotations: Table<Stored, string>
  declare dispositions: Table<Stored, string>
  declare concepts: Table<Stored, string>
  declare sentences: Table<Stored, string>
  declare dictionaries: Table<Stored, string>
  declare history: EntityTable<HistoryRecord, 'seq'>
  declare patches: Table<PatchRecord, number>
  declare cache: Table<Stored, string>
  declare drafts: Table<DraftRecord, string>

  constructor(name = 'sixfold') {
    // The program keeps what it has read; a second copy of everything, cloned at each read, would only cost time and memory.
    // A person's correction must survive a killed browser, so commits wait for the disk.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({
      projects: 'id',
      versions: 'id, projectId',
      packs: 'id, projectId',
      files: 'id, projectId',
      corrections: 'id, projectId, blockId',
      annotations: 'id, projectId, target.blockId',
      dispositions: 'id, projectId',
      history: '++seq, projectId, [projectId+undone]',
      patches: 'seq',
      cache: 'id',
      drafts: 'id, projectId',
    })
    this.version(2).stores({ concepts: 'id, projectId' })
    this.version(3).stores({ sentences: 'id, projectId' })
    this.version(4).stores({ dictionaries: 'id, projectId' })
  }

  /** The table of that name, as the generic patching of the history sees it. */
  records(name: TableName): Table<Stored, string> {
    return this[name]
  }
}
