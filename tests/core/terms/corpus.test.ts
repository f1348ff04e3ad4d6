import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold, parseResources, profileOf, readTable, tableLangs, type Forms, type Resources } from '../../../src/core/index.ts'
import { corpusFile } from '../../support/rows.ts'

const text = (table: string) => corpusFile(`terms/${table}.tsv`)
const resources: Resources = parseResources({ terms: text('terms'), senses: text('senses'), function: text('function'), quotations: text('quotations'), lexicon: text('lexicon') })
const { concepts, senses, functionWords, lexicon, quotations } = resources.tables

/** Entries with a name for messages. */
interface Named {
  readonly name: string
  readonly forms: Forms
}
const all: Readonly<Record<string, readonly Named[]>> = {
  terms: concepts.map(({ id, forms }) => ({ name: id, forms })),
  senses: senses.map(({ word, sense, forms }) => ({ name: `${word}/${sense}`, forms })),
  function: functionWords.map(({ id, forms }) => ({ name: id, forms })),
  lexicon: lexicon.map(({ forms, pos }) => ({ name: `${forms.zh?.[0]?.text} (${pos})`, forms })),
}

/** What no form may have: the mark of another language's script, or of an editor's accident. */
const foreign: Readonly<Record<string, RegExp>> = {
  zh: /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Hangul}]/u,
  en: /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  fr: /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  es: /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  ru: /[\p{Script=Han}\p{Script=Arabic}]/u,
  ar: /[\p{Script=Han}\p{Script=Cyrillic}]/u,
}

const each = Object.entries(all)
const forms = (entries: readonly Named[]) => entries.flatMap(({ name, forms: of }) => tableLangs.flatMap((lang) => (of[lang] ?? []).map((form) => ({ name, lang, ...form }))))

describe.each(each)('%s.tsv', (table, entries) => {
  it('has all six languages in every entry', () => {
    // A sense may leave a language open that has no word of its own for it, a function word one that says it otherwise.
    const open = entries.filter(({ forms: of }) => tableLangs.some((lang) => (of[lang] ?? []).length === 0)).map(({ name }) => name)
    if (table === 'terms' || table === 'lexicon') expect(open).toEqual([])
    else expect(open.length).toBeLessThan(entries.length / 20)
  })

  it('repeats no form inside an entry', () => {
    const twice = entries.flatMap(({ name, forms: of }) => tableLangs.flatMap((lang) => (of[lang] ?? []).map((form) => form.text).filter((form, index, list) => list.indexOf(form) !== index).map((form) => `${name} ${lang} ${form}`)))
    expect(twice).toEqual([])
  })

  it('has the right script in each column', () => {
    const strange = forms(entries).filter(({ lang, text: form }) => foreign[lang]?.test(form) || (!profileOf(lang).letters.test(form) && !/^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\s.+-]*$/u.test(form)))
    expect(strange.map(({ name, lang, text: form }) => `${name} ${lang} ${form}`)).toEqual([])
  })

  it('has forms of plausible length, without stray space, marks or bidi controls', () => {
    const odd = forms(entries).filter(({ lang, text: form }) => form !== form.trim() || form.length > (lang === 'zh' ? 40 : 150) || /\s{2}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u064b-\u0652]|^[,;:。，]|[;:。，；]$/u.test(form) || !/[\p{L}\p{N}]/u.test(form))
    expect(odd.map(({ name, lang, text: form }) => `${name} ${lang} ${form}`)).toEqual([])
  })

  it('has a usable form in every language that it covers', () => {
    const bad = entries.flatMap(({ name, forms: of }) => tableLangs.filter((lang) => (of[lang] ?? []).length > 0 && !(of[lang] ?? []).some(({ status }) => status === 'preferred')).map((lang) => `${name} ${lang}`))
    expect(bad).toEqual([])
  })

  it('has no entry twice', () => {
    const seen = new Map<string, number>()
    for (const { name, forms: of } of entries) {
      const key = `${name} ${tableLangs.map((lang) => (of[lang] ?? []).map((form) => fold(form.text)).sort().join('|')).join(' ')}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    expect([...seen].filter(([, count]) => count > 1).map(([key]) => key)).toEqual([])
  })
})

describe('the tables', () => {
  it('are as large as promised', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(1200)
    expect(new Set(senses.map(({ word }) => word)).size).toBeGreaterThanOrEqual(250)
    expect(functionWords.length).toBeGreaterThanOrEqual(150)
    expect(lexicon.length).toBeGreaterThanOrEqual(8500)
  })

  it('give every group of senses two members that differ', () => {
    const groups = new Map<string, Set<string>>()
    for (const { word, sense } of senses) groups.set(word, (groups.get(word) ?? new Set()).add(sense))
    expect([...groups].filter(([, members]) => members.size < 2).map(([word]) => word)).toEqual([])
    const doubled = senses.map(({ word, sense }) => `${word}/${sense}`).filter((name, index, list) => list.indexOf(name) !== index)
    expect(doubled).toEqual([])
  })

  it('know every category of function words that checks speak of', () => {
    const categories = new Set(functionWords.map(({ category }) => category.split('.')[0]))
    for (const wanted of ['negation', 'modality', 'quantifier', 'conditional', 'comparison', 'connective']) expect(categories).toContain(wanted)
    for (const category of categories) expect(category).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })

  it('have quotations with a source, and the wording of every language where they are certain', () => {
    for (const { id, source, wording, certain } of quotations) {
      expect(source, id).not.toBe('')
      if (certain) for (const lang of tableLangs) expect(wording[lang], `${id} ${lang}`).toBeTruthy()
    }
    expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length)
  })

  it('are tables of lines with no text hidden in a comment', () => {
    for (const name of readdirSync(new URL('../../../corpus/terms/', import.meta.url)).filter((file) => file.endsWith('.tsv'))) expect(readTable(text(name.slice(0, -4)), name, []).length, name).toBeGreaterThan(0)
  })
})

describe('the Declaration', () => {
  const manifest: unknown = JSON.parse(corpusFile('declaration/manifest.json'))
  const versions = (manifest as { versions: { file: string; lang: string; status: string; sha256: string; origin: string; title: string }[] }).versions
  const sha256 = (file: string) => createHash('sha256').update(readFileSync(new URL(`../../../corpus/declaration/${file}`, import.meta.url))).digest('hex')

  it('is the released file, byte for byte', () => expect(sha256('zh.md')).toBe('c80ea166dfb75f3f6c4ec6bc0b86671cae9c256cba1d619407ebb036fc3c30ec'))

  it('has a manifest that names every file with its hash', () => {
    expect(versions.map(({ file }) => file).sort()).toEqual(readdirSync(new URL('../../../corpus/declaration/', import.meta.url)).filter((file) => file.endsWith('.md')).sort())
    for (const { file, sha256: expected } of versions) expect(sha256(file), file).toBe(expected)
  })

  it('presents no rendering as released or official', () => {
    for (const { lang, status, origin } of versions) {
      expect(status).toBe(lang === 'zh' ? 'released' : 'reference')
      if (lang !== 'zh') expect(origin).toMatch(/not an official text/i)
    }
  })
})
