import { sentenceCheck } from '../define.ts'
import { contentWords, missingEntries, supported, type Word } from '../meaning.ts'

/** How many content words in a row must be without any support to make an invented clause. */
const runLength = 3

/** A clause that stands here and in no other version: a run of known content words that none of them supports. */
export const addition = sentenceCheck({
  id: 'addition',
  mqm: 'accuracy/addition',
  severity: 'major',
  messages: ['added'],
  row(view, report) {
    const { target, others } = view
    if (others.length < 3) return
    // Where something is missing as well, the same may be said in other words; then more of them must be strange.
    const least = missingEntries(view).some(({ witnesses }) => witnesses.length >= others.length * 0.8) ? runLength + 1 : runLength
    const runs: Word[][] = []
    let run: Word[] = []
    for (const word of contentWords(target)) {
      if (others.some((cell) => supported(word, cell))) run = []
      else if (run.push(word) === 1) runs.push(run)
    }
    for (const words of runs) {
      const [first, last] = [words[0], words.at(-1)]
      if (!first || !last || words.length < least) continue
      const span = [first.span[0], last.span[1]] as const
      report({ messageId: 'added', data: { here: target.quote(span), of: others.length }, cell: target, span, confidence: Math.min(0.9, 0.4 + 0.12 * words.length) })
    }
  },
})
