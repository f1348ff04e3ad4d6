import type { ReactNode } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
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

interface Props {
  readonly label: string
  readonly children?: ReactNode
  readonly items: readonly Item[]
  readonly checks?: Checks
  /** Without a frame, for bars and heads. */
  readonly look?: 'plain' | 'icon'
}

/** A button that opens a menu of things to do and of things to turn on and off. */
export function MenuButton({ label, children, items, checks, look = 'plain' }: Props) {
  return (
    <MenuTrigger>
      <Button className={(look === 'icon' ? styles.icon : styles.trigger) ?? ''} aria-label={label}>
        {children ?? label}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''} aria-label={label} onAction={(id) => items.find((item) => item.id === id)?.perform()}>
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
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
