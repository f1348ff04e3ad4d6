import { lazy, Suspense, useRef, useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import { Coming } from './Coming.tsx'
import type { Menu as OpenMenu, MenuContent } from './Menu.tsx'
import styles from './MenuButton.module.css'

/** Fetches what menus are made of: a library that the first sight of the document does not need. */
export const fetchMenus = () => import('./Menu.tsx')
const Menu = lazy(() => fetchMenus().then((module) => ({ default: module.Menu })))

interface Props {
  readonly label: string
  /** What the menu offers, asked while it is open. */
  readonly content: () => MenuContent
  readonly children?: ReactNode
  /** Without a frame, for bars and heads. */
  readonly look?: 'plain' | 'icon'
}

/** Keys that open a menu, and where in it they go. */
const ways = new Map<string, 'first' | 'last'>([
  ['ArrowDown', 'first'],
  ['ArrowUp', 'last'],
  ['Enter', 'first'],
  [' ', 'first'],
])

/** A button that opens a menu of things to do and of things to turn on and off. */
export function MenuButton({ label, content, children, look = 'plain' }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [from, setFrom] = useState<ComponentProps<typeof OpenMenu>['from'] | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways.get(event.key)
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    setFrom(way)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={look === 'icon' ? styles.icon : styles.trigger}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={from !== null}
        onClick={() => setFrom(true)}
        onKeyDown={onKeyDown}
        onPointerEnter={() => void fetchMenus()}
      >
        {children ?? label}
      </button>
      {from !== null && (
        <Suspense fallback={<Coming />}>
          <Menu {...content()} label={label} button={button} from={from} onClose={() => setFrom(null)} />
        </Suspense>
      )}
    </>
  )
}
