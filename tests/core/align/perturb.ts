/** Versions of one document with rows merged, cut, dropped: the truth about them is known, so aligners can be measured on them. */

/** A segment with the rows of the original that it holds. */
export interface Piece {
  readonly text: string
  readonly rows: readonly number[]
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Shares of the rows that are dropped, joined with the next, and cut in two. */
export interface Rates {
  readonly drop: number
  readonly merge: number
  readonly cut: number
}

const sentenceEnd = /[。；;]\s*|[.!?؟؛]\s+/g

/** One version perturbed; only rows that `mayCut` allows are cut, behind a sentence in their middle half. */
export function perturb(texts: readonly string[], joiner: string, next: () => number, mayCut: (row: number) => boolean, { drop, merge, cut }: Rates): Piece[] {
  const out: Piece[] = []
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? ''
    const chance = next()
    const places = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length).filter((at) => at > text.length / 4 && at < (text.length * 3) / 4)
    const place = places[Math.floor(next() * places.length)]
    if (chance < drop) continue
    if (chance < drop + merge && row + 1 < texts.length) {
      out.push({ text: text + joiner + (texts[row + 1] ?? ''), rows: [row, row + 1] })
      row++
    } else if (chance < drop + merge + cut && place !== undefined && mayCut(row)) out.push({ text: text.slice(0, place).trim(), rows: [row] }, { text: text.slice(place).trim(), rows: [row] })
    else out.push({ text, rows: [row] })
  }
  return out
}

/** The rows that versions have in common: for each the indices of every version's pieces. What any version joins is one row. */
export function truth(versions: readonly (readonly Piece[])[], count: number): number[][][] {
  const joined = new Set(versions.flatMap((pieces) => pieces.flatMap(({ rows }) => rows.slice(1))))
  const group: number[] = []
  for (let row = 0; row < count; row++) group.push(row && joined.has(row) ? (group[row - 1] ?? 0) : row)
  const out = new Map<number, number[][]>()
  versions.forEach((pieces, version) => {
    pieces.forEach(({ rows }, at) => {
      const name = group[rows[0] ?? 0] ?? 0
      const cells = out.get(name) ?? versions.map(() => [])
      cells[version]?.push(at)
      out.set(name, cells)
    })
  })
  return [...out].sort(([a], [b]) => a - b).map(([, cells]) => cells)
}
