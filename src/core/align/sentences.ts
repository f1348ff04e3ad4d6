import { sentenceId, type Block, type Span, type Version } from '../model/index.ts'
import { sentences } from '../text/index.ts'
import type { KnowledgeOptions } from './knowledge.ts'
import { alignSegments } from './segments.ts'

/** The text of one version in a row. */
export interface SentenceCell {
  readonly lang: string
  readonly text: string
}

/** Sentences of a row that belong together: for each cell the spans in its text. */
export interface SentenceRow {
  readonly members: readonly (readonly Span[])[]
  readonly score: number
}

/** Aligns the sentences inside one row. A cell without text stays empty in every sentence row. */
export function alignSentences(cells: readonly SentenceCell[], options: KnowledgeOptions = {}): SentenceRow[] {
  const spans = cells.map(({ text, lang }) => sentences(text, lang))
  const sides = cells.map(({ lang, text }, cell) => ({ lang, texts: (spans[cell] ?? []).map(([from, to]) => text.slice(from, to)) }))
  if (sides.every(({ texts }) => texts.length === 0)) return []
  if (sides.every(({ texts }) => texts.length < 2)) return [{ members: spans, score: 1 }]
  const filled = sides.flatMap(({ texts }, index) => (texts.length ? [index] : []))
  return alignSegments(filled.flatMap((index) => sides[index] ?? []), options).map(({ members, score }) => ({
    members: cells.map((_, cell) => {
      const place = filled.indexOf(cell)
      return (members[place] ?? []).flatMap((at): Span[] => {
        const span = spans[cell]?.[at]
        return span ? [span] : []
      })
    }),
    score,
  }))
}

/** The sentences of some blocks of a version as a version of its own, so that they are aligned and regrouped as blocks are. */
export const sentenceVersion = (version: Version, blocks: readonly Pick<Block, 'id' | 'text'>[]): Version => ({
  ...version,
  blocks: blocks.flatMap(({ id, text }) =>
    sentences(text, version.lang).map((span, index): Block => ({
      id: sentenceId(id, index),
      kind: 'paragraph',
      level: 0,
      text: text.slice(...span),
      marks: [],
      origin: { line: 0, runs: [] },
      repairs: [],
    })),
  ),
})
