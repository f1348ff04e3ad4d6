import type { BlockId, Regrouped, Row, VersionId } from '../../core/index.ts'
import { setRows, type Deed } from '../../store/index.ts'
import { deedText } from '../i18n/deed.ts'
import type { Model } from './model.ts'
import { currentModel, place, useSession } from './session.ts'
import { setUi, tell, useUi } from './ui.ts'

/*
 * A person's work on the alignment: where it happens, and how an operation becomes a command.
 */

/** The active row and cell, and the block in it that the work is about. */
export interface AlignPlace {
  readonly model: Model
  readonly at: number
  readonly row: Row
  readonly version: VersionId
  readonly ids: readonly BlockId[]
  /** Number of the active block in the cell, from 0. */
  readonly block: number
}

const none: readonly BlockId[] = []

/** Where the person is, or `null` outside the document. */
export function alignPlace(): AlignPlace | null {
  const model = currentModel()
  const { row: id, column, slip } = useUi.getState()
  if (!model || id === null) return null
  const at = model.rowIndex.get(id) ?? -1
  const row = model.rows[at]
  const version = column ?? model.pivot
  if (!row) return null
  const ids = row.members[version] ?? none
  return { model, at, row, version, ids, block: Math.max(0, slip === null ? 0 : ids.indexOf(slip)) }
}

/** An operation on the rows, and what its name is filled in with beside the label of the row. */
interface Outcome {
  readonly result: Regrouped | null
  readonly data?: Deed['data']
  /** Goes on in the row after the one that was worked on. */
  readonly goOn?: boolean
}

/** Each operation begins when the one before it has been stored and read back, so that fast keys do not undo each other. */
let queue: Promise<void> = Promise.resolve()

/**
 * Does an operation on the rows as one named command that can be undone, and goes to the row it leaves. What cannot be
 * done is said, with the reason.
 */
export function regroup(key: string, work: (here: AlignPlace) => Outcome | Promise<Outcome>): Promise<void> {
  queue = queue.then(async () => {
    const here = alignPlace()
    if (!here) return
    const label = here.model.labels[here.at] ?? ''
    const { result, data, goOn = false } = await work(here)
    if (!result) {
      tell(here.row.locked ? 'rowConfirmed' : 'cannotRegroup', { label })
      return
    }
    const { document } = here.model.workspace
    const deed = { key, data: { label, ...data } }
    await setRows(place(), result.rows, deed)
    await readBack(document)
    const row = result.rows[result.at + (goOn ? 1 : 0)] ?? result.rows[result.at]
    const slip = here.ids[here.block]
    setUi({ row: row?.id ?? null, column: here.version, slip: slip ?? null, picked: null, flag: null, note: null })
    tell('regrouped', { deed: deedText(deed) })
  })
  return queue
}

/** Waits until the change has come back from the store; a change that changed nothing is not waited for longer than a breath. */
function readBack(before: Model['workspace']['document']): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stop()
      clearTimeout(timer)
      resolve()
    }
    const stop = useSession.subscribe(({ model }) => {
      if (model?.workspace.document !== before) done()
    })
    const timer = setTimeout(done, 2_000)
    if (currentModel()?.workspace.document !== before) done()
  })
}

/** The row beyond the active one that is as wanted; `null` when there is none. */
export function rowWhere(step: 1 | -1, wanted: (row: Row) => boolean): Row | null {
  const here = alignPlace()
  if (!here) return null
  for (let at = here.at + step; ; at += step) {
    const row = here.model.rows[at]
    if (!row || wanted(row)) return row ?? null
  }
}
