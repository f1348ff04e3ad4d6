import { create } from 'zustand'
import type { RestoreProblem } from '../actions/backup.ts'

/** What lies over or beside the document: a dialog, and a dock below the text. */
export interface Panels {
  readonly dialog: 'none' | 'palette' | 'shortcuts' | 'trust' | 'terms' | 'checks'
  readonly dock: 'none' | 'search' | 'concordance'
  /** The search also replaces. */
  readonly replacing: boolean
  /** Why a backup was not restored. */
  readonly problem: RestoreProblem | null
  /** The check that the list of checks opens at. */
  readonly check: string | null
  /** The terms page shows the dictionaries, whatever entry is picked. */
  readonly dictionaries: boolean
  /** What a panel was opened with: words to look for. A new object each time, so that asking again starts again. */
  readonly asked: { readonly words: string; readonly lang: string } | null
}

export const usePanels = create<Panels>(() => ({ dialog: 'none', dock: 'none', replacing: false, asked: null, dictionaries: false, check: null, problem: null }))

/** Opens or closes panels. */
export const setPanels = (change: Partial<Panels>): void => usePanels.setState(change)
