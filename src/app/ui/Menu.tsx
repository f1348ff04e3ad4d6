import type { RefObject } from 'react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import styles from './Menu.module.css'

interface Item {
  readonly id: string
  readonly label: string
  perform(): void
}

/** Things that are on or off, under a heading. */
interface Checks {
  readonly label: string
  readonly items: readonly { readonly id: string; readonly label: string; readonly on: boolean; readonly fixed?: boolean }[]
  toggle(id: string, on: boolean): void
}

/** What a menu offers. */
export interface MenuContent {
  readonly items: readonly Item[]
  readonly checks?: Checks
}

interface Props extends MenuContent {
  readonly label: string
  /** What it was opened by, below which it stands and which has the keyboard back when it closes. */
  readonly button: RefObject<HTMLElement | null>
  /** The entry that has the keyboard first; none when a pointer opened it. */
  readonly from: 'first' | 'last' | true
  readonly onClose: () => void
}

/** An open menu of things to do and of things to turn on and off. */
export function Menu({ label, items, checks, button, from, onClose }: Props) {
  return (
    <Popover isOpen triggerRef={button} placement="bottom end" className={styles.popover ?? ''} aria-label={label} onOpenChange={onClose}>
      {/* A menu that opens takes the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <AriaMenu className={styles.menu ?? ''} aria-label={label} autoFocus={from} onClose={onClose} onAction={(id) => items.find((item) => item.id === id)?.perform()}>
        {checks && (
          <MenuSection
            selectionMode="multiple"
            selectedKeys={checks.items.filter(({ on }) => on).map(({ id }) => id)}
            onSelectionChange={(keys) => {
              for (const { id, on } of checks.items) if ((keys === 'all' || keys.has(id)) !== on) checks.toggle(id, !on)
            }}
          >
            <Header className={styles.header ?? ''}>{checks.label}</Header>
            {checks.items.map((item) => (
              <MenuItem key={item.id} id={item.id} className={styles.item ?? ''} isDisabled={item.fixed ?? false}>
                <span className={styles.tick} aria-hidden="true" />
                {item.label}
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {checks && items.length > 0 && <Separator className={styles.separator ?? ''} />}
        {items.map((item) => (
          <MenuItem key={item.id} id={item.id} className={styles.item ?? ''}>
            {item.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  )
}
