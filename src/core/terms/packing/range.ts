/*
 * Range coding of bits as LZMA does it (G. Martin, 1979; I. Pavlov's carry): a number in an interval that shrinks by each
 * bit's probability. The chance of a 1 is given in 1/65536, neither 0 nor 65536.
 */

const least = 1 << 24

/** Writes bits. */
export class RangeEncoder {
  private bytes = new Uint8Array(1 << 16)
  private length = 0
  /** The interval's beginning, 32 bits and a carry, and its width. */
  private low = 0
  private width = 0xffffffff
  /** The byte before, and after it the bytes 255, that a carry may still change; first a zero before the point, so that there always is one. */
  private held = 0
  private holding = 1

  code(chance: number, bit: number): number {
    const bound = Math.imul(this.width >>> 16, chance) >>> 0
    if (bit) this.width = bound
    else {
      this.low += bound
      this.width = (this.width - bound) >>> 0
    }
    for (; this.width < least; this.width = (this.width << 8) >>> 0) this.shift()
    return bit
  }

  private shift(): void {
    const carry = this.low > 0xffffffff ? 1 : 0
    if (carry || this.low < 0xff000000) {
      for (let byte = this.held; this.holding > 0; byte = 255, this.holding--) this.write((byte + carry) & 255)
      this.held = (this.low >>> 24) & 255
    }
    this.holding++
    this.low = (this.low & 0xffffff) * 256
  }

  private write(byte: number): void {
    if (this.length === this.bytes.length) {
      const longer = new Uint8Array(2 * this.length)
      longer.set(this.bytes)
      this.bytes = longer
    }
    this.bytes[this.length++] = byte
  }

  /** All that was written. */
  end(): Uint8Array {
    for (let byte = 0; byte < 5; byte++) this.shift()
    return this.bytes.slice(0, this.length)
  }
}

/** Reads the bits that were written, given the same chances. */
export class RangeDecoder {
  /** Behind the zero before the point. */
  private at = 1
  /** The interval's width and where in it the number lies, two unsigned numbers of 32 bits. */
  private readonly state = Uint32Array.of(0xffffffff, 0)

  constructor(private readonly bytes: Uint8Array) {
    for (let byte = 0; byte < 4; byte++) this.state[1] = ((this.state[1] ?? 0) << 8) | (bytes[this.at++] ?? 0)
  }

  code(chance: number): number {
    const { state } = this
    let width = state[0] ?? 0
    let value = state[1] ?? 0
    const bound = Math.imul(width >>> 16, chance) >>> 0
    const bit = value < bound ? 1 : 0
    if (bit) width = bound
    else {
      width = (width - bound) >>> 0
      value = (value - bound) >>> 0
    }
    for (; width < least; width = (width << 8) >>> 0) value = ((value << 8) | (this.bytes[this.at++] ?? 0)) >>> 0
    state[0] = width
    state[1] = value
    return bit
  }
}
