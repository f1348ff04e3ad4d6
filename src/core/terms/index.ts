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
  type FunctionWord,
  type LexiconEntry,
  type Sense,
  type Tables,
} from './tables.ts'
import { Matcher } from './matcher.ts'

export * from './tables.ts'
export { Matcher, type Match } from './matcher.ts'
export { stem } from './stem.ts'
export { TableError, readTable, writeTable } from './tsv.ts'

/** The texts of the table files; what is absent is empty. */
export type TableTexts = Readonly<Partial<Record<'terms' | 'senses' | 'function' | 'quotations' | 'lexicon' | 'collocations', string>>>

/** A value of the tables together with the form by which it was found. */
export interface Named<T> {
  readonly of: T
  readonly form: Form
}

/** The tables with matchers over them, one a language, built when first asked for. */
export class Resources {
  private readonly built = new Map<string, unknown>()

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
  functionWords(lang: string): Matcher<Named<FunctionWord>> {
    return this.matcher('functionWords', lang, this.tables.functionWords)
  }

  /** Common words. */
  lexicon(lang: string): Matcher<Named<LexiconEntry>> {
    return this.matcher('lexicon', lang, this.tables.lexicon)
  }

  private matcher<T extends { readonly forms: Forms }>(table: keyof Tables, lang: string, values: readonly T[]): Matcher<Named<T>> {
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
