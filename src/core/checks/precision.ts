import type { Lang } from '../model/index.ts'
import measured from './measured.json' with { type: 'json' }

/** How many of a check's findings were right, of those that could be judged. */
export interface Precision {
  readonly right: number
  readonly of: number
}

/** What a check's findings were counted on: the text that revisers marked, and texts without errors but for a planted one. */
export interface Measurement {
  readonly revised: Precision
  readonly planted: Precision
}

/** The measurements by language of the text and check, as `npm run eval -- --write` left them. */
export const measurements: Readonly<Record<string, Readonly<Record<string, Measurement>>>> = measured

/** How often a check is right on texts in a language; `null` where it never found anything there that could be judged. */
export function precisionOf(checkId: string, lang: Lang): Precision | null {
  const known = measurements[lang.split('-')[0] ?? '']?.[checkId]
  if (!known) return null
  const { revised, planted } = known
  return { right: revised.right + planted.right, of: revised.of + planted.of }
}
