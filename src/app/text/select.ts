import { asId, type BlockId, type Span, type VersionId } from '../../core/index.ts'
import type { Selection } from '../state/ui.ts'

/*
 * From a selection in the page to offsets in a block's current text. Every run of text in a cell carries its offset
 * (`data-at`); text that is shown but not there (deleted words, marks) carries `data-gone`.
 */

/** The words that are selected in one block, or `null` when nothing is, or when the selection leaves its block. */
export function selectionInText(): Selection | null {
  const selected = document.getSelection()
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null
  const range = selected.getRangeAt(0)
  const block = blockOf(range.startContainer)
  if (!block || block !== blockOf(range.endContainer)) return null
  const { block: blockId, version } = block.dataset
  if (blockId === undefined || version === undefined) return null
  const span = tidy(block, [offsetOf(block, range.startContainer, range.startOffset), offsetOf(block, range.endContainer, range.endOffset)])
  if (!span) return null
  return { blockId: asId<BlockId>(blockId), versionId: asId<VersionId>(version), span }
}

/** The words that are selected in the document, and their language; `null` when none are. */
export function selectedWords(): { readonly words: string; readonly lang: string } | null {
  const selected = document.getSelection()
  if (!selected || selected.isCollapsed || !selectionInText()) return null
  const lang = blockOf(selected.getRangeAt(0).startContainer)?.closest<HTMLElement>('[lang]')?.lang ?? ''
  return { words: wordsOf(selected), lang }
}

/** What a selection reads, without what is shown but not there. */
function wordsOf(selected: globalThis.Selection): string {
  const fragment = selected.getRangeAt(0).cloneContents()
  for (const gone of fragment.querySelectorAll('[data-gone]')) gone.remove()
  return fragment.textContent.trim()
}

const blockOf = (node: Node): HTMLElement | null => {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-block]') ?? null
}

/** The offset in the block's current text of a place in the page. */
function offsetOf(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(block)
  before.setEnd(node, offset)
  const fragment = before.cloneContents()
  for (const gone of fragment.querySelectorAll('[data-gone]')) gone.remove()
  return fragment.textContent.length
}

/** A span without the white space at its ends; `null` when nothing is left. */
function tidy(block: HTMLElement, [start, end]: Span): Span | null {
  const copy = block.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return null
  for (const gone of copy.querySelectorAll('[data-gone]')) gone.remove()
  const words = copy.textContent.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [from, to] : null
}
