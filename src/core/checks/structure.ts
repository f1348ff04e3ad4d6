import type { Span } from '../model/index.ts'
import type { Profile } from '../text/index.ts'
import type { Entry } from '../terms/index.ts'
import type { Cell, RowView } from './cell.ts'
import { joints } from './coordination.ts'
import { closedClass } from './data/closed-class.ts'
import { lexemeOf } from './lexeme.ts'
import { contentWords } from './meaning.ts'

/** A word of the target as its structure is built: one that the tables know, the longest match, or else one that the tagger cut. */
export interface Unit {
  /** Its place among the units. */
  readonly at: number
  readonly text: string
  readonly span: Span
  /** The tag of its last word. */
  readonly tag: string
  /** The parts of speech that the lexicon gives it, and the other tables that have it. */
  readonly groups: ReadonlySet<string>
}

/** How two places of a text stand to each other. */
export interface Relation {
  /** Whether the first one asked about stands first. */
  readonly before: boolean
  /** How many words other than grammar stand between them; infinite across the end of a clause. */
  readonly apart: number
  /** Whether a comma or a word such as *and* stands between them. */
  readonly joined: boolean
  /** Whether a preposition other than *of* stands between. */
  readonly governed: boolean
}

/** Where another version has what the target's words say. */
export interface Witness {
  readonly cell: Cell
  /** The places that may answer a unit and nothing else of the target, at most three; none where that cannot be told. */
  readonly places: (unit: Unit) => readonly Span[]
  /** How the answers of two units stand to each other, the nearest ones where one of them has several. */
  readonly relation: (a: Unit, b: Unit) => Relation | null
}

/** The words of the target in order, and where each witness has them. */
export interface Structure {
  readonly units: readonly Unit[]
  readonly witnesses: readonly Witness[]
}

/** The structure of a row or sentence, worked out once; `null` without a tagger. */
export const structureOf = (view: RowView): Structure | null => view.once('structure', () => build(view))

