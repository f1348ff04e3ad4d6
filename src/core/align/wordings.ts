import { partsOf, wordOf, type EntryWords } from './entry-words.ts'
import type { Vocabulary } from './side.ts'

/** Words of a vocabulary that an entry's wordings hold: a whole wording counts 1, one word of `n` counts `1/n`. */
export type Mentions = readonly (readonly [id: number, weight: number])[]

/** What a word of the same family as a wording's counts beside the word itself. */
const relativeWeight = 0.5
const nobody: Mentions = []

/** What the entries of a glossary say in one language, looked up by the words of a vocabulary. */
export class Wordings {
  private listed: Index | undefined

  constructor(private readonly said: EntryWords) {}

  /** The entries that hold a word of a vocabulary, in the order of its words. All entries are read for it. */
  holding({ keys }: Vocabulary): readonly number[] {
    const { words, starts, entries } = (this.listed ??= indexed(this.said))
    const found = new Set<number>()
    for (const key of keys) {
      const word = words.get(key)
      if (word === undefined) continue
      for (let at = starts[word] ?? 0, end = starts[word + 1] ?? 0; at < end; at++) found.add(entries[at] ?? 0)
    }
    return [...found]
  }

  /** For each of some entries its words among those of a vocabulary, and words of their families. */
  mentions(entries: readonly number[], vocabulary: Vocabulary): Mentions[] {
    const { said } = this
    const met = new Map<number, Mentions>()
    const out: Mentions[] = []
    for (const entry of entries) {
      let mentioned: (readonly [number, number])[] | undefined
      const start = said.startOf(entry)
      for (let at = start + 1, end = at + (said.numbers[start] ?? 0); at < end; at++) {
        const number = said.numbers[at] ?? 0
        const word = wordOf(number)
        let here = met.get(word)
        if (!here) met.set(word, (here = among(vocabulary, said.keys[word] ?? '')))
        for (const [id, weight] of here) (mentioned ??= []).push([id, weight / partsOf(number)])
      }
      out.push(mentioned ?? nobody)
    }
    return out
  }
}

/** A word among those of a vocabulary, and words of its family. */
function among(vocabulary: Vocabulary, key: string): Mentions {
  const id = vocabulary.find(key)
  const relatives = vocabulary.relatives(key)
  if (relatives.length === 0) return id === undefined ? nobody : [[id, 1]]
  const family = relatives.map((relative) => [relative, relativeWeight] as const)
  return id === undefined ? family : [[id, 1], ...family]
}

/** For each word, by its number, the entries that hold it: from `starts[word]` to `starts[word + 1]`. */
interface Index {
  readonly words: ReadonlyMap<string, number>
  readonly starts: Int32Array
  readonly entries: Int32Array
}

function indexed(said: EntryWords): Index {
  const { keys, size } = said
  const all = Array.from({ length: size }, (_, entry) => said.startOf(entry))
  const each = (visit: (word: number, entry: number) => void) => {
    all.forEach((start, entry) => {
      for (let at = start + 1, end = at + (said.numbers[start] ?? 0); at < end; at++) visit(wordOf(said.numbers[at] ?? 0), entry)
    })
  }
  const starts = new Int32Array(keys.length + 1)
  each((word) => (starts[word + 1] = (starts[word + 1] ?? 0) + 1))
  for (let word = 0; word < keys.length; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  const next = starts.slice()
  const entries = new Int32Array(starts[keys.length] ?? 0)
  each((word, entry) => {
    const at = next[word] ?? 0
    next[word] = at + 1
    entries[at] = entry
  })
  return { words: new Map(keys.map((key, word) => [key, word])), starts, entries }
}
