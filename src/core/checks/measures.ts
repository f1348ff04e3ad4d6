import type { Span } from '../model/index.ts'
import { compilePattern, fractions } from '../text/index.ts'
import type { Cell } from './cell.ts'
import { between, bounds, type Bound } from './data/bounds.ts'
import { units, type Unit } from './data/units.ts'

/** A figure that a cell states, as a number or as a part of a whole in words. */
export interface Measure {
  readonly cell: Cell
  readonly span: Span
  readonly value: number
}

/** The months that a cell names. */
export const months = (cell: Cell) => cell.once('months', () => cell.numbers.filter(({ kind }) => kind === 'month'))

/** Whether a number is the name of a year, month, day, article or document and measures nothing. */
function isName(cell: Cell, [start, end]: Span, value: number): boolean {
  const before = cell.text.slice(Math.max(0, start - 14), start)
  const after = cell.text.slice(end, end + 14)
  if (Number.isInteger(value) && value >= 1900 && value < 2100 && /^\d{4}$/.test(cell.quote([start, end]))) return true
  if (months(cell).some(({ span }) => ((span[0] - end <= 4 && span[0] >= start) || (start - span[1] <= 3 && start >= span[0])))) return true
  return /^[/()]|^\s?[日号](?!元)|^月(?!份)|^[条款项](?:第|规定)/u.test(after) || /[第/(-]$|(?:art(?:icle|ículo|\.)s?|annex|annexe|anexo|стать\p{L}*|ст\.|المادة|مادة|para\w*|пункт\p{L}*|الفقرة)\s$/iu.test(before)
}

/** The parts of a whole that a cell states in words. */
export const parts = (cell: Cell) => cell.once('parts', () => fractions(cell.text, cell.lang))

/** The figures of a cell that measure something, in order. */
export function measures(cell: Cell): readonly Measure[] {
  return cell.once('measures', () => {
    const inWords = parts(cell).map(({ span, value }) => ({ cell, span, value }))
    const whole = cell.numbers
      .filter(({ kind, span, value }) => kind !== 'month' && kind !== 'ordinal' && !inWords.some((part) => part.span[0] < span[1] && span[0] < part.span[1]) && !isName(cell, span, value))
      .map(({ span, value }) => ({ cell, span, value }))
    return [...inWords, ...whole].sort((a, b) => a.span[0] - b.span[0])
  })
}

/** So often a figure may stand in a sentence for its places to be told apart. */
const mostTimes = 8

/** The figures of a cell by their value, of each no more than tell that it stands there too often. */
const byValue = (cell: Cell): ReadonlyMap<number, readonly Measure[]> =>
  cell.once('measuresByValue', () => {
    const places = new Map<number, Measure[]>()
    for (const one of measures(cell)) places.set(one.value, [...(places.get(one.value) ?? []).slice(-mostTimes), one])
    return places
  })

/** The figures of other cells that are the same as one of a cell, where every cell states it equally often. */
export function counterparts(measure: Measure, others: readonly Cell[]): readonly Measure[] {
  const own = byValue(measure.cell).get(measure.value) ?? []
  if (own.length > mostTimes) return []
  const at = own.indexOf(measure)
  return others.flatMap((cell) => {
    const found = byValue(cell).get(measure.value) ?? []
    const one = found.length === own.length ? found[at] : undefined
    return one ? [one] : []
  })
}

/** How far around a figure its bound may stand when it only excuses, in characters. */
const around = (cell: Cell) => (cell.profile.spaced ? 48 : 16)

interface Patterns {
  readonly before: readonly (readonly [Bound, RegExp])[]
  readonly after: readonly (readonly [Bound, RegExp])[]
  readonly anywhere: readonly (readonly [Bound, RegExp])[]
}

const compiled = new Map<string, Patterns>()

function patterns(lang: string, spaced: boolean): Patterns {
  let found = compiled.get(lang)
  if (!found) {
    const head = spaced ? '(?<![\\p{L}\\p{M}])[ولفكب]?' : ''
    const tail = spaced ? '(?![\\p{L}\\p{M}])' : ''
    const list = (source: (bound: Bound) => string | undefined, wrap: (source: string) => string) =>
      bounds.flatMap((bound): (readonly [Bound, RegExp])[] => {
        const forms = source(bound)
        return forms ? [[bound, compilePattern(wrap(forms), 'diu')]] : []
      })
    found = {
      // The end comes first: else what stands before is looked for at every place.
      before: list(({ before }) => before[lang], (forms) => `$(?<=${head}(${forms})${between[lang] ?? '\\s?'})`),
      after: list(({ after }) => after?.[lang], (forms) => (spaced ? `^[\\s\\u00a0]?[%°]?(?:[\\s\\u00a0]?[\\p{L}\\p{M}.]+){0,3}?[\\s\\u00a0](?:${forms})${tail}` : `^[^，。；：、（）\\s\\d的]{0,5}?(?:及|或|和)?(?:${forms})`)),
      anywhere: list(({ id, before, after, perhaps }) => [before[lang], after?.[lang], perhaps?.[lang]].filter(Boolean).join('|') || id, (forms) => `${head}(?:${forms})${tail}`),
    }
    compiled.set(lang, found)
  }
  return found
}

/** A bound at a figure, with the words that say it. */
export interface Bounded {
  readonly bound: Bound
  readonly span: Span
}

/** The bounds that stand right at a figure; of several readings of the same words the longest. */
export function boundsAt({ cell, span }: Measure): readonly Bounded[] {
  const { before, after } = patterns(cell.profile.lang, cell.profile.spaced)
  const found: Bounded[] = []
  let at = span[0]
  // From the figure outwards: only about 5.
  for (let step = 0; step < 3; step++) {
    const from = Math.max(0, at - around(cell))
    const left = cell.text.slice(from, at)
    const hits = before.flatMap(([bound, pattern]): Bounded[] => {
      const place = pattern.exec(left)?.indices?.[1]
      return place ? [{ bound, span: [from + place[0], from + place[1]] }] : []
    })
    const end = Math.max(...hits.map((hit) => hit.span[1]))
    const nearest = hits.filter((hit) => hit.span[1] === end)
    const start = Math.min(...nearest.map((hit) => hit.span[0]))
    // Of several readings of the same words the longest: no more than is not more than.
    found.push(...nearest.filter((hit) => hit.span[0] === start))
    if (hits.length === 0) break
    at = start
  }
  const right = cell.text.slice(span[1], span[1] + around(cell))
  for (const [bound, pattern] of after) {
    const match = pattern.exec(right)
    if (match) found.push({ bound, span: [span[1], span[1] + match[0].length] })
  }
  if (/^过|[多余](?=[万亿])/u.test(cell.quote(span))) {
    const over = bounds.find(({ id }) => id === 'over')
    if (over) found.push({ bound: over, span })
  }
  return found
}

/** Whether a bound may be said somewhere near a figure, or before it in its clause. */
export function mayBeBounded({ cell, span }: Measure, bound: Bound): boolean {
  const pattern = patterns(cell.profile.lang, cell.profile.spaced).anywhere.find(([one]) => one === bound)?.[1]
  return pattern?.test(cell.text.slice(Math.max(0, Math.min(span[0] - around(cell), cell.clauseAt(span[0])[0])), span[1] + around(cell))) ?? true
}

/** Whether a bound may be said anywhere in a cell. */
export const saysBound = (cell: Cell, bound: Bound): boolean => patterns(cell.profile.lang, cell.profile.spaced).anywhere.find(([one]) => one === bound)?.[1].test(cell.text) ?? true

const unitPatterns = new Map<string, readonly (readonly [Unit, RegExp])[]>()

/** What the units of a language look like right behind a figure, with one word in between where words stand apart. */
function unitsOf(lang: string, spaced: boolean): readonly (readonly [Unit, RegExp])[] {
  let found = unitPatterns.get(lang)
  if (!found) {
    found = units.flatMap((unit): (readonly [Unit, RegExp])[] => {
      const forms = unit.forms[lang]
      return forms ? [[unit, compilePattern(spaced ? `^(?:[\\s\\u00a0\\u202f]?)(?:${forms})(?![\\p{L}\\p{M}])` : `^\\s?(?:多|余|几)?(?:${forms})`, 'iu')]] : []
    })
    unitPatterns.set(lang, found)
  }
  return found
}

/** The unit of a figure with its words; of several readings the longest. */
export function unitAt({ cell, span }: Measure): { readonly unit: Unit; readonly span: Span } | null {
  const right = cell.text.slice(span[1], span[1] + around(cell))
  const hits = unitsOf(cell.profile.lang, cell.profile.spaced).flatMap(([unit, pattern]) => {
    const match = pattern.exec(right)
    return match ? [{ unit, span: [span[1], span[1] + match[0].length] as const }] : []
  })
  return hits.sort((a, b) => b.span[1] - a.span[1])[0] ?? null
}
