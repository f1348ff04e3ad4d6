import type { Span } from '../model/index.ts'
import type { Entry } from '../terms/index.ts'
import type { Cell } from './cell.ts'
import { contentWords, functionWords, wordOf, type Word } from './meaning.ts'
import { isWhole } from './tags.ts'

/** A place where a text denies. */
export interface Denial {
  readonly span: Span
  /**
   * Denied outright (`not`, `no`), by a verb or preposition that implies it (`refuse`, `rather than`), or by a part of a
   * word, which denies that word alone (`unlawful`).
   */
  readonly by: 'outright' | 'implied' | 'part'
  /** Whether a verb implies it: whoever is excluded from something does not take part in it. */
  readonly verb?: boolean
}

/** Denials that turn no statement round: they say where it ends, or belong to a word. */
const limiting: readonly string[] = ['not-only', 'except', 'non-prefix']

/** Denials that stand in one entry with a word of will or duty. */
const modal: readonly string[] = ['should-not', 'will-not']

/** To prohibit is to deny by a verb. */
const outright = ({ group, id }: Entry): boolean =>
  (group === 'negation' && !limiting.includes(id)) || (group === 'modality.mustnot' && id !== 'not-permitted') || group === 'modality.cannot' || modal.includes(id)

/** How far apart, in characters, the parts of one denial stand: French *ne … pas*, Spanish *no … ni*. */
const oneDenial = 16

const everywhere = new Map<RegExp, RegExp>()

/** A pattern that finds all its places. */
function global(pattern: RegExp): RegExp {
  let found = everywhere.get(pattern)
  if (!found) everywhere.set(pattern, (found = new RegExp(pattern, `${pattern.flags}g`)))
  return found
}

const matches = (cell: Cell, pattern: RegExp): Span[] => Array.from(cell.text.matchAll(global(pattern)), (match) => [match.index, match.index + match[0].length] as const)

/** Denials in order, with those left out that follow another closely in languages where one denial has several parts. */
function merged(found: readonly Denial[], cell: Cell): Denial[] {
  const out: Denial[] = []
  for (const denial of [...found].sort((a, b) => a.span[0] - b.span[0])) {
    const last = out.at(-1)
    if (!last || denial.span[0] >= last.span[1] + (cell.profile.splitNegation ? oneDenial : 0)) out.push(denial)
  }
  return out
}

/** Whether a denial is a part of a longer word or term (不 in 最不发达国家, 未 in 未决, *sans littoral*), whose own meaning it is, or of a word of grammar that bounds or concedes (未满, 无论). */
function withinWord(cell: Cell, [start, end]: Span): boolean {
  const around = ({ span }: { readonly span: Span }) => span[0] <= start && end <= span[1]
  if ((cell.profile.spaced ? cell.outermost : contentWords(cell)).some((word) => around(word) && word.span[1] - word.span[0] > end - start + 1)) return true
  if (cell.tagged?.some((word) => isWhole(word) && around(word) && word.span[1] - word.span[0] > end - start + 1)) return true
  if (functionWords(cell).some((word) => around(word) && word.span[1] - word.span[0] > end - start && !word.entries.some((entry) => outright(entry) || /^(?:negation|modality)/u.test(entry.group)))) return true
  const own = cell.tagged?.find(({ span }) => span[0] === start && span[1] === end + 1)
  return !cell.profile.spaced && own !== undefined && cell.knows(own.text) && !cell.functions.some(({ span }) => span[0] <= own.span[0] && end <= span[1])
}

/** Words of unspaced text that begin with a denial and whose rest is a word of its own (不平等), each as its rest. */
export function deniedWithin(cell: Cell): readonly { readonly span: Span; readonly rest: Word }[] {
  const { negation, spaced } = cell.profile
  if (spaced || !negation) return []
  return matches(cell, negation).flatMap(([start, end]) => {
    const word = contentWords(cell).find(({ span }) => span[0] === start && span[1] > end) ?? cell.tagged?.find(({ span }) => span[0] === start && span[1] > end)
    if (!word || cell.functions.some(({ span }) => span[0] <= start && word.span[1] <= span[1])) return []
    const rest = cell.entries.matches.find(({ span: [from, to] }) => from === end && to === word.span[1])
    return rest && (word.span[1] - end > 1 || !rest.values.some(({ of }) => of.table === 'function')) ? [{ span: word.span, rest: wordOf(cell, rest.span, rest.values) }] : []
  })
}

const overlaps = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b

/** The words that deny only in form: *ne … que*, لا … إلا. */
export const restrictions = (cell: Cell): readonly Span[] => cell.once('restrictions', () => (cell.profile.restriction ? matches(cell, cell.profile.restriction) : []))

/** Whether what looks like a denial belongs to a restriction. */
const restricted = (cell: Cell, span: Span): boolean => restrictions(cell).some((other) => overlaps(other, span))

/** A Chinese word that denies, as set phrases with a denial in them need not (刻不容缓): Chinese writes a denial out where others have prefixes that may be something else (*unequal*, *until*). */
const writtenOut = /^[不无非未没反]|^.[不未].$/u

/** Whether at least half of the Chinese words for an entry deny. */
const deniesInChinese = ({ forms: { zh = [] } }: Entry): boolean => zh.filter(({ text }) => writtenOut.test(text)).length * 2 >= Math.max(1, zh.length)

/** Whether what looks like a word with a prefix of denial is one: by the Chinese of a word that the tables know, else by the rest that they know. */
function deniesByPrefix(cell: Cell, [start, end]: Span, rest: string): boolean {
  const known = contentWords(cell).filter(({ span }) => span[0] <= start && end <= span[1])
  const plain = /^un(?!less)/iu.test(cell.quote([start, end]))
  return known.length > 0 && !plain ? known.some(({ entries }) => entries.some(deniesInChinese)) : cell.knows(rest)
}

