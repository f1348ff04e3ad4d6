import type { Block, Version } from '../model/index.ts'
import type { Anchor } from './nway.ts'

/** The units that a block's place in the document's structure adds to its words: its label and its kind. */
export function structureMarks(block: Block): string[] {
  const marks = block.label === undefined ? [] : [`¶${block.label}`]
  return block.kind === 'paragraph' || block.kind === 'item' ? marks : [...marks, `¶${block.kind}`]
}

/** What names a block across versions: its label, or its rank among headings where all versions have as many. */
function anchorKeys(versions: readonly Version[]): (string | null)[][] {
  const counts = versions.map(({ blocks }) => blocks.filter(({ kind, label }) => kind === 'heading' && label === undefined).length)
  const ranked = counts.every((count) => count === counts[0])
  return versions.map(({ blocks }) => {
    let heading = 0
    return blocks.map((block) => {
      if (block.kind === 'toc') return null
      if (block.label !== undefined) return `label ${block.label}`
      if (block.kind === 'heading' && ranked) return `heading ${heading++}`
      return null
    })
  })
}

/** Where a key that stands once stands. */
function places(keys: readonly (string | null)[]): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  keys.forEach((key, index) => {
    if (key === null) return
    if (found.has(key)) twice.add(key)
    found.set(key, index)
  })
  for (const key of twice) found.delete(key)
  return found
}

/**
 * Boundaries before blocks that the document's own numbering names in several versions. A label that stands twice
 * names nothing; labels out of order are left out so that the longest rising chain with the first version stays.
 */
export function structureAnchors(versions: readonly Version[]): Anchor[] {
  const keys = anchorKeys(versions)
  const maps = keys.map(places)
  const pivot = [...(maps[0] ?? [])]
  const kept = maps.map((map, version) => {
    if (version === 0) return new Set(pivot.map(([key]) => key))
    const pairs = pivot.flatMap(([key, i]) => {
      const j = map.get(key)
      return j === undefined ? [] : [{ key, i, j }]
    })
    return new Set(longestRising(pairs.map(({ j }) => j)).map((at) => pairs[at]?.key ?? ''))
  })
  return pivot
    .map(([key]) => maps.map((map, version) => (kept[version]?.has(key) ? (map.get(key) ?? -1) : -1)))
    .filter((anchor) => anchor.filter((position) => position >= 0).length > 1)
}

/** Indices of the longest strictly rising subsequence. */
export function longestRising(values: readonly number[]): number[] {
  const tails: number[] = []
  const previous: number[] = []
  values.forEach((value, at) => {
    let low = 0
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[at] = tails[low - 1] ?? -1
    tails[low] = at
  })
  const chain: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) chain.push(at)
  return chain.reverse()
}
