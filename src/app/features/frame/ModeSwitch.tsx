import { useTranslation } from 'react-i18next'
import { modeActions, showMode } from '../../actions/modes.ts'
import { modes, useLayout } from '../../state/layout.ts'
import { keyCaps, useShortcuts, keysOf } from '../../state/shortcuts.ts'
import styles from './Bars.module.css'

/** The ways to look at the document. */
export function ModeSwitch() {
  const { t } = useTranslation()
  const current = useLayout((layout) => layout.mode)
  const shortcuts = useShortcuts()
  return (
    <nav className={styles.modes} aria-label={t('modes')}>
      {modes.map((mode) => {
        const action = modeActions.find(({ id }) => id === `mode:${mode}`)
        const key = action && keysOf(action, shortcuts)[0]
        return (
          <button
            key={mode}
            type="button"
            aria-current={mode === current ? 'page' : undefined}
            title={key === undefined ? undefined : keyCaps(key)}
            onClick={() => {
              if (mode !== current) showMode(mode)
            }}
          >
            {t(`mode.${mode}`)}
          </button>
        )
      })}
    </nav>
  )
}
