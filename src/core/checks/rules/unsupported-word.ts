import { rowCheck, type Report } from '../define.ts'
import { contentWords, inStep, missingEntries, preferred, supported, unknownStretches } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Confidence below which a suspicion is not worth a reader's time. */
const floor = 0.3

/** Han characters that say too little to show kinship between two words. */
const light = /[的地得性化者力们人大小上下中不一有在为以于和与及其之所行作成发出进动起来去到开加可能会员学生定]/gu

/**
 * A word that stands in no other version, in a place where they all say something for which nothing stands here: a
 * replaced word. Words that the tables know as near in meaning, or that share a telling character, count as the same.
 */
export const unsupportedWord = rowCheck({
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
    const lost = missingEntries(view).filter(({ entry, witnesses }) => witnesses.length >= others.length * 0.75 && !(entry.forms[lang] ?? []).some(({ text: form }) => akin(form)))
    if (lost.length === 0) return
    const candidates: Report[] = []
    for (const word of contentWords(target)) {
      if (others.some((cell) => supported(word, cell))) continue
      const [best] = lost
        .filter(({ entry }) => !word.entries.some((own) => resources.relatedness.related(own, entry)))
        .filter(({ words }) => inStep(word, words))
        .filter(({ entry }) => entry.table !== 'lexicon' || word.entries.some((own) => own.table !== 'lexicon' || own.group === entry.group))
        .sort((a, b) => b.witnesses.length - a.witnesses.length)
      if (!best) continue
      const proposal = preferred(best.entry, lang)
      candidates.push({
        messageId: 'replaced',
        data: { here: target.quote(word.span), there: proposal ?? best.entry.id, count: best.witnesses.length, of: others.length },
        cell: target,
        span: word.span,
        evidence: best.words.map(({ cell, span }) => ({ cell, span })),
        suggestions: proposal ? [[{ span: word.span, text: proposal }]] : [],
        confidence: 0.7 * agreement(best.witnesses.length, others.length),
      })
    }
    // Several strangers in one row, or words that no table knows, mean that the tables know the text badly.
    const doubt = Math.max(1, candidates.length - 1) * (1 + unknownStretches(target).length)
    for (const candidate of candidates) if (candidate.confidence / doubt >= floor) report({ ...candidate, confidence: candidate.confidence / doubt })
  },
})