const mostPlaces = 3
const clauseEnd = /[.;:؛()«»“”"—–]/u
const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

function build({ target, others }: RowView): Structure | null {
  if (!target.tagged) return null
  const units = unitsOf(target)
  const cover = coverOf(target, units)
  return { units, witnesses: others.map((cell) => witness(cell, cover)) }
}

function unitsOf(cell: Cell): readonly Unit[] {
  const tagged = cell.tagged ?? []
  const known = new Map(contentWords(cell).map((word) => [word.span[0], word]))
  const particles = new Set(tagged.flatMap(({ tag, span }) => (tag === 'uj' ? [span[1]] : [])))
  const units: Unit[] = []
  let from = 0
  for (const { text, tag, span } of tagged) {
    if (span[0] < from) {
      const last = units.at(-1)
      if (last && span[1] <= from) units[units.length - 1] = { ...last, tag }
      continue
    }
    const word = known.get(span[0])
    // What a table has with its 的 is a word and a particle here.
    const whole = word && word.span[1] >= span[1] && !particles.has(word.span[1]) ? word : undefined
    const groups = new Set(whole?.entries.map(({ table, group }) => (table === 'lexicon' ? group : table)))
    units.push({ at: units.length, text: whole ? cell.quote(whole.span) : text, tag, span: whole?.span ?? span, groups })
    from = (whole?.span ?? span)[1]
  }
  return units
}

/** For every unit the entries of the words that it is or belongs to, the longest first. */
function coverOf(cell: Cell, units: readonly Unit[]): readonly (readonly { readonly entry: Entry; readonly length: number }[])[] {
  const cover = units.map((): { entry: Entry; length: number }[] => [])
  // The first unit that begins at or after each character.
  const next: number[] = []
  for (const { at, span } of units) while (next.length <= span[0]) next.push(at)
  for (const { span, values } of cell.entries.matches) {
    const [start, end] = span
    if (end - start < 2 || !cell.bounded(span)) continue
    for (let at = next[start] ?? units.length; (units[at]?.span[1] ?? Infinity) <= end; at++) for (const entry of lexemeOf(values).content) cover[at]?.push({ entry, length: end - start })
  }
  for (const list of cover) list.sort((a, b) => b.length - a.length)
  return cover
}

function witness(cell: Cell, cover: ReturnType<typeof coverOf>): Witness {
  const places = oneToOne(cover.map((list) => answers(list, cell)))
  const shared = sharedAmong(places, cell.text.length)
  const own = places.map((mine, at) => (mine.length > mostPlaces || shared.has(at) ? [] : mine))
  const relations = new Map<number, Relation | null>()
  const of = ({ at }: Unit): readonly Span[] => own[at] ?? []
  return {
    cell,
    places: of,
    relation(a, b) {
      const key = a.at * places.length + b.at
      let found = relations.get(key)
      if (found === undefined) relations.set(key, (found = nearest(cell, of(a), of(b))))
      return found
    },
  }
}

/** The places that the longest word around a unit has in a cell; what lies inside another is left out. */
function answers(list: readonly { readonly entry: Entry; readonly length: number }[], { entries }: Cell): readonly Span[] {
  const longest = list.find(({ entry }) => entries.has(entry))?.length
  const all: Span[] = []
  for (const { entry, length } of list)
    if (length === longest) for (const span of entries.get(entry) ?? []) if (!all.some(([start, end]) => start === span[0] && end === span[1])) all.push(span)
  return all.filter((span) => !all.some((other) => other !== span && other[0] <= span[0] && span[1] <= other[1]))
}

/** Takes from a unit that has several places those that are the only one of another. */
function oneToOne(places: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  const left = [...places]
  for (let again = true; again; ) {
    again = false
    const claimed = left.flatMap((spans, at) => (spans.length === 1 ? spans.map((span) => ({ at, span })) : []))
    left.forEach((spans, at) => {
      if (spans.length < 2) return
      const free = spans.filter((span) => !claimed.some((claim) => claim.at !== at && meets(claim.span, span)))
      if (free.length === 0 || free.length === spans.length) return
      left[at] = free
      again = true
    })
  }
  return left
}

/** How far apart the words of one term may stand, which have their place in common. */
const termReach = 2

/** The units that have a place in a witness of some length in common with another one that is no neighbour. */
function sharedAmong(places: readonly (readonly Span[])[], length: number): ReadonlySet<number> {
  // Of the units that have an offset of the witness, the first and the last.
  const [first, last] = [new Int32Array(length).fill(places.length), new Int32Array(length)]
  places.forEach((spans, at) => {
    for (const [start, end] of spans) {
      for (let offset = start; offset < end; offset++) first[offset] = Math.min(first[offset] ?? at, at)
      last.fill(at, start, end)
    }
  })
  const isFar = (at: number, [start, end]: Span): boolean => {
    for (let offset = start; offset < end; offset++) if (at - (first[offset] ?? at) > termReach || (last[offset] ?? at) - at > termReach) return true
    return false
  }
  return new Set(places.flatMap((spans, at) => (spans.some((span) => isFar(at, span)) ? [at] : [])))
}

const grammars = new Map<Profile, Grammar>()

interface Grammar {
  readonly prepositions: ReadonlySet<string>
  /** All that is no third thing between two words. */
  readonly grammar: ReadonlySet<string>
}

function grammarOf(profile: Profile): Grammar {
  let found = grammars.get(profile)
  if (!found) {
    const { prepositions, others } = closedClass[profile.lang] ?? { prepositions: [], others: [] }
    found = { prepositions: new Set(prepositions), grammar: new Set([...prepositions, ...others, ...profile.coordination.words.flatMap((word) => word.split(' '))]) }
    grammars.set(profile, found)
  }
  return found
}

function nearest(cell: Cell, ones: readonly Span[], others: readonly Span[]): Relation | null {
  if (ones.length === 0 || others.length === 0 || (ones.length > 1 && others.length > 1)) return null
  const pairs = ones.flatMap((one) => others.map((other) => ({ one, other, gap: Math.max(other[0] - one[1], one[0] - other[1]) })))
  const [closest] = pairs.sort((a, b) => a.gap - b.gap)
  return closest && closest.gap >= 0 && !pairs.some(({ one, other }) => meets(one, other)) ? relate(cell, closest.one, closest.other) : null
}

function relate(cell: Cell, a: Span, b: Span): Relation {
  const before = a[0] < b[0]
  const [first, second] = before ? [a, b] : [b, a]
  const gap = cell.text.slice(first[1], second[0])
  if (clauseEnd.test(gap)) return { before, apart: Infinity, joined: false, governed: false }
  const { grammar, prepositions } = grammarOf(cell.profile)
  const words = gap.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const joined = joints(cell).some(({ span }) => first[1] <= span[0] && span[0] <= second[0])
  return { before, apart: words.filter((word) => !grammar.has(word)).length, joined, governed: words.some((word) => prepositions.has(word)) }
}
