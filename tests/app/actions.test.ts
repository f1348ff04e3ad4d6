import { parseKeybinding } from 'tinykeys'
import { describe, expect, it, test, vi } from 'vitest'
import type { Action } from '../../src/app/actions/action.ts'
import { actions } from '../../src/app/actions/index.ts'
import { ar } from '../../src/app/i18n/locales/ar.ts'
import { en } from '../../src/app/i18n/locales/en.ts'
import { es } from '../../src/app/i18n/locales/es.ts'
import { fr } from '../../src/app/i18n/locales/fr.ts'
import { ru } from '../../src/app/i18n/locales/ru.ts'
import { zh } from '../../src/app/i18n/locales/zh.ts'
import { modes } from '../../src/app/state/layout.ts'
import { isKept, normal } from '../../src/app/state/shortcuts.ts'

// Commands are looked at here and not run: they need no core.
vi.mock('../../src/workers/client.ts', () => ({ createCoreClient: () => ({}) }))
vi.mock('virtual:shipped', () => ({ core: '' }))

const languages = { en, zh, fr, es, ru, ar }
/** Keys that two commands of a mode share on purpose; the first whose guard holds has them. */
const shared: Readonly<Record<string, readonly string[]>> = {
  // In a cell of several blocks the arrows go through them before they leave the row.
  ArrowDown: ['nextSlip', 'nextRow'],
  ArrowUp: ['previousSlip', 'previousRow'],
  // With a picked cell in hand it joins; else it pushes.
  Enter: ['joinPicked', 'pushDown'],
  Escape: ['dropPicked', 'closeDrawer'],
}

test('there are commands, and no two of a name', () => {
  expect(actions.length).toBeGreaterThan(50)
  expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
})

describe.each(actions.map((action) => [action.id, action] as const))('%s', (_, { label, data = {}, keys }: Action) => {
  it('has a name of its own in six languages', () => {
    for (const [lang, { action: names }] of Object.entries(languages)) {
      const nameOf = (of: Pick<Action, 'label' | 'data'>) => names[of.label].replace(/\{\{(\w+)\}\}/g, (_hole, datum: string) => of.data?.[datum] ?? '')
      const mine = nameOf({ label, data })
      expect(mine.trim(), lang).not.toBe('')
      expect(actions.filter((other) => nameOf(other) === mine), lang).toHaveLength(1)
    }
  })

  it('has keys that a page can have, by the physical key', () => {
    for (const one of keys) {
      expect(isKept(one), one).toBe(false)
      expect(parseKeybinding(one), one).toHaveLength(1)
      // `?` has no key of its own on every keyboard, so it goes by what it writes.
      expect(one.split('+').at(-1), one).toMatch(/^(?:Key[A-Z]|Digit\d|Arrow(?:Up|Down|Left|Right)|Enter|Space|Escape|Backspace|\?|Slash|Comma)$/)
    }
  })
})

it.each(modes)('in %s mode each key runs one command', (mode) => {
  const holders = new Map<string, string[]>()
  for (const { id, keys, modes: inModes = modes } of actions) if (inModes.includes(mode)) for (const key of keys) holders.set(normal(key), [...(holders.get(normal(key)) ?? []), id])
  for (const [key, ids] of holders) if (ids.length > 1) expect(ids, key).toEqual(shared[key])
})
