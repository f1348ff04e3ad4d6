import { mqmCategories, score, severities, type Finding, type RowId, type Severity, type Version, type VersionId } from '../../../core/index.ts'
import type { Flag, Model } from '../../state/model.ts'

/** The figures of the overview, worked out from the model alone. */

/** Gravest first. */
export const gravest: readonly Severity[] = [...severities].reverse()

export const bySeverity = (a: { readonly severity: Severity; readonly confidence: number }, b: typeof a): number =>
  gravest.indexOf(a.severity) - gravest.indexOf(b.severity) || b.confidence - a.confidence

/** How a version stands: penalty points per thousand characters, now and with every proposal accepted. */
export interface Standing {
  readonly version: Version
  readonly characters: number
  readonly counts: Readonly<Record<Severity, number>>
  readonly issues: number
  readonly points: number
  readonly score: number
  readonly ifAccepted: number
}

export function standingOf(model: Model, version: Version): Standing {
  const profile = model.workspace.document.project.mqm
  const found = model.flags.map(({ finding }) => finding).filter(({ versionId }) => versionId === version.id)
  const characters = version.blocks.reduce((sum, { id }) => sum + (model.placed.get(id)?.text.replace(/\s/g, '').length ?? 0), 0)
  const counts: Record<Severity, number> = { neutral: 0, minor: 0, major: 0, critical: 0 }
  for (const { severity } of found) counts[severity] += 1
  return {
    version,
    characters,
    counts,
    issues: found.length,
    points: found.reduce((sum, { severity }) => sum + profile.weights[severity], 0),
    score: score(found, characters, profile),
    ifAccepted: score(found.filter(({ suggestions }) => suggestions.length === 0), characters, profile),
  }
}

/** Issues of one kind, the gravest first. */
export interface CategoryFigure {
  readonly mqm: Finding['mqm']
  readonly findings: readonly Finding[]
}

/** Categories with issues, the one with most points first. */
export function categoriesOf(model: Model): CategoryFigure[] {
  const { weights } = model.workspace.document.project.mqm
  const points = (findings: readonly Finding[]) => findings.reduce((sum, { severity }) => sum + weights[severity], 0)
  return mqmCategories
    .map((mqm) => ({ mqm, findings: model.flags.map(({ finding }) => finding).filter((finding) => finding.mqm === mqm).sort(bySeverity) }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => points(b.findings) - points(a.findings) || b.findings.length - a.findings.length)
}

/** A row's text in one version against the version under revision, as a multiple of that version's own median. */
export interface LengthRatio {
  readonly versionId: VersionId
  readonly rowIndex: number
  readonly ratio: number
  readonly outlying: boolean
}

/** Texts shorter than this say nothing by their length; in characters. */
const least = 12

/** Length ratios of every version but the one under revision; outlying by the modified z-score (Iglewicz and Hoaglin, 3.5) and by a fifth at least. */
export function lengthRatios(model: Model): LengthRatio[] {
  const lengthIn = (rowIndex: number, version: VersionId) => (model.rows[rowIndex]?.members[version] ?? []).reduce((sum, id) => sum + model.placed.lengthOf(id), 0)
  // Front matter, contents and headings are short and free; where paragraphs are numbered, those are what is compared.
  const numbered = model.labels.filter(Boolean).length >= 10
  return model.versions
    .filter(({ id }) => id !== model.pivot)
    .flatMap(({ id }) => {
      const logs = model.rows.flatMap((_, rowIndex) => {
        if (numbered && !model.labels[rowIndex]) return []
        const [own, pivot] = [lengthIn(rowIndex, id), lengthIn(rowIndex, model.pivot)]
        return own >= least && pivot >= least ? [{ rowIndex, log: Math.log(own / pivot) }] : []
      })
      const middle = median(logs.map(({ log }) => log))
      const spread = median(logs.map(({ log }) => Math.abs(log - middle)))
      return logs.map(({ rowIndex, log }): LengthRatio => {
        const off = Math.abs(log - middle)
        return { versionId: id, rowIndex, ratio: Math.exp(log - middle), outlying: off > Math.log(1.2) && 0.6745 * off > 3.5 * spread }
      })
    })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** Neighbouring rows that share one place in the map: one row, or several where the document is long. */
export interface MapPlace {
  readonly rowId: RowId
  readonly label: string
  readonly rows: readonly number[]
}

/** More places than this cannot be told apart. */
const mostPlaces = 260

/** The rows of a section cut into places, so that the whole document has no more than can be seen. */
export function placesOf(model: Model, rowIndices: readonly number[]): MapPlace[] {
  const size = Math.max(1, Math.ceil(model.rows.length / mostPlaces))
  const places: MapPlace[] = []
  for (let from = 0; from < rowIndices.length; from += size) {
    const rows = rowIndices.slice(from, from + size)
    const row = model.rows[rows[0] ?? -1]
    if (row) places.push({ rowId: row.id, label: rows.map((index) => model.labels[index] ?? '').find(Boolean) ?? '', rows })
  }
  return places
}

export const flagsIn = (model: Model, place: MapPlace, version: VersionId): readonly Finding[] =>
  place.rows.flatMap((index) => model.flagsOfRow.get(index) ?? []).filter(({ versionId }) => versionId === version).sort(bySeverity)

/** What to look at first: the gravest and surest. */
export const firstOnes = (model: Model, count: number): readonly Flag[] => [...model.flags].sort((a, b) => bySeverity(a.finding, b.finding)).slice(0, count)
