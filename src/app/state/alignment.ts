import { countSentences, type BlockId, type Regrouped, type Row, type RowId, type Version, type VersionId } from '../../core/index.ts'
import { setRows, setSentences, type Deed } from '../../store/index.ts'
import { deedText } from '../i18n/deed.ts'
import { carryOut } from './carryOut.ts'
import { inMode, useLayout } from './layout.ts'
import type { Model } from './model.ts'
import { goToRow, rowBeyond } from './navigate.ts'
import { useSentences, type RowSentences } from './sentences.ts'
import { currentModel, place } from './session.ts'
import { setUi, tell, useUi } from './ui.ts'

/*
 * A person's work on the alignment: where it happens, and how an operation becomes a command. Blocks in the rows of the
 * document and, one level down, sentences in the rows inside one of those are worked on by the same operations.
 */

/** The active row and cell, and the block or sentence in it that the work is about. */
export interface AlignPlace {
  readonly model: Model
  /** The rows that are worked on: those of the document, or the sentence rows of one of them. */
  readonly rows: readonly Row[]
  readonly at: number
  readonly row: Row
  readonly version: VersionId
  readonly ids: readonly BlockId[]
  /** Number of the active block in the cell, from 0. */
  readonly block: number
  /** The row whose sentences these are; `null` for the rows of the document. */
  readonly inside: Row | null
  /** A row's label, as labelText takes it. */
  readonly labelOf: (at: number) => string
  /** What is aligned here, as it reads now. */
  readonly versions: () => readonly Version[]
}

const none: readonly BlockId[] = []

/** Where the person is, or `null` outside the document. */
export function alignPlace(): AlignPlace | null {
  const model = currentModel()
  const { row: id, column } = useUi.getState()
  if (!model || id === null) return null
  const at = model.rowIndex.get(id) ?? -1
  const row = model.rows[at]
  if (!row) return null
  const version = column ?? model.pivot
  if (!inMode('align') || !useLayout.getState().sentences) return blocksPlace(model, at, row, version)
  const { shown } = useSentences.getState()
  return shown?.row.id === id ? sentencesPlace(model, at, shown, version) : null
}

function blocksPlace(model: Model, at: number, row: Row, version: VersionId): AlignPlace {
  const ids = row.members[version] ?? none
  return {
    model,
    rows: model.rows,
    at,
    row,
    version,
    ids,
    block: active(ids),
    inside: null,
    labelOf: (index) => model.labels[index] ?? '',
    versions: () => currentVersions(model),
  }
}

/** The versions with people's corrections: the aligner reads what a reader reads. */
export const currentVersions = (model: Model): readonly Version[] =>
  model.versions.map((one) => ({ ...one, blocks: one.blocks.map((block) => ({ ...block, text: model.placed.get(block.id)?.text ?? block.text })) }))

function sentencesPlace(model: Model, outer: number, { row: inside, rows, versions }: RowSentences, version: VersionId): AlignPlace | null {
  const { sentence } = useUi.getState()
  const at = sentence === 'last' ? rows.length - 1 : Math.max(0, rows.findIndex(({ id }) => id === sentence))
  const row = rows[at]
  if (!row) return null
  const ids = row.members[version] ?? none
  return { model, rows, at, row, version, ids, block: active(ids), inside, labelOf: (index) => `${model.labels[outer] ?? ''}#${index + 1}`, versions: () => versions }
}

const active = (ids: readonly BlockId[]): number => {
  const { slip } = useUi.getState()
  return Math.max(0, slip === null ? 0 : ids.indexOf(slip))
}

/** Length of a block or sentence in the place, in UTF-16 units. */
export const sizeIn = (here: AlignPlace): ((id: BlockId) => number) => {
  const sizes = new Map(here.versions().flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text.length] as const)))
  return (id) => sizes.get(id) ?? 1
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
    const label = here.labelOf(here.at)
    const { result, data, goOn = false } = await work(here)
    if (!result) {
      tell(here.row.locked ? 'rowConfirmed' : 'cannotRegroup', { label })
      return
    }
    const deed = { key, data: { label, ...data } }
    await store(here, result.rows, deed)
    const row = result.rows[result.at + (goOn ? 1 : 0)]
    const slip = here.ids[here.block] ?? null
    if (row || !goOn || !goOnBeyond(here)) {
      const id = (row ?? result.rows[result.at])?.id ?? null
      setUi({ ...(here.inside ? { sentence: id } : { row: id }), column: here.version, slip, picked: null, flag: null, note: null })
    }
    tell('regrouped', { deed: deedText(deed) })
  })
  return queue
}

/** Stores the rows, and waits until they have come back. */
async function store({ model, inside, versions }: AlignPlace, rows: readonly Row[], deed: Deed): Promise<void> {
  const { document, acts } = model.workspace
  if (inside === null) return carryOut(setRows(place(), rows, deed), ({ workspace }) => workspace.document !== document)
  const counts = countSentences(versions().flatMap(({ blocks }) => blocks.map(({ id }) => id)))
  await carryOut(setSentences(place(), { row: inside.id, counts, rows }, deed), ({ workspace }) => workspace.acts !== acts)
  useSentences.setState({ shown: { row: inside, versions: versions(), rows } })
}

/** After the last sentence of a row the work goes on in the next row. Returns whether there is one. */
function goOnBeyond({ model, inside }: AlignPlace): boolean {
  const next = inside && model.rows[(model.rowIndex.get(inside.id) ?? -1) + 1]
  if (next) goToAlignRow(next.id, 1)
  return next != null
}

/** Goes to a row of the document; its first sentence is the active one, or its last when one comes from below. */
function goToAlignRow(id: RowId, step: 1 | -1): void {
  goToRow(id)
  setUi({ sentence: step === 1 ? null : 'last', slip: null })
}

/** Where a step leads: to another of the rows that are worked on, or out of a row's sentences into its neighbour. */
export interface Step {
  readonly row: Row
  readonly go: () => void
}

/** The first row beyond the active one that is as wanted; `null` when there is none. */
export function rowWhere(step: 1 | -1, wanted: (row: Row) => boolean): Step | null {
  const here = alignPlace()
  if (!here) return null
  const inner = beyond(here.rows, here.at, step, wanted)
  if (inner) return { row: inner, go: () => (here.inside ? setUi({ sentence: inner.id, slip: null }) : goToAlignRow(inner.id, step)) }
  const outer = here.inside && beyond(here.model.rows, here.model.rowIndex.get(here.inside.id) ?? -1, step, wanted)
  return outer && { row: outer, go: () => goToAlignRow(outer.id, step) }
}

/** How to go one row on or back, a sentence row where sentences are shown; `null` at the end. */
export function rowStep(step: 1 | -1): (() => void) | null {
  if (alignPlace()?.inside) return rowWhere(step, () => true)?.go ?? null
  const row = rowBeyond(step)
  // Also while the sentences of the row are fetched one comes out of it as out of its sentences.
  return row && (() => goToAlignRow(row, step))
}

function beyond(rows: readonly Row[], from: number, step: 1 | -1, wanted: (row: Row) => boolean): Row | null {
  for (let at = from + step; ; at += step) {
    const row = rows[at]
    if (!row || wanted(row)) return row ?? null
  }
}
