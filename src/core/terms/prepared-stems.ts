import { Parts, writeParts } from './parts.ts'
import { sorted, SortedWords } from './sorted-words.ts'
import { plainly, stem, stemmed } from './stem.ts'
import { tableLangs } from './tables.ts'
import type { Wordings } from './wordings.ts'

const word = /[\p{L}\p{M}]+/gu

/** The stems of all words that the tables hold, as bytes for {@link PreparedStems}: for each language the words, the stems, and which stem each word has. */
export function prepareStems(wordings: Wordings): Uint8Array {
  return writeParts(
    langs.flatMap((lang) => {
      const found = new Set<string>()
      for (let entry = 0; entry < wordings.size; entry++) for (const form of wordings.of(entry, lang)) for (const piece of form.match(word) ?? []) found.add(plainly(piece))
      const words = sorted(found)
      const stems = sorted(new Set([...words].map((piece) => stem(piece, lang))))
      return [words.text, words.starts, stems.text, stems.starts, Int32Array.from([...words], (piece) => stems.find(stem(piece, lang)) ?? 0)]
    }),
  )
}

const langs = stemmed.filter((lang) => tableLangs.includes(lang))

/** Stems that {@link prepareStems} made. */
export class PreparedStems {
  private readonly tongues: ReadonlyMap<string, { readonly words: SortedWords; readonly stems: SortedWords; readonly stemOf: Int32Array }>

  constructor(bytes: Uint8Array) {
    const parts = new Parts(bytes)
    this.tongues = new Map(langs.map((lang) => [lang, { words: new SortedWords(parts.text(), parts.numbers()), stems: new SortedWords(parts.text(), parts.numbers()), stemOf: parts.numbers() }]))
  }

  /** The stem of a word in lower case; `undefined` when it was not made. */
  find(plain: string, lang: string): string | undefined {
    const tongue = this.tongues.get(lang)
    const at = tongue?.words.find(plain)
    return at === undefined ? undefined : tongue?.stems.at(tongue.stemOf[at] ?? 0)
  }
}
