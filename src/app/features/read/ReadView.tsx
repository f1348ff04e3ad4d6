import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type Row, type Version, type VersionId } from '../../../core/index.ts'
import { print } from '../../actions/print.ts'
import { singleColumn } from '../../actions/singleColumn.ts'
import { ColumnsButton } from '../../columns/ColumnsButton.tsx'
import { Folded } from '../../columns/Folded.tsx'
import { ordered, stuckAt, type Arrangement } from '../../columns/arrange.ts'
import { useArrangement } from '../../columns/useArrangement.ts'
import { useLayout } from '../../state/layout.ts'
import type { Model } from '../../state/model.ts'
import { usePrinting } from '../../state/printing.ts'
import { useRowWindow } from '../../state/rowWindow.ts'
import { useKey } from '../../state/shortcuts.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { PlainText } from '../../text/PlainText.tsx'
import { Button } from '../../ui/Button.tsx'
import { autonym, standingOf } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import styles from './Read.module.css'

const headHeight = 36

/** The corrected text and nothing else: side by side, or one version in a single column. */
export function ReadView({ model }: { model: Model }) {
  const { t, i18n } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const { shown, columns, stuck, attributes } = useArrangement(model, scroller)
  const layout = useLayout()
  const { single } = layout
  const active = useUi((ui) => ui.row)
  const column = useUi((ui) => ui.column) ?? model.pivot
  const printing = usePrinting()
  const virtualizer = useRowWindow({ model, scroller, estimate: () => 120, head: headHeight, shape: columns })
  // Paper has no window: every row is laid out.
  const items = printing ? model.rows.map((_, index) => ({ key: index, index, start: null })) : virtualizer.getVirtualItems()
  return (
    <div className={styles.page}>
      <Tools single={single} folded={single ? [] : ordered(model.versions, model.pivot, layout).filter((version) => !shown.includes(version))} />
      <div
        ref={scroller}
        id="grid"
        className={styles.view}
        role="grid"
        tabIndex={0}
        aria-label={t('mode.read')}
        aria-rowcount={model.rows.length + 1}
        aria-colcount={shown.length + 1}
        {...(active !== null && shown.some(({ id }) => id === column) ? { 'aria-activedescendant': `cell-${active}-${column}` } : {})}
        data-single={single}
        data-rows={printing ? 'all' : 'window'}
        {...attributes}
      >
        <div className={styles.heads} role="row" aria-rowindex={1}>
          <div role="columnheader" aria-colindex={1} className={styles.corner}>
            <span className="sr">{t('label')}</span>
            {!single && <ColumnsButton model={model} />}
          </div>
          {shown.map((version, at) => (
            <div key={version.id} role="columnheader" aria-colindex={at + 2} className={styles.head} dir={profileOf(version.lang).dir} data-version-head={version.id} {...stuckAt(stuck?.get(version.id)?.start)}>
              {single ? (
                <select
                  data-look="bare"
                  aria-label={t('read.version')}
                  value={version.id}
                  onChange={(event) => setUi({ column: model.versions.find(({ id }) => id === event.target.value)?.id ?? null })}
                >
                  {model.versions.map(({ id, lang }) => (
                    <option key={id} value={id} lang={lang}>
                      {autonym(lang)}
                    </option>
                  ))}
                </select>
              ) : (
                <b lang={version.lang} dir={profileOf(version.lang).dir}>
                  {autonym(version.lang)}
                </b>
              )}
              <span className={styles.status} dir={i18n.dir()} title={version.provenance}>
                {standingOf(version)}
              </span>
            </div>
          ))}
        </div>
        <div className={styles.body} role="rowgroup" style={printing ? undefined : { blockSize: virtualizer.getTotalSize() }}>
          {items.map(({ key, index, start }) => {
            const row = model.rows[index]
            if (!row) return null
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                data-row={row.id}
                data-label={model.labels[index]}
                role="row"
                aria-rowindex={index + 2}
                className={styles.item}
                style={start === null ? undefined : { transform: `translateY(${start}px)` }}
              >
                <ReadRow
                  model={model}
                  row={row}
                  label={model.labels[index] ?? ''}
                  versions={shown.map(({ id }) => id)}
                  stuck={stuck}
                  selected={row.id === active}
                  column={column}
                />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** What can be done with the page; versions that have no room are a press away. */
function Tools({ single, folded }: { single: boolean; folded: readonly Version[] }) {
  const { t } = useTranslation()
  return (
    <div role="toolbar" aria-label={t('mode.read')} className={styles.tools}>
      <span className={styles.versions}>
        {folded.map((version) => (
          <Folded key={version.id} version={version} className={styles.folded} />
        ))}
      </span>
      <Button aria-pressed={single} keys={useKey(singleColumn)} onClick={() => void singleColumn.perform()}>
        {t('read.single')}
      </Button>
      <Button onClick={() => void print.perform()}>{t('read.print')}</Button>
    </div>
  )
}

interface RowProps {
  readonly model: Model
  readonly row: Row
  readonly label: string
  readonly versions: readonly VersionId[]
  readonly stuck: Arrangement['stuck']
  readonly selected: boolean
  readonly column: VersionId
}

function ReadRow({ model, row, label, versions, stuck, selected, column }: RowProps) {
  const first = Object.values(row.members).flat()[0]
  const kind = first === undefined ? 'paragraph' : (model.placed.get(first)?.block.kind ?? 'paragraph')
  return (
    <div role="presentation" className={styles.row} data-kind={kind} data-selected={selected}>
      <div role="rowheader" aria-colindex={1} className={styles.margin}>
        <RowLabel label={label} className={styles.word} />
      </div>
      {versions.map((id, at) => {
        const version = model.versions.find((one) => one.id === id)
        return (
          version && (
            // Keys reach the active cell by the workbench's shortcuts.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={id}
              role="gridcell"
              tabIndex={-1}
              id={`cell-${row.id}-${id}`}
              aria-colindex={at + 2}
              aria-selected={selected && column === id}
              {...stuckAt(stuck?.get(id)?.start)}
              className={`txt ${styles.cell}`}
              lang={version.lang}
              dir={profileOf(version.lang).dir}
              onClick={() => setUi({ row: row.id, column: id, flag: null })}
            >
              {(row.members[id] ?? []).map((block) => {
                const placed = model.placed.get(block)
                return placed && <PlainText key={block} placed={placed} className={styles.block} />
              })}
            </div>
          )
        )
      })}
    </div>
  )
}
