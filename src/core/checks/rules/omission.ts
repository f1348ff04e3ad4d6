import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { contentWords, missingEntries, supported, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** How many content words in a row must be without a counterpart to make a lost clause. */
const runLength = 3

/** A run of words in a witness for which nothing stands in the target, with the words that border it. */
interface Run {
  readonly words: readonly Word[]
  readonly before: Word | undefined
  readonly after: Word | undefined
}

/** The longest run of words that `lost` says are lost. */
function longestRun(words: readonly Word[], lost: (word: Word) => boolean): Run | null {
  let best: Run | null = null
  for (let from = 0; from < words.length; from++) {
    let to = from
    while (to < words.length && words[to] && lost(words[to] as Word)) to++
    if (to - from > (best?.words.length ?? 0)) best = { words: words.slice(from, to), before: words[from - 1], after: words[to] }
    if (to > from) from = to
  }
  return best
}

/** The place in the target that answers a word of a witness, nearest to where it should stand. */
function answer(word: Word | undefined, target: Cell, aim: number): Span | undefined {
  const places = word?.entries.flatMap((entry) => target.entries.get(entry) ?? []) ?? []
  return [...places].sort((a, b) => Math.abs(a[0] - aim) - Math.abs(b[0] - aim))[0]
}

/**
 * A clause or a member of a list that the other versions have and this one lacks: most of them show a run of content
 * words in the same place with no counterpart here, in words that the tables know.
 */
export const omission = sentenceCheck({
  id: 'omission',
  mqm: 'accuracy/omission',
  severity: 'major',
  messages: ['omitted'],
  row(view, report) {
    const { target, others } = view
    if (others.length < 3 || target.text.length < 12) return
    const agreed = new Set(missingEntries(view).filter(({ witnesses }) => witnesses.length >= others.length * 0.6).map(({ entry }) => entry))
    if (agreed.size < runLength) return
    const lost = (word: Word) => !supported(word, target) && word.entries.some((entry) => agreed.has(entry))
    const witnesses = others.flatMap((cell) => {
      const run = longestRun(contentWords(cell), lost)
      return run && run.words.length >= runLength ? [{ cell, run }] : []
    })
    if (witnesses.length < others.length * 0.6) return
    const borders = witnesses.map(({ cell, run }) => {
      const share = (run.words[0]?.span[0] ?? 0) / cell.text.length
      const aim = share * target.text.length
      return [answer(run.before, target, aim)?.[1], answer(run.after, target, aim)?.[0]] as const
    })
    const middle = (values: (number | undefined)[]) => values.filter((value) => value !== undefined).sort((a, b) => a - b)[Math.floor(values.filter((value) => value !== undefined).length / 2)]
    const end = middle(borders.map(([before]) => before)) ?? 0
    const start = middle(borders.map(([, after]) => after)) ?? target.text.length
    const gap: Span = start > end && start - end <= 40 ? [Math.max(0, end - 3), Math.min(target.text.length, start + 3)] : [Math.max(0, end - 3), Math.min(target.text.length, end + 6)]
    report({
      messageId: 'omitted',
      data: { count: witnesses.length, of: others.length, there: witnesses[0] ? witnesses[0].run.words.map((word) => word.cell.quote(word.span)) : [] },
      cell: target,
      span: gap,
      evidence: witnesses.map(({ cell, run }) => ({ cell, span: [run.words[0]?.span[0] ?? 0, run.words.at(-1)?.span[1] ?? 0] as const })),
      confidence: 0.85 * agreement(witnesses.length, others.length),
    })
  },
})
