import { applyEdits, hash, severities } from '../../core/index.ts'
import type { Annotation, Block, BlockId, Correction, Finding, Row, RowId, Severity, Span, TextEdit, Version, VersionId } from '../../core/index.ts'
import type { Workspace } from '../../store/index.ts'

/** A block where it stands. */
export interface Placed {
  readonly block: Block
  readonly version: Version
  readonly rowIndex: number
  /** The corrected text; the original one when nothing was corrected. */
  readonly text: string
  readonly edits: readonly TextEdit[]
}

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

/** Where every block stands, and what it says now. */
export interface Places {
  get(id: BlockId): Placed | undefined
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
  readonly settled: number
}

const none: readonly TextEdit[] = []

type Document = Workspace['document']

/** What follows from the document alone, whatever people do to it. */
interface Ground {
  readonly placed: ReadonlyMap<BlockId, Placed>
  readonly rowIndex: ReadonlyMap<RowId, number>
  readonly labels: readonly string[]
}

const grounds = new WeakMap<Document, Ground>()

/** The ground of a document, worked out once: an act of a person changes a block or two of a hundred thousand. */
function groundOf(document: Document): Ground {
  const known = grounds.get(document)
  if (known) return known
  const { rows, versions, project } = document
  const rowOf = new Map<BlockId, number>()
  rows.forEach(({ members }, index) => {
    for (const { id } of versions) for (const block of members[id] ?? []) rowOf.set(block, index)
  })
  const placed = new Map<BlockId, Placed>()
  for (const version of versions) for (const block of version.blocks) placed.set(block.id, { block, version, rowIndex: rowOf.get(block.id) ?? 0, text: block.text, edits: none })
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

/** Works the model out. Findings on blocks in `stale` wait for their new check and are not shown. */
export function buildModel(workspace: Workspace, findings: readonly Finding[], stale: ReadonlySet<BlockId>): Model {
  const { document, acts } = workspace
  const { rows, versions } = document
  const { placed: originals, rowIndex, labels } = groundOf(document)
  const corrected = new Map<BlockId, Placed>()
  for (const [id, { edits }] of acts.corrections) {
    const original = originals.get(id)
    if (original && edits.length > 0) corrected.set(id, { ...original, edits, text: applyEdits(original.block.text, edits) })
  }
  const placed: Places = { get: (id) => corrected.get(id) ?? originals.get(id) }

  const rank = new Map(versions.map(({ id }, index) => [id, id === document.project.pivot ? -1 : index]))
  const reported = findings.filter(({ blockId, span }) => !stale.has(blockId) && span[1] <= (placed.get(blockId)?.text.length ?? -1))
  const fresh = reported.map((finding): Finding => {
    const { mqm = finding.mqm, severity = finding.severity } = acts.dispositions.get(finding.key) ?? {}
    return mqm === finding.mqm && severity === finding.severity ? finding : { ...finding, mqm, severity }
  })
  const open = fresh.filter(({ key }) => acts.dispositions.get(key)?.verdict !== 'dismissed')
  const flags = open
    .map((finding): Flag => ({ finding, rowIndex: placed.get(finding.blockId)?.rowIndex ?? 0 }))
    .sort(
      (a, b) =>
        a.rowIndex - b.rowIndex ||
        (rank.get(a.finding.versionId) ?? 0) - (rank.get(b.finding.versionId) ?? 0) ||
        (placed.get(a.finding.blockId)?.block.origin.line ?? 0) - (placed.get(b.finding.blockId)?.block.origin.line ?? 0) ||
        a.finding.span[0] - b.finding.span[0],
    )
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
    settled: fresh.length - open.length,
  }
}

/** A row's label: the number of the version under revision, else of any other. */
function labelOf({ members }: Row, pivot: VersionId, placed: ReadonlyMap<BlockId, Placed>): string {
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
