import type { ComponentProps } from 'react'
import { keyCaps } from '../state/shortcuts.ts'
import styles from './Button.module.css'

interface Props extends ComponentProps<'button'> {
  /** One filled button a screen at most. */
  look?: 'plain' | 'primary' | 'icon'
  /** The picture points somewhere, so it is mirrored with the frame. */
  flip?: boolean
  /** The shortcut that does the same, as actions write it. */
  keys?: string | undefined
}

/** A button with its shortcut on it. */
export function Button({ look = 'plain', flip = false, keys, children, className, ...rest }: Props) {
  const classes = [styles.button, look === 'primary' && styles.primary, look === 'icon' && styles.icon, flip && styles.flip, className]
  return (
    <button type="button" className={classes.filter(Boolean).join(' ')} {...rest}>
      {children}
      {keys !== undefined && <Keys of={keys} />}
    </button>
  )
}

/** A shortcut on key caps, left to right in every language. It repeats what a button says, so it is not read out. */
export function Keys({ of }: { of: string }) {
  return (
    <kbd dir="ltr" aria-hidden="true">
      {keyCaps(of)}
    </kbd>
  )
}
