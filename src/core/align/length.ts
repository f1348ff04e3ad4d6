import type { Bead } from './shapes.ts'

/**
 * How lengths of corresponding texts relate: the logarithm of their ratio follows Student's t around `logRatio`, with
 * variance `base + slope / bytes`. The heavy tail keeps one odd paragraph from bending the path (Gale and Church 1993,
 * section 3, assume a normal tail; fitted per document here). Who abridges makes texts shorter and hardly ever longer,
 * and most of all where sentences are joined: the two tails, and beads that join, are fitted each by itself.
 */
export interface LengthModel {
  readonly logRatio: number
  /** `exp(logRatio)`: bytes of the second side for one of the first. */
  readonly ratio: number
  readonly base: number
  readonly slope: number
  /** Variance of the log ratio of two lengths that have nothing to do with each other. */
  readonly background: number
  /** What the variance is multiplied by where the second side is shorter than expected, and where it is longer. */
  readonly below: number
  readonly above: number
  /** How far the log ratio of beads lies from `logRatio`, by {@link Lean}. */
  readonly shifts: readonly [even: number, first: number, second: number]
}

/** Which side of a bead holds more segments: 0 neither, 1 the first, 2 the second. */
export type Lean = 0 | 1 | 2

/** The lean of a bead of so many segments. */
export const leanOf = (a: number, b: number): Lean => (a > b ? 1 : b > a ? 2 : 0)

const freedom = 4
const usualBase = 0.02
const usualSlope = 4

const median = (values: number[]): number => {
  values.sort((a, b) => a - b)
  return values[values.length >> 1] ?? 0
}

function logVariance(bytes: Float64Array): number {
  let sum = 0
  let squares = 0
  for (const value of bytes) {
    const log = Math.log(value)
    sum += log
    squares += log * log
  }
  const mean = sum / Math.max(1, bytes.length)
  return squares / Math.max(1, bytes.length) - mean * mean
}

const total = (bytes: Float64Array, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at++) sum += bytes[at] ?? 0
  return sum
}

/** UTF-8 bytes that a text of the UN takes in each language, against Chinese. */
const usualBytes: Readonly<Record<string, number>> = { zh: 1, en: 1.3, fr: 1.6, es: 1.5, ru: 2.6, ar: 2 }
/** Whole texts whose ratio (log) is further than this from the usual one of their languages may lack parts, or be of another style. */
const plausible = 0.35

/**
 * The models that can be thought of before any bead is known: by the ratio of the whole texts and, where that is odd for
 * the two languages, by their usual ratio too. The path that each leads to tells which is right.
 */
export function firstLengths(a: Float64Array, b: Float64Array, langs: readonly [string, string]): readonly [LengthModel, ...LengthModel[]] {
  const whole = Math.log(Math.max(1, total(b, 0, b.length)) / Math.max(1, total(a, 0, a.length)))
  const [x, y] = [usualBytes[langs[0]], usualBytes[langs[1]]]
  const usual = x === undefined || y === undefined ? whole : Math.log(y / x)
  const background = Math.max(0.5, logVariance(a) + logVariance(b))
  const model = (logRatio: number): LengthModel => ({ logRatio, ratio: Math.exp(logRatio), base: usualBase, slope: usualSlope, background, below: 1, above: 1, shifts: [0, 0, 0] })
  return Math.abs(whole - usual) > plausible ? [model(whole), model(usual)] : [model(whole)]
}

