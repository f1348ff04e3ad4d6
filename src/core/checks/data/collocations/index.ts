import { attributes } from './attributes.ts'
import { bear } from './bear.ts'
import { end } from './end.ts'
import { keep } from './keep.ts'
import { lower } from './lower.ts'
import { make } from './make.ts'
import { raise } from './raise.ts'

/** Which Chinese words go together, by what stands to what. */
export const collocations = {
  /** Verbs and their objects. */
  object: [make, keep, raise, lower, end, bear],
  attribute: [attributes],
} as const
