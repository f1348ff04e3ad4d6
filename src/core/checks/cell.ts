import { sentences, numbers, profileOf, type NumberMention, type Profile } from '../text/index.ts'
import type { Block, BlockId, BlockKind, Mark, Repair, Span, VersionId } from '../model/index.ts'
import type { TaggedWord, Tagger } from './tagger.ts'
import type { Entry, Match, Named, Reading, Resources } from '../terms/index.ts'
import { lexemeOf } from './lexeme.ts'
import { Memory } from './memory.ts'
import { Said } from './said.ts'
import type { SeenCells } from './seen.ts'

/** What analysis draws on. */
export interface Knowledge {
  readonly resources: Resources
  readonly tagger?: Tagger | undefined
  /** Keeps cells that may come again, as when a row is checked after every edit; without it every row is read afresh and forgotten. */
  readonly seen?: SeenCells | undefined
}

/** The tables' parts of speech by the tagger's tags. */
const tagged: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^vn|^l|^i/u, ['n', 'v']],
  [/^v(?!n)/u, ['v']],
  [/^(?:n|s|j|t)/u, ['n']],
  [/^(?:a|b|z)/u, ['adj']],
  [/^d/u, ['adv']],
]

/** Tags of proper names. */
const properName = /^n[rstz]/u

/** A determiner with the word that it belongs to. */
const determiner = /^各\p{Script=Han}{2}/u

/** What stands wholly within a stretch of a text, with its places there. No word or number reaches across the end of a sentence. */
const within = <T extends { readonly span: Span }>(all: readonly T[], [from, to]: Span): readonly T[] =>
  all.filter(({ span }) => span[0] >= from && span[1] <= to).map((one) => ({ ...one, span: [one.span[0] - from, one.span[1] - from] as const }))

/** A place in a cell's text that belongs to one block. */
export interface BlockPlace {
  readonly blockId: BlockId
  readonly span: Span
}

/** A block of a cell as far as the checks know it. */
export type CellBlock = Pick<Block, 'id' | 'label' | 'kind' | 'text' | 'marks' | 'repairs'> & { /** Where the text begins in its block. */ readonly offset?: number }

/**
 * What one version says in one row: the texts of its blocks joined by line breaks, and everything that checks want to
 * know of it, each computed when first asked for and kept. All offsets count in `text`.
 */
export class Cell extends Memory {
  readonly profile: Profile
  readonly text: string
  readonly marks: readonly Mark[]
  readonly repairs: readonly Repair[]
  readonly kind: BlockKind
  /** Kept by itself, as it is asked for some two thousand times a row. */
  private said: Said | undefined
  private readonly places: readonly { readonly id: BlockId; readonly label: string | undefined; readonly start: number; readonly end: number; readonly offset: number }[]

  constructor(
    readonly versionId: VersionId,
    readonly lang: string,
    blocks: readonly CellBlock[],
    private readonly knowledge: Knowledge,
    /** The cell that this one is a stretch of, which shares what it knows of its words. */
    private readonly whole?: { readonly cell: Cell; readonly span: Span },
  ) {
    super()
    this.profile = profileOf(lang)
    this.kind = blocks[0]?.kind ?? 'paragraph'
    let text = ''
    const marks: Mark[] = []
    const repairs: Repair[] = []
    this.places = blocks.map((block, index) => {
      if (index > 0) text += '\n'
      const start = text.length
      text += block.text
      marks.push(...block.marks.map(({ kind, span }) => ({ kind, span: [span[0] + start, span[1] + start] as const })))
      repairs.push(...block.repairs.map((repair) => ({ ...repair, at: repair.at + start })))
      return { id: block.id, label: block.label, start, end: text.length, offset: block.offset ?? 0 }
    })
    this.text = text
    this.marks = marks
    this.repairs = repairs
  }

  /** The words of the text between two offsets. */
  quote(span: Span): string {
    return this.text.slice(span[0], span[1])
  }

  /** Where a span of the cell lies: its block and the span there, cut at the block's end. `null` for no block. */
  locate(span: Span): BlockPlace | null {
    const place = this.places.find(({ end }) => span[0] <= end)
    return place ? { blockId: place.id, span: [span[0] - place.start + place.offset, Math.min(span[1], place.end) - place.start + place.offset] } : null
  }

  /** The number of one of its blocks. */
  labelOf(id: BlockId): string | undefined {
    return this.places.find((place) => place.id === id)?.label
  }

