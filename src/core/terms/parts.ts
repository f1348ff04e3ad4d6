/** Texts and lists of numbers one behind another, each after its length in bytes and filled up to four. */
export function writeParts(parts: readonly (string | Int32Array)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
  const out = new Uint8Array(all.reduce((sum, { length }) => sum + 4 + filled(length), 0))
  let at = 0
  for (const part of all) {
    out.set(new Uint8Array(Int32Array.of(part.length).buffer), at)
    out.set(part, at + 4)
    at += 4 + filled(part.length)
  }
  return out
}

const filled = (length: number): number => Math.ceil(length / 4) * 4

/** What {@link writeParts} wrote, part by part in its order. */
export class Parts {
  private readonly bytes: Uint8Array<ArrayBuffer>
  private at = 0

  constructor(bytes: Uint8Array) {
    // Numbers of four bytes must begin at a multiple of four, which a view on other memory need not.
    this.bytes = new Uint8Array(bytes)
  }

  text(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.next())
  }

  numbers(): Int32Array {
    const { buffer, byteOffset, byteLength } = this.next()
    return new Int32Array(buffer, byteOffset, byteLength / 4)
  }

  private next(): Uint8Array<ArrayBuffer> {
    const [length = 0] = new Int32Array(this.bytes.buffer, this.at, 1)
    const start = this.at + 4
    this.at = start + filled(length)
    return this.bytes.subarray(start, start + length)
  }
}
