import type { Entry } from '../../terms/index.ts'
import type { Cell } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { contentWords, counterparts, missingEntries, preferred, supported, type Word } from '../meaning.ts'

/** The content words of a cell that have some sense of a group. */
const groupWords = (cell: Cell, group: string): readonly Word[] =>
  cell.once(`words of ${group}`, () => contentWords(cell).filter(({ entries }) => entries.some((entry) => entry.table === 'sense' && entry.group === group)))

/** How many versions must know of the senses of an ambiguous word: the tables may lack the very sense that one of them means. */
const ambiguousNeeds = 2

const senses = (word: Word): Entry[] => word.entries.filter(({ table }) => table === 'sense')

/**
 * The wrong sense of an ambiguous word, or the wrong one of names that get mixed up: no other version has the sense
 * that stands here, and they have a sibling of the same group for which nothing stands here. A form that may have both
 * senses (English *critical*, French *ordre*) proves nothing and is not counted.
 */
export const wrongSense = sentenceCheck({
  id: 'wrong-sense',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  yields: true,
  messages: ['sense'],
  row(view, report) {
    const { target, others } = view
    for (const word of contentWords(target)) {
      const own = new Set(word.entries)
      for (const group of new Set(senses(word).map((entry) => entry.group))) {
        // Words that may stand for a sibling and for no entry of the word itself speak against it; those that may stand for both are mute.
        const isSibling = (entry: Entry) => entry.table === 'sense' && entry.group === group && !own.has(entry)
        const backed = others.some((cell) => {
          const backs = counterparts(word, cell).some((other) => !other.entries.some(isSibling))
          // A version that has both senses, in different words, speaks for neither.
          return backs && !groupWords(cell, group).some((other) => other.entries.some(isSibling) && !other.entries.some((entry) => own.has(entry)))
        })
        if (backed) continue
        const mute = others.filter((cell) => supported(word, cell))
        const against = missingEntries(view)
          .filter(({ entry }) => isSibling(entry))
          .map((missing) => ({ ...missing, witnesses: missing.witnesses.filter((cell) => !mute.includes(cell)) }))
          .sort((a, b) => b.witnesses.length - a.witnesses.length)[0]
        if (!against || against.witnesses.length === 0) continue
        const informed = against.witnesses.length + mute.length
        if (!against.entry.confusable && informed < ambiguousNeeds) continue
        if (informed < Math.min(others.length, Math.ceil(others.length * 0.6))) continue
        if (others.length > 2 && against.witnesses.length < Math.min(3, others.length) && against.witnesses.length + mute.length < others.length) continue
        const proposal = preferred(against.entry, target.profile.lang)
        report({
          messageId: 'sense',
          data: { here: target.quote(word.span), there: proposal ?? against.entry.id, count: against.witnesses.length, of: others.length },
          cell: target,
          span: word.span,
          evidence: against.words.map(({ cell, span }) => ({ cell, span })),
          suggestions: proposal ? [[{ span: word.span, text: proposal }]] : [],
          confidence: Math.min(0.95, 0.45 + 0.12 * against.witnesses.length + 0.04 * mute.length),
        })
        break
      }
    }
  },
})
