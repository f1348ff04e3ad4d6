import { tableLangs, type Resources } from '../terms/index.ts'
import { packed, partsOf, ReadWords, wordOf, type EntryWords } from './entry-words.ts'
import { wordList } from './glossary.ts'
import { sorted, SortedWords } from './sorted-words.ts'
import { WordList } from './units.ts'

/** What the tables' entries say, read beforehand. */
export interface Prepared {
  /** The Chinese words to segment by. */
  readonly words: WordList
  /** What they say in a language, nothing in one that the tables have no column for. */
  readonly said: (lang: string) => EntryWords
}

/**
 * Reads every entry of the vocabulary in all languages of the tables, as bytes for {@link readPrepared}: the words to
 * segment by, then for each language its words and the numbers of {@link EntryWords}, entry by entry.
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
  return written([list.text, list.starts, ...said])
}

/** Reads what {@link prepareWords} made; no word is looked at before it is asked for. */
export function readPrepared(bytes: Uint8Array): Prepared {
  const parts = new Parts(bytes)
  const words = new WordList(new SortedWords(parts.text(), parts.numbers()))
  const tongues = new Map(tableLangs.map((lang) => [lang, prepared(new SortedWords(parts.text(), parts.numbers()), parts.numbers())]))
  const nothing = prepared(sorted([]), new Int32Array(0))
  return { words, said: (lang) => tongues.get(lang) ?? nothing }
}

function prepared(keys: SortedWords, numbers: Int32Array): EntryWords {
  const starts: number[] = []
  for (let at = 0; at < numbers.length; at += 1 + (numbers[at] ?? 0)) starts.push(at)
  return { size: starts.length, words: keys.size, key: (word) => keys.at(word), find: (key) => keys.find(key), numbers, startOf: (entry) => starts[entry] ?? 0 }
}

/** Texts and lists of numbers one behind another, each after its length in bytes and filled up to four. */
function written(parts: readonly (string | Int32Array)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
  const out = new Uint8Array(all.reduce((sum, { length }) => sum + 4 + filled(length), 0))
  let at = 0
  for (const part of all) {
    out.set(new Uint8Array(Int32Array.of(part.length).buffer), at)
    out.set(part, at + 4)
    at += 4 + filled(part.length)
  }
  return out
}

const filled = (length: number): number => Math.ceil(length / 4) * 4

/** What {@link written} wrote, part by part. */
class Parts {
  private readonly bytes: Uint8Array<ArrayBuffer>
  private at = 0

  constructor(bytes: Uint8Array) {
    // Numbers of four bytes must begin at a multiple of four, which a view on other memory need not.
    this.bytes = new Uint8Array(bytes)
  }

  text(): string {
    return new TextDecoder().decode(this.next())
  }

  numbers(): Int32Array {
    const { buffer, byteOffset, byteLength } = this.next()
    return new Int32Array(buffer, byteOffset, byteLength / 4)
  }

  private next(): Uint8Array<ArrayBuffer> {
    const [length = 0] = new Int32Array(this.bytes.buffer, this.at, 1)
    const start = this.at + 4
    this.at = start + filled(length)
    return this.bytes.subarray(start, start + length)
  }
}
