import { expect, test } from 'vitest'
import { en } from '../../src/app/i18n/locales/en.ts'
import { zh } from '../../src/app/i18n/locales/zh.ts'

const flat = (value: object, path = ''): Map<string, string> =>
  new Map(Object.entries(value).flatMap(([key, child]: [string, unknown]) => (typeof child === 'object' && child !== null ? [...flat(child, `${path}${key}.`)] : [[`${path}${key}`, String(child)] as const])))
const holes = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort()

const languages: Record<string, object> = { zh }

for (const [lang, texts] of Object.entries(languages)) {
  test(`${lang} says everything that English says, with the same data`, () => {
    const [source, target] = [flat(en), flat(texts)]
    expect([...target.keys()].sort()).toEqual([...source.keys()].sort())
    for (const [key, sentence] of target) expect(holes(sentence), key).toEqual(holes(source.get(key) ?? ''))
  })
}
