import type { Span } from '../../model/index.ts'
import type { Cell } from '../cell.ts'
import { documentNames } from '../data/grammar-zh.ts'
import { defineCheck } from '../define.ts'

/** How many marked places are shown. */
const shown = 3

const anyDocumentName = new RegExp(`(?=(${documentNames.source.replace(/\$$/, '')}))`, 'gu')

/** What stands in marks already, whatever they are, is not looked at. */
const inMarks = /《[^《》]*》|“[^“”]*”|（[^（）]*）/gu

/** The longest title that is looked for, in characters. */
const longest = 30

/** A place where the name of a document may end outside marks, with the words up to there. */
interface Ending {
  readonly cell: Cell
  readonly end: number
  readonly words: string
}

/** Endings that are remembered until the document's end; a longer document is looked through for the titles that it has marked before. */
const mostEndings = 20_000

/** The title of a document that mostly stands in 《》, but not here. */
export const titleMarks = defineCheck({
  id: 'title-marks',
  mqm: 'linguistic/punctuation',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['unmarked'],
  start() {
    const marked = new Map<string, { count: number; readonly places: { readonly cell: Cell; readonly span: Span }[] }>()
    const endings: Ending[] = []
    return {
      row({ target }) {
        for (const { index, 0: whole, 1: title } of target.text.matchAll(/《([\p{Script=Han}\d]{4,30})》/gu)) {
          if (title === undefined || !documentNames.test(title)) continue
          const known = marked.get(title) ?? { count: 0, places: [] }
          if (++known.count <= shown) known.places.push({ cell: target, span: [index, index + whole.length] })
          marked.set(title, known)
        }
        if (target.kind !== 'paragraph' && target.kind !== 'item') return
        const bare = target.text.replace(inMarks, (whole) => ' '.repeat(whole.length))
        for (const { index, 1: name } of bare.matchAll(anyDocumentName)) {
          const end = index + (name?.length ?? 0)
          const words = bare.slice(Math.max(0, end - longest), end)
          if (endings.length < mostEndings || [...marked.keys()].some((title) => words.endsWith(title))) endings.push({ cell: target, end, words })
        }
      },
      kept: () => [...endings, ...[...marked.values()].flatMap(({ places }) => places)].map(({ cell }) => cell),
      end(report) {
        for (const [title, { count, places }] of marked) {
          const found = endings.filter(({ words }) => words.endsWith(title))
          if (found.length > count) continue
          for (const { cell, end } of found) {
            const span: Span = [end - title.length, end]
            report({ messageId: 'unmarked', data: { here: title, count }, cell, span, evidence: places, suggestions: [[{ span, text: `《${title}》` }]], confidence: 0.85 })
          }
        }
      },
    }
  },
})
