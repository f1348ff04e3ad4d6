import type { Entry } from '../../terms/index.ts'
import { accountOf, echoed, type Answered, type Unanswered } from '../account.ts'
import type { Cell, RowView } from '../cell.ts'
import { sentenceCheck } from '../define.ts'
import { preferred, weighty } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** How many content words apart a word and what should stand there may be. */
const reach = 1

/** Groups of senses that other checks compare with more knowledge. */
const elsewhere: readonly string[] = ['number-scale', 'condition-kind', 'at-least-at-most', 'before-after', 'before-after-2', 'more-less-than']

/** Domains of the termbase whose members can only stand for one another. */
const names: readonly string[] = ['country', 'region', 'un-body', 'post', 'treaty', 'time', 'person']

/** Those of them whose names are made of common nouns. */
const descriptive: readonly string[] = ['un-body', 'post', 'treaty']

/** What kind of thing an entry names: a class of names, or its part of speech where the tables or the tagger tell. */
function kinds(entry: Entry, cell: Cell): readonly string[] {
  if (entry.table === 'term' && names.includes(entry.group)) return [entry.group]
  if (entry.table === 'lexicon') return [entry.group]
  const form = preferred(entry, cell.profile.lang)
  return form === undefined ? [] : cell.partOfSpeech(form)
}

/**
 * Whether one may stand for the other by mistake: for a name of a class another one of it, or a common noun where names are
 * made of such; for a term of the field any word; else a word of the same part of speech.
 */
function comparable(word: Answered, { entry }: Unanswered, cell: Cell): boolean {
  const there = kinds(entry, cell)
  const here = new Set(word.word.entries.flatMap((own) => kinds(own, cell)))
  if (entry.table === 'term' && names.includes(entry.group)) return here.has(entry.group) || (descriptive.includes(entry.group) && here.has('n') && !names.some((name) => here.has(name)))
  if (entry.table === 'term' && entry.group !== 'general') return !names.some((name) => here.has(name))
  for (const kind of cell.partOfSpeech(cell.quote(word.word.span))) here.add(kind)
  return there.some((kind) => here.has(kind))
}

/** How far around a word the thing may be said in another way, in characters. */
const echoReach = 12

/** Whether the word stands right beside one that is said in other words elsewhere: the two together may be one expression. */
const partOfKin = ({ word: { span } }: Answered, words: readonly Answered[]): boolean => words.some((other) => other.kin && (other.word.span[1] === span[0] || other.word.span[0] === span[1]))

/** The pairs of a word without support and a meaning without expression that belong together, the surest first. */
function pairs(view: RowView, words: readonly Answered[], missing: readonly Unanswered[]): { word: Answered; meaning: Unanswered; distance: number }[] {
  const { target, others } = view
  return words
    .filter((word) => word.witnesses.size === 0 && !word.kin && weighty(word.word) && !partOfKin(word, words))
    .flatMap((word) =>
      missing
        .filter((meaning) => meaning.free.size >= others.length * 0.8 && !elsewhere.includes(meaning.entry.group) && meaning.distance(word.rank) <= reach && comparable(word, meaning, target) && !echoed(meaning, words, target, [word.word.span[0] - echoReach, word.word.span[1] + echoReach]))
        .map((meaning) => ({ word, meaning, distance: meaning.distance(word.rank) })),
    )
    .sort((a, b) => b.meaning.free.size - a.meaning.free.size || Number(b.meaning.kin) - Number(a.meaning.kin) || a.distance - b.distance || tables.indexOf(a.meaning.entry.table) - tables.indexOf(b.meaning.entry.table))
}

/** Which table's proposal is preferred. */
const tables: readonly Entry['table'][] = ['term', 'sense', 'lexicon', 'function']

/**
 * A word that says something else than all the others: no version has a word for it, and where it stands they have
 * one thing in common for which no word stands here.
 */
export const wrongWord = sentenceCheck({
  id: 'wrong-word',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  yields: true,
  applies: ({ spaced }) => !spaced,
  messages: ['other'],
  row(view, report, knowledge) {
    const { target, others } = view
    if (others.length < 3) return
    const { words, missing } = accountOf(view, knowledge)
    const told = new Set<Answered>()
    const used = new Set<unknown>()
    for (const { word, meaning } of pairs(view, words, missing)) {
      const sources = [...meaning.words.values()].flat()
      if (told.has(word) || sources.some((source) => used.has(source))) continue
      told.add(word)
      for (const source of sources) used.add(source)
      const proposal = preferred(meaning.entry, target.profile.lang)
      const { span } = word.word
      report({
        messageId: 'other',
        data: { here: target.quote(span), there: proposal ?? meaning.entry.id, count: meaning.free.size, of: others.length },
        cell: target,
        span,
        evidence: sources.map((source) => ({ cell: source.cell, span: source.span })),
        suggestions: proposal === undefined ? [] : [[{ span, text: proposal }]],
        confidence: 0.75 * agreement(meaning.free.size, others.length),
      })
    }
  },
})
