import { closeFrames, dangling } from '../data/frames-zh.ts'
import { rowCheck } from '../define.ts'

/** How far before its closing word a frame may open, in characters; sentences beyond that are not judged. */
const reach = 300

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
      for (const { close, open, usual } of closeFrames)
        for (const { index: at, 0: word } of sentence.matchAll(close)) {
          if (at > reach || open.test(sentence.slice(0, at))) continue
          const later = open.exec(sentence.slice(at + word.length, at + reach))?.[0] ?? ''
          const clause = target.clauseAt(start + at)
          const tail = later ? target.clauseAt(start + sentence.indexOf(later, at + word.length))[1] : clause[1]
          report({
            messageId: 'no-opening',
            data: { close: word, open: usual, later },
            cell: target,
            // A word that is lost before the frame leaves the rest of the clause; one that stands behind it is part of the tangle.
            span: [clause[0], at === 0 || later === usual ? tail : start + at + word.length],
            evidence: others.map((cell) => ({ cell, span: cell.sentences[0] ?? [0, cell.text.length] })),
            severity: at === 0 || later === usual ? 'critical' : 'major',
            confidence: at === 0 || later === usual ? 0.98 : 0.85,
          })
        }
    }
    for (const { index, 0: clause } of target.text.matchAll(/(?<=^|[\n。！？；，：])[^\n。！？；，：]+/gu)) {
      const found = dangling.find(({ word, unless }) => clause.startsWith(word) && !unless.test(clause))
      if (found) report({ messageId: 'dangling', data: { here: found.word }, cell: target, span: [index, index + clause.length], severity: 'major', confidence: 0.85 })
    }
  },
})
