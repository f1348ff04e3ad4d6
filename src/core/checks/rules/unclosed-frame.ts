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
          const from = start + at + word.length
          const ahead = target.text.slice(from, Math.min(end, from + limit + 1))
          const clause = ahead.slice(0, /[，；：,;\n]/u.exec(ahead)?.index)
          if ((reach === 'clause' ? clause : ahead).length > limit || close.test(reach === 'clause' ? clause : ahead)) continue
          report({ messageId: 'no-closing', data: { open: word, close: usual }, cell: target, span: [start + at, from + clause.replace(/[。！？!?…]$/u, '').length], confidence: 0.8 })
        }
    }
  },
})
