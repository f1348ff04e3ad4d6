/** A code of bits for the letters of a column, the shorter the more often a letter stands there (D. Huffman, 1952). */
export interface LetterCode {
  /** Where a 0 and a 1 lead from each node of the tree, the first being 1: to a node, or to a letter as `-1 - letter`. */
  readonly zero: Int32Array
  readonly one: Int32Array
  /** The bits of each letter. */
  readonly paths: ReadonlyMap<number, readonly number[]>
}

interface Node {
  readonly letter: number
  readonly weight: number
  readonly branches?: readonly [Node, Node]
}

/** Makes the code from UTF-16 units and how often each stands in the column; the same input gives the same code. */
export function letterCode(weights: Iterable<readonly [letter: number, weight: number]>): LetterCode {
  const leaves = Array.from(weights, ([letter, weight]): Node => ({ letter, weight })).sort((a, b) => a.weight - b.weight || a.letter - b.letter)
  // A code of one letter needs a second one to differ from.
  if (leaves.length < 2) leaves.push({ letter: 0, weight: 0 }, { letter: 1, weight: 0 })
  const joined: Node[] = []
  let [leaf, join] = [0, 0]
  const lightest = (): Node => {
    const [a, b] = [leaves[leaf], joined[join]]
    const next = !b || (a && a.weight <= b.weight) ? a : b
    if (next === a) leaf++
    else join++
    return next ?? { letter: 0, weight: 0 }
  }
  while (leaves.length - leaf + joined.length - join > 1) {
    const branches = [lightest(), lightest()] as const
    joined.push({ letter: 0, weight: branches[0].weight + branches[1].weight, branches })
  }
  const zero = new Int32Array(joined.length + 1)
  const one = new Int32Array(joined.length + 1)
  const paths = new Map<number, readonly number[]>()
  // Heavy nodes get low numbers, so that what is often looked up lies together.
  const numbers = new Map(joined.reverse().map((node, at) => [node, at + 1]))
  const place = (node: Node, path: readonly number[]): number => {
    const number = numbers.get(node)
    if (!node.branches || number === undefined) {
      paths.set(node.letter, path)
      return -1 - node.letter
    }
    zero[number] = place(node.branches[0], [...path, 0])
    one[number] = place(node.branches[1], [...path, 1])
    return number
  }
  if (joined[0]) place(joined[0], [])
  return { zero, one, paths }
}
