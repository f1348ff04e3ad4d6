import { familyOf } from './families.ts'
import type { Entries } from './glossary.ts'
import type { Vocabulary } from './side.ts'
import { unitsOf, type WordList } from './units.ts'

/** Words of a vocabulary that an entry's wordings hold: a whole wording counts 1, one word of `n` counts `1/n`. */
export type Mentions = readonly (readonly [id: number, weight: number])[]

/** What a word of the same family as a wording's counts beside the word itself. */
const relativeWeight = 0.5
/** Phrases longer than this say little about any one of their words. */
const longestForm = 5
const nobody: Mentions = []
const plainHan = /^(?![〇零一二两三四五六七八九十百千万亿]+$)\p{Script=Han}+$/u

/**
 * What the entries of a glossary say in one language, each read when first asked for. Their units are numbered, and
 * numbers alone are looked at until it is known that a text may hold a unit: most units of most entries it does not.
 */
export class Wordings {
  /** For each entry that was read, where its units begin; there stands how many they are, and then they. */
  private readonly starts: number[]
  private readonly units: number[] = []
  private readonly weights: number[] = []
  /** For each unit its key, and the last vocabulary that may hold it. */
  private readonly keys: string[] = []
  private readonly held: number[] = []
  private readonly numbers = new Map<string, number>()
  private readonly families = new Map<string, number[]>()
  private vocabularies = 0
  private byKey: ReadonlyMap<string, readonly number[]> | undefined

  constructor(
    private readonly lang: string,
    private readonly entries: Entries,
    private readonly words: WordList,
  ) {
    this.starts = new Array<number>(entries.size).fill(-1)
  }

  /** The entries that hold each unit. */
  get index(): ReadonlyMap<string, readonly number[]> {
    return (this.byKey ??= this.indexed())
  }

  /** For each of some entries its words among those of a vocabulary, and words of their families. */
  mentions(entries: readonly number[], vocabulary: Vocabulary): Mentions[] {
    const starts = entries.map((entry) => this.startOf(entry))
    const { units, held } = this
    const here = this.mark(vocabulary)
    return starts.map((start) => {
      let out: (readonly [number, number])[] | undefined
      for (let at = start + 1, end = at + (units[start] ?? 0); at < end; at++) {
        const unit = units[at] ?? 0
        if (held[unit] !== here) continue
        const key = this.keys[unit] ?? ''
        const weight = this.weights[at] ?? 0
        const id = vocabulary.find(key)
        if (id !== undefined) (out ??= []).push([id, weight])
        for (const relative of vocabulary.relatives(key)) (out ??= []).push([relative, weight * relativeWeight])
      }
      return out ?? nobody
    })
  }

  /** Marks the units that a vocabulary holds, or words of whose families it does; gives the mark. */
  private mark(vocabulary: Vocabulary): number {
    const mark = ++this.vocabularies
    for (const key of vocabulary.keys) {
      const unit = this.numbers.get(key)
      if (unit !== undefined) this.held[unit] = mark
    }
    for (const name of vocabulary.families.keys()) for (const unit of this.families.get(name) ?? []) this.held[unit] = mark
    return mark
  }

  private startOf(entry: number): number {
    const known = this.starts[entry] ?? -1
    return known < 0 ? this.read(entry) : known
  }

  private read(entry: number): number {
    const { units, weights } = this
    const start = units.length
    units.push(0)
    weights.push(0)
    for (const form of this.entries.of(entry, this.lang)) {
      // A wording that Chinese is segmented by is one word.
      if (plainHan.test(form) && this.words.lengthAt(form, 0, form.length) === form.length) this.add(start, form, 1)
      else {
        const read = unitsOf(form, this.lang, this.words)
        if (read.length <= longestForm) for (const { key } of read) this.add(start, key, 1 / read.length)
      }
    }
    units[start] = units.length - start - 1
    this.starts[entry] = start
    return start
  }

  /** Adds a word to the entry that begins at `start`; of a word in several wordings the greatest weight counts. */
  private add(start: number, key: string, weight: number): void {
    const unit = this.numberOf(key)
    const known = this.units.indexOf(unit, start + 1)
    if (known < 0) {
      this.units.push(unit)
      this.weights.push(weight)
    } else this.weights[known] = Math.max(this.weights[known] ?? 0, weight)
  }

  private numberOf(key: string): number {
    let unit = this.numbers.get(key)
    if (unit === undefined) {
      this.numbers.set(key, (unit = this.keys.length))
      this.keys.push(key)
      this.held.push(0)
      const name = familyOf(key)
      const family = this.families.get(name)
      if (family) family.push(unit)
      else if (name) this.families.set(name, [unit])
    }
    return unit
  }

  private indexed(): ReadonlyMap<string, readonly number[]> {
    const map = new Map<string, number[]>()
    for (let entry = 0; entry < this.entries.size; entry++) {
      const start = this.startOf(entry)
      for (let at = start + 1, end = at + (this.units[start] ?? 0); at < end; at++) {
        const key = this.keys[this.units[at] ?? 0] ?? ''
        const list = map.get(key)
        if (list) list.push(entry)
        else map.set(key, [entry])
      }
    }
    return map
  }
}
