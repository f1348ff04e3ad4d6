import * as z from 'zod/mini'
import { create } from 'zustand'
import type { Action } from '../actions/action.ts'
import { remember, remembered } from './remember.ts'

/*
 * Which keys do what: the actions' own keys, and over them what a person chose in this browser.
 */

const schema = z.object({
  keys: z.catch(z.record(z.string(), z.array(z.string())), {}),
  singleKeys: z.catch(z.boolean(), true),
})

/** What a person chose. */
export interface Shortcuts {
  /** Keys by action, where they are not the action's own; an empty list is none at all. */
  readonly keys: Readonly<Record<string, readonly string[]>>
  /** Whether keys without Ctrl or Alt run actions (WCAG 2.1.4: they can be turned off). */
  readonly singleKeys: boolean
}

const name = 'sixfold.shortcuts'
const untouched: Shortcuts = { keys: {}, singleKeys: true }

function load(): Shortcuts {
  try {
    return schema.parse(JSON.parse(remembered(name) ?? '{}'))
  } catch {
    return untouched
  }
}

export const useShortcuts = create<Shortcuts>(load)

function keep(change: Partial<Shortcuts>): void {
  useShortcuts.setState(change)
  remember(name, JSON.stringify(useShortcuts.getState()))
}

/** Gives an action other keys; `null` gives it its own back. */
export const setKeys = (id: string, keys: readonly string[] | null): void =>
  keep({ keys: Object.fromEntries([...Object.entries(useShortcuts.getState().keys).filter(([other]) => other !== id), ...(keys ? [[id, keys] as const] : [])]) })

/** Turns keys without Ctrl or Alt on or off. */
export const setSingleKeys = (singleKeys: boolean): void => keep({ singleKeys })

/** Every action has its own keys again. */
export const resetShortcuts = (): void => keep(untouched)

type Keyed = Pick<Action, 'id' | 'keys'>

/** The keys that run an action now, as tinykeys writes them. */
export function keysOf({ id, keys }: Keyed, { keys: chosen, singleKeys }: Shortcuts = useShortcuts.getState()): readonly string[] {
  const mine = chosen[id] ?? keys
  return singleKeys ? mine : mine.filter((one) => !isSingle(one))
}

/** The first key of an action, for its button. */
export const useKey = (action: Keyed): string | undefined => useShortcuts((shortcuts) => keysOf(action, shortcuts)[0])

const character = /^(Key[A-Z]|Digit\d|Numpad\w+|Slash|Backslash|Period|Comma|Semicolon|Quote|Backquote|Minus|Equal|Bracket\w+|Intl\w+|.)$/u

/** Whether a shortcut is a character typed without Ctrl, Alt or the command key. */
export function isSingle(keys: string): boolean {
  const parts = keys.split('+')
  return parts.slice(0, -1).every((part) => part === 'Shift') && character.test(parts.at(-1) ?? '')
}

const isMac = (): boolean => /mac/i.test(navigator.platform)
const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn'])

/** A key press as a shortcut, by physical key; `null` while only modifiers are down. */
export function pressed(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string | null {
  if (modifiers.has(event.key) || !event.code) return null
  const mod = isMac() ? event.metaKey : event.ctrlKey
  const other = isMac() ? event.ctrlKey && 'Control' : event.metaKey && 'Meta'
  return [mod && '$mod', other, event.altKey && 'Alt', event.shiftKey && 'Shift', event.code].filter(Boolean).join('+')
}

/** Shortcuts that browsers do not let a page have. */
export const isKept = (keys: string): boolean => /^\$mod\+(Shift\+)?(Key[NTW]|Tab|F4)$|^F1[12]$|^Alt\+F4$/.test(keys)

/** A shortcut in one form for comparing. */
export const normal = (keys: string): string => keys.split('+').sort().join('+')

const caps: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Shift: '⇧',
  Escape: 'Esc',
  Backspace: '⌫',
  Slash: '/',
  Comma: ',',
  Period: '.',
}

/** A shortcut as it stands on key caps, e.g. `Ctrl ↵`. */
export function keyCaps(keys: string): string {
  return keys
    .split('+')
    .map((part) => (part === '$mod' ? (isMac() ? '⌘' : 'Ctrl') : (caps[part] ?? part.replace(/^(Key|Digit)/, ''))))
    .join(' ')
}
