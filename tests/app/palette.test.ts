import { expect, test } from 'vitest'
import { rank, type Entry } from '../../src/app/features/palette/rank.ts'
import { isKept, isSingle, keysOf, normal } from '../../src/app/state/shortcuts.ts'

const entry = (name: string, exact?: string): Entry => ({ id: exact ?? name, name, perform: () => undefined, ...(exact === undefined ? {} : { exact }) })
const entries = [entry('Next issue'), entry('Export as TMX'), entry('Interface in Français'), entry('Go to 1', '1'), entry('Go to 14', '14'), entry('Go to 14.j', '14.j'), entry('Go to Annex 4.a', 'annex.4.a')]

test.each([
  ['next', ['Next issue']],
  ['issue next', ['Next issue']],
  ['francais', ['Interface in Français']],
  ['xtm', ['Export as TMX']],
  ['14', ['14', '14.j']],
  ['4.a', ['annex.4.a']],
  ['zzz', []],
])('%s finds %j', (asked, found) => expect(rank(entries, asked).map(({ id }) => id)).toEqual(found))

test.each([
  ['KeyF', true],
  ['Shift+?', true],
  ['Digit4', true],
  ['$mod+KeyK', false],
  ['Alt+KeyF', false],
  ['Enter', false],
  ['ArrowDown', false],
])('%s is a single character: %s', (keys, single) => expect(isSingle(keys)).toBe(single))

test('a person’s keys stand in place of an action’s own; single ones can be turned off', () => {
  const action = { id: 'a', keys: ['KeyJ', 'ArrowDown'] }
  expect(keysOf(action, { keys: {}, singleKeys: true })).toEqual(['KeyJ', 'ArrowDown'])
  expect(keysOf(action, { keys: {}, singleKeys: false })).toEqual(['ArrowDown'])
  expect(keysOf(action, { keys: { a: [] }, singleKeys: true })).toEqual([])
  expect(normal('Shift+$mod+KeyZ')).toBe(normal('$mod+Shift+KeyZ'))
  expect(isKept('$mod+KeyW')).toBe(true)
})
