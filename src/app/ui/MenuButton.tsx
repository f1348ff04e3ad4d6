import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import styles from './Menu.module.css'

interface Item {
  readonly id: string
  readonly label: string
  perform(): void
}

/** A button that opens a menu of things to do. */
export function MenuButton({ label, children, items }: { label: string; children?: ReactNode; items: readonly Item[] }) {
  return (
    <MenuTrigger>
      <Button className={styles.trigger ?? ''} aria-label={label}>
        {children ?? label}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''} aria-label={label} onAction={(id) => items.find((item) => item.id === id)?.perform()}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className={styles.item ?? ''}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
