import { rowId, type BlockId, type Row, type Version, type VersionId } from '../model/index.ts'
import { detectLang, profiles } from '../text/index.ts'
import { primary } from './dictionary/dictionary.ts'
import type { KnowledgeOptions } from './knowledge.ts'
import { alignSegments, type LockedSegments } from './segments.ts'
import { structureAnchors, structureMarks } from './structure.ts'

export { Statistics, type KnowledgeOptions, type Priors } from './knowledge.ts'
export { prepareWords } from './prepared.ts'
export type { Equivalents } from './glossary.ts'
export { alignSegments, type LockedSegments, type SegmentOptions, type SegmentRow, type SegmentSide } from './segments.ts'
export { alignSentences, sentenceVersion, type SentenceCell, type SentenceRow } from './sentences.ts'
export { linkWords, type WordLink } from './links.ts'
export { contribution, type Contribution } from './contribution.ts'
export { DictionaryError, looksLikeCedict, mergePriors, readDictionary, type Dictionary, type DictionaryProblem } from './dictionary/index.ts'

/** Options of {@link align}. */
export interface AlignOptions extends KnowledgeOptions {
  /** Rows that come back as they are; what lies between them is aligned anew. Versions that they do not name may join them. */
  readonly locked?: readonly Row[]
  /** Called with the share done, 0 to 1. An exception thrown by it stops the work. */
  readonly onProgress?: (done: number) => void
}

/**
 * Aligns one to six versions into rows: every block stands in exactly one row and order is kept in every version.
 * The document's own numbering comes first, then words, numbers, names and lengths of all versions together.
 * @throws RangeError for a locked row that names blocks which are no run of neighbours or that crosses another.
 */
export function align(versions: readonly Version[], options: AlignOptions = {}): Row[] {
  const sides = versions.map(({ lang, blocks }) => ({ lang, texts: blocks.map(({ text }) => text), marks: blocks.map(structureMarks) }))
  const locked = options.locked ?? []
  const anchors = structureAnchors(versions)
  const named = new Set(anchors.flatMap((anchor) => (anchor.every((position) => position >= 0) ? [anchor[0] ?? -1] : [])))
  const { onProgress, resources, priors, statistics } = options
  const rows = alignSegments(sides, {
    anchors,
    locked: locked.map((row) => indices(row, versions)),
    ...(onProgress && { onProgress }),
    ...(resources && { resources }),
    ...(priors && { priors }),
    ...(statistics && { statistics }),
  })
  return rows.map(({ members, score, locked: number }): Row => {
    const ids = Object.fromEntries(versions.map(({ id, blocks }, side) => [id, (members[side] ?? []).flatMap((at) => blocks[at]?.id ?? [])] as const)) as Record<VersionId, BlockId[]>
    const kept = number === undefined ? undefined : locked[number]
    if (kept) return { ...kept, members: { ...kept.members, ...ids } }
    const byAnchor = named.has(members[0]?.[0] ?? -1) && members.every((at) => at.length === 1)
    return { id: rowId(ids), members: ids, score, by: byAnchor ? 'anchor' : 'aligner', locked: false }
  })
}

/** The texts of each row by primary language, in blocks of a line each; of two versions in one language the first speaks. */
export function rowTexts(versions: readonly Version[], rows: readonly Row[]): Readonly<Record<string, string>>[] {
  const byLang = new Map<string, Version>()
  for (const version of versions) {
    const lang = primary(version.lang)
    if (!byLang.has(lang)) byLang.set(lang, version)
  }
  const sides = [...byLang].map(([lang, { id, blocks }]) => ({ lang, id, texts: new Map(blocks.map((block) => [block.id, block.text])) }))
  return rows.map(({ members }) => Object.fromEntries(sides.map(({ lang, id, texts }) => [lang, (members[id] ?? []).flatMap((block) => texts.get(block) ?? []).join('\n')])))
}

function indices(row: Row, versions: readonly Version[]): LockedSegments {
  return versions.map(({ id, blocks }) => {
    const ids = row.members[id]
    if (!ids) return null
    const first = blocks.findIndex((block) => block.id === ids[0])
    if (ids.some((block, at) => blocks[first + at]?.id !== block)) throw new RangeError(`locked row ${row.id}: its blocks are no run of neighbours in ${id}`)
    return ids.map((_, at) => first + at)
  })
}

/**
 * Versions whose text is written in another language than they say; swapped versions show up as two of them. Of a
 * language without a profile nothing is said: what is not known cannot be told from what is.
 */
export function misdeclared(versions: readonly Version[]): { version: VersionId; declared: string; found: string }[] {
  return versions.flatMap(({ id, lang, blocks }) => {
    const declared = lang.toLowerCase().split('-')[0] ?? ''
    const sample = blocks.map(({ text }) => text).join('\n')
    if (sample.length < 40 || !profiles.some((profile) => profile.lang === declared)) return []
    const found = detectLang(sample)
    return found === 'und' || found === declared ? [] : [{ version: id, declared, found }]
  })
}
