import { severities, type Finding } from '../../core/index.ts'

/** How sure a flag must be to open a document with, 0 to 1. */
const sure = 0.9

/**
 * The flag that a document opens with before anyone has worked on it: of the gravest severity among the sure ones, the
 * first in reading order. Where none is sure the same among all; `undefined` of none.
 */
export function firstFlag<F extends { readonly finding: Pick<Finding, 'severity' | 'confidence'> }>(flags: readonly F[]): F | undefined {
  const certain = flags.filter(({ finding }) => finding.confidence >= sure)
  const among = certain.length > 0 ? certain : flags
  const gravest = Math.max(...among.map(({ finding }) => severities.indexOf(finding.severity)))
  return among.find(({ finding }) => severities.indexOf(finding.severity) === gravest)
}
