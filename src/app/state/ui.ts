import { create } from 'zustand'
import type { AnnotationId, BlockId, RowId, Span, VersionId } from '../../core/index.ts'
import { noFilter, type Filter } from './filter.ts'

/** The inspector's pages. */
export const tabs = ['issue', 'annotate', 'notes', 'terms', 'history'] as const
export type Tab = (typeof tabs)[number]

/** Words a person has selected in a block's current text. */
export interface Selection {
  readonly versionId: VersionId
  readonly blockId: BlockId
  readonly span: Span
}

/** A sentence for the status line and for screen readers: a key of the language files and what fills it in. */
export interface Notice {
  readonly key: 'undone' | 'redone' | 'saved' | 'accepted' | 'dismissed' | 'dismissedForm' | 'switchedOff' | 'exported' | 'imported' | 'failed' | 'replaced' | 'backedUp' | 'restored' | 'termsImported' | 'regrouped' | 'cannotRegroup' | 'rowConfirmed' | 'picked' | 'realigning' | 'realigningAll' | 'realigned' | 'dictionary'
  readonly data: Readonly<Record<string, string>>
}

/** What this window shows. Nothing here is worth keeping when the window closes. */
export interface Ui {
  readonly row: RowId | null
  readonly column: VersionId | null
  readonly flag: string | null
  readonly note: AnnotationId | null
  readonly editing: BlockId | null
  readonly tab: Tab
  readonly selection: Selection | null
  readonly dismissing: boolean
  /** The open note's answer field asks for the keyboard. */
  readonly replying: boolean
  readonly filter: Filter
  /** The block of the active cell that alignment works on; the first when it is not there. */
  readonly slip: BlockId | null
  /** The active sentence row inside the active row, in align mode; the first when it is not there. */
  readonly sentence: RowId | 'last' | null
  /** A cell that waits for its counterpart. */
  readonly picked: { readonly row: RowId; readonly version: VersionId } | null
  readonly drawer: 'none' | 'outline' | 'inspector'
  readonly notice: Notice | null
}

export const useUi = create<Ui>(() => ({
  row: null,
  column: null,
  flag: null,
  note: null,
  editing: null,
  tab: 'issue',
  selection: null,
  dismissing: false,
  replying: false,
  filter: noFilter,
  slip: null,
  sentence: null,
  picked: null,
  drawer: 'none',
  notice: null,
}))

/** Changes what the window shows. */
export const setUi = (change: Partial<Ui>): void => useUi.setState(change)

/** Tells the person what happened, in the status line and to a screen reader. */
export const tell = (key: Notice['key'], data: Notice['data'] = {}): void => setUi({ notice: { key, data } })
