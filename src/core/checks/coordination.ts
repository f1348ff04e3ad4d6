import type { Cell } from './cell.ts'
import { contentWords, type Word } from './meaning.ts'

/** How much may stand between two members of a list, in characters. */
const between = { spaced: 30, unspaced: 8 }

/** Whether two words of a cell that stand close together are joined, or parted, as members of a list are. */
export function joined(cell: Cell, first: Word, second: Word): boolean {
  const { coordination, spaced, script } = cell.profile
  const gap = cell.text.slice(first.span[1], second.span[0])
  if (gap.length > (spaced ? between.spaced : between.unspaced) || /[.;:。；：؛]/u.test(gap)) return false
  if ([...coordination.marks].some((mark) => gap.includes(mark))) return true
  if (!spaced) return coordination.words.some((word) => gap.startsWith(word) || gap.endsWith(word))
  if (gap.split(/[^\p{L}'’]+/u).some((word) => coordination.words.includes(word.toLowerCase()))) return true
  // Arabic writes *and* on to the word that follows.
  return script === 'Arabic' && /(?:^|\s)و\p{L}*\s*$/u.test(gap + (cell.text[second.span[0]] === 'و' ? 'و' : ''))
}

/** A content word with the members of its list that stand beside it. */
export interface Member {
  readonly word: Word
  readonly before: Word | undefined
  readonly after: Word | undefined
}

/** The content words of a cell that are members of a list, with their neighbours in it. */
export function members(cell: Cell): ReadonlyMap<Word, Member> {
  return cell.once('members', () => {
    const words = contentWords(cell)
    const found = new Map<Word, Member>()
    words.forEach((word, at) => {
      const [previous, next] = [words[at - 1], words[at + 1]]
      const before = previous && joined(cell, previous, word) ? previous : undefined
      const after = next && joined(cell, word, next) ? next : undefined
      if (before || after) found.set(word, { word, before, after })
    })
    return found
  })
}
