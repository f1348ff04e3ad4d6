import type { MqmProfile, Severity } from '../model/index.ts'

/** Severity weights of the MQM scoring model: 0, 1, 5, 25. */
export const defaultProfile: MqmProfile = { weights: { neutral: 0, minor: 1, major: 5, critical: 25 } }

/**
 * Penalty points per thousand characters (ISO 5060 allows characters as the unit for Chinese); lower is better.
 * An empty text scores 0.
 */
export function score(found: readonly { readonly severity: Severity }[], characters: number, profile: MqmProfile = defaultProfile): number {
  if (characters === 0) return 0
  const points = found.reduce((sum, { severity }) => sum + profile.weights[severity], 0)
  return (points * 1000) / characters
}
