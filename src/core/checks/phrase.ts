import { emptyWords } from './data/phrases-zh.ts'
import type { Unit } from './structure.ts'

/** Whether a unit carries meaning. */
export const hasContent = ({ text, tag, groups }: Unit): boolean => (groups.size > 0 || /^(?:n|v|a|b|j|i|l|s|t|z|x|eng|d|f|k|g)/u.test(tag)) && !emptyWords.has(text) && /^[\p{L}\p{N}]/u.test(text)

/** Whether a unit names a thing or somebody, and nothing that happens or is so. */
export function isThing({ tag, groups }: Unit): boolean {
  if (groups.size === 0) return /^[njl]/u.test(tag)
  if (/^(?:n[rst]$|j)/u.test(tag) || (tag === 'vn' && groups.has('n'))) return true
  return ['n', 'term', 'sense'].some((group) => groups.has(group)) && !['v', 'adv', 'adj', 'prep'].some((group) => groups.has(group))
}
