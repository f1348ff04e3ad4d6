import type { Span } from '../../model/index.ts'
import { push } from '../account.ts'
import { Collocations, Narrow, type Pairing } from '../collocations.ts'
import { collocations } from '../data/collocations/index.ts'
import { narrow } from '../data/collocations/narrow.ts'
import { narrowAttributes } from '../data/collocations/narrow-attributes.ts'
import { defineCheck } from '../define.ts'
import type { Head } from '../noun-phrase.ts'
import { describes, governs, qualifies, relates, undergoes } from '../partners.ts'
import type { TaggedWord } from '../tagger.ts'

type Finder = (table: Pairing, words: readonly TaggedWord[], at: number) => Head | undefined

type Relation = readonly [find: Finder, table: Pairing]

/** How the head of each word is found, with what goes together. What says more of a word comes first. */
function readRelations(): ReadonlyMap<string, readonly Relation[]> {
  const objects = new Collocations(collocations.object)
  const narrowVerbs = new Narrow(narrow, objects)
  const attributes = new Collocations(collocations.attribute)
  const narrowAttribute = new Narrow(narrowAttributes, new Collocations([...collocations.attribute, ...collocations.object]))
  const relations: readonly Relation[] = [
    [governs, narrowVerbs],
    [governs, objects],
    [undergoes, narrowVerbs],
    [undergoes, objects],
    [relates, objects],
    [qualifies, narrowAttribute],
    [qualifies, attributes],
    [describes, narrowAttribute],
    [describes, attributes],
  ]
  const byWord = new Map<string, Relation[]>()
  for (const relation of relations) for (const word of relation[1].words) push(byWord, word, relation)
  return byWord
}

let read: ReadonlyMap<string, readonly Relation[]> | undefined

/**
 * Words that do not go together, as when each is translated by itself (达成成就, 强大的承诺): a verb and its object or
 * subject, an attribute and its noun. A noun of the tables is listed with the words of a class that it takes; the others of
 * that class are wrong beside it.
 */
export const collocation = defineCheck({
  id: 'collocation',
  mqm: 'style/awkward',
  severity: 'minor',
  applies: ({ script }) => script === 'Han',
  messages: ['partner'],
  start: () => ({
    row({ target }, report) {
      const words = target.tagged ?? []
      const relations = (read ??= readRelations())
      words.forEach((here, at) => {
        for (const [find, table] of relations.get(here.text) ?? []) {
          const found = find(table, words, at)
          const usual = found ? table.usual(found.head, here.text).slice(0, 3) : []
          const [first, last] = [words[found?.first ?? -1], words[found?.last ?? -1]]
          if (!found || !first || !last || usual.length === 0) continue
          const head: Span = [first.span[0], last.span[1]]
          const suggestions = usual.map((text) => [{ span: here.span, text }])
          return report({
            messageId: 'partner',
            data: { here: here.text, head: target.quote(head), usual },
            cell: target,
            span: [Math.min(here.span[0], head[0]), Math.max(here.span[1], head[1])],
            suggestions,
            confidence: 0.75,
          })
        }
      })
    },
  }),
})
