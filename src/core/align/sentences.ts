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

/** How sure it is that sentences which {@link inStep} found belong together: on nearly all rows the aligner finds the same. */
const inStepScore = 0.98

/**
 * Whether texts have equally many sentences, each of which has its middle, as a share of the text, inside its
 * counterparts: nobody has joined two and parted others, and no words need be looked at to tell which belong together.
 */
function inStep(spans: readonly (readonly Span[])[]): boolean {
  const [first, ...others] = spans.map((all) => {
    const from = all[0]?.[0] ?? 0
    const length = (all.at(-1)?.[1] ?? 0) - from
    return all.map(([start, end]) => ({ start: (start - from) / length, middle: ((start + end) / 2 - from) / length, end: (end - from) / length }))
  })
  return others.every((all) => all.length === first?.length && first.every((a, at) => {
    const b = all[at]
    return b && a.start < b.middle && b.middle < a.end && b.start < a.middle && a.middle < b.end
  }))
}

/** Aligns the sentences inside one row. A cell without text stays empty in every sentence row. */
export function alignSentences(cells: readonly SentenceCell[], options: KnowledgeOptions = {}): SentenceRow[] {
  const spans = cells.map(({ text, lang }) => sentences(text, lang))
  const sides = cells.map(({ lang, text }, cell) => ({ lang, texts: (spans[cell] ?? []).map(([from, to]) => text.slice(from, to)) }))
  if (sides.every(({ texts }) => texts.length === 0)) return []
  if (sides.every(({ texts }) => texts.length < 2)) return [{ members: spans, score: 1 }]
  const told = spans.filter((all) => all.length > 0)
  if (told.length > 1 && inStep(told)) return (told[0] ?? []).map((_, at) => ({ members: spans.map((all) => all.slice(at, at + 1)), score: inStepScore }))
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
