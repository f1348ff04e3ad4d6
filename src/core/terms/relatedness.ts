import { fold } from '../text/index.ts'
import { stem } from './stem.ts'
import type { Forms } from './tables.ts'

/** What can be compared: an entry with forms by language. */
interface Node {
  readonly forms: Forms
}

/** Forms that so many entries share that they relate nothing. */
const commonForm = 12

/** Languages whose words of Latin origin have one history of meanings: an ambiguous word of one is ambiguous in all. */
const kindred: Readonly<Record<string, string>> = { fr: 'en', es: 'en' }

/**
 * Which entries mean nearly the same, told by the tables alone: two entries are neighbours when they share a form in
 * some language, and related when they are neighbours or have a neighbour in common.
 */
export class Relatedness<T extends Node> {
  /** The entries of each folded form, by language; most forms have one. */
  private readonly byForm = new Map<string, Map<string, T | T[]>>()
  private readonly near = new Map<T, ReadonlySet<T>>()
  private readonly shared = new Map<T, Map<T, number>>()
  private readonly spelled = new Map<T, ReadonlySet<string>>()

  constructor(entries: readonly T[]) {
    for (const entry of entries)
      eachForm(entry, (lang, form) => {
        let forms = this.byForm.get(lang)
        if (!forms) this.byForm.set(lang, (forms = new Map<string, T | T[]>()))
        const known = forms.get(form)
        if (known === undefined) forms.set(form, entry)
        else if (Array.isArray(known)) known.push(entry)
        else forms.set(form, [known, entry])
      })
  }

  /** The entries that share a form with this one, itself included. */
  neighbours(entry: T): ReadonlySet<T> {
    let found = this.near.get(entry)
    if (!found) {
      const set = new Set<T>([entry])
      eachForm(entry, (lang, form) => {
        const shared = this.byForm.get(lang)?.get(form)
        if (Array.isArray(shared) && shared.length <= commonForm) for (const other of shared) set.add(other)
      })
      this.near.set(entry, (found = set))
    }
    return found
  }

  /** Whether two entries are the same, neighbours, or have a neighbour in common. */
  related(a: T, b: T): boolean {
    const around = this.neighbours(a)
    if (around.has(b)) return true
    for (const other of this.neighbours(b)) if (around.has(other)) return true
    return false
  }

  /**
   * In how many languages two entries share a word, kindred languages counted once. Words that translate each other in
   * several unrelated languages are synonyms; those that meet in a single one are the readings of one ambiguous word
   * (semantic mirrors, Dyvik 2004).
   */
  likeness(a: T, b: T): number {
    if (a === b) return Infinity
    let known = this.shared.get(a)
    if (!known) this.shared.set(a, (known = new Map<T, number>()))
    let found = known.get(b)
    if (found === undefined) {
      const theirs = this.stemsOf(b)
      const langs = new Set<string>()
      for (const key of this.stemsOf(a)) if (theirs.has(key)) langs.add(key.slice(0, key.indexOf(' ')))
      known.set(b, (found = new Set([...langs].map((lang) => kindred[lang] ?? lang)).size))
    }
    return found
  }

  private stemsOf(entry: T): ReadonlySet<string> {
    let found = this.spelled.get(entry)
    if (!found) {
      const stems = Object.entries(entry.forms).flatMap(([lang, forms]) => forms.filter(({ status }) => status !== 'wrong').map(({ text }) => `${lang} ${text.split(' ').map((word) => stem(word, lang)).join(' ')}`))
      this.spelled.set(entry, (found = new Set(stems)))
    }
    return found
  }
}

function eachForm({ forms }: Node, visit: (lang: string, form: string) => void): void {
  for (const lang of Object.keys(forms)) for (const { text, status } of forms[lang] ?? []) if (status !== 'wrong') visit(lang, fold(text))
}
