import type { Span } from '../../model/index.ts'
import type { Entry } from '../../terms/index.ts'
import { cellsOf, partsOf } from '../account.ts'
import type { Cell } from '../cell.ts'
import { unsaid, type Unsaid } from '../consensus.ts'
import { grammaticalCharacters } from '../data/light-zh.ts'
import { sentenceCheck } from '../define.ts'
import { insteadOf, type Instead } from '../instead.ts'
import { contentWords, families, isNominal, isPhrase, isPlace, isTerm, missingEntries, preferred, supported, weighty, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Shorter terms are met in too many wordings for their absence to mean anything. */
const shortestTerm = 3

/** The share of the witnesses that must have the term. */
const most = 0.8

/** Characters that variants of one term may have or lack. */
const filler = /[的之和与及或、《》“”（）\s]/gu

/** Shorter forms have variants only with something between their halves (非洲集团, 非洲国家集团). */
const shortestVariant = 5
const shortestHalves = 4

/** How many characters a variant may have inside that the form has not. */
const between = 8
const betweenHalves = 3

/** Between a name and a post of so many characters stands all that the post is for (秘书长负责…问题特别代表). */
const longHalves = 3
const betweenLong = 30

/** A form of two words cut so that the second may stand before the first, as a verb and its object do (停止敌对行动, 敌对行动停止). */
const turned = (form: string): (readonly [string, string])[] => (form.length < shortestHalves ? [] : [[form.slice(2), form.slice(0, 2)], [form.slice(-2), form.slice(0, -2)]])

/** Whether a text has one thing and then another, with at most so many characters in between. */
function follows(text: string, first: string, second: string, within: number): boolean {
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
    const at = text.indexOf(second, from + first.length)
    if (at >= 0 && at - from - first.length <= within) return true
  }
  return false
}

/** Whether the target has the term in a form that is only longer or shorter, or lets other characters in between. */
function variant(target: Cell, forms: readonly string[]): boolean {
  const text = target.text.replace(filler, '')
  return forms.some((form) => {
    const bare = form.replace(filler, '')
    if (text.includes(bare) || (/[者人]$/u.test(bare) && bare.length > 2 && text.includes(bare.slice(0, -1))) || turned(bare).some(([first, second]) => follows(text, first, second, Math.min(first.length, second.length) > 1 ? between : 0))) return true
    // A beginning and an end of the form that leave at most one character out, with little in between.
    return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => at + 1).some((head) =>
      [0, 1].some((left) => {
        const tail = bare.length - head - left
        const halves = bare.length === shortestHalves && head === tail
        if (tail < 1 || (bare.length < shortestVariant && !halves) || Math.max(head, tail) < 2) return false
        return follows(text, bare.slice(0, head), bare.slice(bare.length - tail), halves ? betweenHalves : Math.min(head, tail) < longHalves ? between : betweenLong)
      }),
    )
  })
}

/** Terms of so many words are known again with one of them said otherwise. */
const manyWords = 3

/** The same where words stand between spaces: the words of a form, of whatever ending and in whatever order, stand in the sentence. */
const inOtherForm = ({ text, profile: { lang, spaced } }: Cell, forms: readonly string[]): boolean => {
  if (!spaced) return false
  const said = new Set(families(text, lang))
  return forms.some((form) => {
    const words = families(form, lang)
    const lost = words.filter((word) => !said.has(word)).length
    return words.length > 1 && lost <= (words.length < manyWords ? 0 : 1)
  })
}

const inside = (inner: Span, outer: readonly Span[]): boolean => outer.some(([start, end]) => start <= inner[0] && inner[1] <= end)

/** Whether a witness supports a word, and with nothing but words of the term. */
function fromTerm(word: Word, witness: Cell, term: readonly Span[]): boolean {
  const places = word.entries.flatMap((entry: Entry) => witness.entries.get(entry) ?? [])
  return places.length > 0 && places.every((place) => inside(place, term))
}

/** Whether two words touch, or have no more than a particle between them. */
const touch = (a: Word, b: Word): boolean => /^[的之]?$/u.test(a.cell.text.slice(a.span[1], b.span[0]))

