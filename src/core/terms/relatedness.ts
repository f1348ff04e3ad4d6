import { fold } from '../text/index.ts'
import type { Forms } from './tables.ts'

/** What can be compared: an entry with forms by language. */
interface Node {
  readonly forms: Forms
}

/** Forms that so many entries share that they relate nothing. */
const commonForm = 12

/**
 * Which entries mean nearly the same, told by the tables alone: two entries are neighbours when they share a form in
 * some language, and related when they are neighbours or have a neighbour in common.
 */
export class Relatedness<T extends Node> {
  private readonly byForm = new Map<string, T[]>()
  private readonly near = new Map<T, ReadonlySet<T>>()

  constructor(entries: readonly T[]) {
    for (const entry of entries)
      for (const key of keys(entry)) {
        const known = this.byForm.get(key)
        if (known) known.push(entry)
        else this.byForm.set(key, [entry])
      }
  }

  /** The entries that share a form with this one, itself included. */
  neighbours(entry: T): ReadonlySet<T> {
    let found = this.near.get(entry)
    if (!found) {
      const set = new Set<T>([entry])
      for (const key of keys(entry)) {
        const shared = this.byForm.get(key) ?? []
        if (shared.length <= commonForm) for (const other of shared) set.add(other)
      }
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
}

function* keys({ forms }: Node): Generator<string> {
  for (const lang of Object.keys(forms)) for (const { text, status } of forms[lang] ?? []) if (status !== 'wrong') yield `${lang} ${fold(text)}`
}
