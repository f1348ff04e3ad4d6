import { readTables, type Concept, type Form, type Forms, type LexiconEntry, type Sense, type SenseKind, type Tables, type TableTexts } from './tables.ts'
import { Matcher } from './matcher.ts'
import { PreparedStems } from './prepared-stems.ts'
import { Relatedness } from './relatedness.ts'
import { recallStems } from './stem.ts'
import { Wordings } from './wordings.ts'

export * from './tables.ts'
export { Matcher, type Match } from './matcher.ts'
export { Reading } from './reading.ts'
export { family, stem } from './stem.ts'
export { readTbx, writeTbx } from './tbx.ts'
export { Relatedness } from './relatedness.ts'
export { Parts, writeParts } from './parts.ts'
export { sorted, SortedWords } from './sorted-words.ts'
export { prepareStems } from './prepared-stems.ts'
export { packTable, unpackTable } from './packing/index.ts'
export { TableError, readTable, writeTable } from './tsv.ts'

/** A value of the tables together with the form by which it was found. */
export interface Named<T> {
  readonly of: T
  readonly form: Form
}

/** An entry of any table, as something that a text may say: forms in six languages that translate each other. */
export interface Entry {
  readonly table: 'term' | 'sense' | 'function' | 'lexicon'
  /** Its place among all entries of the tables. */
  readonly number: number
  readonly id: string
  /** The group of a sense, the part of speech of a lexicon entry, the domain of a term, the category of a function word. */
  readonly group: string
  /** What a sense is beside its siblings; only senses have it. */
  readonly kind?: SenseKind
  readonly forms: Forms
}

/** The tables of the files' texts, with matchers over them, one a language. Everything is read and built when it is first asked for. */
export class Resources {
  readonly tables: Tables
  private readonly built = new Map<string, unknown>()
  private all: readonly Entry[] | undefined
  private said: Wordings | undefined
  private relations: Relatedness<Entry> | undefined

  constructor(
    private readonly texts: TableTexts,
    readonly prepared?: Prepared,
  ) {
    if (prepared) recallStems(new PreparedStems(prepared.stems))
    this.tables = readTables(texts)
  }

  /** Concepts of the termbase. */
  concepts(lang: string): Matcher<Named<Concept>> {
    return this.matcher('concepts', lang, this.tables.concepts)
  }

  /** Senses of ambiguous words. */
  senses(lang: string): Matcher<Named<Sense>> {
    return this.matcher('senses', lang, this.tables.senses)
  }

  /** Function words. */
  functionWords(lang: string): Matcher<Named<Entry>> {
    return this.matcher('functionWords', lang, this.entries.filter(({ table }) => table === 'function'))
  }

  /** Common words. */
  lexicon(lang: string): Matcher<Named<LexiconEntry>> {
    return this.matcher('lexicon', lang, this.tables.lexicon)
  }

  /** Every entry of the termbase, the senses, the function words and the lexicon. */
  vocabulary(lang: string): Matcher<Named<Entry>> {
    return this.matcher('vocabulary', lang, this.entries)
  }

  /** Which entries of the vocabulary mean nearly the same. */
  get relatedness(): Relatedness<Entry> {
    return (this.relations ??= new Relatedness(this.entries))
  }

  /** Every entry of the vocabulary, in the order of their numbers. */
  get entries(): readonly Entry[] {
    return (this.all ??= this.numbered())
  }

  private numbered(): readonly Entry[] {
    const { concepts, senses, functionWords, lexicon } = this.tables
    const all: Entry[] = []
    for (const { id, domain, forms } of concepts) all.push({ table: 'term', number: all.length, id, group: domain, forms })
    for (const { word, sense, kind, forms } of senses) all.push({ table: 'sense', number: all.length, id: `${word}/${sense}`, group: word, kind, forms })
    for (const { id, category, forms } of functionWords) all.push({ table: 'function', number: all.length, id, group: category, forms })
    for (const { forms, pos } of lexicon) all.push({ table: 'lexicon', number: all.length, id: forms.zh?.[0]?.text ?? '', group: pos, forms })
    return all
  }

  /** What the same entries say, for who needs not all of them. @throws TableError for a table that is malformed in its lines. */
  get wordings(): Wordings {
    return (this.said ??= new Wordings(this.texts))
  }

  private matcher<T extends { readonly forms: Forms }>(table: string, lang: string, values: readonly T[]): Matcher<Named<T>> {
    const key = `${table} ${lang}`
    let found = this.built.get(key) as Matcher<Named<T>> | undefined
    if (!found) {
      found = new Matcher(lang, named(values, lang))
      this.built.set(key, found)
    }
    return found
  }
}

function* named<T extends { readonly forms: Forms }>(values: readonly T[], lang: string): Generator<readonly [form: string, value: Named<T>]> {
  for (const of of values) for (const form of of.forms[lang] ?? []) yield [form.text, { of, form }]
}

/** What was made of the same texts beforehand. */
export interface Prepared {
  /** See {@link prepareStems}. */
  readonly stems: Uint8Array
  /** The words that the aligner reads. */
  readonly words: Uint8Array
}

/** The tables of the files' texts, with what was made of them beforehand if it was. */
export const parseResources = (texts: TableTexts, prepared?: Prepared): Resources => new Resources(texts, prepared)
