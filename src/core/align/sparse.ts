/** A list of whole numbers that grows. */
export class Integers {
  private room = new Int32Array(256)
  length = 0

  push(value: number): void {
    if (this.length === this.room.length) {
      const longer = new Int32Array(this.length * 2)
      longer.set(this.room)
      this.room = longer
    }
    this.room[this.length++] = value
  }

  at(index: number): number {
    return this.room[index] ?? 0
  }

  /** What was pushed; later pushes may not show in it. */
  get values(): Int32Array {
    return this.room.subarray(0, this.length)
  }
}

/** Entries in any order, gathered into a {@link Sparse}. */
export class Entries {
  private readonly rows = new Integers()
  private readonly columns = new Integers()
  private readonly values: number[] = []

  readonly add = (row: number, column: number, value: number): void => {
    this.rows.push(row)
    this.columns.push(column)
    this.values.push(value)
  }

  /** Entries of the same place become one by `merge`. */
  sparse(rows: number, columns: number, merge: (old: number, value: number) => number): Sparse {
    const next = new Int32Array(rows + 1)
    for (const row of this.rows.values) next[row + 1] = (next[row + 1] ?? 0) + 1
    for (let row = 0; row < rows; row++) next[row + 1] = (next[row + 1] ?? 0) + (next[row] ?? 0)
    const order = new Int32Array(this.values.length)
    this.rows.values.forEach((row, index) => {
      const at = next[row] ?? 0
      order[at] = index
      next[row] = at + 1
    })
    const starts = new Int32Array(rows + 1)
    const kept = new Int32Array(order.length)
    const values = new Float32Array(order.length)
    const placed = new Int32Array(columns).fill(-1)
    let count = 0
    let last = 0
    for (const index of order) {
      for (const row = this.rows.at(index); last < row; ) starts[++last] = count
      const column = this.columns.at(index)
      const value = this.values[index] ?? 0
      const place = placed[column] ?? -1
      if (place >= (starts[last] ?? 0)) values[place] = merge(values[place] ?? 0, value)
      else {
        placed[column] = count
        kept[count] = column
        values[count++] = value
      }
    }
    starts.fill(count, last + 1)
    return new Sparse(starts, kept.slice(0, count), values.slice(0, count))
  }
}

/** Rows of few entries: for each row the columns with their values. */
export class Sparse {
  /** `starts`: where each row's entries begin; one more entry than rows. */
  constructor(
    readonly starts: Int32Array,
    readonly columns: Int32Array,
    readonly values: Float32Array,
  ) {}

  /** The entries above zero with other values, given in the entries' order. */
  with(values: Float32Array): Sparse {
    const starts = new Int32Array(this.starts.length)
    const columns = new Int32Array(values.length)
    const kept = new Float32Array(values.length)
    let count = 0
    for (let row = 0; row + 1 < starts.length; row++) {
      for (let at = this.starts[row] ?? 0, end = this.starts[row + 1] ?? 0; at < end; at++) {
        const value = values[at] ?? 0
        if (!(value > 0)) continue
        columns[count] = this.columns[at] ?? 0
        kept[count++] = value
      }
      starts[row + 1] = count
    }
    return new Sparse(starts, columns.slice(0, count), kept.slice(0, count))
  }

  /** The same entries by column. */
  turned(columns: number): Sparse {
    const starts = new Int32Array(columns + 1)
    for (const column of this.columns) starts[column + 1] = (starts[column + 1] ?? 0) + 1
    for (let column = 0; column < columns; column++) starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0)
    const next = starts.slice()
    const rows = new Int32Array(this.columns.length)
    const values = new Float32Array(rows.length)
    this.each((row, column, value) => {
      const at = next[column] ?? 0
      next[column] = at + 1
      rows[at] = row
      values[at] = value
    })
    return new Sparse(starts, rows, values)
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
