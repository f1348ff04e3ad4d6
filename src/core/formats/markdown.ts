import type { Block, Correction, Version } from '../model/index.ts'
import { correctedText, requested, type Format } from './format.ts'
import { readStructure } from './structure.ts'


interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The source changes of one block's edits. Each verbatim stretch under an edit is cut on its own, so that markup inside
 * the edited words stays; the new text goes where the first of them stood.
 */
function patches(block: Block, correction: Correction): Patch[] {
  const { runs } = block.origin
  const out: Patch[] = []
  for (const { span, text } of correction.edits) {
    const cuts = runs.flatMap(([textStart, sourceStart, length]) => {
      const start = Math.max(span[0], textStart)
      const end = Math.min(span[1], textStart + length)
      return start < end ? [{ start: sourceStart + start - textStart, end: sourceStart + end - textStart, text: '' }] : []
    })
    const first = cuts[0]
    if (first) cuts[0] = { ...first, text }
    else if (text) {
      const before = runs.findLast(([textStart]) => textStart < span[0])
      const after = runs.find(([textStart]) => textStart >= span[0])
      const at = before ? before[1] + Math.min(before[2], span[0] - before[0]) : (after?.[1] ?? 0)
      cuts.push({ start: at, end: at, text })
    }
    out.push(...cuts)
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
    return correction ? patches(block, correction) : []
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
  let out = ''
  for (let i = 0; i <= text.length; i++) out += (at.get(i) ?? '') + (text[i] ?? '').replace(/[*\\]/, '\\$&')
  return out
}

/** A version composed as Markdown from its blocks, for versions whose source is not Markdown. */
export function composeMarkdown(version: Version, corrections: readonly Correction[]): string {
  const textOf = correctedText(corrections)
  const lines = version.blocks.map((block) => {
    const text = textOf(block)
    const body = text === block.text ? inline(text, block.marks) : inline(text, [])
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
