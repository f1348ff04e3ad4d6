import * as z from 'zod'
import { tableLangs, type Resources } from '../terms/index.ts'
import { ReadWords, type EntryWords } from './entry-words.ts'
import { wordList } from './glossary.ts'
import { WordList } from './units.ts'

/** Between words; no cell of a table has it inside a form. */
const separator = '|'
const headerSchema = z.object({ words: z.string(), size: z.number(), said: z.array(z.object({ lang: z.string(), keys: z.string(), length: z.number() })) })

/** What the tables' entries say, read beforehand. */
export interface Prepared {
  /** The Chinese words to segment by. */
  readonly words: WordList
  readonly size: number
  /** What they say in a language, nothing in one that the tables have no column for. */
  readonly said: (lang: string) => EntryWords
}

/**
 * Reads every entry of the vocabulary in all languages of the tables, as bytes for {@link readPrepared}: a header in JSON
 * with its length before it, then for each language its numbers, all of four bytes in this machine's order.
 */
export function prepareWords({ wordings }: Resources): Uint8Array {
  const words = wordList(wordings)
  const all = tableLangs.map((lang) => {
    const read = new ReadWords(lang, wordings, words)
    for (let entry = 0; entry < wordings.size; entry++) read.startOf(entry)
    return { lang, keys: read.keys.join(separator), numbers: Int32Array.from(read.numbers) }
  })
  const header = { words: [...words].join(separator), size: wordings.size, said: all.map(({ lang, keys, numbers }) => ({ lang, keys, length: numbers.length })) }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const width = Math.ceil(text.length / 4) * 4
  const parts = [Int32Array.of(width), text, new Uint8Array(width - text.length).fill(0x20), ...all.map(({ numbers }) => numbers)]
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes
}

/** Reads what {@link prepareWords} made; no entry is looked at before it is asked for. */
export function readPrepared(bytes: Uint8Array): Prepared {
  const { buffer } = new Uint8Array(bytes)
  const [width = 0] = new Int32Array(buffer, 0, 1)
  const header = headerSchema.parse(JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, width))))
  const words = new WordList()
  for (const word of header.words.split(separator)) words.add(word)
  const { size } = header
  const tongues = new Map<string, EntryWords>()
  let at = 4 + width
  for (const { lang, keys, length } of header.said) {
    tongues.set(lang, prepared(keys.split(separator), new Int32Array(buffer, at, length), size))
    at += 4 * length
  }
  return { words, size, said: (lang) => tongues.get(lang) ?? prepared([], new Int32Array(size), size) }
}

function prepared(keys: readonly string[], numbers: Int32Array, size: number): EntryWords {
  const starts = new Int32Array(size)
  for (let entry = 0, at = 0; entry < size; entry++) {
    starts[entry] = at
    at += 1 + (numbers[at] ?? 0)
  }
  return { size, keys, numbers, startOf: (entry) => starts[entry] ?? 0 }
}
