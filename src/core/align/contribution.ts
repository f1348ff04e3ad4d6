import type { Dictionary } from './dictionary/dictionary.ts'
import { listed, wordList } from './glossary.ts'
import type { KnowledgeOptions } from './knowledge.ts'
import { unitsOf, type WordList } from './units.ts'

/** What a dictionary or memory has to do with a document. */
export interface Contribution {
  /** For two languages of the document each: how many entries have wordings in both, and of how many one in each stands in it. */
  readonly pairs: readonly { readonly langs: readonly [string, string]; readonly entries: number; readonly here: number }[]
  /** Rows in which wordings of one entry stand in two languages: those whose alignment it supports. */
  readonly rows: number
}

/**
 * What a dictionary brings to a document, given as the texts of each row by primary language. A wording stands where all its
 * units do, one after the other, in the same stems and segmentation that the aligner sees. The units of a memory count
 * as entries.
 */
export function contribution(dictionary: Dictionary, rows: readonly Readonly<Record<string, string>>[], { resources }: Pick<KnowledgeOptions, 'resources'> = {}): Contribution {
  const words = wordList(resources?.wordings ?? listed([]), wordList(listed(dictionary.entries)))
  const langs = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const texts = langs.map((lang) => new Running(lang, rows.map((row) => row[lang] ?? ''), words))
  const pairs = langs.flatMap((a, x) => langs.slice(x + 1).map((b) => ({ langs: [a, b] as const, at: [x, langs.indexOf(b)] as const, entries: 0, here: 0 })))
  const supported = new Set<number>()
  // Short units of a memory are entries too: they count once.
  for (const entry of dictionary.format === 'tmx' ? dictionary.memory : dictionary.entries) {
    const forms = langs.map((lang) => [entry[lang] ?? []].flat())
    const found: (readonly number[])[] = []
    const rowsWith = (side: number) => (found[side] ??= texts[side]?.rowsWith(forms[side] ?? []) ?? [])
    for (const pair of pairs) {
      const [x, y] = pair.at
      if (forms[x]?.length === 0 || forms[y]?.length === 0) continue
      pair.entries++
      // What does not stand on one side is not looked for on the other: of a large dictionary that is nearly all.
      if (rowsWith(x).length === 0 || rowsWith(y).length === 0) continue
      pair.here++
      const others = new Set(rowsWith(y))
      for (const row of rowsWith(x)) if (others.has(row)) supported.add(row)
    }
  }
  return { pairs: pairs.filter(({ entries }) => entries > 0).map(({ langs: both, entries, here }) => ({ langs: both, entries, here })), rows: supported.size }
}

/** One language's texts of all rows as one sequence of units, in which wordings are found. */
class Running {
  private readonly sequence: string[] = []
  private readonly rowOf: number[] = []
  private readonly places = new Map<string, number[]>()

  constructor(
    private readonly lang: string,
    texts: readonly string[],
    private readonly words: WordList,
  ) {
    texts.forEach((text, row) => {
      for (const { key } of unitsOf(text, lang, words, text.length)) this.add(key, row)
      // No wording reaches from one row into the next.
      this.add('\n', row)
    })
  }

  private add(key: string, row: number): void {
    const at = this.sequence.push(key) - 1
    this.rowOf.push(row)
    const places = this.places.get(key)
    if (places) places.push(at)
    else this.places.set(key, [at])
  }

  /** The rows in which one of the wordings stands. */
  rowsWith(forms: readonly string[]): number[] {
    const rows = new Set<number>()
    for (const form of forms) {
      const keys = unitsOf(form, this.lang, this.words, form.length).map(({ key }) => key)
      for (const at of this.places.get(keys[0] ?? '') ?? []) if (keys.every((key, k) => this.sequence[at + k] === key)) rows.add(this.rowOf[at] ?? 0)
    }
    return [...rows]
  }
}
