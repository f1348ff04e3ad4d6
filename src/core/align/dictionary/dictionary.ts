import type { DictionaryFormat } from '../../model/index.ts'
import type { Priors } from '../knowledge.ts'

/** What a file brought. */
export interface Dictionary extends Priors {
  readonly format: DictionaryFormat
  /** Lines or units that were passed over because they hold nothing usable. */
  readonly skipped: number
}

/** Called with the share done, 0 to 1. */
export type Progress = (done: number) => void

/** Why a dictionary cannot be read. `reason` says it in English, for logs and the command line. */
export const dictionaryProblems = ['no-header', 'one-cell', 'open-quote', 'xml', 'dtd', 'root', 'nothing'] as const
export type DictionaryProblem = (typeof dictionaryProblems)[number]

/** A dictionary file that cannot be read, by file and place (`line` or `line:column`; empty for the whole file). */
export class DictionaryError extends Error {
  constructor(
    readonly code: DictionaryProblem,
    readonly file: string,
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}:${place}${place ? ':' : ''} ${reason}`)
    this.name = 'DictionaryError'
  }
}

/** A language tag's primary part, in lower case. */
export const primary = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? ''
