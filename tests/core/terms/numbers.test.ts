import { describe, expect, it } from 'vitest'
import { asId, numbers, profiles, readVersion } from '../../../src/core/index.ts'
import { corpusFile } from '../../support/rows.ts'

/** The labelled blocks of every version of the Declaration. */
const versions = profiles.map(({ lang }) => readVersion({ name: `${lang}.md`, bytes: new TextEncoder().encode(corpusFile(`declaration/${lang}.md`)) }, { id: asId(lang), lang, status: 'reference', provenance: '' }))
const byLabel = new Map<string, Map<string, string>>()
for (const { lang, blocks } of versions)
  for (const { label, text } of blocks)
    if (label !== undefined) byLabel.set(label, (byLabel.get(label) ?? new Map<string, string>()).set(lang, text))

describe('numbers and years of the Declaration are the same in six languages', () => {
  it.each([...byLabel])('%s', (_, texts) => {
    expect(texts.size).toBe(profiles.length)
    const stated = [...texts].map(([lang, text]) => ({ lang, all: new Set(numbers(text, lang).map(({ value }) => value)), strong: numbers(text, lang).flatMap(({ value, weak }) => (weak ? [] : [value])) }))
    for (const { lang, strong } of stated)
      for (const value of strong)
        for (const other of stated) expect([...other.all], `${value} of ${lang} in ${other.lang}`).toContain(value)
  })
})
