import { alignSides, type Anchor, type Range } from './nway.ts'
import { knowledgeOf, type KnowledgeOptions } from './knowledge.ts'
import { readSide } from './side.ts'

/** Plain segments of one version. */
export interface SegmentSide {
  readonly lang: string
  readonly texts: readonly string[]
  /** Further units of each segment that match across versions when equal, such as a label. */
  readonly marks?: readonly (readonly string[])[]
}

/** A row fixed beforehand: the segments of each side, runs of neighbours; `null` for a side that it says nothing of. */
export type LockedSegments = readonly (readonly number[] | null)[]

export interface SegmentOptions extends KnowledgeOptions {
  readonly locked?: readonly LockedSegments[]
  /** Places that no row may reach across, one position a side, `-1` where a side has none; rising on every side. */
  readonly anchors?: readonly Anchor[]
  /** Called with the share done, 0 to 1. An exception thrown by it stops the work. */
  readonly onProgress?: (done: number) => void
}

/** A row of segments, `members[side]` being indices of that side's segments. */
export interface SegmentRow {
  readonly members: readonly (readonly number[])[]
  /** Calibrated probability that the row is right as a whole, 0 to 1. */
  readonly score: number
  /** The number of the locked row that this row keeps. */
  readonly locked?: number
}

const range = ([from, to]: Range): number[] => Array.from({ length: to - from }, (_, k) => from + k)

/**
 * Aligns one to six sides of plain segments. Every segment stands in exactly one row and order is kept on every side.
 * Locked rows come back as they are; sides of which they say nothing may join them.
 * @throws RangeError for a locked row whose segments are no run of neighbours or cross another locked row.
 */
export function alignSegments(sides: readonly SegmentSide[], options: SegmentOptions = {}): SegmentRow[] {
  const locked = sortedLocks(options.locked ?? [], sides.length)
  return locked.length && locked.every(({ runs }) => runs.every((run) => run !== null)) ? alignGaps(sides, options, locked) : alignWhole(sides, options, locked)
}

/** How many locked rows on either side of a gap teach their words to it. */
const teachers = 8

/** What lies between rows that are locked on every side is aligned by itself, so that it costs what it holds and not what the document holds. */
function alignGaps(sides: readonly SegmentSide[], options: SegmentOptions, locked: readonly Lock[]): SegmentRow[] {
  const out: SegmentRow[] = []
  let start = sides.map(() => 0)
  const textOf = ({ runs }: Lock) => Object.fromEntries(sides.map(({ lang, texts }, side) => [lang.toLowerCase().split('-')[0] ?? '', texts.slice(...(runs[side] ?? [0, 0])).join('\n')]))
  for (let rank = 0; rank <= locked.length; rank++) {
    const lock = locked[rank]
    const from = start
    const end = sides.map(({ texts }, side) => (lock ? placed(lock, side)?.[0] ?? from[side] ?? 0 : texts.length))
    const gap = sides.map(({ lang, texts, marks }, side) => ({ lang, texts: texts.slice(from[side], end[side]), ...(marks && { marks: marks.slice(from[side], end[side]) }) }))
    if (gap.some(({ texts }) => texts.length > 0)) {
      const inside = (position: number, side: number) => position < 0 || (position >= (from[side] ?? 0) && position <= (end[side] ?? 0))
      const anchors = (options.anchors ?? []).filter((anchor) => anchor.every(inside)).map((anchor) => anchor.map((position, side) => (position < 0 ? -1 : position - (from[side] ?? 0))))
      const near = locked.slice(Math.max(0, rank - teachers), rank + teachers).map(textOf)
      const { resources, statistics, priors } = options
      const rows = alignWhole(gap, { anchors, ...(resources && { resources }), ...(statistics && { statistics }), ...(priors && { priors }) }, [], near)
      out.push(...rows.map(({ members, score }) => ({ members: members.map((at, side) => at.map((index) => index + (from[side] ?? 0))), score })))
    }
    if (lock) out.push({ members: lock.runs.map((run) => range(run ?? [0, 0])), score: 1, locked: lock.number })
    start = sides.map((_, side) => (lock ? placed(lock, side)?.[1] : undefined) ?? end[side] ?? 0)
    options.onProgress?.((rank + 1) / (locked.length + 1))
  }
  return out
}

function alignWhole(sides: readonly SegmentSide[], options: SegmentOptions, locked: readonly Lock[], near: readonly Readonly<Record<string, string>>[] = []): SegmentRow[] {
  const knowledge = knowledgeOf(options)
  const atoms = sides.map(({ texts }, side) => atomsOf(texts.length, locked, side))
  const read = sides.map(({ lang, texts, marks }, side) => {
    const runs = atoms[side] ?? []
    return readSide(
      lang,
      runs.map(([from, to]) => (to === from + 1 ? (texts[from] ?? '') : texts.slice(from, to).join('\n'))),
      knowledge.words,
      runs.map(([from, to]) => range([from, to]).flatMap((at) => marks?.[at] ?? [])),
    )
  })
  const anchors = allAnchors(options.anchors ?? [], locked, atoms)
  const rows = alignSides(read, {
    sources: knowledge.sources,
    anchors,
    memory: (a, b) => {
      const x = read[a]
      const y = read[b]
      return x && y ? knowledge.memory(x, y, near) : []
    },
    ...(options.onProgress && { onProgress: options.onProgress }),
  })
  const members = rows.map(({ cells, score }) => ({ members: cells.map((cell, side) => range(cell).flatMap((at) => range(atoms[side]?.[at] ?? [0, 0]))), score: calibrated(score) }))
  options.onProgress?.(1)
  return locked.length ? keepLocked(members, locked) : members
}

