import { sentenceCheck } from '../define.ts'
import { functionWords, missingFunctions, supported } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Families of categories whose members exclude each other: to say one for another changes what is said. */
const families: readonly (readonly [family: string, messageId: string])[] = [
  ['modality', 'modality'],
]

/**
 * Obligation and permission: a function word that no other version has, where they
 * have another one of the same family that is not here.
 */
export const functionWord = sentenceCheck({
  id: 'function-word',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  messages: families.map(([, messageId]) => messageId),
  row(view, report) {
    const { target, others } = view
    if (others.length < 3) return
    for (const [family, messageId] of families) {
      const ofFamily = ({ group }: { group: string }) => group.startsWith(family)
      const lost = missingFunctions(view)
        .filter(({ entry, witnesses }) => ofFamily(entry) && witnesses.length >= Math.min(others.length, Math.max(2, others.length * 0.8)))
        .sort((a, b) => b.witnesses.length - a.witnesses.length)[0]
      if (!lost) continue
      const strangers = functionWords(target).filter((word) => word.entries.some(ofFamily) && word.entries.every(ofFamily) && !others.some((cell) => supported(word, cell)))
      // Two words of one category say the same with another force at most.
      const word = strangers.find(({ entries }) => entries.every(({ group }) => group !== lost.entry.group))
      if (!word) continue
      report({
        messageId,
        data: { here: target.quote(word.span), there: lost.words[0]?.cell.quote(lost.words[0].span) ?? lost.entry.id, count: lost.witnesses.length, of: others.length },
        cell: target,
        span: word.span,
        evidence: lost.words.map(({ cell, span }) => ({ cell, span })),
        confidence: 0.75 * agreement(lost.witnesses.length, others.length),
      })
    }
  },
})
