import { profileOf, type Version, type VersionId } from '../../core/index.ts'
import { setLayout, useLayout, type Layout, type Mode } from '../state/layout.ts'

/*
 * Which versions stand where: the person's order, what is open, what is folded to a spine, and how wide each is.
 */

/** Sizes in CSS pixels at the usual size of text: what the margin takes, the least readable width of a version, the room between two. */
interface Measures {
  readonly margin: number
  readonly pivot: number
  readonly other: number
  readonly gap: number
  readonly spine: number
}
const none: Measures = { margin: 0, pivot: 0, other: 0, gap: 0, spine: 0 }
const measures: Record<Mode, Measures> = {
  // No columns of text.
  overview: none,
  align: { margin: 66, pivot: 192, other: 192, gap: 52, spine: 26 },
  review: { margin: 54, pivot: 290, other: 230, gap: 0, spine: 26 },
  read: { margin: 102, pivot: 290, other: 300, gap: 0, spine: 0 },
}

/** Where a column stays, measured from the window's edge, in CSS pixels at the usual size of text. */
export interface Stuck {
  readonly start: number
  readonly end: number
}

/** The versions as the window shows them. */
export interface Arrangement {
  /** Open versions and spines, in order. */
  readonly shown: readonly Version[]
  readonly open: ReadonlySet<VersionId>
  /** Versions that fold out under the active row. */
  readonly beneath: readonly Version[]
  /** They stand under every row. */
  readonly unfolded: boolean
  /** Where what a person pinned or sized is wider than the window: the columns that stay while the others scroll past. */
  readonly stuck: ReadonlyMap<VersionId, Stuck> | null
}

const nothing = { beneath: [], unfolded: false, stuck: null }

/** The versions in the person's order, without those that are hidden. The one under revision is never hidden. */
export function ordered(versions: readonly Version[], pivot: VersionId, { order, hidden }: Pick<Layout, 'order' | 'hidden'>): Version[] {
  const place = ({ id }: Version) => {
    const at = order.indexOf(id)
    return at >= 0 ? at : id === pivot && order.length === 0 ? -1 : order.length
  }
  return versions.filter(({ id }) => id === pivot || !hidden.includes(id)).sort((a, b) => place(a) - place(b))
}

/** Arranges the versions in a grid of that width, in CSS pixels at the usual size of text. */
export function arrange(versions: readonly Version[], pivot: VersionId, mode: Mode, width: number, layout: Layout, column: VersionId | null): Arrangement {
  const shown = ordered(versions, pivot, layout)
  if (mode === 'read' && layout.single) {
    const only = shown.find(({ id }) => id === column) ?? shown.find(({ id }) => id === pivot)
    return { shown: only ? [only] : [], open: new Set(only ? [only.id] : []), ...nothing }
  }
  if (layout.pair !== null && shown.some(({ id }) => id === layout.pair)) {
    const pair = shown.filter(({ id }) => id === pivot || id === layout.pair)
    return { shown: pair, open: new Set(pair.map(({ id }) => id)), beneath: shown.filter((version) => !pair.includes(version)), unfolded: layout.all, stuck: null }
  }
  const open = openVersions(shown, pivot, mode, width, layout)
  const [wide, thin] = [shown.filter(({ id }) => open.has(id)), shown.filter(({ id }) => !open.has(id))]
  // A ribbon joins columns that touch, so in align mode what is folded stands behind them.
  const seen = mode === 'read' ? wide : mode === 'align' ? [...wide, ...thin] : shown
  return { shown: seen, open, ...nothing, stuck: stuckColumns(seen, open, pivot, mode, width, layout) }
}

/** Whether a version stays open, however little room there is. */
const isKept = (id: VersionId, { pinned, folded, all }: Layout): boolean => pinned.includes(id) || (all && !folded.includes(id))

