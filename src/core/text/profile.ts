import type { Lang } from '../model/index.ts'
import { ar } from './profiles/ar.ts'
import { en } from './profiles/en.ts'
import { es } from './profiles/es.ts'
import { fr } from './profiles/fr.ts'
import { ru } from './profiles/ru.ts'
import { zh } from './profiles/zh.ts'

/** What is known of a language. Checks and readers ask the profile; none of them asks which language it is. */
export interface Profile {
  readonly lang: Lang
  /** The language's name in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly script: 'Han' | 'Latin' | 'Cyrillic' | 'Arabic'
  /** Words stand apart by spaces. */
  readonly spaced: boolean
  /** Letters of the script, to tell the document's own text from foreign lines. */
  readonly letters: RegExp
  /** Characters that end a sentence. */
  readonly terminators: string
  /** Characters that end a clause inside a sentence. */
  readonly clauseMarks: string
  /** The enumeration mark and the words that join the last member of a list. */
  readonly coordination: { readonly marks: string; readonly words: readonly string[] }
  /** Abbreviations, lower case and without their last stop, after which a stop ends no sentence. */
  readonly abbreviations: readonly string[]
  /** Words (lower case) that a heading of an annex has at either end. */
  readonly annexWords: readonly string[]
  /** Headings (lower case) of a table of contents. */
  readonly contentsWords: readonly string[]
  /** A numbered article at the start of a line; group 1 is the number in any script. */
  readonly article: RegExp
  /** Quotation marks in pairs, outer first. */
  readonly quotes: readonly (readonly [open: string, close: string])[]
  /** Month names, January first, each with the forms that dates use; lower case. */
  readonly months: readonly (readonly string[])[]
  /** Words for powers of ten that multiply the number before them, lower case. */
  readonly scales: Readonly<Record<string, number>>
  /** Endings by which two forms of one word may differ after what they share; where it is given, a stem alone is not enough. */
  readonly inflection?: RegExp
  /** Endings that a word of three letters takes as a whole word (`law`, `laws`); any other likeness of such words is chance. */
  readonly shortEndings?: RegExp
  /** A word cut short before a vowel, with its apostrophe, at the start of a run of letters (`l’`, `qu’`). */
  readonly elision?: RegExp
  /** Four twenties make eighty. */
  readonly vigesimal?: boolean
  /** The groups of a long number may be typed in the order of the script (`250 1` for 1,250). */
  readonly groupsTurn?: boolean
  /** Nouns that name a decade by its tens (ستينيات), with the number word as the group `tens`. */
  readonly decade?: RegExp
  /** Nouns in the dual, which say two without a number. */
  readonly dual?: RegExp
  /** Number words, lower case. */
  readonly numerals: Readonly<Record<string, number>>
  /** Anything that may deny: a prefix (with what it stands before as the group `rest`), an ending, a particle, a verb. */
  readonly denial: RegExp
  /** What denies outright, where that is told by characters and not by words of the tables. */
  readonly negation?: RegExp
  /** One denial may have several parts (*ne … pas*, *no … nadie*). */
  readonly splitNegation?: true
  /** Ends a text whose last word denies once more what its clause denies already, as one denial elsewhere (*neither … nor*, *aucun … ne*). */
  readonly concord?: RegExp
  /** What denies in form only, with what makes it say *only* behind it (French *ne … que*). */
  readonly restriction?: RegExp
  /** Words (lower case) that may stand twice in a row. */
  readonly repeatable: readonly string[]
  /** Ordinal words, lower case. */
  readonly ordinals: Readonly<Record<string, number>>
}

const neutral: Profile = {
  ...en,
  lang: 'und',
  name: '',
  letters: /\p{L}/u,
  abbreviations: [],
  annexWords: [],
  contentsWords: [],
  months: [],
  scales: {},
  numerals: {},
  ordinals: {},
}

/** The profiles that ship, in the order of the UN's own listing with Chinese, the usual pivot, first. */
export const profiles: readonly Profile[] = [zh, en, fr, es, ru, ar]

const byTag = new Map(profiles.map((profile) => [profile.lang, profile]))

/** The profile of a tag's primary language; an unknown language gets a neutral one that claims nothing. */
export function profileOf(lang: Lang): Profile {
  let found = byTag.get(lang)
  if (!found) byTag.set(lang, (found = byTag.get(lang.toLowerCase().split('-')[0] ?? '') ?? { ...neutral, lang }))
  return found
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Which way a text of a language runs: as the language does, unless every letter in it is of the other kind, as where a
 * line was left untranslated.
 */
export function directionOf(text: string, lang: string): 'ltr' | 'rtl' {
  const { dir } = profileOf(lang)
  const rtl = rightToLeft.test(text)
  if (dir === 'ltr' && !rtl) return dir
  const ltr = [...text].some((char) => /\p{L}/u.test(char) && !rightToLeft.test(char))
  return rtl === ltr ? dir : rtl ? 'rtl' : 'ltr'
}
