import { partsOf, wordOf, type EntryWords } from './entry-words.ts'
import type { Vocabulary } from './side.ts'
import { Integers } from './sparse.ts'

/**
 * Words of a vocabulary that the wordings of some entries hold: those of the entry at a place stand from `starts[place]`
 * to `starts[place + 1]`. A whole wording counts 1, one word of `n` counts `1/n`.
 */
export interface Mentions {
  readonly starts: Int32Array
  readonly ids: Int32Array
  readonly weights: readonly number[]
}

/** What a word of the same family as a wording's counts beside the word itself. */
const relativeWeight = 0.5

/** What the entries of a glossary say in one language, looked up by the words of a vocabulary. */
export class Wordings {
  private listed: Index | undefined

  constructor(private readonly said: EntryWords) {}

  /** The entries that hold a word of a vocabulary, in the order of its words. All entries are read for it. */
  holding({ keys }: Vocabulary): readonly number[] {
    const { starts, entries } = (this.listed ??= indexed(this.said))
    const found = new Set<number>()
    for (const key of keys) {
      const word = this.said.find(key)
      if (word === undefined) continue
      for (let at = starts[word] ?? 0, end = starts[word + 1] ?? 0; at < end; at++) found.add(entries[at] ?? 0)
    }
    return [...found]
  }

  /** For each of some entries its words among those of a vocabulary, and words of their families. */
  mentions(entries: readonly number[], vocabulary: Vocabulary): Mentions {
    const { said } = this
    const { numbers } = said
    const starts = new Int32Array(entries.length + 1)
    const ids = new Integers()
    const weights: number[] = []
    const met = new Map<number, { readonly itself: number | undefined; readonly relatives: readonly number[] }>()
    for (let place = 0; place < entries.length; place++) {
      const start = said.startOf(entries[place] ?? 0)
      for (let at = start + 1, end = at + (numbers[start] ?? 0); at < end; at++) {
        const number = numbers[at] ?? 0
        const word = wordOf(number)
        let here = met.get(word)
        if (!here) {
          const key = said.key(word)
          met.set(word, (here = { itself: vocabulary.find(key), relatives: vocabulary.relatives(key) }))
        }
        if (here.itself !== undefined) {
          ids.push(here.itself)
          weights.push(1 / partsOf(number))
        }
        for (const relative of here.relatives) {
          ids.push(relative)
          weights.push(relativeWeight / partsOf(number))
        }
      }
      starts[place + 1] = ids.length
    }
    return { starts, ids: ids.values, weights }
  }
}

/** For each word, by its number, the entries that hold it: from `starts[word]` to `starts[word + 1]`. */
interface Index {
  readonly starts: Int32Array
  readonly entries: Int32Array
}

function indexed(said: EntryWords): Index {
  const { size } = said
  const all = Array.from({ length: size }, (_, entry) => said.startOf(entry))
  const each = (visit: (word: number, entry: number) => void) => {
    all.forEach((start, entry) => {
      for (let at = start + 1, end = at + (said.numbers[start] ?? 0); at < end; at++) visit(wordOf(said.numbers[at] ?? 0), entry)
    })
  }
  // All entries are read by now.
  const { words } = said
  const starts = new Int32Array(words + 1)
  each((word) => (starts[word + 1] = (starts[word + 1] ?? 0) + 1))
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  const next = starts.slice()
  const entries = new Int32Array(starts[words] ?? 0)
  each((word, entry) => {
    const at = next[word] ?? 0
    next[word] = at + 1
    entries[at] = entry
  })
  return { starts, entries }
}
