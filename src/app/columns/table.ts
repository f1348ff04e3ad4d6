import { columnOrderingFeature, columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { Row, Version, VersionId } from '../../../core/index.ts'
import type { Ui } from '../../state/ui.ts'

export const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature })

const helper = createColumnHelper<typeof features, Row>()

/** One column a version. The table holds ids; text is looked up by the cells that are in the window. */
export const columnsOf = (versions: readonly Version[]) =>
  helper.columns(versions.map((version) => helper.accessor((row) => row.members[version.id], { id: version.id })))

/** Widths in CSS pixels; the Chinese measure is set in em by the style sheet. */
const widths = { margin: 54, pivot: 290, reference: 236, spine: 26 }

/**
 * Which versions stand open in a grid of that width: the one under revision always, then those a person opened, the
 * latest first, then the others in order, as long as each keeps a readable measure.
 */
export function openVersions(
  versions: readonly Version[],
  pivot: VersionId,
  width: number,
  { opened, folded }: Pick<Ui, 'opened' | 'folded'>,
): ReadonlySet<VersionId> {
  const others = versions.filter(({ id }) => id !== pivot)
  const fits = Math.max(1, countThatFit(width, others.length))
  const wish = [...opened.toReversed(), ...others.map(({ id }) => id).filter((id) => !opened.includes(id) && !folded.includes(id))]
  return new Set([pivot, ...wish.slice(0, fits)])
}

function countThatFit(width: number, others: number): number {
  let open = 0
  while (open < others && widths.margin + widths.pivot + (open + 1) * widths.reference + (others - open - 1) * widths.spine <= width) open += 1
  return open
}

/** The grid's columns as CSS: margin, the version under revision, open references, spines. */
export function template(order: readonly VersionId[], open: ReadonlySet<VersionId>, pivot: VersionId, pivotIsChinese: boolean): string {
  const measure = pivotIsChinese ? 'calc(var(--gutter) + 18px + 16 * var(--zh))' : 'minmax(0, 1.1fr)'
  const alone = open.size === 1
  const tracks = order.map((id) => {
    if (!open.has(id)) return 'var(--spine)'
    if (id === pivot) return alone ? 'minmax(0, 1fr)' : measure
    return 'minmax(0, 1fr)'
  })
  return `var(--margin) ${tracks.join(' ')}`
}
