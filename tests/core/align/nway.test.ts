import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSegments } from '../../../src/core/align/index.ts'
import { readVersion } from '../../../src/core/formats/index.ts'
import { asId, type VersionId } from '../../../src/core/model/index.ts'
import { perturb, random, truth } from './perturb.ts'
import { loadTables } from './tables.ts'

const langs = ['zh', 'en', 'fr', 'es', 'ru', 'ar']
const resources = loadTables()
/** Labelled paragraphs that all six versions have. */
const paragraphs = langs.map((lang) => {
  const { blocks } = readVersion({ name: `${lang}.md`, bytes: readFileSync(join(import.meta.dirname, `../../../corpus/declaration/${lang}.md`)) }, { id: asId<VersionId>(lang), lang, status: 'reference', provenance: '' })
  return new Map(blocks.flatMap(({ label, text }) => (label ? [[label, text] as const] : [])))
})
const labels = [...(paragraphs[0]?.keys() ?? [])].filter((label) => paragraphs.every((version) => version.has(label))).slice(0, 30)

describe('six versions together', () => {
  it('finds the rows of versions that were each merged, cut and shortened by themselves', () => {
    const next = random(5)
    const cutter = labels.map(() => Math.floor(next() * langs.length))
    const pieces = langs.map((lang, side) => perturb(labels.map((label) => paragraphs[side]?.get(label) ?? ''), lang === 'zh' ? '' : ' ', next, (row) => cutter[row] === side, { drop: 0.04, merge: 0.05, cut: 0.1 }))
    const rows = alignSegments(pieces.map((list, side) => ({ lang: langs[side] ?? '', texts: list.map(({ text }) => text) })), { resources })
    const wanted = truth(pieces, labels.length).map((cells) => JSON.stringify(cells))
    const found = new Set(rows.map(({ members }) => JSON.stringify(members)))
    expect(wanted.filter((row) => found.has(row)).length / wanted.length).toBeGreaterThan(0.95)
  })
})

describe('perturb', () => {
  it('loses and doubles nothing that it does not drop', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('One. Two. Three.', 'Four', 'Five. Six.'), { maxLength: 20 }), fc.nat(1000), (texts, seed) => {
        const pieces = perturb(texts, ' ', random(seed), () => true, { drop: 0, merge: 0.3, cut: 0.5 })
        expect(pieces.map(({ text }) => text).join(' ')).toBe(texts.join(' '))
        expect(truth([pieces, pieces], texts.length).flatMap(([cells]) => cells)).toEqual(pieces.map((_, at) => at))
      }),
    )
  })
})
