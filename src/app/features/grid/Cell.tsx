import { useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type BlockId, type Finding, type Row, type Span, type Version } from '../../../core/index.ts'
import { stuckAt } from '../../columns/arrange.ts'
import { findingText } from '../../i18n/finding.ts'
import type { Model, Note } from '../../state/model.ts'
import { passes, type Filter } from '../../state/filter.ts'
import { goToRow, openFlag } from '../../state/navigate.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { selectionInText } from '../../text/select.ts'
import type { Layer } from '../../text/runs.ts'
import { BlockText } from './BlockText.tsx'
import styles from './Cell.module.css'
import { Editor } from './Editor.tsx'
import { Gutter, useLineMarks } from './Gutter.tsx'

interface Props {
  readonly model: Model
  readonly row: Row
  readonly version: Version
  readonly label: string
  readonly columnIndex: number
  /** Where the cell stays while others scroll past, in CSS pixels from the start. */
  readonly stuck?: number | undefined
  /** Evidence of the open flag in this cell, by block. */
  readonly evidence: ReadonlyMap<BlockId, readonly Span[]> | null
}

const noBlocks: readonly BlockId[] = []
const noSpans: readonly Span[] = []

/** One version's text in one row. */
export function Cell({ model, row, version, label, columnIndex, stuck, evidence }: Props) {
  const { t } = useTranslation()
  const cell = useRef<HTMLDivElement>(null)
  const ids = row.members[version.id] ?? noBlocks
  const filter = useUi((ui) => ui.filter)
  const open = useUi((ui) => (ui.row === row.id ? (ui.note ?? ui.flag) : null))
  const here = useUi((ui) => ui.row === row.id && (ui.column ?? model.pivot) === version.id)
  const editing = useUi((ui) => (ui.editing !== null && ids.includes(ui.editing) ? ui.editing : null))
  const held = useUi((ui) => (ui.tab === 'annotate' && ui.selection && ids.includes(ui.selection.blockId) ? ui.selection : null))
  const layers = useMemo(
    () => new Map(ids.map((id) => [id, layersOf(model.flagsIn.get(id), model.notesIn.get(id), filter)])),
    [ids, model, filter],
  )
  const allLayers = useMemo(() => [...layers.values()].flat(), [layers])
  const marks = useLineMarks(cell, allLayers)
  const titleOf = useCallback(
    (key: string) => {
      const finding = model.findings.get(key)
      return finding ? findingText(finding).title : (noteOf(model, key)?.annotation.note ?? '')
    },
    [model],
  )
  const onOpen = useCallback(
    (key: string) => {
      const finding = model.findings.get(key)
      const note = noteOf(model, key)
      if (finding) openFlag(finding)
      else if (note) setUi({ row: row.id, column: version.id, note: note.annotation.id, tab: 'notes' })
      if (finding ?? note) setUi({ drawer: 'inspector' })
    },
    [model, row.id, version.id],
  )
  const onClick = (target: EventTarget) => {
    // A selection being made is not a click on what lies under it.
    if (selectionInText()) return
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-layer]')?.dataset.layer : undefined
    if (key !== undefined) onOpen(key)
    else if (useUi.getState().row === row.id) setUi({ column: version.id })
    else goToRow(row.id, version.id)
  }
  const pivot = version.id === model.pivot
  const edited = ids.some((id) => (model.placed.get(id)?.edits.length ?? 0) > 0)
  const classes = [styles.cell, 'txt', pivot && styles.pivot, here && styles.here, edited && styles.edited]
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- keys reach the active cell by the workbench's shortcuts
    <div
      ref={cell}
      role="gridcell"
      tabIndex={-1}
      id={cellId(row.id, version.id)}
      aria-colindex={columnIndex}
      aria-selected={here}
      {...stuckAt(stuck)}
      className={classes.filter(Boolean).join(' ')}
      lang={version.lang}
      dir={profileOf(version.lang).dir}
      onClick={(event) => onClick(event.target)}
    >
      {edited && <span className="sr">{t('edited')}</span>}
      {editing === null && <Gutter marks={marks} titleOf={titleOf} onOpen={onOpen} />}
      {ids.map((id) => {
        const placed = model.placed.get(id)
        if (!placed) return null
        if (editing === id) return <Editor key={id} placed={placed} label={label} />
        return (
          <BlockText
            key={id}
            block={placed.block}
            version={version}
            edits={placed.edits}
            layers={layers.get(id) ?? []}
            evidence={evidence?.get(id) ?? noSpans}
            open={open}
            held={held?.blockId === id ? held.span : null}
          />
        )
      })}
    </div>
  )
}

/** The element id of a cell, which the grid names as its active descendant. */
export const cellId = (row: string, version: string): string => `cell-${row}-${version}`

const noteOf = (model: Model, key: string): Note | undefined => {
  for (const notes of model.notesIn.values()) for (const note of notes) if (note.annotation.id === key) return note
  return undefined
}

function layersOf(findings: readonly Finding[] | undefined, notes: readonly Note[] | undefined, filter: Filter): readonly Layer[] {
  const flags = (findings ?? [])
    .filter((finding) => passes(finding, filter))
    .map(({ key, span, severity }): Layer => ({ key, span: visible(span), severity }))
  const marks = (notes ?? []).flatMap(({ annotation, span }): Layer[] => (span ? [{ key: annotation.id, span, severity: 'note' }] : []))
  return [...flags, ...marks]
}

/** A place between two characters (something is missing there) is shown on the character before it. */
const visible = ([start, end]: Span): Span => (end > start ? [start, end] : [Math.max(0, start - 1), Math.max(1, end)])
