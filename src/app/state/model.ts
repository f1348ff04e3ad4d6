import { applyEdits, formKey, hash, severities } from '../../core/index.ts'
import type { Annotation, BlockId, Correction, Disposition, Document, Finding, Row, RowId, Severity, Span, Version, VersionId } from '../../core/index.ts'
import type { Workspace } from '../../store/index.ts'
import { placesOf, type Placed, type Places } from './placed.ts'

/** A finding that nobody has settled, and the row it stands in. */
export interface Flag {
  readonly finding: Finding
  readonly rowIndex: number
}

/** A person's note and where its words stand now; without a span its words are gone and it is an orphan. */
export interface Note {
  readonly annotation: Annotation
  readonly span: Span | null
}

/** Everything the views ask for, worked out once per change of the workspace or the findings. */
export interface Model {
  readonly workspace: Workspace
  readonly pivot: VersionId
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
  readonly rowIndex: ReadonlyMap<RowId, number>
  readonly labels: readonly string[]
  readonly placed: Places
  /** Open flags in reading order: by row, the version under revision first, then by place. */
  readonly flags: readonly Flag[]
  readonly flagsIn: ReadonlyMap<BlockId, readonly Finding[]>
  readonly flagsOfRow: ReadonlyMap<number, readonly Finding[]>
  readonly findings: ReadonlyMap<string, Finding>
  /** The same as the checks reported them, before a person's rating. */
  readonly reported: ReadonlyMap<string, Finding>
  readonly notesIn: ReadonlyMap<BlockId, readonly Note[]>
  readonly orphans: readonly Note[]
  readonly counts: Readonly<Record<Severity, number>>
  /** Findings that a person has dismissed. */
  readonly dismissed: readonly Finding[]
  /** How many findings are less sure than the project wants them. */
  readonly unsure: number
}

/** What follows from the document alone, whatever people do to it. */
interface Ground {
  readonly placed: Places
  readonly rowIndex: ReadonlyMap<RowId, number>
  readonly labels: readonly string[]
}

const grounds = new WeakMap<Document, Ground>()

/** The ground of a document, worked out once: an act of a person changes a block or two of a hundred thousand. */
function groundOf(document: Document): Ground {
  const known = grounds.get(document)
  if (known) return known
  const { rows, project } = document
  const placed = placesOf(document)
  const ground = {
    placed,
    rowIndex: new Map(rows.map(({ id }, index) => [id, index])),
    labels: rows.map((row) => labelOf(row, project.pivot, placed)),
  }
  grounds.set(document, ground)
  return ground
}

/**
 * The workspace without corrections of another original. While a project is restored over another one, its text and its
 * corrections come one after the other, and for a moment both are here.
 */
export function fitting(workspace: Workspace): Workspace {
  const { document, acts } = workspace
  const { placed } = groundOf(document)
  const fits = ([id, { baseHash }]: readonly [BlockId, Correction]) => hash(placed.get(id)?.block.text ?? '') === baseHash
  const kept = [...acts.corrections].filter(fits)
  return kept.length === acts.corrections.size ? workspace : { document, acts: { ...acts, corrections: new Map(kept) } }
}

/** Where every block stands and what it says now, with the corrections of the moment. */
export function placesNow({ document, acts }: Workspace): Places {
  const { placed: originals } = groundOf(document)
  const corrected = new Map<BlockId, Placed>()
  for (const [id, { edits }] of acts.corrections) {
    const original = originals.get(id)
    if (original && edits.length > 0) corrected.set(id, { ...original, edits, text: applyEdits(original.block.text, edits) })
  }
  return { get: (id) => corrected.get(id) ?? originals.get(id), lengthOf: (id) => corrected.get(id)?.text.length ?? originals.lengthOf(id) }
}

const orders = new WeakMap<readonly Finding[], { readonly document: Document; readonly ordered: readonly Finding[] }>()

/** Findings in reading order: by row, the version under revision first, then by place; put in order once for all that people do to them. */
function inOrder(findings: readonly Finding[], document: Document): readonly Finding[] {
  const known = orders.get(findings)
  if (known?.document === document) return known.ordered
  const { placed } = groundOf(document)
  const rank = new Map(document.versions.map(({ id }, index) => [id, id === document.project.pivot ? -1 : index]))
  const ordered = findings
    .map((finding) => {
      const at = placed.get(finding.blockId)
      return { finding, row: at?.rowIndex ?? 0, rank: rank.get(finding.versionId) ?? 0, line: at?.block.origin.line ?? 0 }
    })
    .sort((a, b) => a.row - b.row || a.rank - b.rank || a.line - b.line || a.finding.span[0] - b.finding.span[0])
    .map(({ finding }) => finding)
  orders.set(findings, { document, ordered })
  return ordered
}

