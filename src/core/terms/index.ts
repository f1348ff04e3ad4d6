import {
  readCollocations,
  readConcepts,
  readFunctionWords,
  readLexicon,
  readQuotations,
  readSenses,
  type Concept,
  type Form,
  type Forms,
  type LexiconEntry,
  type Sense,
  type Tables,
} from './tables.ts'
import { Matcher } from './matcher.ts'
import { Relatedness } from './relatedness.ts'

export * from './tables.ts'
export { Matcher, type Match } from './matcher.ts'
export { Reading } from './reading.ts'
export { family, stem } from './stem.ts'
export { readTbx, writeTbx } from './tbx.ts'
export { Relatedness } from './relatedness.ts'
export { packTable, unpackTable } from './packing/index.ts'
export { TableError, readTable, writeTable } from './tsv.ts'

/** The texts of the table files; what is absent is empty. */
export type TableTexts = Readonly<Partial<Record<'terms' | 'senses' | 'function' | 'quotations' | 'lexicon' | 'collocations', string>>>

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
  /** A sense whose siblings are other things and not other readings of one word. */
  readonly confusable?: boolean
  readonly forms: Forms
}

/** The tables with matchers over them, one a language, built when first asked for. */
export class Resources {
  private readonly built = new Map<string, unknown>()
  private all: readonly Entry[] | undefined
  private relations: Relatedness<Entry> | undefined

  constructor(readonly tables: Tables) {}

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
    const { concepts, senses, functionWords, lexicon } = this.tables
    return (this.all ??= [
      ...concepts.map(({ id, domain, forms }) => ({ table: 'term' as const, id, group: domain, forms })),
      ...senses.map(({ word, sense, kind, forms }) => ({ table: 'sense' as const, id: `${word}/${sense}`, group: word, confusable: kind === 'confusable', forms })),
      ...functionWords.map(({ id, category, forms }) => ({ table: 'function' as const, id, group: category, forms })),
      ...lexicon.map(({ forms, pos }) => ({ table: 'lexicon' as const, id: forms.zh?.[0]?.text ?? '', group: pos, forms })),
    ].map((entry, number) => ({ ...entry, number })))
  }

  private matcher<T extends { readonly forms: Forms }>(table: string, lang: string, values: readonly T[]): Matcher<Named<T>> {
    const key = `${table} ${lang}`
    let found = this.built.get(key) as Matcher<Named<T>> | undefined
    if (!found) {
      const entries = values.flatMap((of) => (of.forms[lang] ?? []).map((form) => [form.text, { of, form }] as const))
      this.built.set(key, (found = new Matcher(lang, entries)))
    }
    return found
  }
}

/** Reads the table files. @throws TableError naming file, line and column of the first malformed cell. */
export const parseResources = (texts: TableTexts): Resources =>
  new Resources({
    concepts: texts.terms ? readConcepts(texts.terms) : [],
    senses: texts.senses ? readSenses(texts.senses) : [],
    functionWords: texts.function ? readFunctionWords(texts.function) : [],
    quotations: texts.quotations ? readQuotations(texts.quotations) : [],
    lexicon: texts.lexicon ? readLexicon(texts.lexicon) : [],
    collocations: texts.collocations ? readCollocations(texts.collocations) : [],
  })
