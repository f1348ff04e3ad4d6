import { asId, type BlockId, type Span } from '../../core/index.ts'

/*
 * Places in the page's text, to and from offsets in a block's current text (see select.ts for how text is marked).
 */

/** A place in a block's current text, or in the text that is being typed in its stead. */
export interface TextPlace {
  readonly blockId: string
  readonly offset: number
  /** The text in an open editor. */
  readonly draft?: string
}

/** The place in a block under a pointer; `null` where no letter is. */
export function wordPlace({ clientX, clientY, target }: { readonly clientX: number; readonly clientY: number; readonly target: EventTarget | null }): TextPlace | null {
  if (!(target instanceof Element) || !target.closest('[data-block]')) return null
  const found = caretAt(clientX, clientY)
  if (!found) return null
  return placeOf(found.node, found.offset)
}

/** The place at the caret: in an editor, or in a text that a browser's own caret walks through. */
export function caretPlace(): TextPlace | null {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement) {
    const blockId = field.dataset.editing
    return blockId === undefined ? null : { blockId, offset: field.selectionStart, draft: field.value }
  }
  const selection = document.getSelection()
  return selection?.isCollapsed && selection.anchorNode ? placeOf(selection.anchorNode, selection.anchorOffset) : null
}

/** The page's range of a span of a block's current text; `null` when the block is not in the window. */
export function textRange(blockId: BlockId, [start, end]: Span): Range | null {
  const block = document.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)
  if (!block) return null
  const range = document.createRange()
  let at = 0
  let begun = false
  for (const node of textNodes(block)) {
    const next = at + node.length
    if (!begun && start < next) {
      range.setStart(node, Math.max(0, start - at))
      begun = true
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return null
}

/** A block's text nodes without those that are shown but not there. */
function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const out: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text && !node.parentElement?.closest('[data-gone]')) out.push(node)
  return out
}

function placeOf(node: Node, offset: number): TextPlace | null {
  const block = node.parentElement?.closest<HTMLElement>('[data-block]')
  const blockId = block?.dataset.block
  if (!block || blockId === undefined || !(node instanceof Text)) return null
  let at = 0
  for (const text of textNodes(block)) {
    if (text === node) return { blockId: asId<BlockId>(blockId), offset: at + offset }
    at += text.length
  }
  return null
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (!('caretPositionFromPoint' in document)) return null
  const position = document.caretPositionFromPoint(x, y)
  if (!position || !(position.offsetNode instanceof Text)) return null
  const { offsetNode: node, offset } = position
  // The caret nearest to a point may stand after the letter that is under it, or far from any.
  for (const from of [offset, offset - 1]) {
    if (from < 0 || from >= node.length) continue
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, from + 1)
    const box = range.getBoundingClientRect()
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return { node, offset: from }
  }
  return null
}
