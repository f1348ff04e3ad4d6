import { PencilLineIcon, PinIcon } from 'lucide-react'
import { Fragment, useEffect, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, type Row, type Version, type VersionId } from '../../../core/index.ts'
import type { Arrangement } from '../../columns/arrange.ts'
import { labelText } from '../../i18n/label.ts'
import { alignPlace } from '../../state/alignment.ts'
import type { Model } from '../../state/model.ts'
import { setUi, useUi } from '../../state/ui.ts'
import styles from './Sentences.module.css'
import { Ribbon, type Gap } from './Ribbon.tsx'
import { SlipCell } from './SlipCell.tsx'
import { pairsOf } from './useBesides.ts'
import { useRowSentences } from './useRowSentences.ts'
import { levelOf } from './usePairScores.ts'

interface Props {
  readonly model: Model
  readonly row: Row
  readonly label: string
  /** Number of the first sentence row among the grid's rows, from 1. */
  readonly index: number
  /** The versions as the grid's columns, and those of them that are open. */
  readonly versions: readonly Version[]
  readonly open: ReadonlySet<VersionId>
  /** As for rows of blocks, see AlignRow. */
  readonly stuck: Arrangement['stuck']
  readonly beside: ReadonlyMap<VersionId, VersionId> | null
  /** What stands here until the sentences are known. */
  readonly children: ReactNode
}

/** The active row's sentences in rows of their own, which are worked on as rows of blocks are. */
export function Sentences({ model, row, label, index, versions: columns, open, stuck, beside, children }: Props) {
  const versions = columns.filter(({ id }) => open.has(id))
  const shown = useRowSentences(model, row)
  const column = useUi((ui) => ui.column) ?? model.pivot
  const picked = useUi((ui) => ui.picked)
  // The place is read from the same state that these two belong to.
  useUi((ui) => ui.sentence)
  useUi((ui) => ui.slip)
  const texts = useMemo(() => new Map(shown?.versions.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text] as const))), [shown])
  const here = alignPlace()
  const cell = here && `cell-${here.row.id}-${column}`
  useEffect(() => {
    // A row of many sentences may be longer than the window.
    if (cell !== null) document.getElementById(cell)?.scrollIntoView({ block: 'nearest' })
  }, [cell])
  if (!shown || !here) return children
  const go = (sentence: Row, version: VersionId) => (slip: Row['members'][VersionId][number] | null) => setUi({ sentence: sentence.id, column: version, slip, flag: null, note: null })
  return shown.rows.map((sentence, at) => {
    const active = at === here.at
    const gaps = gapsOf(sentence, versions, beside)
    return (
      <div key={sentence.id} role="row" aria-rowindex={index + at} className={styles.sentence} data-active={active} data-locked={sentence.locked} data-by={sentence.by}>
        <span role="rowheader" aria-colindex={1} className="sr">
          {labelText(`${label}#${at + 1}`)}
        </span>
        <Maker row={sentence} />
        {versions.map((version) => {
          const gap = gaps.get(version.id)
          const own = active && column === version.id
          return (
            <Fragment key={version.id}>
              {gap && <Ribbon gap={gap} row={sentence} selected stuck={stuck?.get(gap.before.id)?.end} />}
              <SlipCell
                row={sentence}
                version={version}
                index={columns.indexOf(version) + 2}
                stuck={stuck?.get(version.id)?.start}
                here={own}
                slip={own ? (here.ids[here.block] ?? null) : null}
                picked={picked?.row === sentence.id && picked.version === version.id}
                words={(id) => (
                  <div className="txt" dir={directionOf(texts.get(id) ?? '', version.lang)}>
                    {texts.get(id)}
                  </div>
                )}
                onGo={go(sentence, version.id)}
              />
            </Fragment>
          )
        })}
      </div>
    )
  })
}

/** Between which versions the row has ribbons, and how surely its sentences belong together. */
const gapsOf = (row: Row, versions: readonly Version[], beside: Props['beside']): ReadonlyMap<VersionId, Gap> =>
  new Map(
    pairsOf(versions, beside).map(([next, before, after]) => {
      const empty = [before, after].some(({ id }) => (row.members[id] ?? []).length === 0)
      const score = empty ? null : row.score
      return [next.id, { before, after, score, look: score === null ? 'none' : row.locked ? 'locked' : levelOf(score) }]
    }),
  )

/** Who made a sentence row, where it was not the aligner. */
function Maker({ row }: { row: Row }) {
  const { t } = useTranslation()
  if (!row.locked && row.by !== 'human') return null
  const Icon = row.locked ? PinIcon : PencilLineIcon
  const name = t(`align.by.${row.locked ? 'locked' : 'human'}`)
  return (
    <span className={styles.maker} title={name}>
      <Icon size={11} aria-hidden="true" />
      <span className="sr">{name}</span>
    </span>
  )
}