/** Fits the model to beads; of too few of them nothing is learned beyond the `first` model. */
export function fitLengths(a: Float64Array, b: Float64Array, beads: readonly Bead[], first: LengthModel): LengthModel {
  const pairs = beads.flatMap(({ fromA, toA, fromB, toB }) => (toA > fromA && toB > fromB ? [[total(a, fromA, toA), total(b, fromB, toB)] as const] : []))
  if (pairs.length < 8) return first
  const logRatio = median(pairs.filter(([x, y]) => x + y > 30).map(([x, y]) => Math.log(y / x)))
  // Two robust spreads, of the shorter and the longer half, give the two parameters; the usual ones count as 20 beads.
  const deviations = pairs.map(([x, y]) => ({ size: (x * Math.exp(logRatio) + y) / 2, off: Math.abs(Math.log(y / x) - logRatio) })).sort((p, q) => p.size - q.size)
  const half = deviations.length >> 1
  const spread = (part: typeof deviations) => {
    const size = median(part.map((entry) => entry.size))
    const variance = (1.35 * median(part.map((entry) => entry.off))) ** 2
    const expected = usualBase + usualSlope / size
    return { size, variance: (variance * part.length + expected * 20) / (part.length + 20) }
  }
  const short = spread(deviations.slice(0, half))
  const long = spread(deviations.slice(half))
  const slope = Math.max(0.5, (short.variance - long.variance) / Math.max(1e-6, 1 / short.size - 1 / long.size))
  return { logRatio, ratio: Math.exp(logRatio), base: Math.max(0.004, long.variance - slope / long.size), slope, background: first.background, ...leanings(a, b, beads, logRatio) }
}

/** What a shift of zero, and tails of the same width, are worth in beads. */
const evenStrength = 4
const tailStrength = 10

/** Where beads of each lean lie beside the document's ratio, and how wide they spread below and above that. */
function leanings(a: Float64Array, b: Float64Array, beads: readonly Bead[], logRatio: number): Pick<LengthModel, 'below' | 'above' | 'shifts'> {
  const found = beads.flatMap(({ fromA, toA, fromB, toB }) => {
    const [x, y] = [total(a, fromA, toA), total(b, fromB, toB)]
    return toA > fromA && toB > fromB && x + y > 30 ? [{ lean: leanOf(toA - fromA, toB - fromB), off: Math.max(-1, Math.min(1, Math.log(y / x) - logRatio)) }] : []
  })
  const shift = (lean: Lean) => {
    const offs = found.flatMap((bead) => (bead.lean === lean ? [bead.off] : []))
    return offs.reduce((sum, off) => sum + off, 0) / (offs.length + evenStrength)
  }
  const shifts = [0, shift(1), shift(2)] as const
  const offs = found.map(({ lean, off }) => off - shifts[lean])
  const mean = offs.reduce((sum, off) => sum + Math.abs(off), 0) / Math.max(1, offs.length)
  const spread = (part: readonly number[]) => (part.reduce((sum, off) => sum + Math.abs(off), 0) + tailStrength * mean) / (part.length + tailStrength)
  const lower = spread(offs.filter((off) => off < 0))
  const upper = spread(offs.filter((off) => off >= 0))
  // The two widths add up to twice the usual one, so that the density's integral stays one.
  const share = (width: number) => (lower + upper > 0 ? ((2 * width) / (lower + upper)) ** 2 : 1)
  return { below: share(lower), above: share(upper), shifts }
}

/** The model with its sides exchanged. */
export const turnedLengths = (model: LengthModel): LengthModel => ({
  ...model,
  logRatio: -model.logRatio,
  ratio: 1 / model.ratio,
  below: model.above,
  above: model.below,
  shifts: [-model.shifts[0], -model.shifts[2], -model.shifts[1]],
})

const normaliser = Math.log(Math.sqrt(2 * Math.PI)) + logGammaHalf(freedom + 1) - logGammaHalf(freedom) - 0.5 * Math.log(freedom * Math.PI)

/** log Γ(n/2) for small whole n. */
function logGammaHalf(n: number): number {
  let value = n % 2 ? 0.5 * Math.log(Math.PI) : 0
  for (let k = n % 2 ? 1 : 2; k < n; k += 2) value += Math.log(k / 2)
  return value
}

/** Log odds that texts of these byte lengths correspond, against their being independent. Arguments are lengths and their logarithms. */
export function lengthScore(model: LengthModel, a: number, logA: number, b: number, logB: number, lean: Lean): number {
  const x = logB - logA - model.logRatio - model.shifts[lean]
  const variance = model.base + (2 * model.slope) / (a * model.ratio + b)
  const tail = 1 + (x * x) / (freedom * variance * (x < 0 ? model.below : model.above))
  // One logarithm for the density's tail to the power (freedom + 1) / 2 and the width's square root.
  const score = normaliser - 0.5 * Math.log((tail * tail * tail * tail * tail * variance) / model.background)
  return score < -8 ? -8 : score
}
