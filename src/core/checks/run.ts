import {
  correctedBlock,
  hash,
  type Block,
  type BlockId,
  type CheckConfig,
  type Correction,
  type Finding,
  type MessageData,
  type Row,
  type RowId,
  type TextEdit,
  type Version,
  type VersionId,
} from '../model/index.ts'
import type { Resources } from '../terms/index.ts'
import { Cell, RowView, type Knowledge, type SentenceRows } from './cell.ts'
import type { SeenCells } from './seen.ts'
import type { Tagger } from './tagger.ts'
import type { Check, CheckWork, Report } from './define.ts'
import { checks } from './index.ts'

/** A check that threw: which one, at which row (or at the document's end), and what it said. */
export interface CheckFailure {
  readonly checkId: string
  readonly rowId: RowId | null
  readonly message: string
}

export interface CheckOutcome {
  readonly findings: readonly Finding[]
  readonly failures: readonly CheckFailure[]
}

/** One row brought to a run: for every version its language and the current text of its blocks. */
export interface RowInput {
  readonly id: RowId
  readonly cells: readonly { readonly versionId: VersionId; readonly lang: string; readonly blocks: readonly Block[] }[]
  /** Sentence rows as spans of the cells' texts, by version; called only when a check asks. */
  readonly sentenceRows?: () => SentenceRows
}

/**
 * Runs the checks over a document row by row, so that a caller can stream. `row` gives the findings of that row, `end`
 * those that only the whole document shows. A check that throws is reported and does not stop the others.
 */
export class CheckRun {
  private readonly work: readonly { readonly check: Check; readonly work: CheckWork }[]
  readonly failures: CheckFailure[] = []
  /** Where each thing was reported on the row at hand, so that nothing is said twice and what stands twice is told apart. */
  private readonly told = new Map<string, Set<number>>()

  constructor(
    private readonly target: VersionId,
    config: CheckConfig,
    private readonly knowledge: Knowledge,
    list: readonly Check[] = checks,
  ) {
    this.work = list.filter(({ id }) => config[id]?.enabled !== false).map((check) => ({ check, work: check.start(knowledge) }))
  }

  row(input: RowInput): Finding[] {
    this.told.clear()
    const view = this.view(input)
    if (!view) return []
    const found: Finding[] = []
    for (const { check, work } of this.work) {
      if (!work.row || (check.applies && !check.applies(view.target.profile))) continue
      this.guard(check, input.id, () => work.row?.(view, (report) => this.accept(check, report, found)))
    }
    for (const cell of [view.target, ...view.others]) cell.done()
    return this.settle(found)
  }

  /** Drops findings of checks that give way where another check speaks of the same words. */
  private settle(found: readonly Finding[]): Finding[] {
    const yielding = new Set(this.work.filter(({ check }) => check.yields).map(({ check }) => check.id))
    const firm = found.filter(({ checkId }) => !yielding.has(checkId))
    const overlaps = (a: Finding, b: Finding) => a.blockId === b.blockId && a.span[0] < b.span[1] && b.span[0] < a.span[1]
    return found.filter((finding) => !yielding.has(finding.checkId) || !firm.some((other) => overlaps(finding, other)))
  }

  /** The blocks of the rows so far that what is found at the end may speak of; of others a caller that streams need keep nothing. */
  kept(): ReadonlySet<BlockId> {
    return new Set(this.work.flatMap(({ work }) => Array.from(work.kept?.() ?? [], ({ blockIds }) => blockIds).flat()))
  }

  end(): Finding[] {
    const found: Finding[] = []
    for (const { check, work } of this.work) this.guard(check, null, () => work.end?.((report) => this.accept(check, report, found)))
    return found
  }

  private view({ cells, sentenceRows }: RowInput): RowView | null {
    const { knowledge } = this
    const made = cells
      .filter(({ blocks }) => blocks.some(({ text }) => text.trim()))
      .map(({ versionId, lang, blocks }) => knowledge.seen?.cell(versionId, lang, blocks, knowledge) ?? new Cell(versionId, lang, blocks, knowledge))
    const target = made.find(({ versionId }) => versionId === this.target)
    const label = cells.flatMap(({ blocks }) => blocks).find((block) => block.label !== undefined)?.label
    return target ? new RowView(target, made.filter((cell) => cell !== target), label, sentenceRows) : null
  }

