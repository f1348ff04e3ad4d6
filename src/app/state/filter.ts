import type { Finding, Severity, VersionId } from '../../core/index.ts'

/** Which findings this window shows; what is empty lets all pass. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>
  readonly checkId: string | null
  readonly versionId: VersionId | null
  /** How sure a finding must be, 0 to 1. */
  readonly confidence: number
}

export const noFilter: Filter = { severities: new Set(), checkId: null, versionId: null, confidence: 0 }

/** Whether a filter lets all pass. */
export const isOpen = ({ severities, checkId, versionId, confidence }: Filter): boolean => severities.size === 0 && checkId === null && versionId === null && confidence === 0

/** Whether a finding passes. */
export const passes = (finding: Finding, { severities, checkId, versionId, confidence }: Filter): boolean =>
  (severities.size === 0 || severities.has(finding.severity)) &&
  (checkId === null || checkId === finding.checkId) &&
  (versionId === null || versionId === finding.versionId) &&
  finding.confidence >= confidence
