import { AnchorIcon, PencilLineIcon, PinIcon, SlidersHorizontalIcon } from 'lucide-react'
import { Fragment, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockId, Row, Version, VersionId } from '../../../core/index.ts'
import type { Arrangement } from '../../columns/arrange.ts'
import { useLayout } from '../../state/layout.ts'
import type { Model } from '../../state/model.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { PlainText } from '../../text/PlainText.tsx'
import { languageName } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import styles from './AlignRow.module.css'
import { AlignBar } from './AlignBar.tsx'
import { figure, Ribbon, type Gap } from './Ribbon.tsx'
import { Sentences } from './Sentences.tsx'
import { SlipCell } from './SlipCell.tsx'
import { pairsOf } from './useBesides.ts'
import { levelOf, pairKey, type PairScores } from './usePairScores.ts'

interface Props {
  readonly model: Model
  readonly row: Row
  readonly label: string
  /** Its number among the grid's rows, from 1, and how many sentence rows stand in its place. */
  readonly index: number
  readonly inner: number
  readonly versions: readonly Version[]
  readonly open: ReadonlySet<VersionId>
  /** Columns that stay while others scroll past, and which version stands beside each just now. */
  readonly stuck: Arrangement['stuck']
  readonly beside: ReadonlyMap<VersionId, VersionId> | null
  readonly scores: PairScores
  /** The block that work is about, when this row is the active one. */
  readonly slip: BlockId | null
}

const madeBy = { anchor: AnchorIcon, aligner: SlidersHorizontalIcon, human: PencilLineIcon, locked: PinIcon }

/** A row of the alignment: slips with ribbons between them; the active one in full, with what can be done below it. */
export const AlignRow = memo(function AlignRow({ model, row, label, index, inner, versions, open, stuck, beside, scores, slip }: Props) {
  const { t } = useTranslation()
  const selected = useUi((ui) => ui.row === row.id)
  const column = useUi((ui) => (ui.row === row.id ? (ui.column ?? model.pivot) : null))
  const picked = useUi((ui) => (ui.picked?.row === row.id ? ui.picked.version : null))
  const inSentences = useLayout((layout) => layout.sentences) && selected
  const by = row.locked ? 'locked' : row.by
  const Icon = madeBy[by]
  const first = Object.values(row.members).flat()[0]
  const kind = first === undefined ? 'paragraph' : (model.placed.get(first)?.block.kind ?? 'paragraph')
  const gaps = new Map(
    pairsOf(versions.filter(({ id }) => open.has(id)), beside).map(([next, before, after]): [VersionId, Gap] => {
      const score = row.locked ? 1 : scores.get(pairKey(row.id, before.id, after.id))
      return [next.id, { before, after, score: score ?? null, look: row.locked ? 'locked' : score === undefined ? 'pending' : score === null ? 'none' : levelOf(score) }]
    }),
  )
  const go = (version: VersionId) => (block: BlockId | null) => setUi({ row: row.id, column: version, sentence: null, slip: block, flag: null, note: null })
  const words = (id: BlockId) => {
    const placed = model.placed.get(id)
    return placed && <PlainText placed={placed} className="txt" />
  }
  const cells = versions.map((version, at) => {
    if (!open.has(version.id)) return <div key={version.id} role="gridcell" aria-colindex={at + 2} className={styles.spine} />
    const gap = gaps.get(version.id)
    return (
      <Fragment key={version.id}>
        {gap && <Ribbon gap={gap} row={row} selected={selected} stuck={stuck?.get(gap.before.id)?.end} />}
        <SlipCell
          row={row}
          version={version}
          index={at + 2}
          stuck={stuck?.get(version.id)?.start}
          here={column === version.id}
          slip={column === version.id ? slip : null}
          picked={picked === version.id}
          words={words}
          onGo={go(version.id)}
        >
          {gap?.score != null && <span className="sr">{t('align.confidence', { value: figure(gap.score), first: languageName(gap.before.lang), second: languageName(gap.after.lang) })}</span>}
        </SlipCell>
      </Fragment>
    )
  })
  return (
    <div
      role="presentation"
      className={styles.row}
      data-selected={selected}
      data-locked={row.locked}
      data-head={kind === 'title' || kind === 'heading'}
    >
      <div role="presentation" className={styles.line}>
        <div {...(inner > 0 ? { role: 'presentation' } : { role: 'rowheader', 'aria-colindex': 1 })} className={styles.margin}>
          <span className={styles.by} title={t(`align.by.${by}`)}>
            <Icon size={12} aria-hidden="true" />
            <span className="sr">{t(`align.by.${by}`)}</span>
          </span>
          <RowLabel label={label} className={styles.word} />
        </div>
        {inSentences ? (
          <Sentences model={model} row={row} label={label} index={index} versions={versions} open={open} stuck={stuck} beside={beside}>
            {cells}
          </Sentences>
        ) : (
          cells
        )}
      </div>
      {selected && (
        <div className={styles.bar} {...(inner > 0 ? { role: 'row', 'aria-rowindex': index + inner } : { role: 'presentation' })}>
          <AlignBar label={label} />
        </div>
      )}
    </div>
  )
})