/** Half of the term with something that is no part of it: its beginning and what nobody says after it, or its end after that. */
function halfSaid(target: Cell, forms: readonly string[], strangers: ReadonlySet<Word>): Word[] {
  const words = contentWords(target)
  const begins = words.findIndex((word) => forms[0]?.startsWith(target.quote(word.span)))
  const [first, second] = [words[begins], words[begins + 1]]
  if (first && second && strangers.has(second) && second.span[0] === first.span[1] && !forms[0]?.includes(target.quote(second.span))) return [first, second]
  const ends = words.findIndex((word, at) => {
    const before = words[at - 1]
    return before && strangers.has(before) && touch(before, word) && forms.some((form) => form.endsWith(target.quote(word.span)) && !form.includes(target.quote(before.span)))
  })
  return ends > 0 ? words.slice(ends - 1, ends + 1) : []
}

/** Words that no version supports and that touch a run, with the run: what was said instead of a part of the term. */
function withStrangers(run: readonly Word[], strangers: ReadonlySet<Word>, target: Cell): Word[] {
  const words = contentWords(target)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  let [from, to] = [words.indexOf(first), words.indexOf(last)]
  for (let other = words[from - 1], at = words[from]; other && at && strangers.has(other) && touch(other, at); other = words[from - 1], at = words[from]) from--
  for (let other = words[to + 1], at = words[to]; other && at && strangers.has(other) && touch(at, other); other = words[to + 1], at = words[to]) to++
  return words.slice(from, to + 1)
}

/** Whether another term of the field, or with the same head, stands for the term; for the name of a place only another such name. */
const isOtherTerm = ({ word, near, likeness }: Instead, term: Entry): boolean =>
  near > 0 && isNominal(word) && (!isPlace(term) || word.entries.some(isPlace)) && !isAct(word, term) && !(completed(word, term) && !word.cell.profile.spaced) && likeness() < 2 && word.entries.some((entry) => isTerm(entry) && (entry.group === term.group || sameHead(word, term)))

/** Whether a word that no version has as a whole is made of words that one of them says beside the term: it is no other term but what stands next to it. */
function saidElsewhere({ word, concept }: Instead, others: readonly Cell[]): boolean {
  const parts = partsOf(word, 2)
  return parts.length > 1 && others.some((other) => {
    const term = (concept.words.get(other) ?? []).map((word) => word.span)
    return parts.every((entries) => entries.some((entry) => (other.entries.get(entry) ?? []).some((place) => !inside(place, term))))
  })
}

/** Whether a word is but the beginning or end of a longer one that has a telling character of the term (碳汇 in 碳汇林 for 森林). */
function completed({ cell, span: [start, end] }: Word, { forms }: Entry): boolean {
  const beside = [cell.text[start - 1], cell.text[end]]
  return (forms[cell.profile.lang] ?? []).some(({ text, status }) => status !== 'wrong' && [text[0], text.at(-1)].some((char) => char !== undefined && !grammaticalCharacters.has(char) && beside.includes(char)))
}

/** Whether a word can only be an act and the term only a thing: it says what is done with the thing (上网 for 互联网). */
const isAct = ({ cell, span }: Word, term: Entry): boolean => sameHead({ cell, span }, term) && cell.partOfSpeech(cell.quote(span)).join() === 'v' && cell.partOfSpeech(preferred(term, cell.profile.lang) ?? '').join() === 'n'

/** Whether a word ends as the term does. */
const sameHead = ({ cell, span }: Pick<Word, 'cell' | 'span'>, term: Entry): boolean => (term.forms[cell.profile.lang] ?? []).some(({ text }) => text.at(-1) === cell.text[span[1] - 1])

/** So many witnesses must agree that something is named of which nothing here sounds. */
const several = 4

/** The share of the witnesses whose words for something must be phrases. */
const half = 0.5

/** How many telling characters of a name other words may have by chance. */
const chance = 1

