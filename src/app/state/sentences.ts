import { create } from 'zustand'
import type { Row, Version } from '../../core/index.ts'
import { inMode, useLayout } from './layout.ts'
import { keysWait } from './typeAhead.ts'
import { useUi } from './ui.ts'

/** The sentences of a row: each version's as a version of its own, and the rows they stand in. */
export interface RowSentences {
  readonly row: Row
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
}

/** The sentences of the active row in align mode; `null` until they are asked for. */
export const useSentences = create<{ readonly shown: RowSentences | null }>(() => ({ shown: null }))

/** Whether the sentences of the active row are to be worked on and are not known yet. */
const areDue = (): boolean => {
  const { row } = useUi.getState()
  return inMode('align') && useLayout.getState().sentences && row !== null && useSentences.getState().shown?.row.id !== row
}

/** Begins to see to it that keys that are meant for sentences wait until these have been fetched. */
export function awaitSentences(): void {
  let known: (() => void) | null = null
  const look = () => {
    if (!areDue()) {
      known?.()
      known = null
    } else if (known === null) void keysWait(new Promise<void>((resolve) => (known = resolve)))
  }
  for (const store of [useUi, useLayout, useSentences]) store.subscribe(look)
}
