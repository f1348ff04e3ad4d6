import * as z from 'zod'
import { align, asId, checks, CheckRun, readInline, rowInputs, sourceSpan, withSentences, type Block, type BlockId, type Finding, type RowInput, type Span, type VersionId } from '../../core/index.ts'
import { choice, type Arguments, type Command, type Streams } from '../command.ts'
import { loadTagger, readVersions, shippedResources, streamLines } from '../input.ts'
import { asSarif, asText, atLeast, reportLine, type Place, type ReportLine } from '../report.ts'
import { UsageError } from '../usage.ts'

const rowSchema = z.object({ id: z.union([z.string(), z.number()]).transform(String), label: z.string().nullish(), versions: z.record(z.string(), z.string()) })

/** A row with the places of its blocks in the text as it was given. */
interface ReadRow {
  readonly input: RowInput
  readonly places: ReadonlyMap<string, Place>
}

const same = (span: Span): Span => span

/** Reads one line of a row file. @throws UsageError naming file and line. */
function readRow(line: string, file: string, number: number): ReadRow {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UsageError(`${file}:${number}: not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = rowSchema.safeParse(value)
  if (!parsed.success) throw new UsageError(`${file}:${number}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; ')}`)
  const { id, label, versions } = parsed.data
  const places = new Map<string, Place>()
  const cells = Object.entries(versions).map(([lang, source]) => {
    const { text, marks, runs } = readInline(source)
    const block: Block = { id: asId<BlockId>(`${number}/${lang}`), kind: 'paragraph', level: 1, text, marks, origin: { line: number, runs }, repairs: [], ...(label == null ? {} : { label }) }
    places.set(block.id, { rowId: id, label: label ?? undefined, version: asId(lang), text: source, map: (span) => sourceSpan(runs, span) })
    return { versionId: asId<VersionId>(lang), lang, blocks: [block] }
  })
  return { input: { id: asId(`row:${number}`), cells }, places }
}

/** The rows of a row file, one at a time. */
async function* streamRows(file: string): AsyncGenerator<ReadRow> {
  for await (const { number, text } of streamLines(file)) if (text.trim()) yield readRow(text, file, number)
}

/** @throws UsageError when a target is named that no version is. */
function requireTarget({ one }: Arguments, tags: ReadonlySet<string>) {
  const target = one('target')
  if (target !== undefined && !tags.has(target)) throw new UsageError(`--target ${target}: the versions are ${[...tags].join(', ')}`)
}

/** The rows of documents: read, aligned, one at a time. */
function* documentRows(args: Arguments): Generator<ReadRow> {
  const versions = readVersions(args.many('versions'))
  requireTarget(args, new Set(versions.map(({ id }) => id)))
  const rows = align(versions, { resources: shippedResources() })
  for (const input of rowInputs({ versions, rows, corrections: [] })) {
    const label = input.cells.flatMap(({ blocks }) => blocks).find((block) => block.label !== undefined)?.label
    const places = new Map(input.cells.flatMap(({ versionId, blocks }) => blocks.map((block) => [block.id, { rowId: input.id, label, version: versionId, text: block.text, map: same }] as const)))
    yield { input, places }
  }
}

/** `sixfold check`: prints findings row by row; exit status 1 when one is at or above `--fail-on`. */
export const checkCommand: Command = async (args, streams) => {
  const format = choice('format', args.one('format'), ['text', 'jsonl', 'sarif'])
  const floor = args.one('fail-on') === undefined ? null : choice('fail-on', args.one('fail-on'), ['minor', 'major', 'critical', 'neutral'])
  const file = args.one('rows')
  if ((file === undefined) === (args.many('versions').length === 0)) throw new UsageError('check takes either --versions TAG=FILE … or --rows FILE.jsonl')
  const lines = await run(file === undefined ? documentRows(args) : streamRows(file), args, format, streams)
  if (format === 'sarif') streams.out(asSarif(lines.kept, checks.map(({ id }) => id)))
  return floor !== null && lines.severities.some((severity) => atLeast(severity, floor)) ? 1 : 0
}

/** Up to so many places of blocks none need be let go. */
const fewPlaces = 1000

async function run(rows: Iterable<ReadRow> | AsyncIterable<ReadRow>, args: Arguments, format: 'text' | 'jsonl' | 'sarif', { out, err }: Streams) {
  const resources = shippedResources()
  let work: CheckRun | null = null
  let target = args.one('target')
  const places = new Map<string, Place>()
  let most = fewPlaces
  const kept: ReportLine[] = []
  const severities = new Set<ReportLine['severity']>()
  const print = (found: readonly Finding[]) => {
    for (const finding of found) {
      const line = reportLine(finding, (id) => {
        const place = places.get(id)
        if (!place) throw new RangeError(`finding in an unknown block ${id}`)
        return place
      })
      severities.add(line.severity)
      if (format === 'sarif') kept.push(line)
      else out(format === 'jsonl' ? `${JSON.stringify(line)}\n` : asText(line))
    }
  }
  // Any row may lack the target; a file where all do names it wrongly.
  const tags = new Set<string>()
  for await (const { input, places: own } of rows) {
    for (const { versionId } of input.cells) tags.add(versionId)
    target ??= input.cells[0]?.versionId
    if (target === undefined) continue
    work ??= new CheckRun(asId(target), {}, { resources, tagger: await loadTagger() })
    for (const [id, place] of own) places.set(id, place)
    print(work.row(withSentences(input, resources)))
    // Of a long file no text is kept but that of which something may be said at the end; it is looked through when it has doubled.
    if (places.size < most) continue
    const needed: ReadonlySet<string> = work.kept()
    for (const id of places.keys()) if (!needed.has(id)) places.delete(id)
    most = Math.max(fewPlaces, 2 * places.size)
  }
  if (tags.size > 0) requireTarget(args, tags)
  if (work) {
    print(work.end())
    for (const { checkId, rowId, message } of work.failures) err(`sixfold: check ${checkId} failed${rowId ? ` at ${rowId}` : ' at the end'}: ${message}\n`)
  }
  return { kept, severities: [...severities] }
}
