import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { profileOf, type BlockId, type Row, type Version } from '../../../core/index.ts'
import { stuckAt } from '../../columns/arrange.ts'
import styles from './SlipCell.module.css'

interface Props {
  readonly row: Row
  readonly version: Version
  /** Place among the grid's columns, from 1. */
  readonly index: number
  /** Where the cell stays while others scroll past, see stuckAt. */
  readonly stuck?: number | undefined
  readonly here: boolean
  /** The block or sentence that work is about. */
  readonly slip: BlockId | null
  readonly picked: boolean
  /** The words of a block or sentence. */
  readonly words: (id: BlockId) => ReactNode
  /** Makes the cell the active one, with the slip that was pointed at. */
  readonly onGo: (slip: BlockId | null) => void
  readonly children?: ReactNode
}

/** A version's slips in one row of blocks or sentences; where there are none, a place that waits for some. */
export function SlipCell({ row, version, index, stuck, here, slip, picked, words, onGo, children }: Props) {
  const { t } = useTranslation()
  const ids = row.members[version.id] ?? []
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
      data-slips={version.id}
      data-picked={picked}
      {...stuckAt(stuck)}
      onClick={(event) => {
        const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slip]')?.dataset.slip : undefined
        onGo(ids.find((id) => id === at) ?? null)
      }}
    >
      {children}
      {picked && <span className={styles.pickedMark}>{t('align.picked')}</span>}
      {ids.length === 0 && (
        <div className={styles.ghost} data-active={here}>
          {t('align.nothing')}
        </div>
      )}
      {ids.map((id) => (
        <div key={id} className={styles.slip} data-slip={id} data-active={slip === id} lang={version.lang} dir={profileOf(version.lang).dir}>
          {words(id)}
        </div>
      ))}
    </div>
  )
}
