import type { Locator, Mark, Span } from '../model/index.ts'

/** Inline markup read: plain text, its marks, and the runs of it that stand verbatim in the source. */
export interface Inline {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly runs: Locator['runs']
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', laquo: '«', raquo: '»', ndash: '–', mdash: '—' }

/**
 * Reads inline Markdown. Emphasis opens before a non-space and closes after one, whatever stands outside: CommonMark's
 * flanking rule leaves `**…。**汉` open, which Chinese typists never mean. `_` counts only at the border of a word.
 * Delimiters without a partner are text.
 */
export function readInline(source: string): Inline {
  let text = ''
  const marks: Mark[] = []
  const runs: [number, number, number][] = []
  const open: { delimiter: string; at: number }[] = []
  const lastCloser = new Map(['*', '**', '_', '__'].map((delimiter) => [delimiter, lastClosing(source, delimiter)]))

  const take = (at: number) => {
    const run = runs.at(-1)
    if (run && run[1] + run[2] === at && run[0] + run[2] === text.length) run[2]++
    else runs.push([text.length, at, 1])
    text += source[at] ?? ''
  }
  /** Reads a delimiter at `at`; gives its length, or 0 where it is text. */
  const emphasis = (at: number, char: string): number => {
    const delimiter = source[at + 1] === char ? char + char : char
    const before = source[at - 1] ?? ' '
    const after = source[at + delimiter.length] ?? ' '
    const opened = open.findLastIndex((entry) => entry.delimiter === delimiter)
    if (opened >= 0 && /\S/.test(before) && (char === '*' || !/[\p{L}\p{N}]/u.test(after))) {
      const [entry] = open.splice(opened, 1)
      if (entry && entry.at < text.length) marks.push({ kind: delimiter.length === 2 ? 'strong' : 'emphasis', span: [entry.at, text.length] })
      return delimiter.length
    }
    const mayOpen = /\S/.test(after) && (char === '*' || /\s/.test(before)) && (lastCloser.get(delimiter) ?? -1) > at
    if (!mayOpen) return 0
    open.push({ delimiter, at: text.length })
    return delimiter.length
  }
  const read = (start: number, end: number) => {
    for (let at = start; at < end; ) {
      const char = source[at] ?? ''
      if (char === '\\' && /[\p{P}\p{S}]/u.test(source[at + 1] ?? '')) {
        take(at + 1)
        at += 2
        continue
      }
      const delimiter = char === '*' || char === '_' ? emphasis(at, char) : 0
      if (delimiter) {
        at += delimiter
        continue
      }
      const entity = char === '&' ? /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/i.exec(source.slice(at, at + 12)) : null
      const decoded = entity && (entity[3] ? entities[entity[3]] : codePoint(Number(entity[1] ?? `0x${entity[2]}`)))
      if (entity && decoded) {
        text += decoded
        at += entity[0].length
        continue
      }
      const link = char === '[' || char === '!' ? /^!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/.exec(source.slice(at, at + 2000)) : null
      if (link) {
        const label = at + link[0].indexOf('[') + 1
        read(label, label + (link[1]?.length ?? 0))
        at += link[0].length
        continue
      }
      take(at++)
    }
  }
  read(0, source.length)
  marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return { text, marks, runs }
}

/** The last place where a delimiter could close: behind a non-space. -1 where there is none. */
function lastClosing(source: string, delimiter: string): number {
  let at = source.lastIndexOf(delimiter)
  while (at > 0 && /\s/.test(source[at - 1] ?? ' ')) at = source.lastIndexOf(delimiter, at - 1)
  return at > 0 ? at : -1
}

const codePoint = (value: number): string | undefined => (value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : undefined)

/** A span of the text as a span of the source it was read from. Text without a source maps to its neighbour's border. */
export function sourceSpan(runs: Locator['runs'], span: Span): Span {
  const place = (at: number, end: boolean): number => {
    for (const [textStart, sourceStart, length] of runs) {
      if (end ? at <= textStart : at < textStart) return sourceStart
      if (end ? at <= textStart + length : at < textStart + length) return sourceStart + (at - textStart)
    }
    const last = runs.at(-1)
    return last ? last[1] + last[2] : 0
  }
  const start = place(span[0], false)
  return [start, Math.max(start, place(span[1], true))]
}
