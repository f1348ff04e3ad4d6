import { PinIcon, PinOffIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../actions/action.ts'
import { confirmRow } from '../../actions/confirmRow.ts'
import { insertRow } from '../../actions/insertRow.ts'
import { mergeRows } from '../../actions/mergeRows.ts'
import { pickCell } from '../../actions/pickCell.ts'
import { pullUp } from '../../actions/pullUp.ts'
import { pushDown } from '../../actions/pushDown.ts'
import { realignBelow } from '../../actions/realignBelow.ts'
import { sentences } from '../../actions/sentences.ts'
import { shiftDown } from '../../actions/shiftDown.ts'
import { shiftUp } from '../../actions/shiftUp.ts'
import { splitRow } from '../../actions/splitRow.ts'
import { labelText } from '../../i18n/label.ts'
import { alignPlace } from '../../state/alignment.ts'
import { useLayout } from '../../state/layout.ts'
import { useSentences } from '../../state/sentences.ts'
import { useKey } from '../../state/shortcuts.ts'
import { useUi } from '../../state/ui.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './AlignBar.module.css'

const cell: readonly Action[] = [pushDown, pullUp, shiftUp, shiftDown, pickCell]
const row: readonly Action[] = [splitRow, mergeRows, insertRow, realignBelow]

/** What can be done with the active row and cell, each with its key. */
export function AlignBar({ label }: { label: string }) {
  const { t } = useTranslation()
  const inSentences = useLayout((layout) => layout.sentences)
  useUi((ui) => ui.sentence)
  useSentences(({ shown }) => shown)
  const here = alignPlace()
  const locked = here?.row.locked ?? false
  return (
    <div role="gridcell">
      <div role="toolbar" aria-label={t('align.bar', { label: labelText(label) })} className={styles.tools}>
        {cell.map((action, at) => (
          <Tool key={action.id} action={action} primary={at === 0 && !locked} disabled={locked} />
        ))}
        <span className={styles.sep} />
        {row.map((action) => (
          <Tool key={action.id} action={action} disabled={locked && action !== realignBelow} />
        ))}
        <span className={styles.sep} />
        <Tool action={sentences} pressed={inSentences} />
        <span className={styles.grow} />
        <Tool action={confirmRow} label={locked ? t('align.unconfirm') : t('action.confirmRow')}>
          {locked ? <PinOffIcon size={12} aria-hidden="true" /> : <PinIcon size={12} aria-hidden="true" />}
        </Tool>
      </div>
    </div>
  )
}

const short = ['shiftUp', 'shiftDown', 'pickCell', 'sentences'] as const
/** Names that are longer than a bar can hold have a short form. */
const isShort = (id: string): id is (typeof short)[number] => short.some((one) => one === id)

interface Props {
  readonly action: Action
  readonly primary?: boolean
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly label?: string
  readonly children?: React.ReactNode
}

function Tool({ action, primary = false, disabled = false, pressed, label, children }: Props) {
  const { t } = useTranslation()
  return (
    <Button
      look={primary ? 'primary' : 'plain'}
      keys={useKey(action)}
      disabled={disabled}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={(event) => {
        event.stopPropagation()
        void action.perform()
        // The bar goes with the row; the keyboard stays with the document.
        document.getElementById('grid')?.focus({ preventScroll: true })
      }}
    >
      {children}
      {label ?? (isShort(action.id) ? t(`align.tool.${action.id}`) : t(`action.${action.label}`))}
    </Button>
  )
}
