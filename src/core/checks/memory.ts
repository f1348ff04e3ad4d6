/** Something of which much can be worked out, each thing when it is first asked for. */
export class Memory {
  private readonly known = new Map<string, unknown>()

  /** Computes once what several checks share. */
  once<T>(key: string, compute: () => T): T {
    const known = this.known.get(key)
    if (known !== undefined) return known as T
    const found = compute()
    this.known.set(key, found)
    return found
  }

  /** Lets go of all that was worked out. */
  forget(): void {
    this.known.clear()
  }
}
