/** Different words in the order of their UTF-16 units, one behind another in one text: nothing need be built to look one up. */
export class SortedWords {
  /** `starts`: where each word begins in `text`, and where the last ends. */
  constructor(
    readonly text: string,
    readonly starts: Int32Array,
  ) {}

  /** How many words there are. */
  get size(): number {
    return this.starts.length - 1
  }

  at(index: number): string {
    return this.text.slice(this.starts[index], this.starts[index + 1])
  }

  /** Where a word stands; `undefined` when it is not among them. */
  find(word: string): number | undefined {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = this.compare(middle, word)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle
    }
    return undefined
  }

  has(word: string): boolean {
    return this.find(word) !== undefined
  }

  *[Symbol.iterator](): Generator<string> {
    for (let index = 0; index < this.size; index++) yield this.at(index)
  }

  /** Below zero when the word at an index stands before `word`, above when behind. */
  private compare(index: number, word: string): number {
    const start = this.starts[index] ?? 0
    const length = (this.starts[index + 1] ?? 0) - start
    for (let at = 0; at < length && at < word.length; at++) {
      const difference = this.text.charCodeAt(start + at) - word.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return length - word.length
  }
}

/** Sorts words. */
export function sorted(words: Iterable<string>): SortedWords {
  const all = [...words].sort()
  const starts = new Int32Array(all.length + 1)
  all.forEach(({ length }, index) => (starts[index + 1] = (starts[index] ?? 0) + length))
  return new SortedWords(all.join(''), starts)
}
