import type { Entry } from '../../terms/index.ts'
import { echoed } from '../account.ts'
import type { Cell, Knowledge, RowView } from '../cell.ts'
import { grammaticalCharacters } from '../data/light-zh.ts'
import { sentenceCheck } from '../define.ts'
import { insteadOf, type Instead } from '../instead.ts'
import { contentWords, counterparts, families, isPhrase, missingEntries, preferred, type Missing, type Word } from '../meaning.ts'

/** The content words of a cell that have some sense of a group. */
const groupWords = (cell: Cell, group: string): readonly Word[] =>
  cell.once(`words of ${group}`, () => contentWords(cell).filter(({ entries }) => entries.some((entry) => entry.table === 'sense' && entry.group === group)))

/** How many versions must know of the senses of a group: the tables may lack the very sense that one of them means. */
const fewest = 2
/** From so many versions on one alone proves nothing. */
const many = 5

/** The language from which such documents are mostly translated, and those whose words are as ambiguous as its words. */
const source = 'en'
const kindred: readonly string[] = [source, 'fr', 'es']

const senses = (word: Word): Entry[] => word.entries.filter(({ table }) => table === 'sense')

/** Whether a form of an entry has a word of one family with a text (*removal*, *remove from*), so that it is no other sense of it. */
const akin = (text: string, { forms }: Entry, lang: string): boolean => {
  const own = families(text, lang)
  return (forms[lang] ?? []).some((form) => families(form.text, lang).some((one) => own.includes(one)))
}

/** Whether a word of the source is a form of one that a sense has there by itself (*reflection*, *reflect*), and not only in a phrase. */
const isFormOf = (text: string, { forms }: Entry): boolean => {
  const own = families(text, source)
  return (forms[source] ?? []).some((form) => !/[\s-]/u.test(form.text) && families(form.text, source).some((one) => own.includes(one)))
}

/** Whether a language has no word for both one of some senses and another. */
const tellsApart = (lang: string, some: readonly Entry[], { forms }: Entry): boolean => {
  const theirs = new Set((forms[lang] ?? []).map(({ text }) => text))
  return some.every((entry) => (entry.forms[lang] ?? []).every(({ text }) => !theirs.has(text)))
}

/** A word in the wrong sense, with the entry that is meant and the words that show it. */
interface Mistaken {
  readonly word: Word
  readonly meant: Entry
  readonly words: readonly Word[]
  readonly witnesses: number
  readonly confidence: number
}

/** A sibling of a word's sense that the others have and for which nothing stands here, while none has the word's own. */
function sibling(word: Word, view: RowView, lost: readonly Missing[]): Mistaken | undefined {
  const { others, target: { profile } } = view
  const own = new Set(word.entries)
  for (const group of new Set(senses(word).map((entry) => entry.group))) {
    // Words that may stand for a sibling and for no entry of the word itself speak against it; those that may stand for both are mute.
    const isSibling = (entry: Entry) => entry.table === 'sense' && entry.kind !== 'relation' && entry.group === group && !own.has(entry)
    const siblings = lost.filter(({ entry }) => isSibling(entry))
    if (siblings.length === 0) continue
    const backed = others.some((cell) => {
      const backs = counterparts(word, cell).some((other) => !other.entries.some(isSibling))
      // A version that has both senses, in different words, speaks for neither.
      return backs && !groupWords(cell, group).some((other) => other.entries.some(isSibling) && !other.entries.some((entry) => own.has(entry)))
    })
    if (backed) continue
    // What is no more than a part of the sibling's phrase does not answer the word.
    const phrases = siblings.flatMap(({ words }) => words.filter(isPhrase))
    const mute = others.filter((cell) => word.entries.some((own) => (cell.entries.get(own) ?? []).some(([start, end]) => !phrases.some((phrase) => phrase.cell === cell && phrase.span[0] <= start && end <= phrase.span[1]))))
    const against = siblings
      .map((missing) => ({ ...missing, witnesses: missing.witnesses.filter((cell) => !mute.includes(cell)) }))
      .sort((a, b) => b.witnesses.length - a.witnesses.length)[0]
    if (!against || echoed([against.entry], view, word.span)) continue
    const { entry, witnesses, words } = against
    const mixedUp = entry.kind === 'confusable'
    // Those whose words for it answer something else here as well say at least that it is meant somewhere.
    const also = others.filter((cell) => cell.entries.has(entry) && !witnesses.includes(cell) && !mute.includes(cell))
    const informed = witnesses.length + mute.length + also.length
    const here = senses(word).filter((one) => one.group === group)
    // What is misread is the word of the source: it must be one that may be read as what stands here.
    const isMisreadable = (cell: Cell) => mute.includes(cell) || words.some((one) => one.cell === cell && here.some((sense) => isFormOf(cell.quote(one.span), sense)))
    if (!mixedUp && (informed < fewest || others.some((cell) => cell.profile.lang === source && !isMisreadable(cell)))) continue
    const inPhrase = words.some((one) => one.cell.profile.lang === source && witnesses.includes(one.cell) && isPhrase(one))
    const enough = others.length > fewest && (mixedUp || !(inPhrase || witnesses.every((cell) => tellsApart(cell.profile.lang, here, entry)))) ? fewest : 1
    if (witnesses.length < enough) continue
    // Of many, one alone is more often free than right.
    if (others.length >= many && witnesses.length < fewest) continue
    if (profile.spaced && (witnesses.length < fewest || akin(word.cell.quote(word.span), entry, profile.lang))) continue
    if (informed < Math.min(others.length, Math.ceil(others.length * 0.6))) continue
    if (others.length > 2 && witnesses.length < Math.min(3, others.length) && (inPhrase ? informed : witnesses.length + mute.length) < others.length) continue
    return { word, meant: entry, words, witnesses: witnesses.length, confidence: Math.min(0.95, 0.45 + 0.12 * witnesses.length + 0.04 * mute.length) }
  }
  return undefined
}