/** Works the model out. Findings on blocks in `stale` wait for their new check and are not shown. */
export function buildModel(workspace: Workspace, findings: readonly Finding[], stale: ReadonlySet<BlockId>): Model {
  const { document, acts } = workspace
  const { rows, versions } = document
  const { rowIndex, labels } = groundOf(document)
  const placed = placesNow(workspace)
  const { checks, leastConfidence } = document.project
  const standing = inOrder(findings, document).filter(({ checkId, blockId, span }) => checks[checkId]?.enabled !== false && !stale.has(blockId) && span[1] <= placed.lengthOf(blockId))
  const reported = standing.filter(({ confidence }) => confidence >= leastConfidence)
  const fresh = reported.map((finding): Finding => {
    const { mqm = finding.mqm, severity = finding.severity } = acts.dispositions.get(finding.key) ?? {}
    return mqm === finding.mqm && severity === finding.severity ? finding : { ...finding, mqm, severity }
  })
  const dismissed = fresh.filter((finding) => verdictOn(finding, acts.dispositions, placed) === 'dismissed')
  const gone = new Set(dismissed)
  const open = fresh.filter((finding) => !gone.has(finding))
  const flags = open.map((finding): Flag => ({ finding, rowIndex: placed.get(finding.blockId)?.rowIndex ?? 0 }))
  const notes = acts.annotations.map((annotation): Note => {
    const { blockId, position, quote } = annotation.target
    const text = placed.get(blockId)?.text
    return { annotation, span: text !== undefined && text.slice(...position) === quote.exact ? position : null }
  })
  const counts: Record<Severity, number> = { neutral: 0, minor: 0, major: 0, critical: 0 }
  for (const { severity } of open) counts[severity] += 1
  return {
    workspace,
    pivot: document.project.pivot,
    versions,
    rows,
    rowIndex,
    labels,
    placed,
    flags,
    flagsIn: group(flags, ({ finding }) => finding.blockId, ({ finding }) => finding),
    flagsOfRow: group(flags, ({ rowIndex }) => rowIndex, ({ finding }) => finding),
    findings: new Map(fresh.map((finding) => [finding.key, finding])),
    reported: new Map(reported.map((finding) => [finding.key, finding])),
    notesIn: group(notes.filter(({ span }) => span !== null), ({ annotation }) => annotation.target.blockId, (note) => note),
    orphans: notes.filter(({ span }) => span === null),
    counts,
    dismissed,
    unsure: standing.length - reported.length,
  }
}

/** What a person said of a finding: of this one, else of all of its check on the same words. */
function verdictOn({ key, checkId, blockId, span }: Finding, dispositions: Workspace['acts']['dispositions'], placed: Places): Disposition['verdict'] | undefined {
  if (dispositions.size === 0) return undefined
  const words = () => placed.get(blockId)?.text.slice(...span) ?? ''
  return (dispositions.get(key) ?? dispositions.get(formKey(checkId, words())))?.verdict
}

/** A row's label: the number of the version under revision, else of any other. */
function labelOf({ members }: Row, pivot: VersionId, placed: Places): string {
  for (const id of members[pivot] ?? []) {
    const label = placed.get(id)?.block.label
    if (label !== undefined) return label
  }
  for (const ids of Object.values(members))
    for (const id of ids) {
      const label = placed.get(id)?.block.label
      if (label !== undefined) return label
    }
  return ''
}

function group<T, K, V>(items: readonly T[], key: (item: T) => K, value: (item: T) => V): Map<K, V[]> {
  const out = new Map<K, V[]>()
  for (const item of items) {
    const list = out.get(key(item))
    if (list) list.push(value(item))
    else out.set(key(item), [value(item)])
  }
  return out
}

/** The gravest severity of some findings, or `null` of none. */
export function worst(findings: readonly { readonly severity: Severity }[]): Severity | null {
  let at = -1
  for (const { severity } of findings) at = Math.max(at, severities.indexOf(severity))
  return severities[at] ?? null
}
