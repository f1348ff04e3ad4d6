/** Pairs of small whole numbers, numbered in order of first mention: a hash table over typed arrays. */
export class PairTable {
  private slots: Int32Array
  private firsts: Int32Array
  private seconds: Int32Array
  private values: Float32Array
  length = 0

  /** `capacity`: how many pairs fit before the table first grows, a power of two. */
  constructor(capacity: number) {
    this.slots = new Int32Array(capacity * 2).fill(-1)
    this.firsts = new Int32Array(capacity)
    this.seconds = new Int32Array(capacity)
    this.values = new Float32Array(capacity)
  }

  private place(a: number, b: number): number {
    const mask = this.slots.length - 1
    const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1)
    let at = (mixed ^ (mixed >>> 15)) & mask
    for (;;) {
      const number = this.slots[at] ?? -1
      if (number < 0 || (this.firsts[number] === a && this.seconds[number] === b)) return at
      at = (at + 1) & mask
    }
  }

  /** The pair's number, or -1. */
  find(a: number, b: number): number {
    return this.slots[this.place(a, b)] ?? -1
  }

  /** The pair's number, given out now if it is new. */
  at(a: number, b: number): number {
    const at = this.place(a, b)
    const known = this.slots[at] ?? -1
    if (known >= 0) return known
    const number = this.length++
    this.slots[at] = number
    this.firsts[number] = a
    this.seconds[number] = b
    if (this.length === this.firsts.length) this.grow()
    return number
  }

  private grow(): void {
    const longer = <T extends Int32Array | Float32Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    const size = this.firsts.length * 2
    this.firsts = longer(this.firsts, new Int32Array(size))
    this.seconds = longer(this.seconds, new Int32Array(size))
    this.values = longer(this.values, new Float32Array(size))
    this.slots = new Int32Array(size * 2).fill(-1)
    for (let number = 0; number < this.length; number++) this.slots[this.place(this.firsts[number] ?? 0, this.seconds[number] ?? 0)] = number
  }

  add(a: number, b: number, value: number): void {
    const at = this.at(a, b)
    this.values[at] = (this.values[at] ?? 0) + value
  }

  raise(a: number, b: number, value: number): void {
    const at = this.at(a, b)
    if (value > (this.values[at] ?? 0)) this.values[at] = value
  }

  each(visit: (number: number, a: number, b: number) => void): void {
    for (let number = 0; number < this.length; number++) visit(number, this.firsts[number] ?? 0, this.seconds[number] ?? 0)
  }

  /** The added values as rows. */
  sparse(rows: number): Sparse {
    return Sparse.from(rows, this, (number) => this.values[number] ?? 0)
  }
}

/** Rows of few entries: for each row the columns with their values. */
export class Sparse {
  private constructor(
    readonly starts: Int32Array,
    readonly columns: Int32Array,
    readonly values: Float32Array,
  ) {}

  /** The pairs whose value is above zero, by their first number, or by their second when `turned`. */
  static from(rows: number, pairs: PairTable, value: (number: number, a: number, b: number) => number, turned = false): Sparse {
    const starts = new Int32Array(rows + 1)
    const kept = new Float32Array(pairs.length)
    pairs.each((number, a, b) => {
      const found = value(number, a, b)
      if (!(found > 0)) return
      kept[number] = found
      const row = (turned ? b : a) + 1
      starts[row] = (starts[row] ?? 0) + 1
    })
    for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
    const columns = new Int32Array(starts[rows] ?? 0)
    const values = new Float32Array(columns.length)
    const next = starts.slice()
    pairs.each((number, a, b) => {
      const found = kept[number] ?? 0
      if (found === 0) return
      const row = turned ? b : a
      const at = next[row] ?? 0
      next[row] = at + 1
      columns[at] = turned ? a : b
      values[at] = found
    })
    return new Sparse(starts, columns, values)
  }

  /** Whether the row has an entry. */
  has(row: number): boolean {
    return (this.starts[row + 1] ?? 0) > (this.starts[row] ?? 0)
  }

  get(row: number, column: number): number {
    for (let at = this.starts[row] ?? 0; at < (this.starts[row + 1] ?? 0); at++) if (this.columns[at] === column) return this.values[at] ?? 0
    return 0
  }

  each(visit: (row: number, column: number, value: number) => void): void {
    for (let row = 0; row + 1 < this.starts.length; row++)
      for (let at = this.starts[row] ?? 0; at < (this.starts[row + 1] ?? 0); at++) visit(row, this.columns[at] ?? 0, this.values[at] ?? 0)
  }
}
