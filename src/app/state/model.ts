import { applyEdits, hash, severities } from '../../core/index.ts'
import type { Annotation, BlockId, Correction, Document, Finding, Row, RowId, Severity, Span, TextEdit, Version, VersionId } from '../../core/index.ts'
import type { Workspace } from '../../store/index.ts'
import { group, judge, reportedOf, type Judged } from './flags.ts'
import { placesOf, type Placed, type Places } from './placed.ts'

export type { Flag } from './flags.ts'

/** A person's note and where its words stand now; without a span its words are gone and it is an orphan. */
export interface Note {
  readonly annotation: Annotation
  readonly span: Span | null
}

/** Everything the views ask for, worked out once per change of the workspace or the findings. */
export interface Model extends Judged {
  readonly workspace: Workspace
  readonly pivot: VersionId
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
  readonly rowIndex: ReadonlyMap<RowId, number>
  readonly labels: readonly string[]
  readonly placed: Places
  /** The same as the checks reported them, before a person's rating. */
  readonly reported: ReadonlyMap<string, Finding>
  readonly notesIn: ReadonlyMap<BlockId, readonly Note[]>
  readonly orphans: readonly Note[]
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

/** Where the blocks of a document stood last, and the corrected ones by their corrections. */
const stood = new WeakMap<Document, { readonly corrected: ReadonlyMap<BlockId, Placed>; readonly places: Places }>()

/** Where every block stands and what it says now, with the corrections of the moment. What has not changed is the same object as before. */
export function placesNow({ document, acts }: Workspace): Places {
  const { placed: originals } = groundOf(document)
  const before = stood.get(document)
  const corrected = new Map<BlockId, Placed>()
  for (const [id, { edits }] of acts.corrections) {
    const original = originals.get(id)
    if (!original || edits.length === 0) continue
    const known = before?.corrected.get(id)
    corrected.set(id, known && sameEdits(known.edits, edits) ? known : { ...original, edits, text: applyEdits(original.block.text, edits) })
  }
  if (before?.corrected.size === corrected.size && [...corrected].every(([id, one]) => before.corrected.get(id) === one)) return before.places
  const places: Places = { get: (id) => corrected.get(id) ?? originals.get(id), lengthOf: (id) => corrected.get(id)?.text.length ?? originals.lengthOf(id) }
  stood.set(document, { corrected, places })
  return places
}

const sameEdits = (a: readonly TextEdit[], b: readonly TextEdit[]): boolean =>
  a.length === b.length && a.every(({ span, text }, at) => span[0] === b[at]?.span[0] && span[1] === b[at].span[1] && text === b[at].text)

/** Works the model out. Findings on blocks in `stale` wait for their new check and are not shown. */
export function buildModel(workspace: Workspace, findings: readonly Finding[], stale: ReadonlySet<BlockId>): Model {
  const { document, acts } = workspace
  const { rows, versions } = document
  const { rowIndex, labels } = groundOf(document)
  const placed = placesNow(workspace)
  const reported = reportedOf(findings, document, placed, stale)
  const notes = acts.annotations.map((annotation): Note => {
    const { blockId, position, quote } = annotation.target
    const text = placed.get(blockId)?.text
    return { annotation, span: text !== undefined && text.slice(...position) === quote.exact ? position : null }
  })
  const { flags, flagsIn, flagsOfRow, counts, findings: judged, dismissed } = judge(reported, acts.dispositions)
  return {
    workspace,
    pivot: document.project.pivot,
    versions,
    rows,
    rowIndex,
    labels,
    placed,
    flags,
    flagsIn,
    flagsOfRow,
    counts,
    findings: judged,
    dismissed,
    reported: reported.byKey,
    notesIn: group(notes.filter(({ span }) => span !== null), ({ annotation }) => annotation.target.blockId, (note) => note),
    orphans: notes.filter(({ span }) => span === null),
    unsure: reported.unsure,
  }
}

/** Whether a row shows the same in both models: its texts, its flags and its notes. */
export function sameRow(a: Model, b: Model, row: Row): boolean {
  if (a === b) return true
  if (a.pivot !== b.pivot || a.rows !== b.rows) return false
  for (const ids of Object.values(row.members))
    for (const id of ids) {
      if (a.placed.get(id) !== b.placed.get(id)) return false
      if (!sameItems(a.flagsIn.get(id) ?? none, b.flagsIn.get(id) ?? none)) return false
      if (!sameItems(shownOf(a.notesIn.get(id)), shownOf(b.notesIn.get(id)))) return false
    }
  return true
}

const none: readonly never[] = []
const shownOf = (notes: readonly Note[] = none) => notes.flatMap(({ annotation, span }) => [annotation.id, annotation.note, span?.[0], span?.[1]])
const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, at) => one === b[at])

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

/** The gravest severity of some findings, or `null` of none. */
export function worst(findings: readonly { readonly severity: Severity }[]): Severity | null {
  let at = -1
  for (const { severity } of findings) at = Math.max(at, severities.indexOf(severity))
  return severities[at] ?? null
}
