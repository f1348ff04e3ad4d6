import { correctedBlock, type Block, type Correction, type Version } from '../model/index.ts'
import { requested, type Format } from './format.ts'
import { sourceSpan } from './inline.ts'
import { readStructure } from './structure.ts'

interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Characters that reading would take for markup, made plain by a backslash; a line break would begin another block. */
const escaped = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[*\\]|_(?!\p{L})|(?<!\p{L})_|&(?=#?\w+;)|\[(?=[^[\]]*\]\()/gu, '\\$&')

/** Where the emphasis delimiters before an offset begin, and where those behind it end. */
const delimitersBefore = (source: string, at: number): number => at - (/[*_]*$/.exec(source.slice(Math.max(0, at - 4), at))?.[0].length ?? 0)
const delimitersAfter = (source: string, at: number): number => at + (/^[*_]*/.exec(source.slice(at, at + 4))?.[0].length ?? 0)

/** Text in the place of a verbatim stretch. Emphasis neither begins nor ends with a space, so a space there goes outside of it. */
function replaced(source: string, { start, end }: Patch, text: string): Patch[] {
  const [opening, closing] = text.trim() ? [delimitersBefore(source, start), delimitersAfter(source, end)] : [start, end]
  const lead = opening < start ? text.length - text.trimStart().length : 0
  const tail = closing > end ? text.trimEnd().length : text.length
  return [
    { start: opening, end: opening, text: text.slice(0, lead) },
    { start, end, text: escaped(text.slice(lead, tail)) },
    { start: closing, end: closing, text: text.slice(tail) },
  ].filter((patch) => patch.text || patch.start < patch.end)
}

/**
 * The source changes of one block's edits. Each verbatim stretch under an edit is cut on its own, so that markup inside
 * the edited words stays; the new text goes where the first of them stood. Markup that would be left round nothing goes.
 */
function patches(source: string, block: Block, correction: Correction): Patch[] {
  const { runs } = block.origin
  const out: Patch[] = []
  for (const { span, text } of correction.edits) {
    const cuts = runs.flatMap(([textStart, sourceStart, length]) => {
      const start = Math.max(span[0], textStart)
      const end = Math.min(span[1], textStart + length)
      return start < end ? [{ start: sourceStart + start - textStart, end: sourceStart + end - textStart, text: '' }] : []
    })
    const first = cuts[0]
    if (first) cuts.splice(0, 1, ...replaced(source, first, text))
    else if (text) {
      const before = runs.findLast(([textStart]) => textStart < span[0])
      let at = before ? before[1] + Math.min(before[2], span[0] - before[0]) : (runs[0]?.[1] ?? 0)
      // What is typed just before or behind emphasis stands outside of it.
      if (!before) at = delimitersBefore(source, at)
      else if (block.marks.some((mark) => mark.span[1] === span[0])) at = delimitersAfter(source, at)
      cuts.push({ start: at, end: at, text: escaped(text) })
    }
    out.push(...cuts)
  }
  for (const mark of block.marks)
    if (correctedBlock({ ...block, marks: [mark] }, correction.edits).marks.length === 0) {
      const [start, end] = sourceSpan(runs, mark.span)
      const length = mark.kind === 'strong' ? 2 : 1
      if (/^[*_]+$/.test(source.slice(start - length, start) + source.slice(end, end + length)))
        out.push({ start: start - length, end: start, text: '' }, { start: end, end: end + length, text: '' })
    }
  return out
}

/**
 * The source with accepted corrections put in: only the corrected places differ from it.
 * Without the source (or for a version that was not read from text) use {@link composeMarkdown}.
 */
export function patchMarkdown(source: string, version: Version, corrections: readonly Correction[]): string {
  const byBlock = new Map(corrections.filter(({ status }) => status === 'accepted').map((c) => [c.blockId, c]))
  const all = version.blocks.flatMap((block) => {
    const correction = byBlock.get(block.id)
    return correction ? patches(source, block, correction) : []
  })
  let out = ''
  let at = 0
  for (const patch of all.sort((a, b) => a.start - b.start)) {
    out += source.slice(at, patch.start) + patch.text
    at = patch.end
  }
  return out + source.slice(at)
}

const indent = (level: number) => '   '.repeat(Math.max(0, level - 1))

/** Inline Markdown of a text and its marks; characters that would be read as markup are escaped. */
function inline(text: string, marks: Block['marks']): string {
  const delimiter = { strong: '**', emphasis: '*' } as const
  const at = new Map<number, string>()
  for (const { kind, span } of marks) {
    at.set(span[0], (at.get(span[0]) ?? '') + delimiter[kind])
    at.set(span[1], delimiter[kind] + (at.get(span[1]) ?? ''))
  }
  const borders = [...new Set([0, ...at.keys(), text.length])].sort((a, b) => a - b)
  const body = borders.map((from, index) => (at.get(from) ?? '') + escaped(text.slice(from, borders[index + 1] ?? from))).join('')
  // A paragraph that begins like a heading or a member of a list is none.
  return body.replace(/^(?:#{1,6}(?=\s)|[-+•–—](?=\s)|[(（](?=[^()（）]{1,6}[)）]))/u, '\\$&').replace(/^([\p{Nd}一二三四五六七八九十百]{1,4}|\p{L}|[ivxlc]{2,6})([.)、．）])(?!\d)/iu, '$1\\$2')
}

/** A version composed as Markdown from its blocks, for versions whose source is not Markdown. */
export function composeMarkdown(version: Version, corrections: readonly Correction[]): string {
  const edits = new Map(corrections.filter(({ status }) => status === 'accepted').map((c) => [c.blockId, c.edits]))
  const lines = version.blocks.map((block) => {
    const { text, marks } = correctedBlock(block, edits.get(block.id) ?? [])
    const body = inline(text, marks)
    if (block.kind === 'title') return `# ${body}`
    if (block.kind === 'heading') return `${'#'.repeat(Math.min(6, block.level + 1))} ${body}`
    const own = block.label?.split('.').at(-1)
    if (block.kind === 'item') return `${indent(block.level - 1)} - ${own ? `${own}. ` : ''}${body}`
    return own ? `${own}. ${body}` : body
  })
  return `${lines.join('\n\n')}\n`
}

/** Markdown: reading keeps every offset, writing patches the source where it is known. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  read: (text, _name, { id, lang }) => readStructure(text, id, lang),
  write: (request) =>
    request.original === undefined
      ? composeMarkdown(requested(request), request.corrections)
      : patchMarkdown(request.original, requested(request), request.corrections),
}
