import { transfer } from 'comlink'
import {
  align,
  BundleError,
  checks,
  concordance,
  contribution,
  decode,
  linkWords,
  parseResources,
  profileOf,
  readBundle,
  readVersion,
  ReadError,
  rowTexts,
  runChecks,
  SeenCells,
  Statistics,
  termsOfRow,
  unpackBlocks,
  unpackTable,
  writableFormats,
  writeBundle,
  writeFormat,
  type BlockPack,
  type Bundle,
  type Check,
  type CheckConfig,
  type CheckOutcome,
  type Concordance,
  type Contribution,
  type Correction,
  type DictionaryId,
  type KnowledgeOptions,
  type Lang,
  type MessageData,
  type ReadOptions,
  type SentenceCell,
  type WordLink,
  type Resources,
  type Row,
  type RowId,
  type RowTerm,
  type Source,
  type TableTexts,
  type Tagger,
  type Version,
  type VersionId,
  type WriteRequest,
  type Written,
} from '../core/index.ts'
import { Dictionaries, readBrought, type DictionaryFailure, type DictionaryRead } from './dictionaries.ts'

export type { DictionaryFailure, DictionaryRead } from './dictionaries.ts'

/** What went wrong in a file, as data: an error object would lose its fields on the way out of the worker. */
export interface ReadFailure {
  readonly code: ReadError['code']
  readonly file: string
  readonly place?: string
  readonly data: MessageData
}

/** Why a file is no backup that can be read, as data. */
export type BundleFailure = Pick<BundleError, 'code' | 'place' | 'reason'>

export type ReadResult = { readonly version: Version } | { readonly failure: ReadFailure }

/** A check as a person chooses it. */
export interface CheckSummary extends Pick<Check, 'id' | 'mqm' | 'severity'> {
  readonly applies: boolean
}

export interface CheckTask {
  /** The version that is examined; the others are its witnesses. */
  readonly target: VersionId
  readonly corrections: readonly Correction[]
  readonly config: CheckConfig
  /** Check these rows only, after an edit, and nothing that only the whole document shows. */
  readonly rowIds?: readonly RowId[]
}

/** The term tables as the bytes of their texts, UTF-8: copying bytes to and from a worker costs the page nothing. */
export type TableBytes = Readonly<Partial<Record<keyof TableTexts, Uint8Array>>>

/** Called with the share that is done, 0 to 1. */
export type Progress = (done: number) => void

/**
 * The core's slow work as one object, which a worker exposes and which runs in the page itself where workers are not
 * to be had. It keeps the tables and the document, so that a check after an edit sends only the corrections.
 */
export class CoreService {
  private resources: Resources = parseResources({})
  private document: { versions: readonly Version[]; rows: readonly Row[] } = { versions: [], rows: [] }
  private tagger: Tagger | undefined
  /** What was read of the rows that were checked after an edit, which are likely to be edited again. */
  private seen = new SeenCells()
  private dictionaries = new Dictionaries(new Map())
  /** What follows from the document with what is known of words; made when it is first asked for. */
  private learned: { statistics?: Statistics; readonly contributions: Map<DictionaryId, Contribution> } = { contributions: new Map() }

  /** Unpacks a table that the build packed. @throws Error naming it when it is damaged. */
  unpack(bytes: Uint8Array, name: string): Uint8Array {
    const text = new TextEncoder().encode(unpackTable(bytes, name))
    return transfer(text, [text.buffer])
  }

  /** Loads the termbase and its companions from their tables. */
  setResources(tables: TableBytes): void {
    const decoder = new TextDecoder()
    this.resources = parseResources(Object.fromEntries(Object.entries(tables).map(([name, bytes]) => [name, decoder.decode(bytes)])))
    this.seen = new SeenCells()
    this.learned = { contributions: new Map() }
  }

  /** Sets the dictionaries that aligning and linking use. Each is read when it is first needed. */
  setDictionaries(files: ReadonlyMap<DictionaryId, Source>): void {
    this.dictionaries = new Dictionaries(files, this.dictionaries)
    this.learned = { contributions: new Map() }
  }

  /** Fetches what tags words; checks of grammar stay silent before. @throws when it cannot be had. */
  async loadTagger(): Promise<void> {
    this.tagger ??= await (await import('./tagger.ts')).loadTagger()
    this.seen = new SeenCells()
  }

  /** Begins the document that later checks are about: its versions, without their blocks, which follow. */
  openDocument(versions: readonly Version[]): void {
    this.document = { versions, rows: [] }
    this.learned = { contributions: new Map() }
  }

  /** Adds blocks to the end of a version. */
  addBlocks(id: VersionId, packs: readonly BlockPack[]): void {
    const { versions, rows } = this.document
    const blocks = packs.flatMap((pack) => unpackBlocks(id, pack))
    this.document = { versions: versions.map((version) => (version.id === id ? { ...version, blocks: [...version.blocks, ...blocks] } : version)), rows }
  }

  /** Adds rows to the end of the document, or begins them afresh. */
  addRows(rows: readonly Row[], afresh: boolean): void {
    this.document = { versions: this.document.versions, rows: afresh ? rows : [...this.document.rows, ...rows] }
    this.learned = { contributions: new Map() }
  }