  /** Called when the row is done. Without {@link Knowledge.seen} all that was worked out is let go. */
  done(): void {
    if (!this.knowledge.seen) this.forget()
  }

  override forget(): void {
    super.forget()
    this.said = undefined
  }

  /** Its blocks. */
  get blockIds(): readonly BlockId[] {
    return this.places.map(({ id }) => id)
  }

  /** A stretch of the cell as a cell of its own; its spans are located in the same blocks. */
  part(span: Span): Cell {
    return this.once(`part ${span[0]} ${span[1]}`, () => this.cut(span))
  }

  private cut(span: Span): Cell {
    const blocks = this.places.flatMap(({ id, label, start, end }) => {
      const [from, to] = [Math.max(start, span[0]), Math.min(end, span[1])]
      const inside = this.marks.flatMap(({ kind, span: [a, b] }) => (a < to && from < b ? [{ kind, span: [Math.max(a, from) - from, Math.min(b, to) - from] as const }] : []))
      return from < to ? [{ id, ...(label === undefined ? {} : { label }), kind: this.kind, marks: inside, repairs: [], text: this.text.slice(from, to), offset: from - start }] : []
    })
    return new Cell(this.versionId, this.lang, blocks, this.knowledge, { cell: this, span })
  }

  /** What its version says in the whole row, of which the cell may be a sentence. */
  get inFull(): Cell {
    return this.whole?.cell ?? this
  }

  get sentences(): readonly Span[] {
    return this.once('sentences', () => sentences(this.text, this.lang))
  }

  get numbers(): readonly NumberMention[] {
    return this.once('numbers', () => (this.whole ? within(this.whole.cell.numbers, this.whole.span) : numbers(this.text, this.lang)))
  }

  /** What the tables, or one of them, know of the text: looked up once for a row and all its parts. */
  private reading(table?: Entry['table']): Reading<Named<Entry>> {
    return this.once(`reading ${table}`, () => {
      if (this.whole) return this.whole.cell.reading(table).within(this.whole.span)
      return table ? this.reading().of((values) => lexemeOf(values).of(table)) : this.knowledge.resources.vocabulary(this.profile.lang).read(this.text)
    })
  }

  /** Concepts of the termbase, also those inside longer ones. */
  get concepts(): readonly Match<Named<Entry>>[] {
    return this.once('concepts', () => this.reading('term').all())
  }

  /** Concepts that stand in no longer one. */
  get outermost(): readonly Match<Named<Entry>>[] {
    return this.once('outermost', () => {
      const inOrder = [...this.concepts].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
      let cover: Span = [-1, -1]
      return inOrder.filter(({ span }) => {
        const free = span[1] > cover[1] || (span[0] === cover[0] && span[1] === cover[1])
        if (free) cover = span
        return free
      })
    })
  }

  /** Senses of ambiguous words, longest match. */
  get senses(): readonly Match<Named<Entry>>[] {
    return this.once('senses', () => this.reading('sense').longest())
  }

  /** The words that any table knows, longest match from left to right. */
  get vocabulary(): readonly Match<Named<Entry>>[] {
    return this.once('vocabulary', () => this.reading().longest())
  }

  /** Whether the tables have a word of the cell's language. */
  knows(word: string): boolean {
    return this.knowledge.resources.vocabulary(this.profile.lang).longest(word).some(({ span }) => span[1] - span[0] === word.length)
  }

  /** The function words, longest match among themselves. */
  get functions(): readonly Match<Named<Entry>>[] {
    return this.once('functions', () => this.reading('function').longest())
  }

  /** The function words, also those inside longer ones. */
  get innerFunctions(): readonly Match<Named<Entry>>[] {
    return this.once('innerFunctions', () => this.reading('function').all())
  }

  /** Every entry of the tables that some words of the text may stand for, with the places, also inside longer words. */
  get entries(): Said {
    return (this.said ??= new Said(this.reading().all(), this.knowledge.resources.entries.length))
  }

  /** Tagged words, or `null` when no tagger for the language is loaded. */
  get tagged(): readonly TaggedWord[] | null {
    return this.once('tagged', () => {
      const found = this.whole ? within(this.whole.cell.tagged ?? [], this.whole.span) : this.knowledge.tagger?.tag(this.text, this.profile.lang)
      return found && found.length > 0 ? found : null
    })
  }

