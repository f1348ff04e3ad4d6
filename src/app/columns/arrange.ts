import { profileOf, type Version, type VersionId } from '../../core/index.ts'
import { setLayout, useLayout, type Layout, type Mode } from '../state/layout.ts'

/*
 * Which versions stand where: the person's order, what is open, what is folded to a spine, and how wide each is.
 */

/** Sizes in CSS pixels: what the margin takes, the least readable width of a version, the room between two. */
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
  align: { margin: 66, pivot: 176, other: 176, gap: 52, spine: 26 },
  review: { margin: 54, pivot: 290, other: 230, gap: 0, spine: 26 },
  read: { margin: 54, pivot: 210, other: 210, gap: 0, spine: 0 },
}

/** The versions as the window shows them. */
export interface Arrangement {
  /** Open versions and spines, in order. */
  readonly shown: readonly Version[]
  readonly open: ReadonlySet<VersionId>
  /** Versions that fold out under the active row. */
  readonly beneath: readonly Version[]
  /** Where what a person pinned or sized is wider than the window: the columns that stay while the others scroll past, and how far from the margin's edge each stands, in CSS pixels. */
  readonly stuck: ReadonlyMap<VersionId, number> | null
}

const nothing = { beneath: [], stuck: null }

/** The versions in the person's order, without those that are hidden. The one under revision is never hidden. */
export function ordered(versions: readonly Version[], pivot: VersionId, { order, hidden }: Pick<Layout, 'order' | 'hidden'>): Version[] {
  const place = ({ id }: Version) => {
    const at = order.indexOf(id)
    return at >= 0 ? at : id === pivot && order.length === 0 ? -1 : order.length
  }
  return versions.filter(({ id }) => id === pivot || !hidden.includes(id)).sort((a, b) => place(a) - place(b))
}

/** Arranges the versions in a grid of that width. */
export function arrange(versions: readonly Version[], pivot: VersionId, mode: Mode, width: number, layout: Layout, column: VersionId | null): Arrangement {
  const shown = ordered(versions, pivot, layout)
  if (mode === 'read' && layout.single) {
    const only = shown.find(({ id }) => id === column) ?? shown.find(({ id }) => id === pivot)
    return { shown: only ? [only] : [], open: new Set(only ? [only.id] : []), ...nothing }
  }
  if (layout.pair !== null && shown.some(({ id }) => id === layout.pair)) {
    const pair = shown.filter(({ id }) => id === pivot || id === layout.pair)
    return { shown: pair, open: new Set(pair.map(({ id }) => id)), beneath: shown.filter((version) => !pair.includes(version)), stuck: null }
  }
  const open = openVersions(shown, pivot, mode, width, layout)
  const seen = mode === 'read' ? shown.filter(({ id }) => open.has(id)) : shown
  // Ribbons run from column to column, so where they are drawn no column leaves the window.
  return { shown: seen, open, ...nothing, stuck: mode === 'align' ? null : stuckColumns(seen, open, pivot, mode, width, layout) }
}

/** Opens first what is pinned, then what a person opened, the latest first, or sized, then the others in order, while each stays readable. */
function openVersions(shown: readonly Version[], pivot: VersionId, mode: Mode, width: number, { pinned, opened, folded, widths }: Layout): ReadonlySet<VersionId> {
  const measure = measures[mode]
  const ids = shown.map(({ id }) => id)
  const others = ids.filter((id) => id !== pivot)
  const wish = [
    ...others.filter((id) => pinned.includes(id)),
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
    if (room < 0 && open.size > 1 && !pinned.includes(id)) break
    open.add(id)
  }
  return open
}

function stuckColumns(shown: readonly Version[], open: ReadonlySet<VersionId>, pivot: VersionId, mode: Mode, width: number, { pinned, widths }: Layout): ReadonlyMap<VersionId, number> | null {
  const { margin, spine } = measures[mode]
  const wide = (id: VersionId) => (open.has(id) ? leastOf(id, pivot, mode, widths) : spine)
  const chosen = pinned.some((id) => open.has(id)) || Object.keys(widths).length > 0
  if (!chosen || shown.reduce((sum, { id }) => sum + wide(id), margin) <= width) return null
  const stuck = new Map<VersionId, number>()
  let at = margin
  for (const { id } of shown)
    if (id === pivot || pinned.includes(id)) {
      // What would leave no room to scroll in scrolls with the rest.
      if (at + wide(id) > width * 0.7 && stuck.size > 0) break
      stuck.set(id, at)
      at += wide(id)
    }
  return stuck
}

/** The least width of an open column, in CSS pixels. */
const leastOf = (id: VersionId, pivot: VersionId, mode: Mode, widths: Layout['widths']): number => widths[id] ?? (id === pivot ? measures[mode].pivot : measures[mode].other)

/** The grid's columns as CSS. In align mode a track for ribbons stands between two open versions. */
export function template({ shown, open, beneath, stuck }: Arrangement, pivot: VersionId, mode: Mode, widths: Layout['widths']): string {
  const last = shown.findLast(({ id }) => open.has(id) && id !== pivot)?.id ?? pivot
  let before = false
  const tracks = shown.flatMap(({ id, lang }) => {
    if (!open.has(id)) return ['var(--spine)']
    if (stuck) return [id === last ? `minmax(${leastOf(id, pivot, mode, widths)}px, 1fr)` : `${leastOf(id, pivot, mode, widths)}px`]
    const gap = mode === 'align' && before ? ['var(--ribbon)'] : []
    before = true
    // The last one takes what is left, so that a row is always as wide as the window.
    const given = id === last ? undefined : widths[id]
    if (given !== undefined) return [...gap, `minmax(0, ${given}px)`]
    return [...gap, id === pivot && id !== last ? pivotTrack(lang, mode, beneath.length > 0) : 'minmax(0, 1fr)']
  })
  return `var(--margin) ${tracks.join(' ')}`
}

/** Chinese is justified, so in review its measure is a whole number of characters, larger where it is one of a pair. */
const pivotTrack = (lang: string, mode: Mode, pair: boolean): string =>
  mode === 'review' && profileOf(lang).script === 'Han' ? `calc(var(--gutter) + 18px + ${pair ? 24 : 16} * var(--zh))` : 'minmax(0, 1fr)'

/** The attributes of a head or cell that stays while others scroll past, see base.css. */
export const stuckAt = (at: number | undefined) => (at === undefined ? {} : { 'data-stuck': '', style: { ['--stuck' as string]: `${at}px` } })

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

/** Narrowest and widest that a person may make a version, in CSS pixels. */
export const widthRange = [160, 720] as const

/** Gives a version a width; `null` lets the window decide again. */
export function resizeVersion(id: VersionId, width: number | null): void {
  const rest = Object.fromEntries(Object.entries(useLayout.getState().widths).filter(([other]) => other !== id))
  const [least, most] = widthRange
  setLayout({ widths: width === null ? rest : { ...rest, [id]: Math.round(Math.max(least, Math.min(most, width))) } })
}

/** Every version back where the project has it, as wide as the window lets it be. */
export const resetColumns = (): void => setLayout({ order: [], hidden: [], pinned: [], opened: [], folded: [], widths: {}, pair: null })
