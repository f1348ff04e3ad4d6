import { rowCheck } from '../define.ts'

/** A paragraph that a page border or a stray mark breaks in the source; reading joined it, the source still has it. */
export const brokenParagraph = rowCheck({
  id: 'broken-paragraph',
  mqm: 'design/structure',
  severity: 'minor',
  messages: ['joined', 'stray'],
  row({ target }, report) {
    for (const { kind, at, removed } of target.repairs) {
      const [start, end] = target.clauseAt(kind === 'joined' && /[\p{P}]/u.test(target.text[at] ?? '') ? at - 1 : Math.min(at, Math.max(0, target.text.length - 1)))
      const words = kind === 'joined' ? ([Math.max(start, at - 4), Math.min(Math.max(end, at + 1), at + 4)] as const) : ([Math.max(0, at - 1), at] as const)
      report({ messageId: kind, data: { removed: removed.trim() }, cell: target, span: words, confidence: 0.9 })
    }
  },
})
