/** What the app keeps in this browser, and the only way to change it. */
export { Database } from './schema.ts'
export * from './commands.ts'
export { collectBundle, restoreBundle } from './bundle.ts'
export { preparedProject, recordsOf, type PreparedProject, type ProjectRecords } from './prepared.ts'
export { undo, redo } from './history.ts'
export { follow, type Workspace } from './live.ts'
export { loadDictionary, loadFile, loadDrafts, loadFindings, projectIds, type Acts, type HistoryItem } from './load.ts'
export type { Deed } from './records.ts'
