import { create } from 'zustand'
import type { Row, Version } from '../../core/index.ts'

/** The sentences of a row: each version's as a version of its own, and the rows they stand in. */
export interface RowSentences {
  readonly row: Row
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
}

/** The sentences of the active row in align mode; `null` until they are asked for. */
export const useSentences = create<{ readonly shown: RowSentences | null }>(() => ({ shown: null }))