  private guard(check: Check, rowId: RowId | null, action: () => void) {
    try {
      action()
    } catch (error) {
      this.failures.push({ checkId: check.id, rowId, message: error instanceof Error ? error.message : String(error) })
    }
  }

  private accept(check: Check, report: Report, found: Finding[]) {
    const place = report.cell.locate(report.span)
    if (!place) return
    const data = report.data ?? {}
    const suggestions = (report.suggestions ?? []).flatMap((changes): TextEdit[][] => {
      const edits = changes.flatMap(({ span, text }): TextEdit[] => {
        const at = report.cell.locate(span)
        return at?.blockId === place.blockId ? [{ blockId: at.blockId, span: at.span, text }] : []
      })
      return edits.length === changes.length ? [edits] : []
    })
    // A block without a number is named by its own name: the same words in two such blocks are two places.
    const key = keyOf(check.id, report.cell.labelOf(place.blockId) ?? place.blockId, report.cell.quote(report.span), report.messageId, data)
    const told = this.told.get(`${key} ${place.blockId}`) ?? new Set()
    if (told.has(place.span[0])) return
    this.told.set(`${key} ${place.blockId}`, told.add(place.span[0]))
    const finding: Finding = {
      key: told.size === 1 ? key : `${key}:${told.size}`,
      checkId: check.id,
      messageId: report.messageId,
      data,
      versionId: report.cell.versionId,
      blockId: place.blockId,
      span: place.span,
      mqm: report.mqm ?? check.mqm,
      severity: report.severity ?? check.severity,
      evidence: (report.evidence ?? []).flatMap(({ cell, span }) => {
        const at = cell.locate(span)
        return at ? [{ versionId: cell.versionId, ...at }] : []
      }),
      suggestions,
      confidence: report.confidence,
    }
    found.push(finding)
  }
}

const keyOf = (checkId: string, label: string, quote: string, messageId: string, data: MessageData): string =>
  `${checkId}:${hash(JSON.stringify([label, quote, messageId, Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))]))}`

/** A whole document to check. */
export interface CheckRequest {
  readonly versions: readonly Version[]
  readonly rows: readonly Row[]
  /** The version that is examined, the others being its witnesses; the first unless named. */
  readonly target?: VersionId
  readonly corrections: readonly Correction[]
  readonly config: CheckConfig
  readonly resources: Resources
  /** Tags words for the checks of grammar; without it those checks stay silent. */
  readonly tagger?: Tagger
  /** See {@link Knowledge.seen}. */
  readonly seen?: SeenCells
  /** Report only what single rows show, and only on these, as after an edit. */
  readonly rowIds?: readonly RowId[]
  readonly onProgress?: (done: number) => void
}

/** The rows of a document as input of a run, with accepted corrections applied. */
export function* rowInputs({ versions, rows, corrections }: Pick<CheckRequest, 'versions' | 'rows' | 'corrections'>): Generator<RowInput> {
  const blocks = new Map(versions.map((version) => [version.id, new Map(version.blocks.map((block) => [block.id, block]))]))
  const edits = new Map(corrections.filter(({ status }) => status === 'accepted').map((correction) => [correction.blockId, correction.edits]))
  const current = (block: Block): Block => correctedBlock(block, edits.get(block.id) ?? [])
  for (const row of rows)
    yield {
      id: row.id,
      cells: versions.map(({ id, lang }) => ({
        versionId: id,
        lang,
        blocks: (row.members[id] ?? []).flatMap((block) => blocks.get(id)?.get(block) ?? []).map(current),
      })),
    }
}

/** Checks a whole document, or some of its rows; `prepare` may add to each row what checks use, such as its sentences. */
export function runChecks(request: CheckRequest, prepare: (row: RowInput) => RowInput = (row) => row): CheckOutcome {
  const target = request.target ?? request.versions[0]?.id
  if (target === undefined) return { findings: [], failures: [] }
  const run = new CheckRun(target, request.config, { resources: request.resources, tagger: request.tagger, seen: request.seen })
  const wanted = request.rowIds && new Set(request.rowIds)
  const rows = wanted ? request.rows.filter(({ id }) => wanted.has(id)) : request.rows
  const findings: Finding[] = []
  let done = 0
  for (const input of rowInputs({ ...request, rows })) {
    findings.push(...run.row(prepare(input)))
    if (++done % 64 === 0) request.onProgress?.(done / rows.length)
  }
  if (!wanted) findings.push(...run.end())
  return { findings, failures: run.failures }
}
