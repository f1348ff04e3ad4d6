import { formKey, type BlockId, type Disposition, type Document, type Finding, type Severity } from '../../core/index.ts'
import type { Places } from './placed.ts'

/*
 * From what the checks report to what is open: the whole is worked out when findings or texts change, and a person's
 * verdict touches only what it is about. A document may have thousands of findings, and a key must not wait for them.
 */

/** A finding that nobody has settled, and the row it stands in. */
export interface Flag {
  readonly finding: Finding
  readonly rowIndex: number
}

/** Findings as the views ask for them. */
export interface Flags {
  /** Open flags in reading order: by row, the version under revision first, then by place. */
  readonly flags: readonly Flag[]
  readonly flagsIn: ReadonlyMap<BlockId, readonly Finding[]>
  readonly flagsOfRow: ReadonlyMap<number, readonly Finding[]>
  readonly counts: Readonly<Record<Severity, number>>
}

/** What the checks report of the texts as they stand, before anyone's verdict. */
export interface Reported extends Flags {
  readonly byKey: ReadonlyMap<string, Finding>
  /** The findings that a verdict on a form names, by {@link formKey}. */
  readonly byForm: () => ReadonlyMap<string, readonly Finding[]>
  /** How many findings are less sure than the project wants them. */
  readonly unsure: number
}

/** What is left after people's verdicts. */
export interface Judged extends Flags {
  /** Every reported finding, dismissed or not, with a person's category and severity. */
  readonly findings: ReadonlyMap<string, Finding>
  /** Findings that a person has dismissed. */
  readonly dismissed: readonly Finding[]
}

const orders = new WeakMap<readonly Finding[], { readonly document: Document; readonly ordered: readonly Flag[] }>()

/** Findings in reading order, put in order once for all that people do to them. */
function inOrder(findings: readonly Finding[], document: Document, placed: Places): readonly Flag[] {
  const known = orders.get(findings)
  if (known?.document === document) return known.ordered
  const rank = new Map(document.versions.map(({ id }, index) => [id, id === document.project.pivot ? -1 : index]))
  const ordered = findings
    .map((finding) => {
      const at = placed.get(finding.blockId)
      return { finding, rowIndex: at?.rowIndex ?? 0, rank: rank.get(finding.versionId) ?? 0, line: at?.block.origin.line ?? 0 }
    })
    .sort((a, b) => a.rowIndex - b.rowIndex || a.rank - b.rank || a.line - b.line || a.finding.span[0] - b.finding.span[0])
    .map(({ finding, rowIndex }): Flag => ({ finding, rowIndex }))
  orders.set(findings, { document, ordered })
  return ordered
}

/** What is worked out from, and what was worked out from it last. */
let last: { readonly from: readonly unknown[]; readonly reported: Reported } | null = null

/** What the checks report. Findings on blocks in `stale` wait for their new check and are left out. The last answer is kept. */
export function reportedOf(findings: readonly Finding[], document: Document, placed: Places, stale: ReadonlySet<BlockId>): Reported {
  const from = [findings, document, placed, stale]
  if (last?.from.every((one, at) => one === from[at])) return last.reported
  const { checks, leastConfidence } = document.project
  const standing = inOrder(findings, document, placed).filter(
    ({ finding: { checkId, blockId, span } }) => checks[checkId]?.enabled !== false && !stale.has(blockId) && span[1] <= placed.lengthOf(blockId),
  )
  const flags = standing.filter(({ finding }) => finding.confidence >= leastConfidence)
  let byForm: ReadonlyMap<string, readonly Finding[]> | undefined
  const reported: Reported = {
    flags,
    flagsIn: group(flags, ({ finding }) => finding.blockId, ({ finding }) => finding),
    flagsOfRow: group(flags, ({ rowIndex }) => rowIndex, ({ finding }) => finding),
    counts: countsOf(flags),
    byKey: new Map(flags.map(({ finding }) => [finding.key, finding])),
    byForm: () => (byForm ??= group(flags, ({ finding: { checkId, blockId, span } }) => formKey(checkId, placed.get(blockId)?.text.slice(...span) ?? ''), ({ finding }) => finding)),
    unsure: standing.length - flags.length,
  }
  last = { from, reported }
  return reported
}

function countsOf(flags: readonly Flag[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { neutral: 0, minor: 0, major: 0, critical: 0 }
  for (const { finding } of flags) counts[finding.severity] += 1
  return counts
}

/** Lays people's verdicts on what is reported: of a finding itself, else of all of its check on the same words. */
export function judge(reported: Reported, dispositions: ReadonlyMap<string, Disposition>): Judged {
  /** The findings that a verdict changes, as they are then; `null` is dismissed. */
  const changed = new Map<Finding, Finding | null>()
  const rated = new Map<string, Finding>()
  const settle = (finding: Finding, verdict: Disposition['verdict'], own: Disposition | undefined) => {
    const { mqm = finding.mqm, severity = finding.severity } = own ?? {}
    const now = mqm === finding.mqm && severity === finding.severity ? finding : { ...finding, mqm, severity }
    if (now !== finding) rated.set(finding.key, now)
    if (verdict === 'dismissed') changed.set(finding, null)
    else if (now !== finding) changed.set(finding, now)
  }
  for (const [key, disposition] of dispositions) {
    const named = reported.byKey.get(key)
    if (named) settle(named, disposition.verdict, disposition)
    // A key that names no finding may name a form; a verdict on one of its findings alone goes before.
    else for (const one of reported.byForm().get(key) ?? []) if (!dispositions.has(one.key)) settle(one, disposition.verdict, undefined)
  }
  if (changed.size === 0 && rated.size === 0) return { ...reported, findings: reported.byKey, dismissed: [] }
  const now = (finding: Finding) => (changed.has(finding) ? (changed.get(finding) ?? null) : finding)
  const flags = reported.flags.flatMap((flag): readonly Flag[] => {
    const finding = now(flag.finding)
    return finding === flag.finding ? [flag] : finding ? [{ finding, rowIndex: flag.rowIndex }] : []
  })
  return {
    flags,
    flagsIn: relaid(reported.flagsIn, [...changed.keys()].map(({ blockId }) => blockId), now),
    flagsOfRow: relaid(reported.flagsOfRow, reported.flags.filter(({ finding }) => changed.has(finding)).map(({ rowIndex }) => rowIndex), now),
    counts: countsOf(flags),
    findings: rated.size === 0 ? reported.byKey : new Map([...reported.byKey, ...rated]),
    dismissed: reported.flags.flatMap(({ finding }) => (changed.get(finding) === null ? [rated.get(finding.key) ?? finding] : [])),
  }
}

/** The lists with those of `keys` as they are now; the others are the same lists as before. */
function relaid<K>(lists: ReadonlyMap<K, readonly Finding[]>, keys: readonly K[], now: (finding: Finding) => Finding | null): ReadonlyMap<K, readonly Finding[]> {
  const out = new Map(lists)
  for (const key of new Set(keys)) {
    const left = (lists.get(key) ?? []).flatMap((finding) => now(finding) ?? [])
    if (left.length > 0) out.set(key, left)
    else out.delete(key)
  }
  return out
}

/** Items by a key, in the order they came. */
export function group<T, K, V>(items: readonly T[], key: (item: T) => K, value: (item: T) => V): Map<K, V[]> {
  const out = new Map<K, V[]>()
  for (const item of items) {
    const list = out.get(key(item))
    if (list) list.push(value(item))
    else out.set(key(item), [value(item)])
  }
  return out
}
