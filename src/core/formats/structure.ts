import { blockId, type Block, type BlockKind, type Locator, type Repair, type VersionId } from '../model/index.ts'
import { profileOf, type Profile } from '../text/index.ts'
import { readInline } from './inline.ts'
import { Numbering, readMarker, type Marker } from './labels.ts'

/** A line of the source with what can be told from it alone. */
interface Line {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly indent: number
  readonly heading: number
  readonly marker: Marker | null
  readonly contents: boolean
  readonly stray: boolean
  readonly blankBefore: boolean
}

/** A block being gathered: `source` is what it is read from, `pieces` say where its parts stand in the file. */
interface Draft {
  readonly kind: BlockKind
  readonly label: string | undefined
  readonly level: number
  readonly line: number
  readonly pieces: { readonly at: number; readonly start: number; readonly length: number }[]
  source: string
  readonly repairs: Repair[]
}

/** The longest leader that is looked for; without a bound a line of a hundred thousand dots would take minutes. */
const longestLeader = 500

/** The name in a line of a table of contents: words, a leader of tabs, dots or spaces, and a page number; `null` for any other line. */
function contentsName(text: string): string | null {
  const page = /\d{1,4}$/.exec(text)
  if (!page) return null
  const from = Math.max(0, page.index - longestLeader)
  const leader = /(?:\t+|\s*[.…]{3,}\s*|\s{4,})$/u.exec(text.slice(from, page.index))
  return leader && /\S/.test(text.slice(0, from + leader.index)) ? text.slice(0, from + leader.index).trimEnd() : null
}

const sentenceEnd = /[。．.！!？?…；;：:]["'”’»）)\]*_]*$/u

/** Cuts the source into lines; indentation counts a tab as four spaces. */
function readLines(source: string, profile: Profile): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let number = 0
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    number++
    const raw = match[0].replace(/[\r\n]+$/, '')
    if (!raw.trim()) {
      blankBefore = true
      continue
    }
    const lead = /^[\s\ufeff]*/.exec(raw)?.[0] ?? ''
    let start = match.index + lead.length
    const end = match.index + raw.trimEnd().length
    const hashes = /^(#{1,6})\s+/.exec(source.slice(start, end))
    if (hashes) start += hashes[0].length
    let marker = hashes ? null : readMarker(source.slice(start, end), profile)
    const stray = end - start === 1 && /[-–—_*•·]/.test(source[start] ?? '')
    let indent = [...lead].reduce((sum, char) => sum + (char === '\t' ? 4 : 1), 0)
    if (marker?.kind === 'bullet') {
      const inner = readMarker(source.slice(start + marker.length, end), profile)
      if (inner && inner.kind !== 'bullet') {
        marker = { ...inner, length: inner.length + marker.length }
        indent += 2
      }
    }
    lines.push({ start, end, number, indent, heading: hashes?.[1]?.length ?? 0, marker, contents: contentsName(source.slice(start, end)) !== null, stray, blankBefore })
    blankBefore = false
  }
  return lines
}

/** Whether a line of its own reads like a heading: short, with no stop at its end, and set apart. */
const headingLike = (text: string, profile: Profile): boolean =>
  text.length <= (profile.spaced ? 120 : 48) && !sentenceEnd.test(text) && !/^[\p{P}\p{Ll}]/u.test(text.replace(/^[*_]+/, ''))

