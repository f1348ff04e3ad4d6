import { Fragment, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type BlockId, type VersionId } from '../../../core/index.ts'
import { ColumnsButton } from '../../columns/ColumnsButton.tsx'
import { Head } from '../../columns/Head.tsx'
import { stuckAt } from '../../columns/arrange.ts'
import { useArrangement } from '../../columns/useArrangement.ts'
import { alignPlace, type AlignPlace } from '../../state/alignment.ts'
import { useLayout } from '../../state/layout.ts'
import type { Model } from '../../state/model.ts'
import { goToRow } from '../../state/navigate.ts'
import { useRowWindow } from '../../state/rowWindow.ts'
import { useSentences } from '../../state/sentences.ts'
import { useUi } from '../../state/ui.ts'
import styles from './AlignView.module.css'
import { AlignRow } from './AlignRow.tsx'
import { pairsOf, useBesides } from './useBesides.ts'
import { usePairScores } from './usePairScores.ts'

const headHeight = 52

/** The blocks as slips on a desk, with ribbons between what belongs together. */
export function AlignView({ model }: { model: Model }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const arrangement = useArrangement(model, scroller)
  const { shown, open, stuck, columns, attributes } = arrangement
  const beside = useBesides(scroller, arrangement, model.pivot)
  const active = useUi((ui) => ui.row)
  const column = useUi((ui) => ui.column) ?? model.pivot
  const slip = useUi((ui) => ui.slip)
  const virtualizer = useRowWindow({ model, scroller, estimate: () => 62, head: headHeight, shape: columns })
  const items = virtualizer.getVirtualItems()
  const neighbours = useMemo(() => pairsOf(shown.filter(({ id }) => open.has(id)), beside).map(([, before, after]) => [before.id, after.id] as const), [shown, open, beside])
  const scores = usePairScores(model, neighbours, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  useEffect(() => {
    const first = model.rows[0]
    if (useUi.getState().row === null && first) goToRow(first.id)
  }, [model])
  // The place depends on which sentence row is active, too.
  useUi((ui) => ui.sentence)
  const sentences = useSentences(({ shown }) => shown)
  const inSentences = useLayout((layout) => layout.sentences)
  const place = active === null ? null : alignPlace()
  const current = place?.ids.find((id) => id === slip) ?? place?.ids[0]
  // The row in hand is as many rows as it has sentences, and one for what can be done with them.
  const inner = inSentences && sentences !== null && sentences.row.id === active ? sentences.rows.length : 0
  const activeIndex = active === null ? -1 : (model.rowIndex.get(active) ?? -1)
  return (
    <div className={styles.page}>
      <div
        ref={scroller}
        id="grid"
        className={styles.view}
        role="grid"
        tabIndex={0}
        aria-label={t('mode.align')}
        aria-rowcount={model.rows.length + 1 + inner}
        aria-colcount={shown.length + 1}
        {...(active === null ? {} : { 'aria-activedescendant': `cell-${place?.row.id ?? active}-${column}` })}
        {...attributes}
      >
        <div className={styles.heads} role="row" aria-rowindex={1}>
          <div role="columnheader" aria-colindex={1} className={styles.corner}>
            <span className="sr">{t('label')}</span>
            <ColumnsButton model={model} />
          </div>
          {shown.map((version, at) => {
            const before = shown.slice(0, at).findLast(({ id }) => open.has(id))
            const spaced = open.has(version.id) && before !== undefined
            return (
              <Fragment key={version.id}>
                {spaced && <div role="presentation" {...stuckAt(stuck?.get(before?.id ?? version.id)?.end)} />}
                <Head model={model} version={version} open={open.has(version.id)} index={at + 2} stuck={stuck?.get(version.id)?.start} size={t('align.blocks', { count: version.blocks.length })} />
              </Fragment>
            )
          })}
        </div>
        <div className={styles.body} role="presentation" style={{ blockSize: virtualizer.getTotalSize() }}>
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
                {...(inner > 0 && row.id === active ? { role: 'rowgroup' } : { role: 'row', 'aria-rowindex': item.index + 2 + (item.index > activeIndex ? inner : 0) })}
                className={styles.item}
                // Not by a transform: what sticks in a row asks where the row is laid out.
                style={{ insetBlockStart: item.start }}
              >
                <AlignRow model={model} row={row} label={model.labels[item.index] ?? ''} index={item.index + 2} inner={row.id === active ? inner : 0} versions={shown} open={open} stuck={stuck} beside={beside} scores={scores} slip={row.id === active ? (current ?? null) : null} />
              </div>
            )
          })}
        </div>
      </div>
      <p className="sr" role="status">
        {current !== undefined && (
          <span lang={langOf(model, column)} dir={profileOf(langOf(model, column)).dir}>
            {textOf(place, current).slice(0, 80)}
          </span>
        )}
      </p>
    </div>
  )
}

/** What stands in a block or sentence of the place. */
const textOf = (place: AlignPlace | null, id: BlockId): string =>
  place?.inside ? (place.versions().flatMap(({ blocks }) => blocks).find((one) => one.id === id)?.text ?? '') : (place?.model.placed.get(id)?.text ?? '')

const langOf = (model: Model, id: VersionId): string => model.versions.find((version) => version.id === id)?.lang ?? 'und'
