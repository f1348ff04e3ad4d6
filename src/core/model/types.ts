/** A string that names one kind of thing; brands keep ids of different things apart at compile time. */
export type Id<B extends string> = string & { readonly __brand: B }
export type ProjectId = Id<'project'>
export type VersionId = Id<'version'>
export type BlockId = Id<'block'>
export type RowId = Id<'row'>
export type FileId = Id<'file'>
export type DictionaryId = Id<'dictionary'>
export type CorrectionId = Id<'correction'>
export type AnnotationId = Id<'annotation'>

/** A BCP 47 language tag. Profiles exist for zh, en, fr, es, ru and ar; any other tag gets the default profile. */
export type Lang = string

/** A range in UTF-16 units, half-open, inside one block's plain text. The one way to say where something is. */
export type Span = readonly [start: number, end: number]

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'toc' | 'front' | 'back'

/** Inline emphasis on a span of a block's text. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis'
  readonly span: Span
}

/**
 * Where a block came from: the one-based source line it begins on, and the runs of its text that stand verbatim in the
 * source as `[textStart, sourceStart, length]` in UTF-16 units. What lies between runs is markup or a repair.
 */
export interface Locator {
  readonly line: number
  readonly runs: readonly (readonly [textStart: number, sourceStart: number, length: number])[]
}

/** A change that reading made to the source's structure; it is recorded here and shown, never silent. */
export interface Repair {
  readonly kind: 'joined' | 'stray'
  /** Offset in the block's text where the repair was made. */
  readonly at: number
  /** The source characters that were passed over. */
  readonly removed: string
}

/** One paragraph, item or heading. `text` is plain: markup lives in `marks`, numbering in `label`. */
export interface Block {
  readonly id: BlockId
  readonly kind: BlockKind
  /** The document's own number, normalised over scripts and list styles: `1`, `14.j`, `16.c.ii`, `annex.4.a`. */
  readonly label?: string
  readonly level: number
  readonly text: string
  readonly marks: readonly Mark[]
  readonly origin: Locator
  readonly repairs: readonly Repair[]
}

/** `released`: the published translation; `reference`: written as an aid, not official; `imported`: brought by the user. */
export type VersionStatus = 'released' | 'reference' | 'imported'

/** One language version of the document, as read. Its blocks never change; corrections lie beside them. */
export interface Version {
  readonly id: VersionId
  readonly lang: Lang
  readonly title: string
  readonly status: VersionStatus
  readonly provenance: string
  readonly blocks: readonly Block[]
  readonly original?: FileId
}

/** A sentence: a view on its block, never a copy. */
export interface Segment {
  readonly blockId: BlockId
  readonly span: Span
}

/**
 * An N-way bead: for each version zero or more blocks. Every block stands in exactly one row and order is kept.
 * `score` is the aligner's confidence that the members belong together, 0 to 1. The rows' order is the array's.
 */
export interface Row {
  readonly id: RowId
  readonly members: Readonly<Record<VersionId, readonly BlockId[]>>
  readonly score: number
  readonly by: 'anchor' | 'aligner' | 'human'
  readonly locked: boolean
}

/** What a person made of the sentences of one row: rows whose members are sentences (see sentences.ts). */
export interface SentenceGroups {
  /** The row as it was named then. */
  readonly row: RowId
  /** How many sentences each block had then. */
  readonly counts: Readonly<Record<BlockId, number>>
  readonly rows: readonly Row[]
}

/** The kinds of files that bring words or translations known beforehand: dictionaries, tables (TSV, CSV), termbases, memories. */
export const dictionaryFormats = ['cc-cedict', 'tsv', 'tbx', 'tmx'] as const
export type DictionaryFormat = (typeof dictionaryFormats)[number]

export const severities = ['neutral', 'minor', 'major', 'critical'] as const
export type Severity = (typeof severities)[number]

