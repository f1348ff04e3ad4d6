/*
 * What the rest of a table lets guess of a form: other rows that translate the same form, and the row's other forms,
 * which are often cognates or of one root.
 */

/** Ends every form. */
export const bar = 0x7c

/** The forms of one column so far, in order, with the row each stands in last before. */
export class Column {
  readonly forms: string[] = []
  /** Where each row's forms begin. */
  readonly starts: number[] = [0]
  /** For each form the row before its own that has it, or -1. */
  readonly before: number[] = []
  private readonly rows = new Map<string, number>()

  add(cell: readonly string[]): void {
    const row = this.starts.length - 1
    for (const form of cell) {
      this.before.push(this.rows.get(form) ?? -1)
      this.forms.push(form)
    }
    for (const form of cell) this.rows.set(form, row)
    this.starts.push(this.forms.length)
  }
}

/** Forms that translate a row's other forms in earlier rows, the best attested first to be guessed. */
export class Translations {
  private forms: string[] = []
  private votes: number[] = []
  private open: boolean[] = []
  private best = -1

  /** Begins a cell of the last column, whose row is the one after its last. */
  startCell(columns: readonly Column[], own: Column): void {
    const row = own.starts.length - 1
    this.forms = []
    this.votes = []
    for (const { starts, before } of columns) {
      for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
        const known = before[at] ?? -1
        if (known < 0) continue
        for (let form = own.starts[known] ?? 0, last = own.starts[known + 1] ?? 0; form < last; form++) this.vote(own.forms[form] ?? '')
      }
    }
    this.startForm()
  }

  private vote(form: string): void {
    const at = this.forms.indexOf(form)
    if (at >= 0) this.votes[at] = (this.votes[at] ?? 0) + 1
    else {
      this.forms.push(form)
      this.votes.push(1)
    }
  }

  /** Begins a form; `said` was the one before in the cell, which does not come again. */
  startForm(said?: string): void {
    const at = said === undefined ? -1 : this.forms.indexOf(said)
    if (at >= 0) this.votes[at] = 0
    this.open = this.votes.map((votes) => votes > 0)
    this.choose()
  }

  private choose(): void {
    this.best = -1
    for (let at = 0; at < this.forms.length; at++) if (this.open[at] && (this.best < 0 || (this.votes[at] ?? 0) > (this.votes[this.best] ?? 0))) this.best = at
  }

  /** How many forms speak for the guess, 0 for none and at most 3. */
  get trust(): number {
    return this.best < 0 ? 0 : Math.min(3, this.votes[this.best] ?? 0)
  }

  /** The letter that is guessed after the first `length` of the form. */
  guess(length: number): number {
    const form = this.forms[this.best]
    return form === undefined ? 0 : length < form.length ? form.charCodeAt(length) : bar
  }

  /** Goes on after a letter at `length`. */
  add(letter: number, length: number): void {
    if (this.best < 0) return
    const guessed = this.guess(length) === letter
    for (let at = 0; at < this.forms.length; at++) if (this.open[at] && this.forms[at]?.charCodeAt(length) !== letter) this.open[at] = false
    if (!guessed) this.choose()
  }
}

/** As many letters back a place is compared. */
const longest = 6

/** Where the letters before stood in the same row already. */
export class Echo {
  private readonly letters = new Uint16Array(1 << 16)
  /** For each place the one before with the same letter, and for each letter its last place. */
  private readonly chain = new Uint16Array(1 << 16)
  private readonly lasts = new Uint16Array(1 << 16)
  private count = 0
  private next = 0
  /** How many letters agree, 0 for none. */
  length = 0

  /** Begins a row's cell after what stands in the row. */
  start(columns: readonly Column[], row: number): void {
    for (let at = 0; at < this.count; at++) this.lasts[this.letters[at] ?? 0] = 0
    // Place 0 stands for none.
    this.count = 1
    this.push(bar)
    for (const { forms, starts } of columns) {
      for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
        const form = forms[at] ?? ''
        for (let i = 0; i < form.length; i++) this.push(form.charCodeAt(i))
        this.push(bar)
      }
    }
    this.search()
  }

  private push(letter: number): void {
    if (this.count === this.letters.length) return
    this.chain[this.count] = this.lasts[letter] ?? 0
    this.lasts[letter] = this.count
    this.letters[this.count++] = letter
  }

  private search(): void {
    const { letters, chain } = this
    const end = this.count - 1
    this.length = 0
    for (let at = chain[end] ?? 0; at > 0 && this.length < longest; at = chain[at] ?? 0) {
      let same = 1
      while (same < longest && same < at && letters[at - same] === letters[end - same]) same++
      if (same > this.length) {
        this.length = same
        this.next = at + 1
      }
    }
  }

  /** The letter that came after. */
  get guess(): number {
    return this.length > 0 ? (this.letters[this.next] ?? 0) : 0
  }

  add(letter: number): void {
    const right = this.guess === letter
    this.push(letter)
    if (!right) this.search()
    else {
      this.next++
      this.length = Math.min(15, this.length + 1)
    }
  }
}