/** Words with a prefix of denial (*unequal*), and whatever else a pattern of the language takes for a denial. */
function patterned(cell: Cell): readonly Denial[] {
  return Array.from(cell.text.matchAll(global(cell.profile.denial))).flatMap((match): Denial[] => {
    const rest = match.groups?.rest
    const span: Span = [match.index, match.index + match[0].length]
    return rest && !deniesByPrefix(cell, span, rest) ? [] : [{ span, by: rest ? 'part' : 'implied', verb: match.groups?.verb !== undefined }]
  })
}

/** The places where a cell denies outright. */
export function denials(cell: Cell): readonly Denial[] {
  return cell.once('denials', () => {
    const { negation } = cell.profile
    const spans = negation ? matches(cell, negation) : functionWords(cell).flatMap(({ span, entries }) => (entries.some(outright) || (entries.some(({ id }) => id === 'not-permitted') && /^(?:not|pas|no|не|لا|غير)(?!\p{L})/iu.test(cell.quote(span))) ? [span] : []))
    return merged(
      spans.filter((span) => !withinWord(cell, span) && !restricted(cell, span)).map((span) => ({ span, by: 'outright' })),
      cell,
    )
  })
}

/** Denials inside longer words of grammar (*need not*, *si no*). */
const hidden = (cell: Cell): readonly Denial[] =>
  cell.profile.spaced ? cell.innerFunctions.flatMap(({ span, values }): Denial[] => (values.some(({ of }) => outright(of)) ? [{ span, by: 'implied' }] : [])) : []

/** Whether a denial only goes on with one before it in its clause, where one of the two is a word for that (*neither … nor*, никакой … не). */
function repeats(cell: Cell, { span }: Denial, before: readonly Denial[]): boolean {
  const { concord } = cell.profile
  const [start] = cell.clauseAt(span[0])
  const again = (end: number) => concord?.test(cell.text.slice(start, end)) ?? false
  return before.some((one) => one.by === 'outright' && one.span[0] >= start && (again(span[1]) || again(one.span[1])))
}

/** The places where a cell denies in any way: outright, by a verb that implies it, or by a part of a word. */
export function anyDenials(cell: Cell): readonly Denial[] {
  return cell.once('anyDenials', () => {
    const implied = functionWords(cell).flatMap(({ span, entries }): Denial[] => (entries.some((entry) => entry.group.startsWith('negation.') || limiting.includes(entry.id) || entry.id === 'not-permitted') ? [{ span, by: 'implied', verb: entries.every(({ group, id }) => group === 'negation.implicit' && id !== 'hardly') }] : []))
    const all: Denial[] = [...denials(cell)]
    for (const denial of [...implied, ...hidden(cell), ...patterned(cell)]) if (!restricted(cell, denial.span) && !all.some(({ span }) => overlaps(span, denial.span))) all.push(denial)
    return all.sort((a, b) => a.span[0] - b.span[0]).map((denial, at) => (denial.by === 'outright' && repeats(cell, denial, all.slice(0, at)) ? { ...denial, by: 'implied' } : denial))
  })
}

/** How far, in characters, a denial reaches over the words that follow it, and over those before it. */
const reachOf = (cell: Cell) => (cell.profile.spaced ? { after: 60, before: 24 } : { after: 16, before: 4 })

/** Whether a clause ends between two offsets. */
function parted({ text, profile }: Cell, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const char = text[at] ?? ''
    if (profile.clauseMarks.includes(char) || profile.terminators.includes(char)) return true
  }
  return false
}

/** The content words that a denial denies: the first few that follow it in its clause and are no denials themselves. */
export const denied = (cell: Cell, denial: Denial, count: number): readonly Word[] => allDenied(cell, denial).slice(0, count)

const allDenied = (cell: Cell, { span }: Denial): readonly Word[] =>
  cell.once(`denied at ${span[0]} ${span[1]}`, () => {
    const { after } = reachOf(cell)
    return contentWords(cell).filter(
      (word) =>
        word.span[1] > span[1] &&
        word.span[0] <= span[1] + after &&
        !parted(cell, span[1], word.span[0]) &&
        !denials(cell).some((other) => word.span[0] <= other.span[0] && other.span[1] <= word.span[1]),
    )
  })

/** How many content words stand between two offsets of a cell. */
const wordsBetween = (cell: Cell, from: number, to: number): number => contentWords(cell).filter(({ span }) => from <= span[0] && span[1] <= to).length

/** Whether something near a word, with no more than so many content words in between, may deny it; a denial that is the word's own meaning (*refuse*) does not count. */
export function mayBeDenied(cell: Cell, word: Word, apart = Infinity): boolean {
  const { after, before } = reachOf(cell)
  return anyDenials(cell).some(({ span, by }) => {
    const inside = span[0] >= word.span[0] && span[1] <= word.span[1]
    if (inside) return by === 'part' || span[1] - span[0] < word.span[1] - word.span[0]
    if (by === 'part') return span[0] < word.span[1] && word.span[0] < span[1]
    if (span[1] <= word.span[0]) return word.span[0] - span[1] <= after && !parted(cell, span[1], word.span[0]) && wordsBetween(cell, span[1], word.span[0]) <= apart
    return span[0] >= word.span[1] ? (by === 'outright' || apart === Infinity) && span[0] - word.span[1] <= before && !parted(cell, word.span[1], span[0]) : true
  })
}
