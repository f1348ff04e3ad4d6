import { expect, test } from 'vitest'
import { checks } from '../../src/core/index.ts'
import { findingMessages as english, type FindingMessage } from '../../src/app/i18n/locales/findings.en.ts'
import { findingMessages as chinese } from '../../src/app/i18n/locales/findings.zh.ts'
import { en } from '../../src/app/i18n/locales/en.ts'
import { zh } from '../../src/app/i18n/locales/zh.ts'

const flat = (value: object, path = ''): Map<string, string> =>
  new Map(Object.entries(value).flatMap(([key, child]: [string, unknown]) => (typeof child === 'object' && child !== null ? [...flat(child, `${path}${key}.`)] : [[`${path}${key}`, String(child)] as const])))
const holes = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort()

const languages: Record<string, { texts: object; findings: Readonly<Record<string, FindingMessage>> }> = { zh: { texts: zh, findings: chinese } }

for (const [lang, { texts, findings }] of Object.entries(languages)) {
  test(`${lang} says everything that English says, with the same data`, () => {
    const [source, target] = [flat(en), flat(texts)]
    expect([...target.keys()].sort()).toEqual([...source.keys()].sort())
    for (const [key, sentence] of target) expect(holes(sentence), key).toEqual(holes(source.get(key) ?? ''))
  })
  test(`${lang} has every finding's sentences`, () => {
    expect(Object.keys(findings).sort()).toEqual(Object.keys(english).sort())
  })
}

test('every message of every check has a sentence, and no sentence is left over', () => {
  const wanted = checks.flatMap(({ id, messages }) => messages.map((message) => `${id}/${message}`))
  expect(Object.keys(english).sort()).toEqual(wanted.sort())
})