/** Witnesses beyond those that answer the word that must have the other reading, and the share of all that must. */
const margin = 2
const share = 0.8

/** Whether a word shares a telling character with what the concept may be called. */
const echoes = (word: Word, entries: readonly Entry[]): boolean =>
  entries.some(({ forms }) => (forms.zh ?? []).some((form) => [...form.text].some((char) => !grammaticalCharacters.has(char) && word.cell.quote(word.span).includes(char))))

/**
 * Whether a word translates another reading of the word that the source has: the source alone, or languages that share
 * its ambiguity, answer it, every one of their words may stand for a thing of which the others speak, and it is not
 * nearly the same thing.
 */
const isOtherReading = ({ word, witnesses, concept, reading, likeness }: Instead, view: RowView): boolean =>
  reading &&
  concept.words.size >= view.others.length * share &&
  concept.words.size >= witnesses.length + margin &&
  witnesses.some(({ profile }) => profile.lang === source) &&
  witnesses.every(({ profile }) => kindred.includes(profile.lang)) &&
  !echoes(word, concept.entries) &&
  likeness() < 2 && !echoed(concept.entries, view, word.span)

const misread = (view: RowView, knowledge: Knowledge): Mistaken[] =>
  insteadOf(view, knowledge).flatMap((instead) => {
    const { word, concept } = instead
    const [meant] = concept.entries
    const words = [...concept.words.values()].flat()
    return meant && isOtherReading(instead, view) ? [{ word, meant, words, witnesses: concept.words.size, confidence: Math.min(0.95, 0.35 + 0.12 * concept.words.size) }] : []
  })

/**
 * The wrong sense of an ambiguous word, or the wrong one of names that get mixed up: no other version has the sense
 * that stands here, and they have a sibling of the same group for which nothing stands here. A form that may have both
 * senses (English *critical*, French *ordre*) proves nothing and is not counted. Where no table lists the senses side by
 * side, a word is taken for misread that only the ambiguous word itself answers (声音 for *sound* = solid).
 */
export const wrongSense = sentenceCheck({
  id: 'wrong-sense',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  yields: true,
  messages: ['sense'],
  row(view, report, knowledge) {
    const { target, others } = view
    const told = new Set<Word>()
    const lost = missingEntries(view).filter(({ entry }) => entry.table === 'sense')
    const siblings = lost.length > 0 ? contentWords(target).flatMap((word) => sibling(word, view, lost) ?? []) : []
    for (const { word, meant, words, witnesses, confidence } of [...siblings, ...(target.profile.spaced ? [] : misread(view, knowledge))]) {
      if (told.has(word)) continue
      told.add(word)
      const proposal = preferred(meant, target.profile.lang)
      report({
        messageId: 'sense',
        data: { here: target.quote(word.span), there: proposal ?? meant.id, count: witnesses, of: others.length },
        cell: target,
        span: word.span,
        evidence: words.map(({ cell, span }) => ({ cell, span })),
        suggestions: proposal ? [[{ span: word.span, text: proposal }]] : [],
        confidence,
      })
    }
  },
})
