import type { Span } from '../model/index.ts'
import type { Entry } from '../terms/index.ts'
import { cellsOf, push, saidInParts, spelled } from './account.ts'
import type { Cell, Knowledge, RowView } from './cell.ts'
import { grammaticalCharacters, lightWords, shortNames } from './data/light-zh.ts'
import { lexemeOf } from './lexeme.ts'
import { contentWords, isPlace, supported, weighty, type Word } from './meaning.ts'

/** One thing that most witnesses say, each in words of its own, and for which the target has no word. */
export interface Unsaid {
  /** The words of each witness that has it. */
  readonly words: ReadonlyMap<Cell, readonly Word[]>
  /** Every entry that its words may stand for. */
  readonly entries: ReadonlySet<Entry>
  /** Whether a word of the target that answers nothing has nearly the same meaning. */
  readonly kin: boolean
  /** Whether where it should stand the target has something that answers no witness, so that it may be said there in other words; also where its place is not known. */
  readonly room: boolean
  /** What stands there and answers no witness; most of its places in the witnesses show there. */
  readonly instead: Span | undefined
  /** Whether it is the name of something that the target says by the name's parts. */
  readonly parts: boolean
  /** Whether what answers no witness has a telling character of what it may be called. */
  readonly echoed: boolean
  /** How many telling characters of one of its names stand where it should be said, be it in words that answer something else; none of a place, whose name shares them with others (斯坦). */
  readonly heard: number
}

/** The share of the witnesses that must say something. */
const most = 0.8

/** What most witnesses say and no word of the target means, by any reading of theirs; worked out once for a row or sentence. */
export const unsaid = (view: RowView, knowledge: Knowledge): readonly Unsaid[] => view.once('unsaid', () => gather(view, knowledge))

function gather(view: RowView, { resources: { relatedness } }: Knowledge): Unsaid[] {
  const { target, others } = view
  const open = others.flatMap((cell) => contentWords(cell).filter((word) => weighty(word) && !supported(word, target)))
  const byEntry = new Map<Entry, Word[]>()
  for (const word of open) for (const entry of word.content) push(byEntry, entry, word)
  const taken = new Set<Word>()
  const groups: Map<Cell, Word[]>[] = []
  // The best attested entries gather their words first.
  const attested = [...byEntry.values()].map((words) => ({ words, cells: cellsOf(words) })).filter(({ cells }) => cells > 1)
  for (const { words } of attested.sort((a, b) => b.cells - a.cells)) {
    const own = words.filter((word) => !taken.has(word))
    if (cellsOf(own) < 2) continue
    const group = new Map<Cell, Word[]>()
    for (const word of own) push(group, word.cell, word)
    // Another witness may have it by another entry of the same words.
    for (const { entries } of own) for (const entry of entries) for (const word of byEntry.get(entry) ?? []) if (!taken.has(word) && !group.has(word.cell)) group.set(word.cell, [word])
    if (group.size < others.length * most) continue
    for (const list of group.values()) for (const word of list) taken.add(word)
    groups.push(group)
  }
  if (groups.length === 0) return []
  const strange = contentWords(target).filter((word) => !others.some((cell) => supported(word, cell)))
  const near = new Set(strange.flatMap(({ entries }) => entries.flatMap((entry) => [...relatedness.neighbours(entry)])))
  return groups.flatMap((words) => {
    const all = [...words.values()].flat()
    const entries = new Set(all.flatMap((word) => word.entries))
    const shared = [...entries].filter((entry) => cellsOf(all.filter((word) => word.entries.includes(entry))) > 1)
    // Inside a longer word, or where the tagger cuts otherwise.
    if (shared.some((entry) => spelled(entry, target) || shortened(entry, target))) return []
    const parts = all.filter((word) => saidInParts(word, target)).length * 2 >= all.length
    const places = all.flatMap((word) => placesOf(word, target))
    const kin = [...entries].some((entry) => near.has(entry)) || idioms(target).some(([start, end]) => places.some(([from, to]) => start < to && from < end))
    const pointed = ([start, end]: Span) => places.filter(([from, to]) => start < to && from < end).length
    const [instead] = loose(view).filter((span) => pointed(span) > 0).sort((a, b) => pointed(b) - pointed(a))
    const room = places.length === 0 || instead !== undefined
    const echoed = heardIn(loose(view), entries, target) > 0
    return [{ words, entries, kin, room, instead, parts, echoed, heard: shared.some(isPlace) ? 0 : heardIn(places, entries, target) }]
  })
}

