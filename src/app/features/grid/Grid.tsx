import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type BlockId, type Row, type Span, type Version, type VersionId } from '../../../core/index.ts'
import type { Model } from '../../state/model.ts'
import { useUi } from '../../state/ui.ts'
import { cellId } from './Cell.tsx'
import { columnsOf, features, openVersions, template } from './columns.ts'
import styles from './Grid.module.css'
import { GridRow } from './GridRow.tsx'
import { Head } from './Head.tsx'

const headHeight = 52
const noOrder: string[] = []

/** The versions side by side. Only the rows in the window are there; the keyboard moves an active cell through all. */
export function Grid({ model }: { model: Model }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const opened = useUi((ui) => ui.opened)
  const folded = useUi((ui) => ui.folded)
  const active = useUi((ui) => ui.row)
  const column = useUi((ui) => ui.column) ?? model.pivot
  const open = useMemo(() => openVersions(model.versions, model.pivot, width, { opened, folded }), [model.versions, model.pivot, width, opened, folded])
  const order = useMemo(() => orderOf(model.versions, model.pivot, open), [model.versions, model.pivot, open])
  const columns = useMemo(() => columnsOf(model.versions), [model.versions])
  const data = useMemo(() => [...model.rows], [model.rows])
  const table = useTable({ features, columns, data, getRowId: (row: Row) => row.id, state: { columnOrder: order, columnVisibility: {} }, initialState: { columnOrder: noOrder } })
  const versions = table.getVisibleLeafColumns().flatMap(({ id }): Version[] => model.versions.filter((version) => version.id === id))
  const stableVersions = useStable(versions)
  const rows = table.getRowModel().rows
  const evidence = useEvidence(model)

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(model, index, open),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    scrollPaddingStart: headHeight + 40,
    scrollPaddingEnd: 80,
  })

  const activeIndex = active === null ? -1 : (model.rowIndex.get(active) ?? -1)
  useEffect(() => {
    if (activeIndex < 0) return
    virtualizer.scrollToIndex(activeIndex, { align: isInView(scroller.current, activeIndex) ? 'auto' : 'start' })
  }, [activeIndex, virtualizer])

  const pivotVersion = model.versions.find(({ id }) => id === model.pivot)
  const cols = template(order, open, model.pivot, pivotVersion !== undefined && profileOf(pivotVersion.lang).script === 'Han')
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
      {...(active !== null && open.has(column) ? { 'aria-activedescendant': cellId(active, column) } : {})}
      style={{ ['--cols' as string]: cols }}
    >
      <div className={styles.heads} role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          <span className="sr">{t('label')}</span>
        </div>
        {stableVersions.map((version, at) => (
          <Head key={version.id} version={version} pivot={version.id === model.pivot} open={open.has(version.id)} index={at + 2} />
        ))}
      </div>
      <div className={styles.body} role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
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
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <GridRow model={model} row={row} index={item.index} versions={stableVersions} open={open} evidence={evidence} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The version under revision first, then the open ones, then the folded ones as spines. */
function orderOf(versions: readonly Version[], pivot: VersionId, open: ReadonlySet<VersionId>): VersionId[] {
  const rank = ({ id }: Version) => (id === pivot ? 0 : open.has(id) ? 1 : 2)
  return [...versions].sort((a, b) => rank(a) - rank(b)).map(({ id }) => id)
}

/** Keeps the array while its members stay the same, so that rows are not drawn again for nothing. */
function useStable<T>(items: readonly T[]): readonly T[] {
  const [kept, keep] = useState(items)
  if (kept.length === items.length && kept.every((item, index) => item === items[index])) return kept
  keep(items)
  return items
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => Math.max(320, window.innerWidth - 520))
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(() => setWidth(target.clientWidth))
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return width
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

/** A guess at a row's height from its longest text, in CSS pixels; measured once it is drawn. */
function estimate(model: Model, index: number, open: ReadonlySet<VersionId>): number {
  const row = model.rows[index]
  if (!row) return 60
  let tallest = 20
  for (const version of open) {
    const length = (row.members[version] ?? []).reduce((sum, id) => sum + (model.placed.get(id)?.text.length ?? 0), 0)
    const spaced = profileOf(model.versions.find(({ id }) => id === version)?.lang ?? '').spaced
    tallest = Math.max(tallest, spaced ? Math.ceil(length / 31) * 20.5 : Math.ceil(length / 16) * 27)
  }
  return tallest + 24
}

function isInView(scroller: HTMLElement | null, index: number): boolean {
  const element = scroller?.querySelector(`[data-index="${index}"]`)
  if (!scroller || !element) return false
  const frame = scroller.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  return box.bottom > frame.top + headHeight && box.top < frame.bottom
}