/** The term of several words, or the name of a place, that all witnesses have and of which nothing here sounds; such a thing is hardly said in other words. */
function unnamed({ words, parts, kin, echoed, heard, entries }: Unsaid, witnesses: number): Entry | undefined {
  const all = [...words.values()].flat()
  if (words.size < witnesses || kin || parts || heard > chance) return undefined
  const named = [...entries].filter((entry) => isTerm(entry) && cellsOf(all.filter((word) => word.entries.includes(entry))) >= witnesses * most)
  return named.find(isPlace) ?? (!echoed && all.filter(isPhrase).length >= all.length * half ? named[0] : undefined)
}

/**
 * A fixed term that has been translated word for word, or by other words than its own: the other versions have the
 * term, no accepted form of it stands here, and what stands here answers nothing but the term's own parts, or nothing at all.
 */
export const literalTerm = sentenceCheck({
  id: 'literal-term',
  mqm: 'terminology/wrong-term',
  severity: 'major',
  messages: ['literal', 'unnamed'],
  row(view, report, knowledge) {
    const { target, others } = view
    if (others.length < 2) return
    const lang = target.profile.lang
    const lost = missingEntries(view).filter(({ entry, witnesses }) => isTerm(entry) && witnesses.length >= others.length * most)
    const taken: Span[] = []
    const strange = new Set(lost.length === 0 ? [] : contentWords(target).filter((word) => (weighty(word) || word.entries.some(isTerm)) && !others.some((cell) => supported(word, cell))))
    for (const { entry, words, witnesses } of lost) {
      const forms = (entry.forms[lang] ?? []).filter(({ status }) => status !== 'wrong').map(({ text }) => text)
      const proposal = preferred(entry, lang)
      if (!proposal || proposal.length < 2 || variant(target, forms) || inOtherForm(target, forms)) continue
      const spans = new Map(witnesses.map((cell) => [cell, words.filter((word) => word.cell === cell).map(({ span }) => span)]))
      const parts = contentWords(target).filter((word) => witnesses.filter((cell) => fromTerm(word, cell, spans.get(cell) ?? [])).length * 2 >= witnesses.length)
      const run = parts.length > 0 ? parts.filter((word, index) => index === 0 || word.span[0] - (parts[index - 1]?.span[1] ?? 0) <= 3) : halfSaid(target, forms, strange)
      const instead = insteadOf(view, knowledge).find((one) => one.concept.entries.includes(entry) && strange.has(one.word) && !saidElsewhere(one, others) && isOtherTerm(one, entry))
      const said = run.length > 0 && proposal.length >= shortestTerm ? withStrangers(run, strange, target) : instead ? [instead.word] : []
      const [first, last] = [said[0], said.at(-1)]
      // One word may well be another way to say it for some.
      if (!first || !last || (said.length === 1 && witnesses.length < others.length)) continue
      const span: Span = [first.span[0], last.span[1]]
      // A part of the term alone is the term in short; between spaces any one word may be.
      if (target.profile.spaced && said.length < 2) continue
      if (proposal.includes(target.quote(span))) continue
      if (taken.some(([start, end]) => start < span[1] && span[0] < end)) continue
      taken.push(span)
      report({
        messageId: 'literal',
        data: { here: target.quote(span), there: proposal, count: witnesses.length, of: others.length },
        cell: target,
        span,
        evidence: words.map((word) => ({ cell: word.cell, span: word.span })),
        suggestions: [[{ span, text: proposal }]],
        confidence: (said.length > 1 ? 0.85 : 0.7) * agreement(witnesses.length, others.length),
      })
    }
    // Between spaces names are inflected and make adjectives: that one is not found does not mean that it is not there.
    if (others.length < several || target.profile.spaced) return
    for (const thing of unsaid(view, knowledge)) {
      const entry = unnamed(thing, others.length)
      const span = thing.instead
      if (!entry || !span || taken.some(([start, end]) => start < span[1] && span[0] < end)) continue
      taken.push(span)
      report({
        messageId: 'unnamed',
        data: { here: target.quote(span), there: preferred(entry, lang) ?? entry.id, of: others.length },
        cell: target,
        span,
        evidence: [...thing.words.values()].flat().map((word) => ({ cell: word.cell, span: word.span })),
        confidence: 0.75,
      })
    }
  },
})
