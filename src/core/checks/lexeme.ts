import type { Entry, Named } from '../terms/index.ts'

/** Parts of speech that say little on their own. */
const grammatical: readonly string[] = ['pron', 'prep', 'conj', 'part', 'meas', 'num', 'interj', 'adv']

/** Whether an entry carries meaning that a translation must keep. */
export const isContent = (entry: Entry): boolean => entry.table !== 'function' && !(entry.table === 'lexicon' && grammatical.includes(entry.group))

const none: readonly Named<Entry>[] = []

/** What words of one spelling may stand for by all tables, worked out once for all places where they are met. */
export class Lexeme {
  /** One for each of the tables' forms that it is: an entry whose singular and plural it may be stands twice. */
  readonly entries: readonly Entry[]
  /** Those of its entries that carry meaning. */
  readonly content: readonly Entry[]
  /** The numbers of its entries. */
  readonly numbers: Int32Array
  private readonly byTable = new Map<Entry['table'], readonly Named<Entry>[]>()

  constructor(private readonly values: readonly Named<Entry>[]) {
    this.entries = values.map(({ of }) => of)
    this.content = this.entries.filter(isContent)
    this.numbers = Int32Array.from(this.entries, ({ number }) => number)
  }

  /** The forms that it is of one table alone. */
  of(table: Entry['table']): readonly Named<Entry>[] {
    let found = this.byTable.get(table)
    if (!found) {
      const some = this.values.filter(({ of }) => of.table === table)
      this.byTable.set(table, (found = some.length === this.values.length ? this.values : some.length > 0 ? some : none))
    }
    return found
  }
}

const known = new WeakMap<readonly Named<Entry>[], Lexeme>()

/** The lexeme of what a matcher found: it gives the same list for the same spelling. */
export function lexemeOf(values: readonly Named<Entry>[]): Lexeme {
  let found = known.get(values)
  if (!found) known.set(values, (found = new Lexeme(values)))
  return found
}
