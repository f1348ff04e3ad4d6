import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../core/index.ts'
import type { Action } from '../../actions/action.ts'
import { actions } from '../../actions/index.ts'
import { actionName } from '../../i18n/actionName.ts'
import { setPanels } from '../../state/panels.ts'
import { isKept, keysOf, normal, pressed, resetShortcuts, setKeys, setSingleKeys, useShortcuts } from '../../state/shortcuts.ts'
import { Button, Keys } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Shortcuts.module.css'

/** Keys that were pressed for an action and belong to others, or to the browser. */
interface Clash {
  readonly id: string
  readonly keys: string
  readonly with: readonly Action[]
  readonly kept: boolean
}

/** Every command with its keys: what `?` shows, and where other keys are chosen. */
export function Shortcuts() {
  const { t } = useTranslation()
  const shortcuts = useShortcuts()
  const [filter, setFilter] = useState('')
  const [recording, setRecording] = useState<string | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const shown = useMemo(() => {
    const want = fold(filter.trim())
    return actions.filter((action) => fold(actionName(action)).includes(want))
  }, [filter])

  const take = (id: string, keys: string) => {
    setRecording(null)
    const mine = actions.find((action) => action.id === id)?.modes
    // Actions of different modes may share a key.
    const meets = ({ modes }: Action) => !mine || !modes || modes.some((mode) => mine.includes(mode))
    const others = actions.filter((other) => other.id !== id && meets(other) && keysOf(other, { ...shortcuts, singleKeys: true }).some((one) => normal(one) === normal(keys)))
    const kept = isKept(keys)
    if (kept || others.length > 0) setClash({ id, keys, with: others, kept })
    else setKeys(id, [keys])
  }
  useRecorder(recording, take, () => setRecording(null))

  const settle = (free: boolean) => {
    if (!clash) return
    if (free) for (const other of clash.with) setKeys(other.id, keysOf(other, { ...shortcuts, singleKeys: true }).filter((one) => normal(one) !== normal(clash.keys)))
    setKeys(clash.id, [clash.keys])
    setClash(null)
  }

  return (
    <Dialog title={t('shortcuts.title')} onClose={() => setPanels({ dialog: 'none' })}>
      <div className={styles.bar}>
        <input type="search" className={styles.filter} aria-label={t('shortcuts.filter')} placeholder={t('shortcuts.filter')} value={filter} onChange={(event) => setFilter(event.target.value)} />
        <Button disabled={Object.keys(shortcuts.keys).length === 0 && shortcuts.singleKeys} onClick={resetShortcuts}>
          {t('shortcuts.resetAll')}
        </Button>
      </div>
      <label className={styles.single}>
        <input type="checkbox" checked={shortcuts.singleKeys} onChange={(event) => setSingleKeys(event.target.checked)} />
        <span>
          {t('shortcuts.single')}
          <small>{t('shortcuts.singleHelp')}</small>
        </span>
      </label>
      <ul className={styles.list} aria-label={t('shortcuts.title')}>
        {shown.map((action) => {
          const keys = keysOf(action, shortcuts)
          const name = actionName(action)
          return (
            <li key={action.id}>
              <span className={styles.name}>{name}</span>
              <span className={styles.keys}>
                {recording === action.id ? (
                  <em role="status">{t('shortcuts.press')}</em>
                ) : keys.length > 0 ? (
                  keys.map((one) => <Spoken key={one} keys={one} />)
                ) : (
                  <span className={styles.none}>{t('shortcuts.none')}</span>
                )}
              </span>
              <span className={styles.acts}>
                <Button aria-label={t('shortcuts.changeOf', { name })} aria-pressed={recording === action.id} onClick={() => setRecording(action.id)}>
                  {t('shortcuts.change')}
                </Button>
                {keys.length > 0 && (
                  <Button aria-label={t('shortcuts.removeOf', { name })} onClick={() => setKeys(action.id, [])}>
                    {t('shortcuts.remove')}
                  </Button>
                )}
                {shortcuts.keys[action.id] && (
                  <Button aria-label={t('shortcuts.resetOf', { name })} onClick={() => setKeys(action.id, null)}>
                    {t('shortcuts.reset')}
                  </Button>
                )}
              </span>
              {clash?.id === action.id && (
                <div role="alert" className={styles.clash}>
                  <Keys of={clash.keys} />
                  <p>{clash.kept ? t('shortcuts.kept') : t('shortcuts.clash', { names: clash.with.map(actionName).join(', ') })}</p>
                  {!clash.kept && <Button onClick={() => settle(true)}>{t('shortcuts.take')}</Button>}
                  {!clash.kept && <Button onClick={() => settle(false)}>{t('shortcuts.share')}</Button>}
                  <Button onClick={() => setClash(null)}>{t('cancel')}</Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

/** Here the keys are what is said, so they are read out. */
const Spoken = ({ keys }: { keys: string }) => (
  <>
    <Keys of={keys} />
    <span className="sr">{keys.replace('$mod', 'Ctrl').replace(/Key|Digit/g, '')}</span>
  </>
)

/** Takes the next key press before anything else can. Escape gives up, unless a modifier is held with it. */
function useRecorder(recording: string | null, take: (id: string, keys: string) => void, stop: () => void): void {
  useEffect(() => {
    if (recording === null) return
    const onKey = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      const keys = pressed(event)
      if (keys === 'Escape' || keys === 'Tab') stop()
      else if (keys !== null) take(recording, keys)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  })
}
