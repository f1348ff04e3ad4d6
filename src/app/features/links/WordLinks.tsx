import { useEffect } from 'react'
import { asId, type BlockId, type Span, type VersionId, type WordLink } from '../../../core/index.ts'
import { nameOf } from '../../state/dictionaries.ts'
import type { Model } from '../../state/model.ts'
import { quickCore } from '../../state/quick.ts'
import { textRange, wordPlace, caretPlace, type TextPlace } from '../../text/places.ts'
import './links.css'

/** The name by which the style sheet knows the lit words. */
const lit = 'sixfold-links'
/** How long the pointer must rest on a word, in milliseconds. */
const rest = 60
/** A link below this confidence is not shown. */
const sure = 0.7
/** Rows whose links are kept. */
const most = 200

interface Cell {
  readonly versionId: VersionId
  readonly lang: string
  readonly text: string
  /** Where each block begins in the text. */
  readonly blocks: readonly { readonly id: BlockId; readonly at: number }[]
}

type Links = readonly (readonly WordLink[])[]
const known = new Map<string, Promise<Links>>()

/**
 * Lights the counterparts of the word under the pointer or at the caret, in every version that is shown. It paints over
 * the page and changes nothing in it, so no line can move and nothing is drawn anew.
 */
export function WordLinks({ model }: { model: Model }) {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    let turn = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const clear = () => {
      turn += 1
      clearTimeout(timer)
      CSS.highlights.delete(lit)
    }
    const show = (place: TextPlace | null) => {
      clear()
      if (!place) return
      const mine = turn
      timer = setTimeout(() => {
        void counterparts(model, place).then((found) => {
          if (mine !== turn) return
          const ranges = found.flatMap(([id, span]) => textRange(id, span) ?? [])
          // A word alone is no news.
          if (ranges.length > 1) CSS.highlights.set(lit, new Highlight(...ranges))
        })
      }, rest)
    }
    let under = ''
    const onPointer = (event: PointerEvent) => {
      const place = event.pointerType === 'touch' ? null : wordPlace(event)
      const name = place ? `${place.blockId} ${place.offset}` : ''
      if (name === under) return
      under = name
      show(place)
    }
    const onCaret = () => {
      const place = caretPlace()
      if (place) show(place)
    }
    document.addEventListener('pointermove', onPointer, { passive: true })
    document.addEventListener('selectionchange', onCaret)
    return () => {
      document.removeEventListener('pointermove', onPointer)
      document.removeEventListener('selectionchange', onCaret)
      clear()
    }
  }, [model])
  return null
}

/** The word at a place and its counterparts, by block. */
async function counterparts(model: Model, { blockId, offset, draft }: TextPlace): Promise<(readonly [BlockId, Span])[]> {
  const placed = model.placed.get(asId<BlockId>(blockId))
  const row = placed && model.rows[placed.rowIndex]
  if (!placed || !row) return []
  const cells = model.versions.map((version): Cell => {
    let text = ''
    const blocks = (row.members[version.id] ?? []).map((id) => {
      if (text) text += '\n'
      const at = text.length
      text += draft !== undefined && id === placed.block.id ? draft : (model.placed.get(id)?.text ?? '')
      return { id, at }
    })
    return { versionId: version.id, lang: version.lang, text, blocks }
  })
  const own = cells.find(({ versionId }) => versionId === placed.version.id)
  const others = cells.filter((cell) => cell !== own && cell.text)
  if (!own) return []
  const links = (await linksOf(nameOf(model.workspace.acts.dictionaries), own, others)).map((found) => found.filter(({ confidence }) => confidence >= sure))
  const at = (own.blocks.find(({ id }) => id === placed.block.id)?.at ?? 0) + offset
  const found = others.flatMap((cell, index) => (links[index] ?? []).filter(({ a }) => a[0] <= at && at < a[1]).flatMap(({ b }) => inBlock(cell, b)))
  const word = links.flat().find(({ a }) => a[0] <= at && at < a[1])?.a
  return word && draft === undefined ? [...inBlock(own, word), ...found] : found.length === 1 ? [...found, ...found] : found
}

function linksOf(dictionaries: string, own: Cell, others: readonly Cell[]): Promise<Links> {
  const plain = ({ lang, text }: Cell) => ({ lang, text })
  const key = JSON.stringify([dictionaries, plain(own), ...others.map(plain)])
  let links = known.get(key)
  if (!links) {
    if (known.size > most) known.clear()
    known.set(key, (links = quickCore().then((core) => core.links(plain(own), others.map(plain)))))
  }
  return links
}

function inBlock({ blocks }: Cell, [start, end]: Span): (readonly [BlockId, Span])[] {
  const block = blocks.findLast(({ at }) => at <= start)
  return block ? [[block.id, [start - block.at, end - block.at]]] : []
}
