import { gzipSync } from 'fflate'
import {
  decode,
  DictionaryError,
  gunzipped,
  mergePriors,
  readDictionary,
  ReadError,
  type Dictionary,
  type DictionaryFormat,
  type DictionaryId,
  type DictionaryProblem,
  type Priors,
  type Source,
} from '../core/index.ts'

/** Why a dictionary or memory cannot be read, as data. */
export interface DictionaryFailure {
  readonly code: ReadError['code'] | DictionaryProblem
  readonly file: string
  readonly place: string
  /** What is wrong there, in English. */
  readonly reason: string
}

/** A dictionary that was read: what it is, how much it holds, and its file, compressed, to be kept. */
export interface DictionaryRead {
  readonly format: DictionaryFormat
  /** Entries, or in a memory its units. */
  readonly entries: number
  readonly skipped: number
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
}

/** Reads a dictionary that a person brings. A table must name the languages of its columns. `onProgress` hears the share done, 0 to 1. */
export function readBrought(source: Source, onProgress: (done: number) => void): DictionaryRead | { readonly failure: DictionaryFailure } {
  try {
    const { name, bytes } = gunzipped(source)
    const { format, entries, memory, skipped } = readDictionary(decode({ name, bytes }), name, [], onProgress)
    onProgress(1)
    return { format, entries: format === 'tmx' ? memory.length : entries.length, skipped, file: { name: `${name}.gz`, bytes: bytes === source.bytes ? gzipSync(bytes) : new Uint8Array(source.bytes) } }
  } catch (error) {
    if (!(error instanceof ReadError || error instanceof DictionaryError)) throw error
    return { failure: { code: error.code, file: source.name, place: error.place, reason: error instanceof DictionaryError ? error.reason : '' } }
  }
}

function readKept(file: Source): Dictionary | null {
  try {
    const { name, bytes } = gunzipped(file)
    return readDictionary(decode({ name, bytes }), name)
  } catch (error) {
    if (error instanceof ReadError || error instanceof DictionaryError) return null
    throw error
  }
}

/** The dictionaries that are in use, each read when it is first needed. */
export class Dictionaries {
  private readonly read = new Map<DictionaryId, Dictionary | null>()
  private merged: Priors | undefined

  constructor(
    private readonly files: ReadonlyMap<DictionaryId, Source>,
    before?: Dictionaries,
  ) {
    for (const [id, dictionary] of before?.read ?? []) if (files.has(id)) this.read.set(id, dictionary)
  }

  /** A dictionary; `null` when there is none of that name or its file is damaged, which must not stop the aligning. */
  get(id: DictionaryId): Dictionary | null {
    const file = this.files.get(id)
    let dictionary = this.read.get(id)
    if (file && dictionary === undefined) this.read.set(id, (dictionary = readKept(file)))
    return dictionary ?? null
  }

  /** All of them as one; nothing when there are none. */
  get priors(): { readonly priors?: Priors } {
    if (this.files.size === 0) return {}
    return { priors: (this.merged ??= mergePriors([...this.files.keys()].flatMap((id) => this.get(id) ?? []))) }
  }
}
