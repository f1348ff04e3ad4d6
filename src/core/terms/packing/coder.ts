/*
 * Adaptive binary arithmetic coding. Every bit is predicted from several contexts at once and the predictions are mixed,
 * as in M. Mahoney's PAQ ("Adaptive weighing of context models for lossless data compression", 2005) and its lpaq.
 */

import { RangeDecoder, RangeEncoder } from './range.ts'

/** Places a context has for its predictions. A place is shared by chance, so that fewer cost space. */
const places = 1 << 20
/** By how much weights follow an error, and where they begin. */
const learning = 0.006
const firstWeight = 0.22
/** A prediction moves by 1/(n + 1.5) of its error when it is met for the n-th time, and from here on by a fixed share. */
const steady = 15

const certain = 4095
const unknown = 0x8000
/**
 * Logits of probabilities in steps of 1/4096, and probabilities of logits between -12 and 12. They are rounded so that
 * every engine has the same, whatever the last bits of its logarithm: one that differs would unpack something else.
 */
const logits = Float32Array.from({ length: 4096 }, (_, at) => Math.round(4096 * Math.log((at + 0.5) / (4095.5 - at))) / 4096)
const perLogit = 170
const probabilities = Float32Array.from({ length: 4096 }, (_, at) => Math.round(65536 * Math.min(0.9998, Math.max(0.0002, 1 / (1 + Math.exp((2047.5 - at) / perLogit))))) / 65536)
const shares = Int32Array.from({ length: steady + 1 }, (_, met) => 65536 / (met + 1.5))

/** Packs bits, or unpacks them when it is given packed ones: the same calls in the same order do either. */
export class BitCoder {
  /** For each context and place the probability of a 1 in 12 bits, and below, in 4, how often it was met. */
  private readonly predictions: Uint16Array
  private readonly weights: Float32Array
  private readonly bases: Int32Array
  private readonly opinions: Float32Array
  private readonly range: RangeEncoder | RangeDecoder

  /** `contexts` are mixed with one of `selections` sets of weights. */
  constructor(
    private readonly contexts: number,
    selections: number,
    packed?: Uint8Array,
  ) {
    this.predictions = new Uint16Array(contexts * places)
    this.weights = new Float32Array(contexts * selections)
    this.bases = new Int32Array(contexts)
    this.opinions = new Float32Array(contexts)
    this.range = packed ? new RangeDecoder(packed) : new RangeEncoder()
    this.forget()
  }

  /** Begins to learn afresh. */
  forget(): void {
    this.predictions.fill(unknown)
    this.weights.fill(firstWeight)
  }

  /** Sets what a context of the next bits is, by any number that stands for it. */
  setContext(context: number, value: number): void {
    let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
    this.bases[context] = context * places + ((bits ^ (bits >>> 16)) & (places - 1))
  }

  /** Packs `bit`, or unpacks the one that was packed here. `node` tells the bits of one set of contexts apart. */
  code(node: number, selection: number, bit: number): number {
    const { predictions, weights, bases, opinions, contexts } = this
    const first = selection * contexts
    let sum = 0
    for (let i = 0; i < contexts; i++) {
      const opinion = logits[(predictions[(bases[i] ?? 0) ^ node] ?? 0) >>> 4] ?? 0
      opinions[i] = opinion
      sum += (weights[first + i] ?? 0) * opinion
    }
    const probability = probabilities[Math.min(4095, Math.max(0, (sum * perLogit + 2047.5) | 0))] ?? 0.5
    const result = this.range.code((probability * 65536) | 0, bit)
    const error = (result - probability) * learning
    const target = result ? certain : 0
    for (let i = 0; i < contexts; i++) {
      weights[first + i] = (weights[first + i] ?? 0) + error * (opinions[i] ?? 0)
      const place = (bases[i] ?? 0) ^ node
      const known = predictions[place] ?? 0
      const times = known & 15
      const before = known >>> 4
      predictions[place] = ((before + (((target - before) * (shares[times] ?? 0) + 32768) >> 16)) << 4) | (times < steady ? times + 1 : times)
    }
    return result
  }

  /** What was packed. */
  end(): Uint8Array {
    return this.range instanceof RangeEncoder ? this.range.end() : new Uint8Array()
  }
}
