import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { fold } from '../text/index.ts'
import type { PreparedStems } from './prepared-stems.ts'

/**
 * The Arabic article with what is written before it, and the ending of the plural. The Snowball stemmer takes them off
 * or not by the length of the whole word, so that a word with the article would miss the same word without it.
 */
const article = /^[وف]?(?:[بك]?ال|لل)(?=...)/u
const plural = /(?<=...)ات(?:نا|ها|هم|كم|ه)?$/u

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  en: (word) => english(word.replace(/'s?$/, '')),
  fr: french,
  es: spanish,
  ru: russian,
  ar: (word) => arabic(word.replace(article, '').replace(plural, '')),
}

/** The languages that have a stemmer. */
export const stemmed: readonly string[] = Object.keys(stemmers)

const memory = new Map<string, Map<string, string>>()
const memoryLimit = 200_000
let prepared: PreparedStems | undefined

/** Has stems looked up that were made beforehand, which is quicker than to make them; what they are it does not change. */
export function recallStems(stems: PreparedStems): void {
  prepared = stems
}

/** A word as stemmers want it. */
export const plainly = (word: string): string => word.replace(/[’ʼ]/g, "'").toLowerCase()

/**
 * The stem of a word (Snowball stemmers), folded, so that inflected forms, clitics and spellings of one word meet.
 * A language without a stemmer gets the folded word. Results are remembered, up to a bound.
 */
export function stem(word: string, lang: string): string {
  let known = memory.get(lang)
  if (!known) memory.set(lang, (known = new Map<string, string>()))
  let result = known.get(word)
  if (result === undefined) {
    const plain = plainly(word)
    result = prepared?.find(plain, lang) ?? (fold(stemmers[lang]?.(plain) ?? plain) || fold(word))
    if (known.size >= memoryLimit) known.clear()
    known.set(word, result)
  }
  return result
}

/** How many letters words of one family share at their beginning. */
const root = 4

/** Alef, waw, yeh and their like, by which Arabic words of one root differ. */
const weak = /[اويىةهءئؤأإآ]/gu

/** What words of one family share, whatever part of speech they are: the beginning of their stem (*removal*, *remove*), or the consonants of an Arabic root (نظام, أنظمة). */
export const family = (word: string, lang: string): string => (lang === 'ar' ? stem(word, lang).replace(weak, '') : stem(word, lang).slice(0, root))
