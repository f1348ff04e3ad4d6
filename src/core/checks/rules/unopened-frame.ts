import { cannotBegin, frames } from '../data/zh.ts'
import { rowCheck } from '../define.ts'

/**
 * A frame whose closing word has no opening word before it in its sentence (…在内 without 包括), and a clause that
 * begins with a word which must lean on something before it. What opens the frame often stands behind it: the sign of
 * a modifier torn from its head.
 */
export const unopenedFrame = rowCheck({
  id: 'unopened-frame',
  mqm: 'linguistic/unintelligible',
  severity: 'critical',
  applies: ({ script }) => script === 'Han',
  messages: ['no-opening', 'dangling'],
  row({ target, others }, report) {
    for (const [start, end] of target.sentences) {
      const sentence = target.text.slice(start, end)
      for (const { close, open, unless } of frames)
        for (let at = sentence.indexOf(close); at >= 0; at = sentence.indexOf(close, at + 1)) {
          const before = sentence.slice(0, at)
          if (unless?.test(before) || open.some((word) => before.includes(word)) || cannotBegin.some(({ word, unless: but }) => word === close && but.test(sentence.slice(at)))) continue
          const clause = target.clauseAt(start + at)
          const later = open.find((word) => sentence.slice(at).includes(word))
          const reach = later ? target.clauseAt(start + sentence.indexOf(later, at))[1] : clause[1]
          report({
            messageId: 'no-opening',
            data: { close, open: open[0] ?? '', later: later ?? '' },
            cell: target,
            span: [clause[0], reach],
            evidence: others.map((cell) => ({ cell, span: cell.sentences[0] ?? [0, cell.text.length] })),
            confidence: later ? 0.98 : 0.9,
          })
        }
    }
    for (const match of target.text.matchAll(/(?<=^|[\n。！？；，：])[^\n。！？；，：]+/gu)) {
      const word = cannotBegin.find(({ word: start, unless }) => match[0].startsWith(start) && !unless.test(match[0]))
      if (!word || frames.some(({ close }) => close === word.word)) continue
      report({ messageId: 'dangling', data: { here: word.word }, cell: target, span: [match.index, match.index + match[0].length], severity: 'major', confidence: 0.85 })
    }
  },
})