/** Opens first what is kept open, then what a person opened, the latest first, or sized, then the others in order, while each stays readable. */
function openVersions(shown: readonly Version[], pivot: VersionId, mode: Mode, width: number, layout: Layout): ReadonlySet<VersionId> {
  const { opened, folded, widths } = layout
  const measure = measures[mode]
  const ids = shown.map(({ id }) => id)
  const others = ids.filter((id) => id !== pivot)
  const wish = [
    ...others.filter((id) => isKept(id, layout)),
    ...opened.toReversed(),
    // What a person gave a width is not what gives way.
    ...others.filter((id) => widths[id] !== undefined && !folded.includes(id)),
    ...others.filter((id) => !folded.includes(id)),
  ].filter((id, at, all) => others.includes(id) && all.indexOf(id) === at)
  const wide = (id: VersionId) => widths[id] ?? (id === pivot ? measure.pivot : measure.other)
  const open = new Set<VersionId>([pivot])
  let room = width - measure.margin - wide(pivot) - others.length * measure.spine
  for (const id of wish) {
    room -= wide(id) + measure.gap - measure.spine
    if (room < 0 && open.size > 1 && !isKept(id, layout)) break
    open.add(id)
  }
  return open
}

function stuckColumns(shown: readonly Version[], open: ReadonlySet<VersionId>, pivot: VersionId, mode: Mode, width: number, layout: Layout): ReadonlyMap<VersionId, Stuck> | null {
  const { pinned, widths } = layout
  const { margin, gap } = measures[mode]
  const chosen = shown.some(({ id }) => id !== pivot && open.has(id) && isKept(id, layout)) || Object.keys(widths).length > 0
  const last = [...naturalPlaces({ shown, open }, pivot, mode, widths).values()].at(-1)
  if (!chosen || !last || last.end + measures[mode].spine * (shown.length - open.size) <= width) return null
  const stuck = new Map<VersionId, Stuck>()
  let start = margin
  for (const { id } of shown)
    if (id === pivot || (pinned.includes(id) && open.has(id))) {
      const end = start + leastOf(id, pivot, mode, widths)
      // At least half of the window is left to scroll in.
      if (end > width / 2 && stuck.size > 0) break
      stuck.set(id, { start, end })
      start = end + gap
    }
  return stuck
}

/** Where the open columns stand when nothing is scrolled and none is wider than it needs to be. */
function naturalPlaces({ shown, open }: Pick<Arrangement, 'shown' | 'open'>, pivot: VersionId, mode: Mode, widths: Layout['widths']): ReadonlyMap<VersionId, Stuck> {
  const { margin, gap, spine } = measures[mode]
  const places = new Map<VersionId, Stuck>()
  let at = margin
  for (const { id } of shown)
    if (open.has(id)) {
      const start = at + (places.size > 0 ? gap : 0)
      places.set(id, { start, end: (at = start + leastOf(id, pivot, mode, widths)) })
    } else at += spine
  return places
}

/**
 * Which version stands beside each column that stays, when the others are scrolled by so much (CSS pixels at the usual size
 * of text): the first after it that is not wholly beneath it.
 */
export function besides(arrangement: Pick<Arrangement, 'shown' | 'open' | 'stuck'>, pivot: VersionId, mode: Mode, widths: Layout['widths'], scrolled: number): ReadonlyMap<VersionId, VersionId> {
  const places = [...naturalPlaces(arrangement, pivot, mode, widths)]
  const out = new Map<VersionId, VersionId>()
  for (const [id, { end }] of arrangement.stuck ?? []) {
    const from = places.findIndex(([other]) => other === id) + 1
    const [beside] = places.slice(from).find(([other, place]) => arrangement.stuck?.has(other) || place.end - scrolled > end + measures[mode].gap + 1) ?? []
    if (beside !== undefined) out.set(id, beside)
  }
  return out
}

/** How much of the window's start those that stay hold, in CSS pixels at the usual size of text. */
export const heldBy = (stuck: Arrangement['stuck'], mode: Mode): number => Math.max(0, ...[...(stuck?.values() ?? [])].map(({ end }) => end + measures[mode].gap))

/** A length that grows with the size of text. */
const rem = (pixels: number): string => `${pixels / 16}rem`

/** The least width of an open column. */
const leastOf = (id: VersionId, pivot: VersionId, mode: Mode, widths: Layout['widths']): number => widths[id] ?? (id === pivot ? measures[mode].pivot : measures[mode].other)

