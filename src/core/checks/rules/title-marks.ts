import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { documentNames } from '../data/grammar-zh.ts'
import { defineCheck } from '../define.ts'

/** The title of a document that mostly stands in 《》, but not here. */
export const titleMarks = defineCheck({
  id: 'title-marks',
  mqm: 'linguistic/punctuation',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['unmarked'],
  start() {
    const marked = new Map<string, { readonly cell: Cell; readonly span: Span }[]>()
    const cells: Cell[] = []
    return {
      row({ target }) {
        for (const { index, 0: whole, 1: title } of target.text.matchAll(/《([\p{Script=Han}\d]{4,30})》/gu)) {
          if (title === undefined || !documentNames.test(title)) continue
          const place = { cell: target, span: [index, index + whole.length] as const }
          const known = marked.get(title)
          if (known) known.push(place)
          else marked.set(title, [place])
        }
        if (target.kind === 'paragraph' || target.kind === 'item') cells.push(target)
      },
      end(report) {
        // What stands in marks already, whatever they are, is not looked at.
        const texts = cells.map((cell) => ({ cell, bare: cell.text.replace(/《[^《》]*》|“[^“”]*”|（[^（）]*）/gu, (whole) => ' '.repeat(whole.length)) }))
        for (const [title, places] of marked) {
          const found = texts.flatMap(({ cell, bare }) => [...bare.matchAll(new RegExp(title, 'gu'))].map(({ index }) => ({ cell, span: [index, index + title.length] as const })))
          if (found.length > places.length) continue
          for (const { cell, span } of found)
            report({ messageId: 'unmarked', data: { here: title, count: places.length }, cell, span, evidence: places.slice(0, 3), suggestions: [[{ span, text: `《${title}》` }]], confidence: 0.85 })
        }
      },
    }
  },
})
