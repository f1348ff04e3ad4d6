import type { Span } from '../../model/index.ts'
import type { Entry } from '../../terms/index.ts'
import type { Cell } from '../cell.ts'
import { organs } from '../data/organs-zh.ts'
import { sentenceCheck } from '../define.ts'
import { contentWords, isPlace, preferred, type Word } from '../meaning.ts'
import { agreement } from '../votes.ts'

/** Domains of the termbase whose members are things of one class, so that one stands for another only by mistake. */
const classes: readonly string[] = ['country', 'region', 'un-body', 'post', 'treaty', 'time', 'person']

/** Those that name places. */
const places: readonly string[] = ['country', 'region']

/** The one name of a place, by its tag, that the tables do not know. */
function unknownPlace({ tagged, vocabulary }: Cell): Span | undefined {
  const unknown = (tagged ?? []).filter(({ text, tag, span }) => tag === 'ns' && text.length > 1 && !vocabulary.some((known) => known.span[1] - known.span[0] > 1 && known.span[0] < span[1] && span[0] < known.span[1]))
  return unknown.length === 1 ? unknown[0]?.span : undefined
}

/** Among words of time only months are names: a decade may be called a period. */
const isName = ({ group, forms }: Entry, { profile }: Cell): boolean =>
  group !== 'time' || (forms[profile.lang] ?? []).some(({ text }) => profile.months.some((names) => names.includes(text.toLowerCase())))

/** Whether a word is written small where the name has a capital (того, Того). */
const isSmall = ({ cell, span }: Word, { forms }: Entry): boolean =>
  /^\p{Ll}/u.test(cell.quote(span)) && (forms[cell.profile.lang] ?? []).every(({ text }) => /^\p{Lu}/u.test(text))

/** The names of a class in a cell, by entry, with the words that give them. Words that may be several names are left out. */
const names = (cell: Cell, group: string): ReadonlyMap<Entry, readonly Word[]> => allNames(cell).get(group) ?? none

const none: ReadonlyMap<Entry, readonly Word[]> = new Map()

const allNames = (cell: Cell): ReadonlyMap<string, ReadonlyMap<Entry, readonly Word[]>> =>
  cell.once('names', () => {
    const byGroup = new Map<string, Map<Entry, Word[]>>()
    for (const word of contentWords(cell))
      for (const entry of word.entries) {
        if (entry.table !== 'term' || !classes.includes(entry.group) || !isName(entry, cell) || isSmall(word, entry)) continue
        const found = byGroup.get(entry.group) ?? new Map<Entry, Word[]>()
        byGroup.set(entry.group, found.set(entry, [...(found.get(entry) ?? []), word]))
      }
    return byGroup
  })

/** The forms of a name that are not wrong. */
const right = ({ forms }: Entry, lang: string): readonly string[] => (forms[lang] ?? []).flatMap(({ text, status }) => (status === 'wrong' ? [] : [text]))

/** Whether one of some names is a part of another one's (the United Nations of its High Commissioner), so that it may stand for it. */
const isPart = (names: Iterable<Entry>, whole: Entry, lang: string): boolean =>
  [...names].some((name) => right(name, lang).some((part) => right(whole, lang).some((text) => text.length > part.length && text.includes(part))))

/** How much of a name must stand before what the body is called. */
const shortestStem = 2
/** The most characters of what a body is called. */
const longestOrgan = 3

/** The name of a body with the name of another kind of body at its end, as no table has it: 统计理事会 for 统计委员会. */
function misnamed({ text, profile }: Cell, entry: Entry): Span | undefined {
  for (const name of right(entry, profile.lang)) {
    const organ = organs.exec(name)
    if (!organ || organ.index < shortestStem) continue
    const stem = name.slice(0, organ.index)
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
      const rest = text.slice(at + stem.length, at + stem.length + longestOrgan)
      const other = Array.from({ length: rest.length }, (_, cut) => rest.slice(0, rest.length - cut)).find((end) => organs.exec(end)?.index === 0)
      if (other !== undefined && other !== organ[0]) return [at, at + stem.length + other.length]
    }
  }
  return undefined
}

/**
 * One name of a class for another: a country, an institution, a post, a treaty, a month that no other version has in
 * this sentence, be it a place or body that the tables do not know, where they all have another one that is not here.
 */
export const swappedName = sentenceCheck({
  id: 'swapped-name',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  messages: ['swapped'],
  row({ target, others }, report) {
    if (others.length === 0) return
    for (const group of classes) {
      const here = names(target, group)
      const unknown = places.includes(group) ? unknownPlace(target) : undefined
      if (here.size === 0 && !unknown && group !== 'un-body') continue
      const there = others.map((cell) => ({ cell, found: names(cell, group) }))
      const strangers = [...here].filter(([entry, words]) => !others.some((cell) => cell.entries.has(entry)) && words.every((word) => !word.entries.some((own) => own !== entry && others.some((cell) => cell.entries.has(own) && own.table === 'term'))))
      // What witnesses say beside the name stands for itself (this Convention and the Basel Convention).
      const parts = [...here.keys()].filter((entry) => !there.some(({ found }) => found.has(entry)))
      const everywhere = new Set(there.flatMap(({ found }) => [...found.keys()]))
      const lost = [...everywhere]
        .filter((entry) => !target.entries.has(entry) && !isPart(parts, entry, target.profile.lang))
        .map((entry) => ({ entry, witnesses: there.filter(({ found }) => found.has(entry)) }))
        .filter(({ witnesses }) => witnesses.length >= Math.max(1, others.length * 0.8))
        .sort((a, b) => b.witnesses.length - a.witnesses.length)
      const [best] = lost
      const span = strangers[0]?.[1][0]?.span ?? (best && lost.length === 1 ? (isPlace(best.entry) ? unknown : group === 'un-body' ? misnamed(target, best.entry) : undefined) : undefined)
      if (!span || !best) continue
      const proposal = preferred(best.entry, target.profile.lang)
      report({
        messageId: 'swapped',
        data: { here: target.quote(span), there: proposal ?? best.entry.id, count: best.witnesses.length, of: others.length },
        cell: target,
        span,
        evidence: best.witnesses.flatMap(({ cell, found }) => (found.get(best.entry) ?? []).map(({ span }) => ({ cell, span }))),
        suggestions: proposal ? [[{ span, text: proposal }]] : [],
        confidence: 0.95 * agreement(best.witnesses.length, others.length),
      })
    }
  },
})
