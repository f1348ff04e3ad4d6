import type { Dictionary } from '../i18n/locales/en.ts'
import type { Mode } from '../state/layout.ts'

/** One thing a person can do, as the keyboard, the menus and the palette know it. */
export interface Action {
  readonly id: string
  readonly label: keyof Dictionary['action']
  /** What fills the label in, for actions that come in families. */
  readonly data?: Readonly<Record<string, string>>
  /** Shortcuts as tinykeys writes them, by physical key, so that every keyboard layout works. */
  readonly keys: readonly string[]
  /** Also while typing in a field. */
  readonly inFields?: boolean
  /** Modes in which it can be done, for saying when two shortcuts clash; all when absent. Its guard sees to it. */
  readonly modes?: readonly Mode[]
  /** Whether it can be done now. */
  guard(): boolean
  perform(): void | Promise<void>
}
