import { push } from './account.ts'

/** Words of one kind and, for the words that they may stand with, which of them do: a sheet of `data/collocations`. */
export interface Sheet {
  /** The words, separated by spaces; words joined by `|` go with the same partners. What is not among them is never wrong. */
  readonly words: string
  /**
   * A line for heads that pattern alike: `heads : usual words / also possible ones`. `~率` is any longer word with this
   * end that has no line of its own. A head that stands on several lines takes the words of all.
   */
  readonly pairs: string
}

const split = (text: string): readonly string[] => text.split(' ').filter(Boolean)

/** The lines of a sheet. */
export const linesOf = ({ pairs }: Sheet): readonly { readonly heads: readonly string[]; readonly usual: readonly string[]; readonly possible: readonly string[] }[] =>
  pairs
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [heads = '', words = ''] = line.split(' : ')
      const [usual = '', possible = ''] = words.split('/')
      return { heads: split(heads), usual: split(usual), possible: split(possible) }
    })

/** What can be asked of what goes with what. */
export interface Pairing {
  /** The words that may be wrong beside a head. */
  readonly words: ReadonlySet<string>
  /** Whether a text is a head of its own. */
  knows(text: string): boolean
  /** The head that some text is known as. */
  headOf(text: string): string | undefined
  /** Whether a head is known to take a word. */
  goes(head: string, word: string): boolean
  /** What a head takes in place of a word that it does not take; none where it takes the word, or that cannot be told. */
  usual(head: string, word: string): readonly string[]
}

/** A line as it is asked: the words of its sheet, those that its heads take, and the usual ones of these. */
interface Line {
  readonly words: ReadonlySet<string>
  readonly taken: ReadonlySet<string>
  readonly usual: readonly string[]
}

/** What goes with what, of the sheets of one relation (verb and object, attribute and noun, …). */
export class Collocations implements Pairing {
  /** The lines of each head; the heads of a line share it. */
  private readonly lines = new Map<string, Line[]>()
  readonly words: ReadonlySet<string>

  constructor(sheets: readonly Sheet[]) {
    const all = new Set<string>()
    for (const sheet of sheets) {
      const groups = split(sheet.words).map((group) => group.split('|'))
      const words = new Set(groups.flat())
      const alike = new Map(groups.filter((group) => group.length > 1).flatMap((group) => group.map((word) => [word, group] as const)))
      for (const word of words) all.add(word)
      for (const { heads, usual, possible } of linesOf(sheet)) {
        const line = { words, usual, taken: new Set([...usual, ...possible].flatMap((word) => alike.get(word) ?? [word])) }
        for (const head of heads) push(this.lines, head, line)
      }
    }
    this.words = all
  }

  knows(text: string): boolean {
    return this.lines.has(text)
  }

  /** The head that some text is known as: the text itself, its end behind an attribute that the tagger left on it, or a suffix. */
  headOf(text: string): string | undefined {
    if (this.lines.has(text)) return text
    const end = text.slice(-2)
    if (text.length > 3 && this.lines.has(end)) return end
    const suffix = `~${text.slice(-1)}`
    return text.length > 1 && this.lines.has(suffix) ? suffix : undefined
  }

  goes(head: string, word: string): boolean {
    return this.lines.get(head)?.some(({ taken }) => taken.has(word)) ?? false
  }

  usual(head: string, word: string): readonly string[] {
    if (this.goes(head, word)) return []
    return [...new Set((this.lines.get(head) ?? []).flatMap(({ words, usual }) => (words.has(word) ? usual : [])))]
  }
}

/** Words that go with few nouns: beside any other noun that the sheets have, another word is meant. */
export class Narrow implements Pairing {
  private readonly lines = new Map<string, { readonly meant: readonly string[]; readonly heads: ReadonlySet<string> }>()
  readonly words: ReadonlySet<string>

  /** Takes lines of `words > the words that are meant : heads` and what else is known of the nouns. */
  constructor(
    text: string,
    private readonly others: Pairing,
  ) {
    for (const line of text.split('\n').filter(Boolean)) {
      const [words = '', rest = ''] = line.split(' > ')
      const [meant = '', heads = ''] = rest.split(' : ')
      for (const word of split(words)) this.lines.set(word, { meant: split(meant), heads: new Set(split(heads)) })
    }
    this.words = new Set(this.lines.keys())
  }

  knows(text: string): boolean {
    return this.others.knows(text)
  }

  headOf(text: string): string | undefined {
    return this.others.headOf(text) && text
  }

  goes(head: string, word: string): boolean {
    const heads = this.lines.get(word)?.heads
    for (let from = 0; heads && from < head.length - 1; from++) if (heads.has(head.slice(from))) return true
    return heads?.has(`~${head.slice(-1)}`) === true || this.others.goes(this.others.headOf(head) ?? head, word)
  }

  usual(head: string, word: string): readonly string[] {
    if (this.goes(head, word)) return []
    const meant = (this.lines.get(word)?.meant ?? []).filter((other) => other !== word)
    const fitting = meant.filter((other) => this.others.goes(this.others.headOf(head) ?? head, other))
    return fitting.length > 0 ? fitting : meant
  }
}
