import { diffArrays } from 'diff'
import { edit, type BlockId, type TextEdit } from '../model/index.ts'
import { tokens } from './segment.ts'

/** Differences beyond which two texts have nothing to do with each other, and the whole stretch counts as replaced. */
const maximumEdits = 2000

/** The unit in which a difference is counted. */
export type DiffUnit = 'word' | 'character'

/**
 * The edits that turn `before` into `after`, in order and not overlapping, counted in words of the language or in
 * characters (code points, so that no surrogate pair is cut).
 */
export function diffText(before: string, after: string, lang: string, blockId: BlockId, unit: DiffUnit = 'word'): TextEdit[] {
  const cut = (text: string) => (unit === 'word' ? tokens(text, lang).map((token) => token.text) : [...text])
  const edits: TextEdit[] = []
  let at = 0
  let pending: { start: number; end: number; text: string } | null = null
  const flush = () => {
    if (pending) edits.push(edit(blockId, pending.start, pending.end, pending.text))
    pending = null
  }
  const [old, now] = [cut(before), cut(after)]
  const changes = diffArrays(old, now, { maxEditLength: maximumEdits }) ?? [
    { added: false, removed: true, value: old },
    { added: true, removed: false, value: now },
  ]
  for (const change of changes) {
    const text = change.value.join('')
    if (!change.added && !change.removed) {
      flush()
      at += text.length
      continue
    }
    pending ??= { start: at, end: at, text: '' }
    if (change.added) pending.text += text
    else {
      at += text.length
      pending.end = at
    }
  }
  flush()
  return edits
}
