import { CheckIcon } from 'lucide-react'
import { memo } from 'react'
import { profileOf, type BlockId, type Row, type Span, type Version, type VersionId } from '../../../core/index.ts'
import type { Arrangement } from '../../columns/arrange.ts'
import { sameRow, type Model } from '../../state/model.ts'
import { useUi } from '../../state/ui.ts'
import { autonym } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import { Cell } from './Cell.tsx'
import styles from './GridRow.module.css'

interface Props {
  readonly model: Model
  readonly row: Row
  readonly index: number
  readonly versions: readonly Version[]
  readonly open: ReadonlySet<VersionId>
  /** Versions that fold out under the row while it is active. */
  readonly beneath: readonly Version[]
  /** They are out under every row. */
  readonly unfolded: boolean
  /** Columns that stay while the others scroll past, see arrange. */
  readonly stuck: Arrangement['stuck']
  readonly evidence: ReadonlyMap<BlockId, readonly Span[]> | null
}

/** Any act makes a new model; a row is drawn again only when it is one of those that the act is about. */
const sameProps = (a: Props, b: Props): boolean =>
  a.row === b.row && a.index === b.index && a.versions === b.versions && a.open === b.open && a.beneath === b.beneath && a.unfolded === b.unfolded && a.stuck === b.stuck && a.evidence === b.evidence && sameRow(a.model, b.model, b.row)

/** A row: its number in the margin, a cell for each open version, a tick for each folded one. */
export const GridRow = memo(function GridRow({ model, row, index, versions, open, beneath, unfolded, stuck, evidence }: Props) {
  const selected = useUi((ui) => ui.row === row.id)
  const label = model.labels[index] ?? ''
  const firstId = row.members[model.pivot]?.[0] ?? Object.values(row.members).flat()[0]
  const first = firstId === undefined ? undefined : model.placed.get(firstId)?.block
  const kind = first?.kind ?? 'paragraph'
  const isHead = kind === 'title' || kind === 'heading'
  const classes = [styles.row, selected && styles.selected, isHead && styles.head, isHead && (first?.level ?? 0) > 2 && styles.sub, styles[kind]]
  const longest = Math.max(1, ...versions.map((version) => lengthOf(model, row, version)))
  return (
    <div role="presentation" className={classes.filter(Boolean).join(' ')}>
      <div role="rowheader" aria-colindex={1} className={styles.margin}>
        {row.locked && (
          <span className={styles.done}>
            <CheckIcon size={12} aria-hidden="true" />
          </span>
        )}
        <RowLabel label={label} className={styles.word} />
      </div>
      {versions.map((version, at) =>
        open.has(version.id) ? (
          <Cell
            key={version.id}
            model={model}
            row={row}
            version={version}
            label={label}
            columnIndex={at + 2}
            stuck={stuck?.get(version.id)?.start}
            evidence={evidence}
          />
        ) : (
          <div key={version.id} role="gridcell" aria-colindex={at + 2} className={styles.spine}>
            {lengthOf(model, row, version) > 0 && (
              <i style={{ blockSize: `${Math.round((80 * lengthOf(model, row, version)) / longest)}%` }} />
            )}
          </div>
        ),
      )}
      {(selected || unfolded) && beneath.length > 0 && (
        <div role="presentation" className={styles.beneath}>
          {beneath.map((version, at) => (
            <div key={version.id} role="presentation">
              <span className={styles.beneathName} lang={version.lang} dir={profileOf(version.lang).dir}>
                {autonym(version.lang)}
              </span>
              <Cell model={model} row={row} version={version} label={label} columnIndex={versions.length + at + 2} evidence={evidence} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}, sameProps)

function lengthOf(model: Model, row: Row, version: Version): number {
  return (row.members[version.id] ?? []).reduce((sum, id) => sum + model.placed.lengthOf(id), 0)
}
