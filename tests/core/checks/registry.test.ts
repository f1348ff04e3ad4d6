import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../src/core/checks/index.ts'
import { en } from '../../../src/messages/en.ts'
import { zh } from '../../../src/messages/zh.ts'

const files = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

describe('the registry of checks', () => {
  it('lists every rule file once, under its own name', () => {
    expect(checks.map(({ id }) => id).sort()).toEqual(files('../../../src/core/checks/rules/', '.ts'))
  })

  it('has a test for every rule', () => {
    expect(files('./rules/', '.test.ts')).toEqual(checks.map(({ id }) => id).sort())
  })

  it.each([
    ['en', en],
    ['zh', zh],
  ])('has a sentence for every message, and no other, in %s', (_, messages) => {
    expect(Object.keys(messages).sort()).toEqual(checks.flatMap(({ id, messages: ids }) => ids.map((message) => `${id}/${message}`)).sort())
  })
})
