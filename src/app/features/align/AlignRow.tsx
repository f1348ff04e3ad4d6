import { AnchorIcon, PencilLineIcon, PinIcon, SlidersHorizontalIcon } from 'lucide-react'
import { Fragment, memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type BlockId, type Row, type Version, type VersionId } from '../../../core/index.ts'
import { useLayout } from '../../state/layout.ts'
import type { Model } from '../../state/model.ts'
import { setUi, useUi } from '../../state/ui.ts'
import { PlainText } from '../../text/PlainText.tsx'
import { languageName, number } from '../../ui/names.ts'
import { RowLabel } from '../../ui/RowLabel.tsx'
import { Shape } from '../../ui/Shape.tsx'
import styles from './Align.module.css'
import { AlignBar } from './AlignBar.tsx'
import { Ribbons, type Gap } from './Ribbons.tsx'
import { Sentences } from './Sentences.tsx'
import { levelOf, pairKey, type PairScores } from './usePairScores.ts'

interface Props {
  readonly model: Model
  readonly row: Row
  readonly label: string
  readonly versions: readonly Version[]
  readonly open: ReadonlySet<VersionId>
  readonly scores: PairScores
  /** The block that work is about, when this row is the active one. */
  readonly slip: BlockId | null
}

const madeBy = { anchor: AnchorIcon, aligner: SlidersHorizontalIcon, human: PencilLineIcon, locked: PinIcon }

/** A row of the alignment: slips with ribbons between them; the active one in full, with what can be done below it. */
export const AlignRow = memo(function AlignRow({ model, row, label, versions, open, scores, slip }: Props) {
  const { t } = useTranslation()
  const selected = useUi((ui) => ui.row === row.id)
  const column = useUi((ui) => (ui.row === row.id ? (ui.column ?? model.pivot) : null))
  const picked = useUi((ui) => (ui.picked?.row === row.id ? ui.picked.version : null))
  const inSentences = useLayout((layout) => layout.sentences) && selected
  const by = row.locked ? 'locked' : row.by
  const Icon = madeBy[by]
  const first = Object.values(row.members).flat()[0]
  const kind = first === undefined ? 'paragraph' : (model.placed.get(first)?.block.kind ?? 'paragraph')
  const wide = versions.filter(({ id }) => open.has(id))
  const gaps = wide.slice(1).map((version, at): Gap => {
    const before = wide[at] ?? version
    const score = row.locked ? 1 : scores.get(pairKey(row.id, before.id, version.id))
    return { before, after: version, score: score ?? null, look: row.locked ? 'locked' : score === undefined ? 'pending' : score === null ? 'none' : levelOf(score) }
  })
  return (
    <div
      role="presentation"
      className={styles.row}
      data-selected={selected}
      data-locked={row.locked}
      data-head={kind === 'title' || kind === 'heading'}
    >
      {!inSentences && <Ribbons gaps={gaps} row={row} selected={selected} />}
      <div role="rowheader" aria-colindex={1} className={styles.margin}>
        <span className={styles.by} title={t(`align.by.${by}`)}>
          <Icon size={12} aria-hidden="true" />
          <span className="sr">{t(`align.by.${by}`)}</span>
        </span>
        <RowLabel label={label} className={styles.word} />
      </div>
      {inSentences ? (
        <Sentences model={model} row={row} versions={versions} open={open} />
      ) : (
        versions.map((version, at) => {
          if (!open.has(version.id)) return <div key={version.id} role="gridcell" aria-colindex={at + 2} className={styles.spine} />
          const place = wide.indexOf(version)
          const gap = gaps[place - 1]
          return (
            <Fragment key={version.id}>
              {gap && <Confidence gap={gap} />}
              <SlipCell
                model={model}
                row={row}
                version={version}
                index={at + 2}
                column={place}
                here={column === version.id}
                slip={column === version.id ? slip : null}
                picked={picked === version.id}
              >
                {gap?.score != null && <span className="sr">{t('align.confidence', { value: figure(gap.score), first: languageName(gap.before.lang), second: languageName(version.lang) })}</span>}
              </SlipCell>
            </Fragment>
          )
        })
      )}
      {selected && <AlignBar label={label} locked={row.locked} />}
    </div>
  )
})

const figure = (score: number): string => number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A ribbon's number; below the bound with a triangle, so that it is not known by its colour alone. */
function Confidence({ gap: { score, look } }: { gap: Gap }) {
  return (
    <div role="presentation" className={styles.gap} aria-hidden="true">
      <span className={styles.value} data-look={look}>
        {look === 'low' && <Shape of="major" size={9} />}
        {look === 'locked' ? <PinIcon size={10} /> : score !== null ? figure(score) : look === 'none' ? '–' : ''}
      </span>
    </div>
  )
}

interface CellProps {
  readonly model: Model
  readonly row: Row
  readonly version: Version
  /** Place among the grid's columns, from 1, and among the open versions, from 0. */
  readonly index: number
  readonly column: number
  readonly here: boolean
  readonly slip: BlockId | null
  readonly picked: boolean
  readonly children: ReactNode
}

function SlipCell({ model, row, version, index, column, here, slip, picked, children }: CellProps) {
  const { t } = useTranslation()
  const ids = row.members[version.id] ?? []
  const go = (block: BlockId | null) => setUi({ row: row.id, column: version.id, slip: block, flag: null, note: null })
  return (
    // Keys reach the active cell by the workbench's shortcuts.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="gridcell"
      tabIndex={-1}
      id={`cell-${row.id}-${version.id}`}
      aria-colindex={index}
      aria-selected={here}
      className={styles.cells}
      data-column={column}
      data-picked={picked}
      onClick={(event) => {
        const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slip]')?.dataset.slip : undefined
        go(ids.find((id) => id === block) ?? null)
      }}
    >
      {children}
      {picked && <span className={styles.pickedMark}>{t('align.picked')}</span>}
      {ids.length === 0 && (
        <div className={styles.ghost} data-active={here}>
          {t('align.nothing')}
        </div>
      )}
      {ids.map((id) => {
        const placed = model.placed.get(id)
        return (
          placed && (
            <div key={id} className={styles.slip} data-slip={id} data-active={slip === id} lang={version.lang} dir={profileOf(version.lang).dir}>
              <PlainText placed={placed} className="txt" />
            </div>
          )
        )
      })}
    </div>
  )
}