/** The characters that name places beside others. */
const allShort = Object.values(shortNames)

/** Whether a place is named by one character beside that of another (亚欧). */
function shortened(entry: Entry, { text, profile }: Cell): boolean {
  if (profile.script !== 'Han' || !isPlace(entry)) return false
  return (entry.forms[profile.lang] ?? []).some(({ text: name }) => {
    const short = shortNames[name]
    return short !== undefined && allShort.some((other) => other !== short && (text.includes(short + other) || text.includes(other + short)))
  })
}

/**
 * Stretches of the target that answer no witness and are more than grammar: what seems unsaid may be said there in a way
 * that the tables do not know.
 */
const loose = (view: RowView): readonly Span[] =>
  view.once('loose', () => {
    const { target, others } = view
    const rest = target.text.split('')
    const blank = ([start, end]: Span) => rest.fill(' ', start, end)
    for (const { span, values } of target.entries.matches) if (target.bounded(span) && others.some((cell) => cell.entries.hasAny(lexemeOf(values).entries))) blank(span)
    for (const { span } of target.functions) blank(span)
    for (const { span } of target.vocabulary) if (lightWords.has(target.quote(span))) blank(span)
    const text = rest.map((char) => (grammaticalCharacters.has(char) ? ' ' : char)).join('')
    return [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: { length } }): Span => [index, index + length])
  })

/** Set phrases that the tables do not know: each may say what takes several words elsewhere. */
const idioms = (target: Cell): readonly Span[] =>
  (target.tagged ?? []).flatMap(({ tag, span }) => (/^[il]$/u.test(tag) && span[1] - span[0] >= idiomLength && !target.vocabulary.some((known) => known.span[0] <= span[0] && span[1] <= known.span[1]) ? [span] : []))

/** The least characters of an idiom. */
const idiomLength = 4

/** Characters around the answer of a neighbour in which something may stand. */
const margin = 4

/** Beyond this many characters the answers of two neighbours do not show what stands between them. */
const widest = 20

/** How many content words beside an unsaid one tell where it should stand. */
const beside = 2

/** Where in the target something should stand, told by the words beside it in a witness. */
function placesOf(word: Word, target: Cell): readonly Span[] {
  const all = contentWords(word.cell)
  const at = all.indexOf(word)
  const answers = (step: number): readonly Span[] => {
    for (let n = 1; n <= beside; n++) {
      const found = all[at + n * step]?.entries.flatMap((entry) => target.entries.get(entry) ?? []) ?? []
      if (found.length > 0) return found
    }
    return []
  }
  const [before, after] = [answers(-1), answers(1)]
  const [closest] = before.flatMap((a) => after.map((b): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])])).sort((a, b) => a[1] - a[0] - (b[1] - b[0]))
  if (closest && closest[1] - closest[0] <= widest) return [[closest[0] - margin / 2, closest[1] + margin / 2]]
  return [...before, ...after].map(([start, end]) => [start - margin, end + margin])
}

/** The most telling characters of one form of some entries that stretches of the target have. */
function heardIn(spans: readonly Span[], entries: Iterable<Entry>, { text, profile }: Cell): number {
  const heard = spans.map(([start, end]) => text.slice(Math.max(0, start), end)).join('')
  const forms = [...entries].flatMap(({ forms }) => forms[profile.lang] ?? [])
  return Math.max(0, ...forms.map((form) => [...new Set(form.text)].filter((char) => !grammaticalCharacters.has(char) && heard.includes(char)).length))
}
