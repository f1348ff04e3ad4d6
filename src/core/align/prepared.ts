import { Parts, sorted, SortedWords, tableLangs, writeParts, type Resources } from '../terms/index.ts'
import { packed, partsOf, ReadWords, wordOf, type EntryWords } from './entry-words.ts'
import { wordList } from './glossary.ts'
import { WordList } from './units.ts'

/** What the tables' entries say, read beforehand. */
export interface PreparedWords {
  /** The Chinese words to segment by. */
  readonly words: WordList
  /** What they say in a language, nothing in one that the tables have no column for. */
  readonly said: (lang: string) => EntryWords
}

/**
 * Reads every entry of the vocabulary in all languages of the tables, as bytes for {@link readPrepared}: the words to
 * segment by with their lengths, how many entries there are, then for each language its words and the numbers of
 * {@link EntryWords}, entry by entry.
 */
export function prepareWords({ wordings }: Resources): Uint8Array {
  const words = wordList(wordings)
  const said = tableLangs.flatMap((lang) => {
    const read = new ReadWords(lang, wordings, words)
    for (let entry = 0; entry < wordings.size; entry++) read.startOf(entry)
    const keys = sorted(read.keys)
    const numbers = Int32Array.from(read.numbers)
    for (let at = 0; at < numbers.length; at++)
      for (let left = numbers[at] ?? 0; left > 0; left--) {
        const number = numbers[++at] ?? 0
        numbers[at] = packed(keys.find(read.key(wordOf(number))) ?? 0, partsOf(number))
      }
    return [keys.text, keys.starts, numbers]
  })
  const list = sorted(words)
  const lengths = Int32Array.from([...words.lengths].flat())
  return writeParts([list.text, list.starts, lengths, Int32Array.of(wordings.size), ...said])
}

/** Reads what {@link prepareWords} made; no word is looked at before it is asked for. */
export function readPrepared(bytes: Uint8Array): PreparedWords {
  const parts = new Parts(bytes)
  const list = new SortedWords(parts.text(), parts.numbers())
  const words = new WordList(list, undefined, pairsOf(parts.numbers()))
  const [size = 0] = parts.numbers()
  const tongues = new Map(tableLangs.map((lang) => [lang, prepared(new SortedWords(parts.text(), parts.numbers()), parts.numbers(), size)]))
  const nothing = prepared(sorted([]), new Int32Array(size), size)
  return { words, said: (lang) => tongues.get(lang) ?? nothing }
}

function pairsOf(numbers: Int32Array): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  for (let at = 0; at < numbers.length; at += 2) pairs.set(numbers[at] ?? 0, numbers[at + 1] ?? 0)
  return pairs
}

function prepared(keys: SortedWords, numbers: Int32Array, size: number): EntryWords {
  const starts = new Int32Array(size)
  for (let entry = 0, at = 0; entry < size; entry++) {
    starts[entry] = at
    at += 1 + (numbers[at] ?? 0)
  }
  return { size, words: keys.size, key: (word) => keys.at(word), find: (key) => keys.find(key), numbers, startOf: (entry) => starts[entry] ?? 0 }
}