/** Logistic calibration of the model's posterior, fitted on development sets (Platt 1999). */
export function calibrated(posterior: number): number {
  const p = Math.min(Math.max(posterior, 1e-4), 1 - 1e-4)
  const score = 1 / (1 + Math.exp(-(calibration.slope * Math.log(p / (1 - p)) + calibration.offset)))
  return Math.round(score * 1000) / 1000
}
const calibration = { slope: 0.9, offset: 0.1 }

interface Lock {
  readonly number: number
  /** Known runs; `null` where nothing is said, an empty range where the side is known to have nothing. */
  readonly runs: readonly (Range | null)[]
}

/** The run of a lock on a side, if it holds any segment there. */
function placed(lock: Lock, side: number): Range | null {
  const run = lock.runs[side]
  return run && run[1] > run[0] ? run : null
}

function sortedLocks(rows: readonly LockedSegments[], width: number): Lock[] {
  const locks = rows.map((row, number): Lock => {
    const runs = Array.from({ length: width }, (_, side): Range | null => {
      const at = row[side]
      if (!at) return null
      const from = at[0] ?? 0
      if (at.some((index, k) => index !== from + k)) throw new RangeError(`locked row ${number}: segments of side ${side} are no run of neighbours`)
      return [from, from + at.length]
    })
    return { number, runs }
  })
  const order = (a: Lock, b: Lock) => {
    for (let side = 0; side < width; side++) {
      const x = placed(a, side)
      const y = placed(b, side)
      if (x && y) return x[0] - y[0]
    }
    return a.number - b.number
  }
  locks.sort(order)
  for (let side = 0; side < width; side++) {
    let end = 0
    for (const lock of locks) {
      const run = placed(lock, side)
      if (!run) continue
      if (run[0] < end) throw new RangeError(`locked row ${lock.number} crosses another on side ${side}`)
      end = run[1]
    }
  }
  return locks
}

/** The segments of a side with those of each locked row joined to one. */
function atomsOf(length: number, locked: readonly Lock[], side: number): Range[] {
  const out: Range[] = []
  let at = 0
  for (const { runs } of locked) {
    const run = runs[side]
    if (!run || run[1] === run[0]) continue
    while (at < run[0]) out.push([at, ++at])
    out.push(run)
    at = run[1]
  }
  while (at < length) out.push([at, ++at])
  return out
}

/** The caller's anchors that no lock contradicts, and both ends of each locked row, counted in atoms. */
function allAnchors(anchors: readonly Anchor[], locked: readonly Lock[], atoms: readonly (readonly Range[])[]): Anchor[] {
  const places = atoms.map((runs) => new Map<number, number>(runs.map(([from], index) => [from, index])))
  atoms.forEach((runs, side) => places[side]?.set(runs.at(-1)?.[1] ?? 0, runs.length))
  const place = (side: number, position: number) => (position < 0 ? -1 : (places[side]?.get(position) ?? -1))
  const ends = locked.flatMap(({ runs }) =>
    [0, 1].map((end) => runs.map((run, side) => (run && run[1] > run[0] ? place(side, run[end] ?? 0) : -1))),
  )
  const given = anchors.map((anchor) => anchor.map((position, side) => place(side, position)))
  const out: Anchor[] = [...ends]
  for (const anchor of given) {
    const clash = ends.some((end) => {
      const signs = end.flatMap((position, side) => (position >= 0 && (anchor[side] ?? -1) >= 0 ? [Math.sign((anchor[side] ?? 0) - position)] : []))
      return signs.includes(1) && signs.includes(-1)
    })
    if (!clash && anchor.filter((position) => position >= 0).length > 1) out.push(anchor)
  }
  return out.sort((a, b) => {
    for (let side = 0; side < a.length; side++) {
      const x = a[side] ?? -1
      const y = b[side] ?? -1
      if (x >= 0 && y >= 0 && x !== y) return x - y
    }
    return 0
  })
}

/** Joins the rows that hold a locked row's segments, and gives what it says it has not a row of its own. */
function keepLocked(rows: readonly SegmentRow[], locked: readonly Lock[]): SegmentRow[] {
  const out: SegmentRow[] = []
  let at = 0
  for (const { number, runs } of locked) {
    const holds = (row: SegmentRow) => runs.some((run, side) => run !== null && row.members[side]?.some((index) => index >= run[0] && index < run[1]))
    let first = at
    while (first < rows.length && !holds(rows[first] ?? { members: [], score: 0 })) first++
    let last = first
    for (let next = first; next < rows.length; next++) if (holds(rows[next] ?? { members: [], score: 0 })) last = next
    if (first >= rows.length) continue
    out.push(...rows.slice(at, first))
    const joined = runs.map((_, side) => rows.slice(first, last + 1).flatMap((row) => row.members[side] ?? []))
    const kept = joined.map((indices, side) => {
      const run = runs[side]
      return run ? indices.filter((index) => index >= run[0] && index < run[1]) : indices
    })
    out.push({ members: kept, score: 1, locked: number })
    const rest = joined.map((indices, side) => indices.filter((index) => !kept[side]?.includes(index)))
    if (rest.some((indices) => indices.length > 0)) out.push({ members: rest, score: 0.3 })
    at = last + 1
  }
  return [...out, ...rows.slice(at)]
}
