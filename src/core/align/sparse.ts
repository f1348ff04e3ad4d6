/** Pairs of small whole numbers, numbered in order of first mention: a hash table over typed arrays. */
export class PairTable {
  private keys: Float64Array
  private slots: Int32Array
  private values: Float64Array
  private order: Float64Array
  length = 0

  /** `width`: one more than the largest second number. */
  constructor(
    private readonly width: number,
    capacity: number,
  ) {
    this.keys = new Float64Array(capacity * 2).fill(-1)
    this.slots = new Int32Array(capacity * 2)
    this.values = new Float64Array(capacity)
    this.order = new Float64Array(capacity)
  }

  private place(key: number): number {
    const mask = this.keys.length - 1
    let at = (Math.imul(key % 0x7fffffff, 0x9e3779b1) >>> 7) & mask
    while (this.keys[at] !== -1 && this.keys[at] !== key) at = (at + 1) & mask
    return at
  }

  /** The pair's number, or -1. */
  find(a: number, b: number): number {
    const at = this.place(a * this.width + b)
    return this.keys[at] === -1 ? -1 : (this.slots[at] ?? -1)
  }

  /** The pair's number, given out now if it is new. */
  at(a: number, b: number): number {
    const key = a * this.width + b
    const at = this.place(key)
    if (this.keys[at] !== -1) return this.slots[at] ?? 0
    this.keys[at] = key
    this.slots[at] = this.length
    this.order[this.length] = key
    const number = this.length++
    if (this.length === this.order.length) this.grow()
    return number
  }

  private grow(): void {
    const order = new Float64Array(this.order.length * 2)
    order.set(this.order)
    const values = new Float64Array(order.length)
    values.set(this.values)
    this.order = order
    this.values = values
    this.keys = new Float64Array(order.length * 2).fill(-1)
    this.slots = new Int32Array(order.length * 2)
    for (let number = 0; number < this.length; number++) {
      const key = order[number] ?? 0
      const at = this.place(key)
      this.keys[at] = key
      this.slots[at] = number
    }
  }

  add(a: number, b: number, value: number): void {
    const at = this.at(a, b)
    this.values[at] = (this.values[at] ?? 0) + value
  }

  raise(a: number, b: number, value: number): void {
    const at = this.at(a, b)
    this.values[at] = Math.max(this.values[at] ?? 0, value)
  }

  each(visit: (number: number, a: number, b: number) => void): void {
    for (let number = 0; number < this.length; number++) {
      const key = this.order[number] ?? 0
      const b = key % this.width
      visit(number, (key - b) / this.width, b)
    }
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
