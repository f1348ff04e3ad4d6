import { francAll } from 'franc-min'
import { profiles } from './profile.ts'

const codes: Readonly<Record<string, string>> = { eng: 'en', fra: 'fr', spa: 'es', rus: 'ru', arb: 'ar', cmn: 'zh' }

/**
 * The language a text is written in, told from its script, and among the Latin ones from its trigrams.
 * A text in none of the profiles' languages gets the best of franc's guesses among them, or `und`.
 */
export function detectLang(text: string): string {
  const sample = text.slice(0, 20_000)
  const counts = profiles.map(({ script }) => [script, [...sample.matchAll(new RegExp(`\\p{Script=${script}}`, 'gu'))].length * (script === 'Han' ? 3 : 1)] as const)
  const script = counts.reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['Latin', 0] as const)[0]
  const candidates = profiles.filter((profile) => profile.script === script)
  if (candidates.length === 1 && candidates[0]) return candidates[0].lang
  const guess = francAll(sample, { only: Object.keys(codes) })[0]?.[0] ?? 'und'
  return codes[guess] ?? 'und'
}