  /** Parts of speech of a word of the cell's language on its own, in the tables' names; none without a tagger. */
  partOfSpeech(word: string): readonly string[] {
    const [first, ...more] = this.knowledge.tagger?.tag(word, this.profile.lang) ?? []
    const tag = (more.at(-1) ?? first)?.tag ?? ''
    return tagged.flatMap(([pattern, names]) => (pattern.test(tag) ? names : []))
  }

  /** Whether a span begins and ends where tagged words do; true when there is no tagger. */
  bounded(span: Span): boolean {
    const borders = this.once('borders', () => this.tagged && new Set(this.tagged.flatMap((word) => this.bordersOf(word))))
    return !borders || (borders.has(span[0]) && borders.has(span[1]))
  }

  /** Where words may begin and end inside a tagged one: at its ends, anywhere in one that the tagger only guessed, behind a determiner that it takes for a part of the word (各政党), and where a proper name that the tables do not know falls into two words that they do (巴基斯坦政府). */
  private bordersOf({ text, tag, span: [start, end] }: TaggedWord): readonly number[] {
    const guessed = tag === 'x' && text.length > 1 && /^\p{Script=Han}+$/u.test(text) && this.knowledge.tagger?.isWord(text) === false
    if (guessed) return Array.from({ length: end - start + 1 }, (_, at) => start + at)
    if (determiner.test(text) && this.spanned.get(start + 1)?.has(end)) return [start, start + 1, end]
    if (text.length < 4 || !properName.test(tag) || this.spanned.get(start)?.has(end)) return [start, end]
    const joints = [...(this.spanned.get(start) ?? [])].filter((joint) => joint < end && joint - start > 1 && end - joint > 1 && this.spanned.get(joint)?.has(end))
    return [start, ...joints, end]
  }

  /** Where words of the tables begin, with all their ends. */
  private get spanned(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.once('spanned', () => {
      const found = new Map<number, Set<number>>()
      for (const { span: [start, end] } of this.reading().all()) found.set(start, (found.get(start) ?? new Set()).add(end))
      return found
    })
  }

  /** The span of the clause around an offset: between clause marks or sentence ends. */
  clauseAt(at: number): Span {
    const border = (unit: string) => unit === '\n' || this.profile.clauseMarks.includes(unit) || this.profile.terminators.includes(unit)
    let start = at
    while (start > 0 && !border(this.text[start - 1] ?? '')) start--
    let end = at
    while (end < this.text.length && !border(this.text[end] ?? '')) end++
    return [start, end]
  }

  /** The span of the sentence around an offset. */
  sentenceAt(at: number): Span {
    return this.sentences.find(([, end]) => at < end) ?? [0, this.text.length]
  }
}

/** Sentence rows as spans of the cells' texts, by version. */
export type SentenceRows = readonly Readonly<Record<VersionId, readonly Span[]>>[]

/** One row, or a sentence of it, as checks see it: the cell under examination and the cells of the other versions that have text. */
export class RowView extends Memory {
  constructor(
    readonly target: Cell,
    readonly others: readonly Cell[],
    readonly label: string | undefined,
    /** Tells which sentences belong together; a sentence itself has none. */
    private readonly sentenceRows?: () => SentenceRows,
  ) {
    super()
  }

  /**
   * The row cut into what can be compared: sentences that stand in every version that has the row, or the row itself
   * where its sentences cannot be told to match.
   */
  get parts(): readonly RowView[] {
    return this.once('parts', () => {
      const { target, others } = this
      // Each part takes a sentence of every version, so one that has a single sentence cannot be cut.
      const rows = this.sentenceRows && [target, ...others].every(({ sentences }) => sentences.length > 1) ? this.sentenceRows() : []
      const cut = rows.map((row): RowView | null => {
        const piece = (cell: Cell) => {
          const spans = row[cell.versionId] ?? []
          const [first, last] = [spans[0], spans.at(-1)]
          return first && last ? cell.part([first[0], last[1]]) : null
        }
        const own = piece(target)
        return own && new RowView(own, others.flatMap((cell) => piece(cell) ?? []), this.label)
      })
      // A sentence that some version lacks makes the whole cut doubtful; then the row is compared as one.
      const whole = rows.length < 2 || cut.some((part) => part?.others.length !== others.length)
      return whole ? [this] : cut.filter((part) => part !== null)
    })
  }
}
