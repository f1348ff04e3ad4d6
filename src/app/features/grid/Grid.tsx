import { useTable } from '@tanstack/react-table'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type BlockId, type Row, type Span, type Version, type VersionId } from '../../../core/index.ts'
import { ColumnsButton } from '../../columns/ColumnsButton.tsx'
import { Head } from '../../columns/Head.tsx'
import { columnsOf, features } from '../../columns/table.ts'
import { useArrangement } from '../../columns/useArrangement.ts'
import type { Model } from '../../state/model.ts'
import { usePrinting } from '../../state/printing.ts'
import { useRowWindow } from '../../state/rowWindow.ts'
import { useUi } from '../../state/ui.ts'
import { cellId } from './Cell.tsx'
import styles from './Grid.module.css'
import { GridRow } from './GridRow.tsx'

const headHeight = 52
const noOrder: string[] = []

/** The versions side by side. Only the rows in the window are there; the keyboard moves an active cell through all. */
export function Grid({ model }: { model: Model }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const active = useUi((ui) => ui.row)
  const column = useUi((ui) => ui.column) ?? model.pivot
  const printing = usePrinting()
  const arrangement = useArrangement(model, scroller)
  const { shown, open, beneath, unfolded, stuck } = arrangement
  const order = useMemo(() => shown.map(({ id }) => id), [shown])
  const columns = useMemo(() => columnsOf(shown), [shown])
  const data = useMemo(() => [...model.rows], [model.rows])
  const table = useTable({ features, columns, data, getRowId: (row: Row) => row.id, state: { columnOrder: order, columnVisibility: {} }, initialState: { columnOrder: noOrder } })
  const versions = table.getVisibleLeafColumns().flatMap(({ id }): Version[] => model.versions.filter((version) => version.id === id))
  const stableVersions = useStable(versions)
  const rows = table.getRowModel().rows
  const evidence = useEvidence(model)

  const virtualizer = useRowWindow({ model, scroller, estimate: useMemo(() => estimator(model, open), [model, open]), head: headHeight, shape: [arrangement.columns, String(unfolded), ...beneath.map(({ id }) => id)].join() })
  // Paper has no window: every row is laid out.
  const items = printing ? rows.map((_, index) => ({ key: index, index, start: null })) : virtualizer.getVirtualItems()
  return (
    <div
      ref={scroller}
      id="grid"
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={t('grid')}
      aria-rowcount={rows.length + 1}
      aria-colcount={versions.length + 1}
      {...(active !== null && open.has(column) && items.some(({ index }) => model.rows[index]?.id === active) ? { 'aria-activedescendant': cellId(active, column) } : {})}
      data-rows={printing ? 'all' : 'window'}
      {...arrangement.attributes}
    >
      <div className={styles.heads} role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          <span className="sr">{t('label')}</span>
          <ColumnsButton model={model} />
        </div>
        {stableVersions.map((version, at) => (
          <Head key={version.id} model={model} version={version} open={open.has(version.id)} index={at + 2} stuck={stuck?.get(version.id)?.start} />
        ))}
      </div>
      <div className={styles.body} role="rowgroup" style={printing ? undefined : { blockSize: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = model.rows[item.index]
          if (!row) return null
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              data-row={row.id}
              data-label={model.labels[item.index]}
              role="row"
              aria-rowindex={item.index + 2}
              className={styles.item}
              style={item.start === null ? undefined : { transform: `translateY(${item.start}px)` }}
            >
              <GridRow model={model} row={row} index={item.index} versions={stableVersions} open={open} beneath={beneath} unfolded={unfolded} stuck={stuck} evidence={evidence !== null && Object.values(row.members).some((ids) => ids.some((id) => evidence.has(id))) ? evidence : null} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Keeps the array while its members stay the same, so that rows are not drawn again for nothing. */
function useStable<T>(items: readonly T[]): readonly T[] {
  const [kept, keep] = useState(items)
  if (kept.length === items.length && kept.every((item, index) => item === items[index])) return kept
  keep(items)
  return items
}

/** Where the open flag's evidence stands, by block. */
function useEvidence(model: Model): ReadonlyMap<BlockId, readonly Span[]> | null {
  const flag = useUi((ui) => (ui.tab === 'issue' ? ui.flag : null))
  return useMemo(() => {
    const finding = model.findings.get(flag ?? '')
    if (!finding || finding.evidence.length === 0) return null
    const out = new Map<BlockId, Span[]>()
    for (const { blockId, span } of finding.evidence) out.set(blockId, [...(out.get(blockId) ?? []), span])
    return out
  }, [model, flag])
}

const guesses = new WeakMap<Model['workspace']['document'], Map<string, number[]>>()

/** Guesses a row's height from its longest text, in CSS pixels; it is measured once it is drawn. */
function estimator(model: Model, open: ReadonlySet<VersionId>): (index: number) => number {
  const columns = [...open].map((id) => ({ id, spaced: profileOf(model.versions.find((version) => version.id === id)?.lang ?? '').spaced }))
  // What a person corrects changes a guess by little, so guesses are kept as long as the document is the same.
  const key = columns.map(({ id }) => id).join()
  const kept = guesses.get(model.workspace.document) ?? new Map<string, number[]>()
  const known = kept.get(key) ?? []
  guesses.set(model.workspace.document, kept.set(key, known))
  return (index) => {
    // Whenever a row is measured the virtualizer asks again for all that follow.
    const guess = known[index]
    if (guess !== undefined) return guess
    const row = model.rows[index]
    if (!row) return 60
    let tallest = 20
    for (const { id, spaced } of columns) {
      let length = 0
      for (const block of row.members[id] ?? []) length += model.placed.lengthOf(block)
      tallest = Math.max(tallest, spaced ? Math.ceil(length / 31) * 20.5 : Math.ceil(length / 16) * 27)
    }
    return (known[index] = tallest + 24)
  }
}