/** The grid's columns as CSS. In align mode a track for ribbons stands between two open versions. */
export function template({ shown, open, beneath, stuck }: Arrangement, pivot: VersionId, mode: Mode, widths: Layout['widths']): string {
  const last = shown.findLast(({ id }) => open.has(id) && id !== pivot)?.id ?? pivot
  let before = false
  const tracks = shown.flatMap(({ id, lang }) => {
    if (!open.has(id)) return ['var(--spine)']
    const gap = mode === 'align' && before ? ['var(--ribbon)'] : []
    before = true
    const least = rem(leastOf(id, pivot, mode, widths))
    if (stuck) return [...gap, id === last ? `minmax(${least}, 1fr)` : least]
    // The last one takes what is left, so that a row is always as wide as the window.
    const given = id === last ? undefined : widths[id]
    if (given !== undefined) return [...gap, `minmax(0, ${rem(given)})`]
    return [...gap, id === pivot && id !== last ? pivotTrack(lang, mode, beneath.length > 0) : 'minmax(0, 1fr)']
  })
  return `var(--margin) ${tracks.join(' ')}`
}

/** Chinese is justified, so in review its measure is a whole number of characters, larger where it is one of a pair. */
const pivotTrack = (lang: string, mode: Mode, pair: boolean): string =>
  mode === 'review' && profileOf(lang).script === 'Han' ? `calc(var(--gutter) + 18px + ${pair ? 24 : 16} * var(--zh))` : 'minmax(0, 1fr)'

/** The attributes of a head or cell that stays that far from the window's edge while others scroll past, see base.css. */
export const stuckAt = (at: number | undefined) => (at === undefined ? {} : { 'data-stuck': '', style: { ['--stuck' as string]: rem(at) } })

const without = (list: readonly VersionId[], id: VersionId): VersionId[] => list.filter((one) => one !== id)

/** Opens a folded version. */
export function openVersion(id: VersionId): void {
  const { opened, folded, hidden } = useLayout.getState()
  setLayout({ opened: [...without(opened, id), id], folded: without(folded, id), hidden: without(hidden, id), pair: null })
}

/** Folds a version to a spine. */
export function foldVersion(id: VersionId): void {
  const { opened, folded, pinned } = useLayout.getState()
  setLayout({ opened: without(opened, id), folded: [...without(folded, id), id], pinned: without(pinned, id) })
}

/** Shows or hides a version. */
export function showVersion(id: VersionId, show: boolean): void {
  const { hidden, pair } = useLayout.getState()
  setLayout({ hidden: show ? without(hidden, id) : [...without(hidden, id), id], ...(!show && pair === id ? { pair: null } : {}) })
}

/** Pins or unpins a version. */
export function pinVersion(id: VersionId, pin: boolean): void {
  const { pinned, folded } = useLayout.getState()
  setLayout({ pinned: pin ? [...without(pinned, id), id] : without(pinned, id), folded: pin ? without(folded, id) : folded })
}

/** Puts a version where another one stands. */
export function moveVersion(versions: readonly Version[], pivot: VersionId, id: VersionId, to: VersionId): void {
  const all = ordered(versions, pivot, { ...useLayout.getState(), hidden: [] }).map((version) => version.id)
  const [from, target] = [all.indexOf(id), all.indexOf(to)]
  if (from < 0 || target < 0 || from === target) return
  const order = without(all, id)
  order.splice(target, 0, id)
  setLayout({ order })
}

/** Narrowest and widest that a person may make a version, in CSS pixels at the usual size of text. */
export const widthRange = [160, 720] as const

/** Gives a version a width; `null` lets the window decide again. */
export function resizeVersion(id: VersionId, width: number | null): void {
  const rest = Object.fromEntries(Object.entries(useLayout.getState().widths).filter(([other]) => other !== id))
  const [least, most] = widthRange
  setLayout({ widths: width === null ? rest : { ...rest, [id]: Math.round(Math.max(least, Math.min(most, width))) } })
}

/** Every version back where the project has it, as wide as the window lets it be. */
export const resetColumns = (): void => setLayout({ order: [], hidden: [], pinned: [], opened: [], folded: [], widths: {}, pair: null, all: false })