  read(source: Source, options: ReadOptions): ReadResult {
    try {
      return { version: readVersion(source, options) }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      const { code, file, place, data } = error
      return { failure: { code, file, data, ...(place === undefined ? {} : { place }) } }
    }
  }

  align(versions: readonly Version[], locked: readonly Row[], onProgress?: Progress): Row[] {
    return align(versions, { locked, ...this.knowledge(), ...(onProgress ? { onProgress } : {}) })
  }

  check(task: CheckTask, onProgress?: Progress): CheckOutcome {
    return runChecks({ ...this.document, ...task, resources: this.resources, ...(this.tagger ? { tagger: this.tagger } : {}), ...(task.rowIds ? { seen: this.seen } : {}), ...(onProgress ? { onProgress } : {}) })
  }

  /** Where words stand and what the versions say for them; `lang` is theirs, or empty. */
  concordance(words: string, lang: string, corrections: readonly Correction[]): Concordance {
    return concordance(words, lang, { ...this.document, corrections }, this.resources)
  }

  /** The concepts of the termbase that a row speaks of. */
  termsOfRow(id: RowId, corrections: readonly Correction[]): readonly RowTerm[] {
    const row = this.document.rows.find((one) => one.id === id)
    return row ? termsOfRow(row, { ...this.document, corrections }, this.resources) : []
  }

  /**
   * How surely the cells of two versions belong together, for each of the document's rows from `from` up to `to`, 0 to 1:
   * what an aligner that sees only these two gives to the row as it stands, or, where it would group otherwise, what it
   * leaves for it. `null` where one of the cells is empty.
   */
  confidence(pair: readonly [VersionId, VersionId], from: number, to: number): (number | null)[] {
    const rows = this.document.rows.slice(from, to)
    const versions = pair.flatMap((id) => {
      const inside = new Set(rows.flatMap(({ members }) => members[id] ?? []))
      return this.document.versions.filter((version) => version.id === id).map((version) => ({ ...version, blocks: version.blocks.filter((block) => inside.has(block.id)) }))
    })
    const found = align(versions, this.knowledge())
    const cell = (row: Row, side: 0 | 1) => row.members[pair[side]] ?? []
    const named = (row: Row) => `${cell(row, 0).join(' ')}|${cell(row, 1).join(' ')}`
    const scores = new Map(found.map((row) => [named(row), row.score]))
    const touching = new Map(found.flatMap((row) => [...cell(row, 0), ...cell(row, 1)].map((id) => [id, row.score] as const)))
    return rows.map((row) => {
      const ids = [...cell(row, 0), ...cell(row, 1)]
      if (cell(row, 0).length === 0 || cell(row, 1).length === 0) return null
      return scores.get(named(row)) ?? 1 - Math.max(0.5, ...ids.map((id) => touching.get(id) ?? 0))
    })
  }

  /** Words of a text and their counterparts in each of the others, also by what the document's rows have taught. */
  links(text: SentenceCell, others: readonly SentenceCell[]): WordLink[][] {
    const known = this.knowledge()
    const statistics = (this.learned.statistics ??= new Statistics(rowTexts(this.document.versions, this.document.rows), known))
    return others.map((other) => linkWords(text, other, { ...known, statistics }))
  }

  /** Reads a dictionary or memory that a person brings. Nothing is kept of it here. */
  readDictionary(source: Source, onProgress: Progress = () => undefined): DictionaryRead | { readonly failure: DictionaryFailure } {
    return readBrought(source, onProgress)
  }

  /** What one of the dictionaries that were set brings to the document; `null` when there is none of that name. */
  contribution(id: DictionaryId): Contribution | null {
    const dictionary = this.dictionaries.get(id)
    if (!dictionary) return null
    const { contributions } = this.learned
    const found = contributions.get(id) ?? contribution(dictionary, rowTexts(this.document.versions, this.document.rows), { resources: this.resources })
    contributions.set(id, found)
    return found
  }

  /** What is known of words beside the document. */
  private knowledge(): KnowledgeOptions {
    return { resources: this.resources, ...this.dictionaries.priors }
  }

  /** Every check there is, and whether it makes sense for texts in a language. */
  checks(lang: Lang): CheckSummary[] {
    const profile = profileOf(lang)
    return checks.map(({ id, mqm, severity, applies }) => ({ id, mqm, severity, applies: applies?.(profile) ?? true }))
  }

  /** The formats that can be written, in the order in which menus show them. */
  formats(): readonly string[] {
    return writableFormats
  }

  /** Reads a backup file. */
  readBundle(bytes: Uint8Array): { readonly bundle: Bundle } | { readonly failure: BundleFailure } {
    try {
      return { bundle: readBundle(bytes) }
    } catch (error) {
      if (!(error instanceof BundleError)) throw error
      const { code, place, reason } = error
      return { failure: { code, place, reason } }
    }
  }

  /** Writes a backup file. */
  writeBundle(bundle: Bundle): Uint8Array<ArrayBuffer> {
    return writeBundle(bundle)
  }

  /** Writes a version; `source` is the file it was read from, for formats that patch it. */
  write(format: string, request: Omit<WriteRequest, 'original'>, source: Source | null): Written {
    return writeFormat(format, source ? { ...request, original: decode(source) } : request)
  }
}
