export * from './types.ts'
export * from './edits.ts'
export * from './ids.ts'
export * from './rows.ts'
