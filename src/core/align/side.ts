import { familyOf, related } from './families.ts'
import { unitsOf, type WordList } from './units.ts'

const nobody: readonly number[] = []

/** The words of one version, numbered in order of first appearance. */
export class Vocabulary {
  private readonly ids = new Map<string, number>()
  private byFamily: Map<string, number[]> | undefined
  readonly keys: string[] = []

  id(key: string): number {
    let id = this.ids.get(key)
    if (id === undefined) {
      this.ids.set(key, (id = this.keys.length))
      this.keys.push(key)
      this.byFamily = undefined
    }
    return id
  }

  find(key: string): number | undefined {
    return this.ids.get(key)
  }

  /** The words of each family, by its name. */
  get families(): ReadonlyMap<string, readonly number[]> {
    if (!this.byFamily) {
      this.byFamily = new Map()
      for (let id = 0; id < this.keys.length; id++) {
        const name = familyOf(this.keys[id] ?? '')
        const family = this.byFamily.get(name)
        if (family) family.push(id)
        else if (name) this.byFamily.set(name, [id])
      }
    }
    return this.byFamily
  }

  /** Words of the same family as `key`, which itself need not be among the words. */
  relatives(key: string): readonly number[] {
    return this.families.get(familyOf(key))?.filter((id) => related(this.keys[id] ?? '', key)) ?? nobody
  }
}

/** One version as the aligner sees it: for each segment its distinct words and its length in bytes. */
export interface Side {
  readonly lang: string
  readonly vocabulary: Vocabulary
  /** Distinct word ids of each segment, in order of appearance. */
  readonly words: readonly Int32Array[]
  /** UTF-8 bytes of each segment, at least 1. */
  readonly bytes: Float64Array
}

/** Length of a text in UTF-8 bytes, the unit in which lengths of different scripts compare best. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3
  }
  return bytes
}

/** Reads the segments of one version. `marks` are further units of each segment: its label, its kind. */
export function readSide(tag: string, texts: readonly string[], list: WordList, marks: readonly (readonly string[])[] = []): Side {
  const lang = tag.toLowerCase().split('-')[0] ?? ''
  const vocabulary = new Vocabulary()
  const words = texts.map((text, index) => {
    const seen = new Set<number>()
    for (const { key } of unitsOf(text, lang, list)) seen.add(vocabulary.id(key))
    for (const mark of marks[index] ?? []) seen.add(vocabulary.id(mark))
    return new Int32Array([...seen])
  })
  return { lang, vocabulary, words, bytes: Float64Array.from(texts, (text) => Math.max(1, utf8Length(text))) }
}

/** The side with runs of its segments joined: `groups` holds for each new segment its first and last-plus-one index. */
export function groupSide(side: Side, groups: readonly (readonly [from: number, to: number])[]): Side {
  const words = groups.map(([from, to]) => {
    if (to === from + 1) return side.words[from] ?? new Int32Array(0)
    const seen = new Set<number>()
    for (let at = from; at < to; at++) for (const id of side.words[at] ?? []) seen.add(id)
    return new Int32Array([...seen])
  })
  const bytes = Float64Array.from(groups, ([from, to]) => {
    let sum = 0
    for (let at = from; at < to; at++) sum += side.bytes[at] ?? 0
    return sum
  })
  return { lang: side.lang, vocabulary: side.vocabulary, words, bytes }
}

/** How many segments each word stands in. */
export function frequencies(side: Side): Float64Array {
  const out = new Float64Array(side.vocabulary.keys.length)
  for (const ids of side.words) for (const id of ids) out[id] = (out[id] ?? 0) + 1
  return out
}
