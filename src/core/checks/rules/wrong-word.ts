import type { Entry } from '../../terms/index.ts'
import { accountOf, type Answered, type Unanswered } from '../account.ts'
import type { Cell, RowView } from '../cell.ts'
import { lightWords } from '../data/grammar-zh.ts'
import { sentenceCheck } from '../define.ts'
import { preferred } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** How many content words apart a word and what should stand there may be. */
const reach = 1

/** Groups of senses that other checks compare with more knowledge. */
const elsewhere: readonly string[] = ['number-scale', 'condition-kind', 'at-least-at-most', 'before-after', 'before-after-2', 'more-less-than']

/** Domains of the termbase whose members can only stand for one another. */
const names: readonly string[] = ['country', 'region', 'un-body', 'post', 'treaty', 'time', 'person']

/** What kind of thing an entry names: a class of names, or its part of speech where the tables or the tagger tell. */
function kinds(entry: Entry, cell: Cell): readonly string[] {
  if (entry.table === 'term' && names.includes(entry.group)) return [entry.group]
  if (entry.table === 'lexicon') return [entry.group]
  const form = preferred(entry, cell.profile.lang)
  return form === undefined ? [] : cell.partOfSpeech(form)
}

/** Whether one may stand for the other by mistake. */
function comparable(word: Answered, { entry }: Unanswered, cell: Cell): boolean {
  const there = kinds(entry, cell)
  const here = new Set([...word.word.entries.flatMap((own) => kinds(own, cell)), ...(names.some((name) => there.includes(name)) ? [] : cell.partOfSpeech(cell.quote(word.word.span)))])
  return there.some((kind) => here.has(kind))
}

/** Characters of the accepted forms that stand near the word and are not its own: the thing may be said there in another way. */
function echoed({ entry }: Unanswered, { word }: Answered, target: Cell): boolean {
  if (target.profile.spaced) return false
  const window = target.text.slice(Math.max(0, word.span[0] - 12), word.span[0]) + ' ' + target.text.slice(word.span[1], word.span[1] + 12)
  return (entry.forms[target.profile.lang] ?? []).some(({ text }) => [...text].some((char) => !lightCharacters.includes(char) && window.includes(char)))
}

const lightCharacters = '的地得性化者力们人大小上下中不一有在为以于和与及其之所行作成发出进动起来去到开加可能会员学生定国家本主自无时年分方法事物业'

/** The pairs of a word without support and a meaning without expression that belong together, the surest first. */
function pairs(view: RowView, words: readonly Answered[], missing: readonly Unanswered[]): { word: Answered; meaning: Unanswered; distance: number }[] {
  const { target, others } = view
  return words
    .filter(({ word, witnesses }) => witnesses.size === 0 && !lightWords.has(target.quote(word.span)))
    .flatMap((word) =>
      missing
        .filter((meaning) => meaning.free.size >= others.length * 0.8 && !elsewhere.includes(meaning.entry.group) && meaning.distance(word.rank) <= reach && comparable(word, meaning, target) && !echoed(meaning, word, target))
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
        confidence: (word.kin ? 0.65 : 0.75) * agreement(meaning.free.size, others.length),
      })
    }
  },
})
