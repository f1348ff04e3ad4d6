import { diffText } from '../../text/index.ts'
import { asId } from '../../model/index.ts'
import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { defineCheck } from '../define.ts'

/** A contents entry without its page number. */
const entryOf = (cell: Cell): string => cell.text.replace(/(?:\t+|\s*[.…]{3,}\s*|\s{4,})\d{1,4}$/u, '')

/** Characters that two strings share in order, as a share of the longer. */
function likeness(a: string, b: string): number {
  const changed = diffText(a, b, 'und', asId('contents'), 'character').reduce((sum, { span, text }) => sum + Math.max(span[1] - span[0], text.length), 0)
  return 1 - changed / Math.max(a.length, b.length, 1)
}

/** The table of contents must name the headings as they stand, in their order. */
export const contentsHeadings = defineCheck({
  id: 'contents-headings',
  mqm: 'design/structure',
  severity: 'minor',
  messages: ['contents-differs', 'contents-no-heading'],
  start() {
    const entries: Cell[] = []
    const headings: Cell[] = []
    return {
      row({ target }) {
        if (target.kind === 'toc' && /\d$/.test(target.text)) entries.push(target)
        else if (target.kind === 'heading') headings.push(target)
      },
      kept: () => [...entries, ...headings],
      end(report) {
        if (headings.length === 0) return
        const open = new Set(headings)
        for (const entry of entries) {
          const name = entryOf(entry)
          const exact = [...open].find((heading) => heading.text === name)
          if (exact) open.delete(exact)
        }
        for (const entry of entries) {
          const name = entryOf(entry)
          if (headings.some((heading) => heading.text === name)) continue
          const [best] = [...open].map((heading) => ({ heading, score: likeness(name, heading.text) })).sort((a, b) => b.score - a.score)
          if (!best || best.score < 0.4) {
            report({ messageId: 'contents-no-heading', data: { here: name }, cell: entry, span: [0, name.length], confidence: 0.8 })
            continue
          }
          open.delete(best.heading)
          const edits = diffText(name, best.heading.text, entry.lang, asId('contents'), 'character')
          const span: Span = [edits[0]?.span[0] ?? 0, Math.max(edits.at(-1)?.span[1] ?? name.length, (edits[0]?.span[0] ?? 0) + 1)]
          report({
            messageId: 'contents-differs',
            data: { here: name, there: best.heading.text },
            cell: entry,
            span,
            evidence: [{ cell: best.heading, span: [0, best.heading.text.length] }],
            suggestions: [edits.map(({ span: at, text }) => ({ span: at, text }))],
            confidence: 0.9,
          })
        }
      },
    }
  },
})
