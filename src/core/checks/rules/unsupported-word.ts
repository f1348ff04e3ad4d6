import type { Entry } from '../../terms/index.ts'
import { sentenceCheck } from '../define.ts'
import { contentWords, inStep, missingEntries, preferred, supported, unknownStretches, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Whether a word and an entry are of one kind, so that the one can have been put for the other. */
const comparable = (word: Word, entry: Entry): boolean => word.entries.some((own) => own.table === entry.table && (own.table === 'lexicon' ? own.group === entry.group : own.table === 'term'))

/** Han characters that say too little to show kinship between two words. */
const light = /[的地得性化者力们人大小上下中不一有在为以于和与及其之所行作成发出进动起来去到开加可能会员学生定]/gu

/**
 * A word that stands in no other version, in a place where they all say something for which nothing stands here: a
 * replaced word. Words that the tables know as near in meaning, or that share a telling character, count as the same.
 */
export const unsupportedWord = sentenceCheck({
  id: 'unsupported-word',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  yields: true,
  messages: ['replaced'],
  row(view, report, { resources }) {
    const { target, others } = view
    if (others.length < 3) return
    const lang = target.profile.lang
    const text = target.text.replace(light, '')
    const akin = (form: string) => !target.profile.spaced && [...form.replace(light, '')].some((char) => text.includes(char))
    const lost = missingEntries(view).filter(({ entry, witnesses }) => witnesses.length === others.length && (preferred(entry, lang)?.length ?? 0) > 1 && !(entry.forms[lang] ?? []).some(({ text: form }) => akin(form)))
    if (lost.length === 0) return
    const strangers = contentWords(target).filter((word) => !others.some((cell) => supported(word, cell)))
    const candidates = strangers.flatMap((word) => {
      const [best] = lost.filter(({ entry, words }) => inStep(word, words) && comparable(word, entry) && !word.entries.some((own) => resources.relatedness.related(own, entry)))
      return best ? [{ word, best }] : []
    })
    // Several strangers in one row, or words that no table knows, mean that the tables know the text badly.
    if (candidates.length > 1 || unknownStretches(target).length > 0) return
    for (const { word, best } of candidates) {
      const proposal = preferred(best.entry, lang)
      report({
        messageId: 'replaced',
        data: { here: target.quote(word.span), there: proposal ?? best.entry.id, count: best.witnesses.length, of: others.length },
        cell: target,
        span: word.span,
        evidence: best.words.map(({ cell, span }) => ({ cell, span })),
        suggestions: proposal ? [[{ span: word.span, text: proposal }]] : [],
        confidence: 0.6 * agreement(best.witnesses.length, others.length),
      })
    }
  },
})
