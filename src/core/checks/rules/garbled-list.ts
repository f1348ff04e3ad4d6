import type { Cell } from '../cell.ts'
import { joined } from '../coordination.ts'
import { sentenceCheck } from '../define.ts'
import { contentWords, weighty, type Word } from '../meaning.ts'

/** How many witnesses must have both words. */
const witnessesNeeded = 3
/** How many content words may stand between two that a list parts elsewhere. */
const reach = 2
/** How far, in content words, the separator that went astray may stand. */
const beside = 2

/** Two words of the target that follow each other, and how each witness that has both puts them. */
interface Pair {
  readonly first: Word
  readonly second: Word
  readonly listed: boolean
  readonly elsewhere: readonly { readonly cell: Cell; readonly apart: number; readonly listed: boolean; readonly words: readonly [Word, Word] }[]
}

const same = (a: Word, b: Word): boolean => a.entries.some((entry) => b.entries.includes(entry))

/** How the nearest counterparts of two words stand in another cell. */
function inCell(cell: Cell, first: Word, second: Word): Pair['elsewhere'] {
  const words = contentWords(cell)
  let best: Pair['elsewhere'][number] | undefined
  words.forEach((a, i) => {
    if (!same(a, first)) return
    words.forEach((b, j) => {
      const apart = Math.abs(i - j) - 1
      if (i === j || !same(b, second) || (best && best.apart <= apart)) return
      const [left, right] = i < j ? [a, b] : [b, a]
      best = { cell, apart, listed: joined(cell, left, right), words: [a, b] }
    })
  })
  return best ? [best] : []
}

/** The words of the target that nothing, 的 or a separator of lists stands between, as the others put them. */
function pairs(target: Cell, others: readonly Cell[]): readonly Pair[] {
  const words = contentWords(target)
  return words.flatMap((first, at): Pair[] => {
    const second = words[at + 1]
    if (!second) return []
    const listed = joined(target, first, second)
    const gap = target.text.slice(first.span[1], second.span[0])
    if (!listed && gap !== '' && gap !== '的') return []
    return [{ first, second, listed, elsewhere: others.flatMap((cell) => inCell(cell, first, second)) }]
  })
}

/**
 * A list whose separator stands in the wrong place: two words follow each other here with nothing between that the
 * other versions put in two members of a list, and the separator beside them joins two that no other version joins
 * (冻结、削减征聘会议服务 for *freeze recruitment and cut conference services*).
 */
export const garbledList = sentenceCheck({
  id: 'garbled-list',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  applies: ({ script }) => script === 'Han',
  messages: ['misplaced'],
  row({ target, others }, report) {
    if (others.length < witnessesNeeded || !contentWords(target).some((word, at, all) => all[at + 1] && joined(target, word, all[at + 1] as Word))) return
    const all = pairs(target, others)
    const parted = all.filter(({ first, second, listed, elsewhere }) => !listed && weighty(first) && weighty(second) && elsewhere.length >= witnessesNeeded && elsewhere.every((place) => place.listed && place.apart <= reach))
    const strays = new Set<Pair>()
    for (const pair of parted) {
      const at = all.indexOf(pair)
      const stray = all.slice(Math.max(0, at - beside), at + beside + 1).find(({ listed, elsewhere }) => listed && elsewhere.length >= witnessesNeeded && elsewhere.every((place) => !place.listed || place.apart > 0))
      // One separator that went astray may bring several words together.
      if (!stray || strays.has(stray)) continue
      strays.add(stray)
      report({
        messageId: 'misplaced',
        data: { first: target.quote(pair.first.span), second: target.quote(pair.second.span), count: pair.elsewhere.length, of: others.length },
        cell: target,
        span: [Math.min(pair.first.span[0], stray.first.span[0]), Math.max(pair.second.span[1], stray.second.span[1])],
        evidence: pair.elsewhere.flatMap(({ cell, words }) => words.map(({ span }) => ({ cell, span }))),
        confidence: 0.75,
      })
    }
  },
})
