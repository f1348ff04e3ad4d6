import { severities, type Finding, type Severity, type Span, type VersionId } from '../core/index.ts'
import { sentence } from './messages.ts'

/** A finding as the command line prints it: offsets in the text as it was given, words quoted. */
export interface ReportLine {
  readonly id: string
  readonly label: string | null
  readonly version: string
  readonly checkId: string
  readonly mqm: string
  readonly severity: Severity
  readonly confidence: number
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly message: string
  readonly suggestion: string | null
  readonly evidence: readonly { readonly version: string; readonly start: number; readonly end: number; readonly quote: string }[]
}

/** What a reporter needs to know of the place of a finding: its row, its label, and the text in which offsets count. */
export interface Place {
  readonly rowId: string
  readonly label: string | undefined
  readonly version: VersionId
  readonly text: string
  /** Turns a span of the block's plain text into one of `text`. */
  readonly map: (span: Span) => Span
}

/** Makes the printed form of a finding. `placeOf` knows every block. */
export function reportLine(finding: Finding, placeOf: (blockId: string) => Place): ReportLine {
  const place = placeOf(finding.blockId)
  const [start, end] = place.map(finding.span)
  const first = finding.suggestions[0]
  return {
    id: place.rowId,
    label: place.label ?? null,
    version: place.version,
    checkId: finding.checkId,
    mqm: finding.mqm,
    severity: finding.severity,
    confidence: Number(finding.confidence.toFixed(3)),
    start,
    end,
    quote: place.text.slice(start, end),
    message: sentence(finding),
    suggestion: first ? suggested(finding.span, place, first) : null,
    evidence: finding.evidence.map(({ blockId, span }) => {
      const other = placeOf(blockId)
      const [from, to] = other.map(span)
      return { version: other.version, start: from, end: to, quote: other.text.slice(from, to) }
    }),
  }
}

/** The flagged words as they would read after a suggestion; edits outside them widen the quoted stretch. */
function suggested(span: Span, { text, map }: Place, edits: Finding['suggestions'][number]): string {
  const mapped = edits.map((edit) => ({ span: map(edit.span), text: edit.text }))
  const [start, end] = map(span)
  const from = Math.min(start, ...mapped.map((edit) => edit.span[0]))
  const to = Math.max(end, ...mapped.map((edit) => edit.span[1]))
  let out = ''
  let at = from
  for (const edit of [...mapped].sort((a, b) => a.span[0] - b.span[0])) {
    out += text.slice(at, edit.span[0]) + edit.text
    at = edit.span[1]
  }
  return out + text.slice(at, to)
}

/** Whether a severity is at least another. */
export const atLeast = (severity: Severity, floor: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(floor)

/** One finding as text for a terminal. */
export const asText = (line: ReportLine): string =>
  `${line.label ?? line.id} ${line.version} [${line.start}-${line.end}] ${line.severity} ${line.checkId} (${line.confidence.toFixed(2)})\n  ${line.quote}\n  ${line.message}${line.suggestion === null ? '' : `\n  -> ${line.suggestion}`}${line.evidence.map(({ version, quote }) => `\n  ${version}: ${quote}`).join('')}\n`

/** A SARIF 2.1.0 log (OASIS standard) of all findings; character offsets are UTF-16 units of the row's text. */
export function asSarif(lines: readonly ReportLine[], checkIds: readonly string[]): string {
  const level = { neutral: 'note', minor: 'note', major: 'warning', critical: 'error' } as const
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sixfold', rules: checkIds.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: lines.map((line) => ({
          ruleId: line.checkId,
          ruleIndex: checkIds.indexOf(line.checkId),
          level: level[line.severity],
          message: { text: line.message },
          rank: Math.round(line.confidence * 1000) / 10,
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: line.version }, region: { charOffset: line.start, charLength: line.end - line.start, snippet: { text: line.quote } } },
              logicalLocations: [{ name: line.label ?? line.id, kind: 'element' }],
            },
          ],
          properties: { mqm: line.mqm, severity: line.severity, suggestion: line.suggestion, evidence: line.evidence },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}
