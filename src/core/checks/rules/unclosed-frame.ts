import { openFrames } from '../data/frames-zh.ts'
import { rowCheck } from '../define.ts'

/** How long a frame may grow, in characters; beyond that its end is not looked for. */
const limit = 200

/** A frame that is opened and never closed: 不仅 without 而且, 除…… without 外, 在……的支持 without 下. */
export const unclosedFrame = rowCheck({
  id: 'unclosed-frame',
  mqm: 'linguistic/grammar',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['no-closing'],
  row({ target }, report) {
    for (const [start, end] of target.sentences) {
      const sentence = target.text.slice(start, end)
      for (const { open, close, reach, usual } of openFrames)
        for (const { index: at, 0: word } of sentence.matchAll(open)) {
          const [, clauseEnd] = target.clauseAt(start + at)
          const stop = reach === 'clause' ? clauseEnd : end
          const from = start + at + word.length
          if (stop - from > limit || close.test(target.text.slice(from, stop))) continue
          report({ messageId: 'no-closing', data: { open: word, close: usual }, cell: target, span: [start + at, Math.min(clauseEnd, stop)], confidence: 0.8 })
        }
    }
  },
})
