import { emptyWords } from './data/phrases-zh.ts'
import { actorEnding } from './data/roles-zh.ts'
import type { Unit } from './structure.ts'

/** Whether a unit carries meaning. */
export const hasContent = ({ text, tag, groups }: Unit): boolean => (groups.size > 0 || /^(?:n|v|a|b|j|i|l|s|t|z|x|eng|d|f|k|g)/u.test(tag)) && !emptyWords.has(text) && /^[\p{L}\p{N}]/u.test(text)

/** Whether a unit names a thing or somebody, and nothing that happens or is so. */
export function isThing({ tag, groups }: Unit): boolean {
  if (groups.size === 0) return /^[njl]/u.test(tag)
  if (/^(?:n[rst]$|j)/u.test(tag) || (tag === 'vn' && groups.has('n'))) return true
  return ['n', 'term', 'sense'].some((group) => groups.has(group)) && !['v', 'adv', 'adj', 'prep'].some((group) => groups.has(group))
}

/** Whether a unit is somebody who can act: a person, a body, a country. */
export const isActor = (unit: Unit): boolean => /^(?:各国|他国|别国)$/u.test(unit.text) || (isThing(unit) && (/^n[rst]$/u.test(unit.tag) || actorEnding.test(unit.text)))

/** Whether a unit may stand inside a noun phrase. */
export const inPhrase = (unit: Unit): boolean => (isThing(unit) && (unit.tag !== 'v' || unit.groups.has('n') || unit.groups.has('term'))) || /^(?:n|s|b|a$|m|q|r|k|an|vn)/u.test(unit.tag)