/** Whether a line is made of handles, addresses, capitals or another script: the matter round a document, not of it. */
const foreign = (text: string, profile: Profile): boolean =>
  !profile.letters.test(text) || /^(?:[#@]\S+|https?:\S+|www\.\S+)(?:\s+[#@\d]\S*)*$/u.test(text) || (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && profile.script === 'Latin')

/**
 * Finds the blocks of a document written as lines: title, contents, headings, numbered paragraphs and items, matter
 * before and after. A paragraph broken in two by a page border is joined and a stray mark is passed over; both are
 * recorded as repairs.
 */
export function readStructure(source: string, version: VersionId, lang: string): Block[] {
  const profile = profileOf(lang)
  const lines = readLines(source, profile)
  const numbering = new Numbering()
  const drafts: Draft[] = []
  const contents = new Set<string>()
  let sawTitle = false
  let inContents = false
  let inBody = false
  const plain = (line: Line) => source.slice(line.start, line.end)
  const normal = (text: string) => text.replace(/[\s*_]/g, '').toLowerCase()
  const begin = (line: Line, kind: BlockKind, level: number, from = line.start, label?: string) => {
    const draft: Draft = { kind, label, level, line: line.number, pieces: [], source: '', repairs: [] }
    extend(draft, from, line.end)
    drafts.push(draft)
  }
  const extend = (draft: Draft, start: number, end: number) => {
    draft.pieces.push({ at: draft.source.length, start, length: end - start })
    draft.source += source.slice(start, end)
  }
  const append = (draft: Draft, line: Line) => {
    if (profile.spaced || /[\p{Script=Latin}\d]/u.test(draft.source.at(-1) ?? '')) draft.source += ' '
    extend(draft, line.start, line.end)
  }

  for (const [index, line] of lines.entries()) {
    const text = plain(line)
    const last = drafts.at(-1)
    const next = lines[index + 1]
    if (line.stray) {
      last?.repairs.push({ kind: 'stray', at: last.source.length, removed: text })
      continue
    }
    if (line.contents && !inBody) {
      contents.add(normal(contentsName(text) ?? text))
      inContents = true
      begin(line, 'toc', 1)
      continue
    }
    const bare = text.replace(/[*_]/g, '').trim().toLowerCase()
    if (!inBody && profile.contentsWords.includes(bare)) {
      inContents = true
      begin(line, 'toc', 0)
      continue
    }
    const listed = contents.has(normal(text))
    const apart = line.blankBefore && (!next || next.blankBefore || next.marker !== null)
    const implied = !line.marker && apart && headingLike(text, profile) && (inBody ? !last || sentenceEnd.test(last.source) || last.kind === 'heading' : inContents)
    if (line.heading || listed || implied) {
      if (line.heading === 1 && !sawTitle && !inBody) {
        sawTitle = true
        begin(line, 'title', 1)
        continue
      }
      if (line.heading || listed || !(inBody && foreign(text, profile))) {
        inBody = true
        const annex = profile.annexWords.some((word) => (profile.spaced ? new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(bare) : bare.startsWith(word) || bare.endsWith(word)))
        numbering.heading(annex)
        begin(line, 'heading', line.heading || 1)
        continue
      }
    }
    if (line.marker && line.marker.kind !== 'bullet') {
      inBody = true
      const label = numbering.label(line.marker, line.indent)
      const from = line.start + line.marker.length
      const standsAlone = line.marker.kind === 'article' && from >= line.end
      begin(line, standsAlone ? 'heading' : line.marker.kind === 'letter' ? 'item' : 'paragraph', (label ?? '').split('.').length, standsAlone ? line.start : from, label)
      continue
    }
    if (line.marker) {
      begin(line, 'item', 2, line.start + line.marker.length)
      continue
    }
    if (!inBody && !inContents) {
      if (!line.blankBefore && last && last.kind !== 'toc') append(last, line)
      else if (!sawTitle && !foreign(text, profile) && !lines.some((other) => other.heading === 1)) {
        sawTitle = true
        begin(line, 'title', 1)
      } else begin(line, 'front', 1)
      continue
    }
    if (!line.blankBefore && last && last.kind !== 'toc' && !(last.kind === 'heading')) {
      append(last, line)
      continue
    }
    const broken = last && (last.kind === 'paragraph' || last.kind === 'item') && !sentenceEnd.test(last.source) && !foreign(text, profile)
    if (broken) {
      const gap = source.slice(lines[index - 1]?.end ?? line.start, line.start)
      last.repairs.push({ kind: 'joined', at: last.source.length, removed: gap })
      append(last, line)
      continue
    }
    inBody = true
    begin(line, 'paragraph', 1)
  }
  return settleBack(drafts.map((draft, index) => finish(draft, blockId(version, index))), profile)
}

/** Reads the inline markup of a gathered block and counts everything in its text. */
function finish({ kind, label, level, line, pieces, source, repairs }: Draft, id: Block['id']): Block {
  const { text, marks, runs } = readInline(source)
  const toFile = runs.flatMap(([textStart, at, length]) =>
    pieces.flatMap((piece): Locator['runs'] => {
      const from = Math.max(at, piece.at)
      const to = Math.min(at + length, piece.at + piece.length)
      return from < to ? [[textStart + from - at, piece.start + from - piece.at, to - from]] : []
    }),
  )
  const inText = (at: number) => {
    const run = runs.findLast(([, start]) => start <= at)
    return run ? run[0] + Math.min(run[2], at - run[1]) : 0
  }
  const block = { id, kind, level, text, marks, origin: { line, runs: toFile }, repairs: repairs.map((repair) => ({ ...repair, at: inText(repair.at) })) }
  return label === undefined ? block : { ...block, label }
}

/** Turns the trailing run of foreign lines into back matter. */
function settleBack(blocks: readonly Block[], profile: Profile): Block[] {
  let from = blocks.length
  while (from > 0) {
    const block = blocks[from - 1]
    if (!block || block.label !== undefined || block.kind === 'toc' || block.kind === 'title' || !foreign(block.text, profile)) break
    from--
  }
  return blocks.map((block, index) => (index >= from && index > 0 ? { ...block, kind: 'back' } : block))
}