/** MQM error types this project uses, as `dimension/type` (themqm.org core typology). */
export const mqmCategories = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'accuracy/number',
  'accuracy/polarity',
  'terminology/wrong-term',
  'terminology/inconsistent',
  'linguistic/grammar',
  'linguistic/spelling',
  'linguistic/punctuation',
  'linguistic/duplication',
  'linguistic/unintelligible',
  'style/awkward',
  'locale/number-format',
  'locale/date-format',
  'locale/script',
  'design/markup',
  'design/structure',
] as const
export type MqmCategory = (typeof mqmCategories)[number]

/** Replaces `span` of a block's text by `text`. */
export interface TextEdit {
  readonly blockId: BlockId
  readonly span: Span
  readonly text: string
}

/** Words of one version that a finding rests on. */
export interface Evidence {
  readonly versionId: VersionId
  readonly blockId: BlockId
  readonly span: Span
}

/** Values that a message is filled with; a list is joined by the reader's language. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>

/**
 * A possible issue. `key` is stable over runs and reloads (check, label, quoted text and data), so that a dismissal lasts.
 * The sentence is not here: `messageId` and `data` are filled in by the language files.
 */
export interface Finding {
  readonly key: string
  readonly checkId: string
  readonly messageId: string
  readonly data: MessageData
  readonly versionId: VersionId
  readonly blockId: BlockId
  readonly span: Span
  readonly mqm: MqmCategory
  readonly severity: Severity
  readonly evidence: readonly Evidence[]
  /** Each suggestion is a list of edits to the same block, to be made together. */
  readonly suggestions: readonly (readonly TextEdit[])[]
  /** 0 to 1. */
  readonly confidence: number
}

/**
 * What a person changed in one block: edits against the block's original text, in order, not overlapping.
 * A block has at most one correction; a further change replaces its edits. `baseHash` guards against another original.
 */
export interface Correction {
  readonly id: CorrectionId
  readonly blockId: BlockId
  readonly edits: readonly TextEdit[]
  readonly baseHash: string
  readonly reason: string
  readonly status: 'proposed' | 'accepted' | 'rejected'
  readonly by: string
  readonly at: number
}

/** One remark in an annotation's thread. */
export interface Comment {
  readonly text: string
  readonly by: string
  readonly at: number
}

/** W3C Web Annotation selectors: a quote with its surroundings, and a position, both in the block's current text. */
export interface AnnotationTarget {
  readonly versionId: VersionId
  readonly blockId: BlockId
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  readonly position: Span
}

/** A person's note on exact words. */
export interface Annotation {
  readonly id: AnnotationId
  readonly target: AnnotationTarget
  readonly mqm: MqmCategory
  readonly severity: Severity
  readonly note: string
  readonly suggestion?: string
  readonly thread: readonly Comment[]
  readonly status: 'open' | 'resolved'
  readonly by: string
  readonly at: number
}

/** A person's verdict on a finding (or, under a {@link formKey}, on all of a check's findings on the same words); `mqm` and `severity` are theirs where they differ from the check's. */
export interface Disposition {
  readonly findingKey: string
  readonly verdict: 'dismissed' | 'confirmed'
  readonly why?: string
  readonly mqm?: MqmCategory
  readonly severity?: Severity
  readonly by: string
  readonly at: number
}

/** Which checks run in a project, and why one does not; a check that is not named runs. */
export type CheckConfig = Readonly<Record<string, { readonly enabled: boolean; readonly why?: string }>>

/** Severity weights of a project's quality score. */
export interface MqmProfile {
  readonly weights: Readonly<Record<Severity, number>>
}

export interface Project {
  readonly id: ProjectId
  readonly title: string
  /** The version under revision. */
  readonly pivot: VersionId
  readonly versions: readonly VersionId[]
  readonly checks: CheckConfig
  /** Findings that are less sure are not shown, 0 to 1. */
  readonly leastConfidence: number
  readonly mqm: MqmProfile
}
