import { bandAround, fullBand, type Band, type Margin, type Point } from './band.ts'
import { bestPath, expectedPath, type ScoredBead } from './decode.ts'
import { Grid, type Evidence } from './grid.ts'
import { guide } from './guide.ts'
import { firstLengths, fitLengths } from './length.ts'
import { learn, priorLexicon, type Prior } from './lexicon.ts'
import type { Parallel } from './meetings.ts'
import { chainOf, shapeScores, type Bead } from './shapes.ts'
import { roughPath } from './rough.ts'
import type { Side } from './side.ts'

export interface PairOptions {
  /** What is known of the two sides' words beforehand. */
  readonly prior: Prior
  /** Texts of the two languages known to correspond, read with the sides' vocabularies. */
  readonly memory?: readonly Parallel[]
  /** Nodes that the path must pass, rising on both sides. */
  readonly anchors?: readonly Point[]
  readonly onProgress?: (done: number) => void
}

/**
 * Few numbers, shared by all languages and kinds of text: how much the odds are flattened, what a bead costs in
 * decoding, rounds of learning, and steps of expectation in each.
 */
export const tuning = { temperature: 2.5, price: 0.5, rounds: 3, em: 4 }

/** Graphs up to this many nodes are searched whole in the first pass, and up to `tinyGraph` in every pass. */
const smallGraph = 90_000
const tinyGraph = 8_000

/** Aligns two sides: a first path by what is known beforehand, then rounds of learning words and lengths from the path. */
export function alignPair(a: Side, b: Side, options: PairOptions): { beads: ScoredBead[]; evidence: Evidence } {
  const rows = a.words.length
  const columns = b.words.length
  const { prior, anchors = [] } = options
  const { rounds } = tuning
  const nodes = (rows + 1) * (columns + 1)
  const lexicon = options.memory?.length ? learn(a, b, prior, options.memory, tuning.em) : priorLexicon(a, b, prior)
  const [firstModel, ...otherModels] = firstLengths(a.bytes, b.bytes, [a.lang, b.lang])
  let evidence: Evidence = { a, b, lexicon, lengths: firstModel }
  const first = nodes <= smallGraph ? { band: fullBand(rows, columns, anchors), margins: closeMargins } : firstBand(a, b, prior, anchors)
  let { band } = first
  let beads: Bead[] = []
  for (let round = 0; ; round++) {
    const grid = new Grid(band, rows, columns, [evidence], shapeScores(beads))
    options.onProgress?.((round + 0.5) / (rounds + 1))
    const done = () => ({ beads: expectedPath(grid, chainOf(beads), tuning.temperature, tuning.price), evidence })
    if (round === rounds) return done()
    let found = bestPath(grid, chainOf(beads))
    if (round === 0)
      for (const lengths of otherModels) {
        const other = bestPath(new Grid(band, rows, columns, [{ ...evidence, lengths }], shapeScores(beads)), chainOf(beads))
        if (other.score > found.score) found = other
      }
    // A path that hardly changed teaches hardly anything new.
    if (round > 0 && changed(found.beads, beads) <= changeWorthLearning * beads.length) return done()
    beads = found.beads
    evidence = { a, b, lexicon: learn(a, b, prior, [...parallels(a, b, beads), ...(options.memory ?? [])], tuning.em), lengths: fitLengths(a.bytes, b.bytes, beads, evidence.lengths) }
    if (nodes > tinyGraph) band = bandAround(path(beads), rows, columns, first.margins[round] ?? closest, anchors)
  }
}

/** As large a share of the beads may change without another round: in a short document none. */
const changeWorthLearning = 1 / 1000

/** How many beads of the longer of two paths end where none of the other does. */
function changed(x: readonly Bead[], y: readonly Bead[]): number {
  let shared = 0
  let at = 0
  for (const { toA, toB } of x) {
    for (let other = y[at]; other && (other.toA < toA || (other.toA === toA && other.toB < toB)); other = y[++at]);
    if (y[at]?.toA === toA && y[at]?.toB === toB) shared++
  }
  return Math.max(x.length, y.length) - shared
}

/** Around a path by lengths alone, and around one by words after the first round and later. */
const roughMargin: Margin = [40, 40]
const closeMargins: readonly Margin[] = [[8, 8]]
const closest: Margin = [6, 6]

/** Where to look first in a long document, and how wide around the path in later rounds. */
function firstBand(a: Side, b: Side, prior: Prior, anchors: readonly Point[]): { band: Band; margins: readonly Margin[] } {
  const [rows, columns] = [a.words.length, b.words.length]
  const points = guide(a, b, prior.pairs)
  // As many points as these rise together by chance alone.
  if (points.length + anchors.length > 4 * Math.sqrt(Math.min(rows, columns))) return { band: bandAround(points, rows, columns, [6, 40], anchors), margins: closeMargins }
  return { band: bandAround(roughPath(a.bytes, b.bytes), rows, columns, roughMargin, anchors), margins: [roughMargin, ...closeMargins] }
}

/** The nodes that a path passes. */
export const path = (beads: readonly Bead[]): Point[] => beads.map(({ toA, toB }) => [toA, toB])

/** The word lists of the beads that link. */
export function parallels(a: Side, b: Side, beads: readonly Bead[]): Parallel[] {
  return beads.flatMap(({ fromA, toA, fromB, toB }) => (toA > fromA && toB > fromB ? [{ a: join(a.words, fromA, toA), b: join(b.words, fromB, toB) }] : []))
}

function join(words: readonly Int32Array[], from: number, to: number): Int32Array {
  if (to === from + 1) return words[from] ?? new Int32Array(0)
  const seen = new Set<number>()
  for (let at = from; at < to; at++) for (const id of words[at] ?? []) seen.add(id)
  return new Int32Array([...seen])
}
